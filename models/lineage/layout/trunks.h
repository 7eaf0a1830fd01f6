// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"

#include <map>
#include <optional>
#include <vector>

namespace meshbook::lineage::layered {

/// Where very many lines leave or reach one place of a box, they run as one trunk along the flow, then across
/// along a spine in the gap between layers, and each branches off at its own height: beside each other for as
/// long as they would be a black fan otherwise.
class Trunks {
public:
    /// A gap between two layers, along the flow.
    struct Gap {
        double from = 0;
        double to = 0;
    };

    /// `gaps[i]` lies behind layer i; `across` places nodes.
    Trunks(const Layered &layered, const Problem &problem, const std::vector<double> &across,
           const std::vector<Gap> &gaps);

    /// Where along the flow the spine is that an edge takes behind its box, or before the box it leads to.
    [[nodiscard]] std::optional<double> leaving(const Edge &edge) const
    {
        return find(m_leaving, edge.from, edge.fromPort);
    }
    [[nodiscard]] std::optional<double> reaching(const Edge &edge) const
    {
        return find(m_reaching, edge.to, edge.toPort);
    }

private:
    using Place = std::pair<int, int>; ///< box and port
    struct Trunk {
        Place place;
        double across = 0; ///< of the box's end
        std::vector<double> branches;
        bool leaves = false;
    };
    [[nodiscard]] static std::optional<double> find(const std::map<Place, double> &in, int box, int port);
    void collect(const std::vector<double> &across, std::vector<std::vector<Trunk>> &byGap) const;
    void assign(std::vector<Trunk> trunks, const Gap &gap);

    const Layered &m_layered;
    const Problem &m_problem;
    std::map<Place, double> m_leaving;
    std::map<Place, double> m_reaching;
};

} // namespace meshbook::lineage::layered
