// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/glossarytreemodel.h"

namespace meshbook::items {

// For the files of GlossaryTreeModel only.

/// What a view has looked at. It goes by one outline at a time; while another one is taken over, by its own.
struct GlossaryTreeModel::Row {
    const TermOutline *outline = nullptr;
    int place = 0; ///< in the outline
    Row *parent = nullptr;
    int number = 0; ///< among its siblings
    bool isMade = false; ///< whether children are there
    std::vector<std::unique_ptr<Row>> children;

    [[nodiscard]] const TermOutline::Node &node() const { return outline->node(place); }
};

} // namespace meshbook::items
