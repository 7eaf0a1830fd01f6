// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <optional>
#include <vector>

namespace meshbook::bench {

/// A drawing by anybody, for comparing: where the middles of boxes are and how lines run.
struct Drawn {
    std::vector<QPointF> middles;
    std::vector<std::vector<QPointF>> lines; ///< of each line of the input a polyline; empty: not drawn
    QSizeF size;
    double seconds = 0;
};

[[nodiscard]] Drawn drawnBy(const lineage::LayoutInput &input, const lineage::Layout &layout);

/// Pairs of lines that properly cross, counted as often as they cross, self-loops left out: of the polylines
/// as drawn, or of straight lines from middle to middle.
[[nodiscard]] qint64 drawnCrossings(const lineage::LayoutInput &input, const Drawn &drawn);
[[nodiscard]] qint64 straightCrossings(const lineage::LayoutInput &input, const Drawn &drawn);

/// dot of graphviz with the same sizes and gaps. Absent where it is not installed or takes over five minutes.
[[nodiscard]] std::optional<Drawn> drawnByDot(const lineage::LayoutInput &input);
/// igraph_layout_sugiyama. Absent where the bench was built without it.
[[nodiscard]] std::optional<Drawn> drawnByIgraph(const lineage::LayoutInput &input);

} // namespace meshbook::bench
