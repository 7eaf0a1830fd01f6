// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/flowrows.h"

#include "lineage/declaredflows.h"

#include <algorithm>
#include <tuple>

namespace meshbook::lineage {

namespace {

bool isIndirect(QUtf8StringView transformation)
{
    const QLatin1StringView text(reinterpret_cast<const char *>(transformation.data()),
                                 transformation.size());
    return text.startsWith(QLatin1StringView("INDIRECT"), Qt::CaseInsensitive);
}

bool isDeclared(const FlowRow &row)
{
    return row.kind == core::EdgeKind::Declared;
}

/// Calls `take` with each run of rows that have the same ends. Rows are in order.
template <typename Take>
void forEnds(std::span<const FlowRow> rows, Take take)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first + 1;
        while (last < rows.size() && rows[last].from == rows[first].from && rows[last].to == rows[first].to)
            ++last;
        take(rows.subspan(first, last - first));
        first = last;
    }
}

/// Of the rows of columns of one thing those that say something new of it and the thing they lead to: the
/// first, the first with a job, the first that is declared, the first that is not.
void addTelling(std::vector<FlowRow> &ofOne, std::vector<FlowRow> &things)
{
    std::sort(ofOne.begin(), ofOne.end(), isBefore);
    forEnds(ofOne, [&things](std::span<const FlowRow> same) {
        bool job = false;
        bool declared = false;
        bool observed = false;
        for (const FlowRow &row : same) {
            const bool tells = (!job && row.job != noText) || !(isDeclared(row) ? declared : observed);
            if (!tells)
                continue;
            job = job || row.job != noText;
            (isDeclared(row) ? declared : observed) = true;
            things.push_back(row);
        }
    });
    ofOne.clear();
}

/// Puts what only products say between the flows that are known.
void addMissing(std::vector<Adjacency::Pair> missing, Flows &flows)
{
    tidy(missing);
    Flows all;
    all.pairs.reserve(flows.pairs.size() + missing.size());
    all.facts.reserve(all.pairs.capacity());
    std::size_t at = 0;
    const auto takeBefore = [&](std::size_t end) {
        for (; at < end; ++at) {
            all.pairs.push_back(flows.pairs[at]);
            all.facts.push_back(flows.facts[at]);
        }
    };
    for (const Adjacency::Pair &ends : missing) {
        const auto known = std::lower_bound(flows.pairs.begin(), flows.pairs.end(), ends);
        takeBefore(static_cast<std::size_t>(known - flows.pairs.begin()));
        if (known != flows.pairs.end() && *known == ends) {
            flows.facts[at].declared = true;
            continue;
        }
        all.pairs.push_back(ends);
        Graph::EdgeFacts facts;
        facts.kind = core::EdgeKind::Declared;
        facts.declared = true;
        facts.byWordOnly = true;
        all.facts.push_back(facts);
    }
    takeBefore(flows.pairs.size());
    flows = std::move(all);
}

} // namespace

bool isBefore(const FlowRow &a, const FlowRow &b)
{
    return std::tie(a.from, a.to, a.ofColumns, a.order) < std::tie(b.from, b.to, b.ofColumns, b.order);
}

Flows thingFlows(std::span<const FlowRow> rows)
{
    Flows flows;
    flows.pairs.reserve(rows.size());
    forEnds(rows, [&](std::span<const FlowRow> same) {
        const FlowRow &first = same.front();
        const auto job =
            std::find_if(same.begin(), same.end(), [](const FlowRow &row) { return row.job != noText; });
        Graph::EdgeFacts facts;
        facts.rows = static_cast<quint32>(
            std::count_if(same.begin(), same.end(), [](const FlowRow &row) { return !row.ofColumns; }));
        facts.job = job == same.end() ? noText : job->job;
        facts.kind = first.kind;
        facts.declaredByRow = std::any_of(same.begin(), same.end(), isDeclared);
        facts.declared = facts.declaredByRow;
        facts.observed = !std::all_of(same.begin(), same.end(), isDeclared);
        flows.pairs.push_back({first.from, first.to});
        flows.facts.push_back(facts);
    });
    return flows;
}

ColumnFlows columnFlows(std::span<const FlowRow> rows, const TextPool &texts)
{
    ColumnFlows flows;
    forEnds(rows, [&](std::span<const FlowRow> same) {
        const FlowRow &first = same.front();
        flows.pairs.push_back({first.from, first.to});
        flows.facts.push_back(
            {static_cast<quint32>(same.size()), first.transformation, first.kind,
             std::all_of(same.begin(), same.end(),
                         [&](const FlowRow &row) { return isIndirect(texts.utf8(row.transformation)); }),
             std::all_of(same.begin(), same.end(), [](const FlowRow &row) { return row.masking; })});
    });
    return flows;
}

void addThingsOfColumns(std::span<const FlowRow> columns, const std::function<NodeId(NodeId)> &thingOf,
                        std::vector<FlowRow> &things)
{
    std::vector<FlowRow> ofOne;
    for (const FlowRow &row : columns) {
        FlowRow ofThings = row;
        ofThings.from = thingOf(row.from);
        ofThings.to = thingOf(row.to);
        if (!ofOne.empty() && ofOne.back().from != ofThings.from)
            addTelling(ofOne, things);
        ofOne.push_back(ofThings);
    }
    addTelling(ofOne, things);
}

void holdDeclarations(const Graph &graph, std::span<const Adjacency::Pair> declarations, Flows &flows)
{
    const auto targetsOf = [&flows](NodeId from) {
        std::vector<NodeId> targets;
        auto at = std::lower_bound(flows.pairs.begin(), flows.pairs.end(), Adjacency::Pair{from, 0});
        for (; at != flows.pairs.end() && at->from == from; ++at)
            targets.push_back(at->to);
        return targets;
    };
    std::vector<Adjacency::Pair> missing;
    for (const auto &[reader, what] : declarations) {
        const DeclaredFlows matched = matchDeclaration(graph, reader, what, targetsOf);
        for (const Adjacency::Pair &ends : matched.borneOut) {
            const auto known = std::lower_bound(flows.pairs.begin(), flows.pairs.end(), ends);
            flows.facts[static_cast<std::size_t>(known - flows.pairs.begin())].declared = true;
        }
        missing.insert(missing.end(), matched.missing.begin(), matched.missing.end());
    }
    if (!missing.empty())
        addMissing(std::move(missing), flows);
}

void tidy(std::vector<Adjacency::Pair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

} // namespace meshbook::lineage
