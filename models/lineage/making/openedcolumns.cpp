// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/openedcolumns.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

struct Candidate {
    PictureColumn column;
    NodeId node = none;
    int rank = 0;
    std::size_t position = 0;
};

class Opening final {
public:
    Opening(const Graph &graph, const Scope &scope, const Trail &trail, const SchemaOf &schemaOf)
        : m_graph(graph)
        , m_scope(scope)
        , m_trail(trail)
        , m_schemaOf(schemaOf)
    {
    }

    /// In the order of the schema; what only edges name comes behind, by path.
    std::vector<Candidate> candidates(NodeId thing) const
    {
        std::vector<Candidate> all;
        std::vector<bool> listed(m_graph.endColumn(thing) - m_graph.firstColumn(thing));
        if (m_schemaOf) {
            for (PictureColumn &column : m_schemaOf(m_graph.uri(thing))) {
                const NodeId node = m_graph.findColumn(thing, column.path);
                if (node != none)
                    listed[node - m_graph.firstColumn(thing)] = true;
                all.push_back({std::move(column), node, 0, 0});
            }
        }
        for (NodeId node = m_graph.firstColumn(thing); node < m_graph.endColumn(thing); ++node) {
            if (listed[node - m_graph.firstColumn(thing)] || m_graph.isWhole(node))
                continue;
            PictureColumn column;
            column.path = m_graph.path(node);
            all.push_back({std::move(column), node, 0, 0});
        }
        for (std::size_t i = 0; i < all.size(); ++i)
            complete(all[i], thing, i);
        return all;
    }

    /// Those that are shown, in order.
    void choose(std::vector<Candidate> &all, bool onlyTraced) const
    {
        if (onlyTraced) {
            all.erase(std::remove_if(all.begin(), all.end(),
                                     [](const Candidate &one) { return !one.column.traced; }),
                      all.end());
        }
        const auto most = static_cast<std::size_t>(std::max(0, m_scope.mostColumns));
        if (all.size() <= most)
            return;
        std::stable_sort(all.begin(), all.end(),
                         [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
        all.resize(most);
        std::sort(all.begin(), all.end(),
                  [](const Candidate &a, const Candidate &b) { return a.position < b.position; });
    }

private:
    void complete(Candidate &one, NodeId thing, std::size_t position) const
    {
        one.position = position;
        if (one.node != none && one.column.classification.isEmpty())
            one.column.classification = m_graph.classification(one.node);
        one.column.traced = one.node != none ? m_trail.passes(one.node)
                                             : thing == m_trail.thing
                && one.column.path.compare(m_trail.column.column, Qt::CaseInsensitive) == 0;
        const bool connected = one.node != none
            && (!m_graph.columns().upstream(one.node).empty()
                || !m_graph.columns().downstream(one.node).empty());
        one.rank = one.column.traced               ? 0
            : connected                            ? 1
            : one.column.key                       ? 2
            : !one.column.classification.isEmpty() ? 3
                                                   : 4;
    }

    const Graph &m_graph;
    const Scope &m_scope;
    const Trail &m_trail;
    const SchemaOf &m_schemaOf;
};

} // namespace

bool OpenedColumns::isOpen(NodeId thing) const
{
    return std::binary_search(things.begin(), things.end(), thing);
}

bool OpenedColumns::isAsked(NodeId thing) const
{
    return std::binary_search(asked.begin(), asked.end(), thing);
}

OpenedColumns openColumns(const Graph &graph, const Scope &scope, const Trail &trail,
                          const SchemaOf &schemaOf, const Marks &marks, const Placement &placement,
                          Picture &picture)
{
    std::vector<NodeId> asked;
    for (const core::Uri &uri : scope.columnsOf)
        asked.push_back(graph.find(uri));
    std::sort(asked.begin(), asked.end());
    OpenedColumns opened;
    const Opening opening(graph, scope, trail, schemaOf);
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const NodeId thing = placement.onlyOf(picture, static_cast<int>(i));
        const bool isAsked = std::binary_search(asked.begin(), asked.end(), thing);
        if (thing == none || (!isAsked && !(scope.openTrail && trail.passesThing(thing))))
            continue;
        std::vector<Candidate> columns = opening.candidates(thing);
        const std::size_t all = columns.size();
        opening.choose(columns, !isAsked);
        if (columns.empty() && !isAsked)
            continue;
        Box &box = picture.boxes[i];
        box.moreColumns = static_cast<int>(all - columns.size());
        for (Candidate &one : columns) {
            one.column.mark = marks.columns.value(one.node);
            if (one.node != none)
                opened.indexOf.emplace(one.node, static_cast<int>(box.columns.size()));
            box.columns.push_back(std::move(one.column));
        }
        opened.things.push_back(thing);
        if (isAsked)
            opened.asked.push_back(thing);
    }
    std::sort(opened.things.begin(), opened.things.end());
    std::sort(opened.asked.begin(), opened.asked.end());
    return opened;
}

} // namespace meshbook::lineage
