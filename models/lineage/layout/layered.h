// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"
#include "lineage/layout/watch.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace meshbook::lineage::layered {

enum class Role : quint8 {
    Box,
    Bend, ///< where a line passes a layer
    Place, ///< keeps the place of a frame in a layer where it has no box
    FrameStart, ///< the edges of a frame in one layer; stand there only once the order is found
    FrameEnd,
    Turn, ///< where a line against the flow turns round, beside its box
};

/// What stands in one layer.
struct Node {
    Role role = Role::Box;
    int item = -1; ///< of boxes and turns
    int frame = -1;
    int layer = 0;
    double size = 0; ///< across
    int ports = 1;
    std::optional<double> before; ///< across in the drawing before: two with such a value keep their order
};

/// Connects two neighbouring layers.
struct Link {
    int tail = 0; ///< node in the layer before
    int head = 0; ///< node in the layer after
    double tailOffset = 0; ///< across, from where the node begins
    double headOffset = 0;
    int tailPort = 0;
    int headPort = 0;
    int weight = 1; ///< lines it stands for
};

/// The way of one edge through the layers, from its lower to its higher layer.
struct Chain {
    std::vector<int> nodes; ///< its ends and bends; only the ends where it runs in a lane outside
    bool outside = false;
};

/// A problem spread over layers: `layers` is what the order phase permutes.
struct Layered {
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::vector<Chain> chains; ///< one for each Problem::edges
    std::vector<std::vector<int>> layers;
    std::vector<std::pair<int, int>> spans; ///< first and last layer of each frame
};

/// The links of each node to the layer after and before it, in one array each, by port.
class LinksOf {
public:
    enum Side { Tails, Heads };
    LinksOf(const Layered &layered, Side side);
    [[nodiscard]] std::span<const int> of(int node) const
    {
        return std::span(m_links).subspan(m_start[node], m_start[node + 1] - m_start[node]);
    }

private:
    std::vector<int> m_start;
    std::vector<int> m_links;
};

/// The other ends of the links of each node, in the order of LinksOf and side by side in memory: what the
/// search for a good order asks for all the time.
class Neighbours {
public:
    struct Neighbour {
        int node = 0;
        int port = 0; ///< of the neighbour
        int ownPort = 0;
        int weight = 1;
    };
    Neighbours(const Layered &layered, LinksOf::Side side);
    [[nodiscard]] std::span<const Neighbour> of(int node) const
    {
        return std::span(m_neighbours).subspan(m_start[node], m_start[node + 1] - m_start[node]);
    }

private:
    std::vector<int> m_start;
    std::vector<Neighbour> m_neighbours;
};

/// Nodes by layer, bends for edges that pass layers, places for frames. Bends are bounded: where edges are
/// many and long, those that leave one place of a box share theirs, and the longest run outside the drawing.
[[nodiscard]] Layered spread(const Problem &problem, const std::vector<int> &layerOf, Watch &watch);

} // namespace meshbook::lineage::layered
