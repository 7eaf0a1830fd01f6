// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/declaredflows.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

using core::EntityKind;

bool isWhole(const Graph &graph, NodeId thing)
{
    return graph.kind(thing) == EntityKind::Product || graph.kind(thing) == EntityKind::Contract;
}

/// Itself and the things in it, in order; contracts within a product are ways to its things, none themselves.
std::vector<NodeId> within(const Graph &graph, NodeId whole)
{
    std::vector<NodeId> things{whole};
    for (const NodeId part : graph.parts(whole)) {
        if (!isWhole(graph, part))
            things.push_back(part);
    }
    std::sort(things.begin(), things.end());
    return things;
}

/// The product a contract is part of, for a contract of which no things are known.
NodeId ownerOf(const Graph &graph, NodeId contract)
{
    const NodeId product = graph.productOf(contract);
    return product == none ? contract : product;
}

} // namespace

DeclaredFlows matchDeclaration(const Graph &graph, NodeId reader, NodeId what, const TargetsOf &targetsOf)
{
    DeclaredFlows flows;
    const std::vector<NodeId> readers = within(graph, reader);
    const std::vector<NodeId> sources = within(graph, what);
    const bool eachByItself = graph.kind(what) == EntityKind::Contract && sources.size() > 1;
    bool any = false;
    for (const NodeId source : sources) {
        bool here = false;
        for (const NodeId target : targetsOf(source)) {
            if (target == source || !std::binary_search(readers.begin(), readers.end(), target))
                continue;
            flows.borneOut.push_back({source, target});
            here = true;
        }
        any = any || here;
        const bool isOwn = std::binary_search(readers.begin(), readers.end(), source);
        if (eachByItself && !here && !isOwn && source != what)
            flows.missing.push_back({source, reader});
    }
    if (!any && !eachByItself) {
        const NodeId from = graph.kind(what) == EntityKind::Contract ? ownerOf(graph, what) : what;
        if (from != reader)
            flows.missing.push_back({from, reader});
    }
    return flows;
}

Standing standingOf(const Graph &graph, NodeId from, NodeId to, const Graph::EdgeFacts &facts)
{
    if (facts.declared)
        return facts.observed ? Standing::Both : Standing::Declared;
    const NodeId source = graph.productOf(from);
    const NodeId reader = graph.productOf(to);
    const bool isBetween = source != none && reader != none && source != reader;
    return isBetween && graph.declaresInputs(reader) ? Standing::Undeclared : Standing::Observed;
}

} // namespace meshbook::lineage
