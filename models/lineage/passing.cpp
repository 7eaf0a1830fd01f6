// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/passing.h"

#include "lineage/evidence.h"

namespace meshbook::lineage {

namespace {

Passage byName(const Graph &graph, NodeId from, NodeId to, const Graph::ColumnEdgeFacts &facts)
{
    const Evidence evidence = evidenceOf(graph, facts);
    const bool asItIs = evidence == Evidence::Same || evidence == Evidence::Unsaid;
    const bool sameName = graph.path(from).compare(graph.path(to), Qt::CaseInsensitive) == 0;
    return asItIs && sameName && !facts.indirect && !graph.isWhole(to) ? Passage::GoesOn : Passage::Ends;
}

Passage byType(const Graph &graph, const Graph::ColumnEdgeFacts &facts, Passage choosing)
{
    if (facts.indirect)
        return choosing;
    return evidenceOf(graph, facts) == Evidence::Aggregated ? Passage::Ends : Passage::GoesOn;
}

} // namespace

Passing passingOf(const WhatIf &whatIf)
{
    switch (whatIf.change) {
    case WhatIf::Change::Drop:
        return Passing::Everything;
    case WhatIf::Change::Rename:
        return Passing::ByName;
    case WhatIf::Change::Retype:
        break;
    }
    switch (whatIf.step) {
    case TypeStep::Same:
    case TypeStep::Narrowed:
        return Passing::Nothing;
    case TypeStep::Widened:
        return Passing::ByValue;
    case TypeStep::Unknown:
    case TypeStep::Other:
        break;
    }
    return Passing::ByType;
}

Passage passage(const Graph &graph, Passing passing, NodeId from, NodeId to, EdgeId edge)
{
    const Graph::ColumnEdgeFacts &facts = graph.columnEdge(edge);
    switch (passing) {
    case Passing::Everything:
        return Passage::GoesOn;
    case Passing::ByName:
        return byName(graph, from, to, facts);
    case Passing::ByType:
        return byType(graph, facts, Passage::Ends);
    case Passing::ByValue:
        return byType(graph, facts, Passage::No);
    case Passing::Nothing:
        break;
    }
    return Passage::No;
}

Passage passageToWhole(Passing passing)
{
    if (passing == Passing::Nothing)
        return Passage::No;
    return passing == Passing::ByName ? Passage::Ends : Passage::GoesOn;
}

} // namespace meshbook::lineage
