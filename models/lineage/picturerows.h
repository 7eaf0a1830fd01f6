// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/scope.h"

#include <vector>

namespace meshbook::lineage {

/// One line of the table: a thing, and one way it is connected. Every box has a row and every line has
/// exactly one, at that of its boxes which is further from the root.
struct PictureRow {
    int box = 0; ///< index into Picture::boxes
    int via = -1; ///< the box at the other end; -1: this one is connected to nothing nearer
    int line = -1; ///< index into Picture::lines
    Direction direction = Direction::Both; ///< Up: data flows from it to `via`; Down: from `via` to it
    int edges = 0; ///< that the line stands for
    friend bool operator==(const PictureRow &, const PictureRow &) = default;
};

/// Roots first, then upstream by hops, then downstream by hops; of equals by name.
[[nodiscard]] std::vector<PictureRow> rowsOf(const Picture &picture);

/// The end of a line at a box as one column of the table ("customer.id"); empty: the box itself.
[[nodiscard]] QString columnAt(const Picture &picture, const PictureRow &row, bool atVia);

/// What stands out in a row: its line, else its box.
[[nodiscard]] Mark markOf(const Picture &picture, const PictureRow &row);

/// The address of an end: a column's, a thing's, or the id of a group.
[[nodiscard]] QString addressOf(const Picture &picture, int box, int column);

} // namespace meshbook::lineage
