// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/jsontext.h"
#include "sample/meshmodel.h"

#include <QDateTime>

namespace meshbook::sample {

/// One OpenLineage run event under construction. Call the parts in the order of the specification:
/// constructor, job facets, inputs, outputs, take().
class OpenLineageEvent final {
public:
    struct Job {
        QString space;
        QString name;
    };

    /// Opens the event; what follows are facets of the job.
    OpenLineageEvent(const QString &type, const QDateTime &at, const QString &runKey, const Job &job);

    JsonText &json() { return m_json; }
    /// Opens a facet of the given schema version and writes its two fixed members.
    void beginFacet(QStringView name, QStringView schema);
    void endFacet() { m_json.endObject(); }
    void sql(const QString &query);
    void jobType(QStringView processing, QStringView integration, QStringView type);
    void schemaFacet(const Table &table);
    /// Closes the job and opens the list of inputs.
    void beginInputs();
    /// Closes the list of inputs and opens the list of outputs.
    void beginOutputs();
    void beginDataset(const QString &space, const QString &name);
    void endDataset() { m_json.endObject(); }
    /// Closes what is open and gives the event as one line.
    [[nodiscard]] QByteArray take();

private:
    void fields(const Table &table, const QString &parent);

    JsonText m_json;
};

} // namespace meshbook::sample
