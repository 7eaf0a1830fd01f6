// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graphbuilder.h"

/// Rows of the cache as the graph takes them; the columns of both questions that are asked of things and
/// edges.
namespace meshbook::store {

class Rows;

#define MESHBOOK_THING_COLUMNS                                                                               \
    "id, kind, key, name, qualified, type, domain, owner, platform, lifecycle, tags, records = 0 OR "        \
    "implied, stale "
#define MESHBOOK_EDGE_COLUMNS "from_column, to_column, e.kind, transformation, masking, job "
/// Records whose columns are in force (alias r).
#define MESHBOOK_COLUMNS_IN_FORCE                                                                            \
    "(r.withdrawn IS NULL OR (r.withdrawn <> '*' AND "                                                       \
    "instr(char(31) || r.withdrawn || char(31), char(31) || 'columns' || char(31)) = 0)) "

/// Of a row that begins with MESHBOOK_THING_COLUMNS; its texts live as long as the row.
[[nodiscard]] lineage::GraphBuilder::Thing thingIn(const Rows &row, QUtf8StringView source);
/// Of a row of two ends and MESHBOOK_EDGE_COLUMNS; without the ends.
[[nodiscard]] lineage::GraphBuilder::Edge edgeIn(const Rows &row);

} // namespace meshbook::store
