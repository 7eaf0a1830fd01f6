// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "lineage/scope.h"

#include <vector>

namespace meshbook::lineage {

/// The picture as a tree for reading: roots, under each what it comes from and what it goes to. Every box has
/// a row; every line has exactly one.
struct OutlineRow {
    int level = 0; ///< 0: roots, and what only other branches lead to
    int box = 0;
    int line = -1; ///< to the row it stands under; -1: level 0
    Direction direction = Direction::Both; ///< of the row it stands under: Up, upstream of it
    bool again = false; ///< stands in an earlier row, with what is beyond it
    bool last = false; ///< of its level under the row it stands under
    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

[[nodiscard]] std::vector<OutlineRow> outlineOf(const Picture &picture);

} // namespace meshbook::lineage
