// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/scope.h"

#include <array>
#include <unordered_map>

namespace meshbook::lineage {

/// Whether a NodeFilter leaves a thing out. Letter case does not count.
class ThingFilter final {
public:
    ThingFilter(const Graph &graph, const NodeFilter &filter);

    /// There is nothing it could leave out.
    [[nodiscard]] bool isIdle() const { return m_idle; }
    [[nodiscard]] bool leavesOut(NodeId thing);

private:
    struct List {
        QStringList words; ///< folded; empty: all pass
        std::unordered_map<TextId, bool> known;
    };
    [[nodiscard]] bool holds(List &list, TextId text) const;
    [[nodiscard]] bool passesType(NodeId thing);

    const Graph &m_graph;
    List m_types;
    List m_domains;
    List m_tags;
    bool m_noise;
    bool m_idle;
};

} // namespace meshbook::lineage
