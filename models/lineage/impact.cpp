// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/impact.h"

#include "lineage/selection.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

class Groups final {
public:
    void add(const QString &value, qint64 columns)
    {
        ImpactGroup &group = m_groups[value];
        group.value = value;
        ++group.things;
        group.columns += columns;
    }
    [[nodiscard]] std::vector<ImpactGroup> sorted() const
    {
        std::vector<ImpactGroup> groups(m_groups.cbegin(), m_groups.cend());
        std::sort(groups.begin(), groups.end(), [](const ImpactGroup &a, const ImpactGroup &b) {
            return a.things != b.things ? a.things > b.things : a.value < b.value;
        });
        return groups;
    }

private:
    QHash<QString, ImpactGroup> m_groups;
};

ImpactLine lineOf(const Graph &graph, const ReachedThing &reached)
{
    ImpactLine line;
    line.thing = nameOf(graph, reached.thing);
    line.depth = reached.depth;
    line.concern = reached.concern;
    for (const NodeId column : reached.columns)
        line.columns.append(graph.path(column));
    line.columns.removeAll(QString()); // what stands for the whole
    line.columns.sort();
    for (const NodeId thing : reached.path)
        line.path.push_back(nameOf(graph, thing));
    return line;
}

qint64 toldColumns(const Graph &graph, const ReachedThing &reached)
{
    return std::count_if(reached.columns.begin(), reached.columns.end(),
                         [&](NodeId column) { return !graph.isWhole(column); });
}

QString kindOf(const Graph &graph, NodeId thing)
{
    const QString type = graph.text(thing, Field::Type);
    return type.isEmpty() ? QString(core::toText(graph.kind(thing))) : type;
}

} // namespace

QLatin1StringView toText(Concern concern)
{
    constexpr std::array words{"columns"_L1, "whole"_L1, "thing"_L1};
    return words.at(static_cast<std::size_t>(concern));
}

QLatin1StringView toText(Breakage::Kind kind)
{
    constexpr std::array words{"reader"_L1, "writer"_L1, "contract"_L1, "rule"_L1, "term"_L1};
    return words.at(static_cast<std::size_t>(kind));
}

ThingName nameOf(const Graph &graph, NodeId thing)
{
    const NodeId product = graph.productOf(thing);
    return {graph.uri(thing),
            graph.name(thing),
            kindOf(graph, thing),
            graph.text(thing, Field::Domain),
            graph.text(thing, Field::Owner),
            product == none ? QString() : graph.name(product)};
}

ReachRequest reachRequest(const Graph &graph, const core::Uri &about, const std::optional<WhatIf> &whatIf)
{
    ReachRequest request;
    if (whatIf)
        request.passing = passingOf(*whatIf);
    core::Uri thing = about;
    thing.column.clear();
    request.roots = thingsOf(graph, thing);
    if (about.column.isEmpty() || request.roots.empty())
        return request;
    request.roots.erase(request.roots.begin() + 1, request.roots.end());
    request.ofColumn = true;
    request.column = graph.findColumn(request.roots.front(), about.column);
    return request;
}

bool concernsWriters(const WhatIf &whatIf)
{
    return whatIf.change == WhatIf::Change::Retype && whatIf.step == TypeStep::Narrowed;
}

std::vector<NodeId> writersOf(const Graph &graph, const ReachRequest &request)
{
    std::vector<NodeId> writers;
    if (request.column != none) {
        for (const NodeId column : graph.columns().upstream(request.column))
            writers.push_back(graph.thingOf(column));
    }
    if (writers.empty()) {
        for (const NodeId root : request.roots) {
            const auto above = graph.things().upstream(root);
            writers.insert(writers.end(), above.begin(), above.end());
        }
    }
    std::sort(writers.begin(), writers.end());
    writers.erase(std::unique(writers.begin(), writers.end()), writers.end());
    return writers;
}

std::optional<Impact> impactOf(const Graph &graph, const ImpactRequest &request, const Cancelled &cancelled)
{
    Impact impact;
    impact.whatIf = request.whatIf;
    impact.column = request.about.column;
    core::Uri about = request.about;
    about.column.clear();
    if (const NodeId thing = graph.find(about); thing != none)
        impact.about = nameOf(graph, thing);
    else
        impact.about = {about, about.key, QString(core::toText(about.kind)), {}, {}, {}};
    ReachRequest asked = reachRequest(graph, request.about, request.whatIf);
    asked.cancelled = cancelled;
    if (asked.roots.empty())
        return impact;
    const std::optional<std::vector<ReachedThing>> reached = reach(graph, asked);
    if (!reached)
        return std::nullopt;
    Groups byKind;
    Groups byDomain;
    Groups byOwner;
    for (const ReachedThing &thing : *reached) {
        const qint64 columns = toldColumns(graph, thing);
        ++impact.things;
        impact.columns += columns;
        impact.whole += thing.concern == Concern::Whole && columns == 0 ? 1 : 0;
        impact.deepest = qMax(impact.deepest, thing.depth);
        byKind.add(kindOf(graph, thing.thing), columns);
        byDomain.add(graph.text(thing.thing, Field::Domain), columns);
        byOwner.add(graph.text(thing.thing, Field::Owner), columns);
        if (impact.lines.size() < static_cast<std::size_t>(qMax(0, request.mostLines)))
            impact.lines.push_back(lineOf(graph, thing));
    }
    impact.cut = impact.lines.size() < static_cast<std::size_t>(impact.things);
    std::stable_sort(impact.lines.begin(), impact.lines.end(), [](const ImpactLine &a, const ImpactLine &b) {
        return std::tie(a.depth, a.thing.uri.kind, a.thing.name, a.thing.uri.key)
            < std::tie(b.depth, b.thing.uri.kind, b.thing.name, b.thing.uri.key);
    });
    impact.byKind = byKind.sorted();
    impact.byDomain = byDomain.sorted();
    impact.byOwner = byOwner.sorted();
    return impact;
}

} // namespace meshbook::lineage
