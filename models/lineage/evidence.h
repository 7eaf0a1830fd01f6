// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"

namespace meshbook::lineage {

/// How sure it is that the value itself goes over an edge of columns.
enum class Evidence : quint8 {
    Same, ///< copied, renamed or viewed as it is
    Derived, ///< made of it
    Aggregated, ///< counted or summed up: perhaps nothing of it is left
    Unsaid ///< nobody says how, or only that the things flow
};

/// By the words of the transformation and the kind of the edge.
[[nodiscard]] Evidence evidenceOf(const Graph &graph, const Graph::ColumnEdgeFacts &edge);

} // namespace meshbook::lineage
