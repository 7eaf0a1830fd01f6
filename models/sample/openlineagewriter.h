// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/history.h"
#include "sample/openlineageevent.h"

namespace meshbook::sample {

/// OpenLineage run events as NDJSON (https://openlineage.io/spec/2-0-2/OpenLineage.json).
class OpenLineageWriter final {
public:
    explicit OpenLineageWriter(const Model &model)
        : m_model(model)
    {
    }

    /// Last run of each loader: from the source systems into the warehouse, column by column.
    [[nodiscard]] QByteArray ingestion() const;
    /// Last run of each transformation: START with the inputs, COMPLETE with the output, its schema and
    /// its column lineage.
    [[nodiscard]] QByteArray transformations() const;

private:
    const Model &m_model;
};

/// The job that builds a table.
[[nodiscard]] OpenLineageEvent::Job transformationJob(const Table &table);

} // namespace meshbook::sample
