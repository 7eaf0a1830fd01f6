// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/scope.h"

#include <optional>
#include <unordered_map>

namespace meshbook::lineage {

/// Which group each thing is in, and which groups are closed.
class Groups final {
public:
    struct Group {
        QString id; ///< as Frame::id
        QString title;
        QString domain;
        NodeId whole = none; ///< the product, where it is one
        bool closed = false;
    };

    Groups(const Graph &graph, Grouping grouping, const QSet<QString> &closed);

    /// Index of the group, numbered as they are met; -1: in none.
    [[nodiscard]] int of(NodeId thing);
    [[nodiscard]] const Group &at(int group) const { return m_groups[static_cast<std::size_t>(group)]; }
    [[nodiscard]] std::size_t count() const { return m_groups.size(); }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// The closed group it is in, else -1.
    [[nodiscard]] int closedOf(NodeId thing);

private:
    [[nodiscard]] quint32 keyOf(NodeId thing) const;
    [[nodiscard]] Group make(quint32 key) const;

    const Graph &m_graph;
    Grouping m_grouping;
    const QSet<QString> &m_closed;
    std::vector<Group> m_groups;
    std::unordered_map<quint32, int> m_byKey; ///< product or text
};

} // namespace meshbook::lineage
