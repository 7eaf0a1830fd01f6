// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Sets Edge::turned so that the edges form no cycle. Only edges within a strongly connected component are
/// turned; first those that ran against the flow in the drawing before, then what the greedy heuristic of
/// P. Eades, X. Lin, W. F. Smyth, "A fast and effective heuristic for the feedback arc set problem",
/// Information Processing Letters 47 (1993), leaves.
void openCycles(Problem &problem, Watch &watch);

} // namespace meshbook::lineage::layered
