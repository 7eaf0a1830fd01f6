// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/reader/readutil.h"

#include <QHash>

namespace meshbook::formats::openlineage {

/// Edges of one file, each once: repeated runs of a job only widen the span of time it was seen in.
class EdgeBook final {
public:
    EdgeBook(core::Batch &batch, Budget &budget)
        : m_batch(batch)
        , m_budget(budget)
    {
    }

    /// False once a limit is reached. firstSeen and lastSeen may be invalid.
    bool add(core::Edge edge);

private:
    core::Batch &m_batch;
    Budget &m_budget;
    QHash<QString, std::size_t> m_index;
};

} // namespace meshbook::formats::openlineage
