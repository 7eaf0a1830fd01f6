// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvasscene.h"

/// Walking a drawing with the arrow keys: along the flow to what is read from a box or made from it, across
/// it to what stands beside it. The directions are those on the screen.
namespace meshbook::views::canvaswalk {

enum class Step : quint8 { Left, Right, Up, Down };

/// Where a step leads; the same target where there is nothing that way. From nothing every step leads to
/// start().
[[nodiscard]] CanvasTarget next(const CanvasScene &scene, const CanvasTarget &from, Step step);
/// The root with the most lines, the first of those with as many: of a product its datasets rather than its
/// contract, which nothing is made from. Else the first box.
[[nodiscard]] CanvasTarget start(const CanvasScene &scene);

} // namespace meshbook::views::canvaswalk
