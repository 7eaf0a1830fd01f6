// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/urn.h"
#include "formats/document/content.h"
#include "formats/reader/readutil.h"

#include <QDateTime>
#include <QHash>

#include <deque>
#include <vector>

namespace meshbook::formats::datahub {

/// One aspect of one entity. `name` is the MCP name in lower case; the record names of MCE unions
/// ("com.linkedin.pegasus2avro.common.GlobalTags") are folded to it.
struct Aspect {
    QString name;
    Node value; ///< a mapping, or the list of operations of a PATCH
    core::SourcePosition at;
    bool patch = false;
    bool embedded = false; ///< came as a JSON text: positions inside it mean nothing in the file

    [[nodiscard]] core::SourcePosition positionOf(Node node) const { return embedded ? at : node.position(); }
};

/// Everything a file says of one urn, however many items it is spread over.
struct Record {
    Urn urn;
    core::SourcePosition at;
    std::vector<Aspect> aspects; ///< in file order
    QDateTime told; ///< the latest time an item about it bears, UTC; invalid if none does

    /// The aspect in force: the last that is no PATCH; null if there is none.
    [[nodiscard]] const Aspect *state(QLatin1StringView name) const;
    /// All of a name, in file order: time series, or PATCHes.
    [[nodiscard]] std::vector<const Aspect *> all(QLatin1StringView name, bool patches = false) const;
};

/// The items of a DataHub metadata file gathered per urn: change events (MCE: `proposedSnapshot`) and
/// change proposals (MCP: `entityUrn` + `aspectName`), alone, as an array or one per line.
class AspectStore final {
public:
    AspectStore(const Content &content, Budget &budget, core::Batch &batch);
    /// Holds nothing: for files that refer to urns without describing them.
    explicit AspectStore(core::Batch &batch);
    AspectStore(const AspectStore &) = delete;
    AspectStore &operator=(const AspectStore &) = delete;

    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }
    [[nodiscard]] const Record *find(const QString &urn) const;

private:
    void addItem(Node item);
    void addSnapshot(Node event);
    void addProposal(Node item);
    void addDeletion(Record &record, const QString &aspect, Node item);
    void addAspect(Record &record, Aspect aspect);
    [[nodiscard]] Node embedded(Node text);
    static void noteTime(Record &record, Node item);
    Record &record(const QString &urn, core::SourcePosition at);

    core::Batch &m_batch;
    Limits m_limits;
    std::vector<Record> m_records;
    QHash<QString, qsizetype> m_index;
    std::deque<Content> m_embedded; ///< keeps the trees of JSON texts alive
};

/// The single value of an Avro or Pegasus union ({"string": "x"}, {"com.linkedin…": {…}}); anything
/// else as it is.
[[nodiscard]] Node unwrapped(Node node);
/// Epoch milliseconds in UTC; invalid for absent, zero (DataHub's "not known") and nonsense.
[[nodiscard]] QDateTime timeOf(Node milliseconds);
/// "com.linkedin.pegasus2avro.schema.NumberType" → "NumberType".
[[nodiscard]] QString lastSegment(const QString &dotted);

} // namespace meshbook::formats::datahub
