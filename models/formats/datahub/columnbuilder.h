// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

#include <QHash>

namespace meshbook::formats::datahub {

/// The columns of one dataset: schemaMetadata, then what people edited (editableSchemaMetadata), then
/// what stands on the urns of its schema fields.
class ColumnBuilder final {
public:
    ColumnBuilder(Session &session, core::Dataset &dataset);

    void readSchema(const Aspect &schema);
    void readEdits(const Aspect &edits);
    void readFieldEntity(const Record &field, const QString &path);
    /// Columns of a chart or dashboard (inputFields); they are fields of what it reads.
    void readInputFields(const Aspect &inputs);

private:
    [[nodiscard]] core::Column columnOf(const Aspect &aspect, Node field);
    core::Column *add(core::Column column);
    [[nodiscard]] core::Column *find(const QString &path);
    /// The column, made if the file describes no schema that it would contradict.
    [[nodiscard]] core::Column *findOrMake(const QString &path, core::SourcePosition at);
    void readForeignKey(const Aspect &schema, Node key);

    Session &m_session;
    core::Dataset &m_dataset;
    QHash<QString, qsizetype> m_index;
    bool m_hasSchema = false;
};

} // namespace meshbook::formats::datahub
