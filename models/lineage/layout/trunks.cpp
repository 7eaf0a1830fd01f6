// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/trunks.h"

#include <algorithm>
#include <tuple>

namespace meshbook::lineage::layered {
namespace {

constexpr std::size_t leastBranches = 12; ///< fewer are told apart as curves
constexpr std::size_t mostInGap = 6; ///< more spines beside each other would be a grid
constexpr double leastApart = 12; ///< between spines: room for two round corners

} // namespace

Trunks::Trunks(const Layered &layered, const Problem &problem, const std::vector<double> &across,
               const std::vector<Gap> &gaps)
    : m_layered(layered)
    , m_problem(problem)
{
    if (problem.edges.size() < leastBranches)
        return;
    std::vector<std::vector<Trunk>> byGap(gaps.size());
    collect(across, byGap);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        assign(std::move(byGap[i]), gaps[i]);
}

std::optional<double> Trunks::find(const std::map<Place, double> &in, int box, int port)
{
    const auto found = in.find({box, port});
    return found == in.end() ? std::nullopt : std::optional(found->second);
}

/// Lines against the flow come round their boxes, and those outside run over everything: both go their own
/// way.
void Trunks::collect(const std::vector<double> &across, std::vector<std::vector<Trunk>> &byGap) const
{
    std::map<Place, Trunk> leaving;
    std::map<Place, Trunk> reaching;
    const auto add = [](std::map<Place, Trunk> &to, Place place, double at, double branch, bool leaves) {
        Trunk &trunk = to[place];
        trunk.place = place;
        trunk.across = at;
        trunk.leaves = leaves;
        trunk.branches.push_back(branch);
    };
    for (std::size_t i = 0; i < m_problem.edges.size(); ++i) {
        const Edge &edge = m_problem.edges[i];
        const std::vector<int> &nodes = m_layered.chains[i].nodes;
        if (edge.turned || m_layered.chains[i].outside)
            continue;
        const double begin = across[edge.from] + edge.fromOffset;
        const double end = across[edge.to] + edge.toOffset;
        const bool isShort = nodes.size() == 2;
        add(leaving, {edge.from, edge.fromPort}, begin, isShort ? end : across[nodes[1]], true);
        add(reaching, {edge.to, edge.toPort}, end, isShort ? begin : across[nodes[nodes.size() - 2]], false);
    }
    for (std::map<Place, Trunk> *trunks : {&leaving, &reaching}) {
        for (auto &[place, trunk] : *trunks) {
            std::sort(trunk.branches.begin(), trunk.branches.end());
            trunk.branches.erase(std::unique(trunk.branches.begin(), trunk.branches.end()),
                                 trunk.branches.end());
            const int layer = m_layered.nodes[place.first].layer;
            const std::size_t gap = static_cast<std::size_t>(trunk.leaves ? layer : layer - 1);
            if (trunk.branches.size() >= leastBranches && gap < byGap.size())
                byGap[gap].push_back(std::move(trunk));
        }
    }
}

/// Those that reach a box lie before those that leave one: then no branch has to pass a spine of the other
/// kind.
void Trunks::assign(std::vector<Trunk> trunks, const Gap &gap)
{
    std::stable_sort(trunks.begin(), trunks.end(),
                     [](const Trunk &a, const Trunk &b) { return a.branches.size() > b.branches.size(); });
    const auto room = static_cast<std::size_t>(std::max(0.0, (gap.to - gap.from) / leastApart - 1));
    trunks.resize(std::min({trunks.size(), mostInGap, room}));
    const auto middle = [](const Trunk &trunk) {
        return (trunk.branches.front() + trunk.branches.back()) / 2;
    };
    std::stable_sort(trunks.begin(), trunks.end(), [&](const Trunk &a, const Trunk &b) {
        return std::tuple(a.leaves, a.across < middle(a) ? -a.across : a.across, a.place)
            < std::tuple(b.leaves, b.across < middle(b) ? -b.across : b.across, b.place);
    });
    const double step = (gap.to - gap.from) / static_cast<double>(trunks.size() + 1);
    double at = gap.from;
    for (const Trunk &trunk : trunks) {
        at += step;
        (trunk.leaves ? m_leaving : m_reaching).emplace(trunk.place, at);
    }
}

} // namespace meshbook::lineage::layered
