// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "store/workspace.h"

#include <random>

namespace meshbook::bench {

/// Syncs of a source of its own with one file, which says each time that other data flows between the things
/// of a graph, and describes one more dataset.
class SmallSync final {
public:
    SmallSync(store::Workspace &workspace, const lineage::Graph &graph, quint32 seed);

    /// The file says so many edges now, instead of those before.
    void run(int edges);

private:
    store::Workspace &m_workspace;
    QStringList m_keys;
    std::mt19937 m_random;
    int m_runs = 0;
};

} // namespace meshbook::bench
