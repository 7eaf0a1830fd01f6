// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/makepicture.h"
#include "lineage/making/placement.h"
#include "lineage/trail.h"

#include <unordered_map>

namespace meshbook::lineage {

/// Which boxes show their columns, and where in Box::columns each stands.
struct OpenedColumns {
    std::vector<NodeId> things; ///< that are open, by number
    std::vector<NodeId> asked; ///< of these, those that are not only opened by the trail
    std::unordered_map<NodeId, int> indexOf; ///< column → index; missing: not shown

    [[nodiscard]] bool isOpen(NodeId thing) const;
    [[nodiscard]] bool isAsked(NodeId thing) const;
    [[nodiscard]] int index(NodeId column) const
    {
        const auto found = indexOf.find(column);
        return found == indexOf.end() ? -1 : found->second;
    }
};

/// Fills Box::columns and moreColumns of the things that the scope opens and, where it says so, of those on
/// the trail. Where there is not room for all columns, the traced, connected, key and classified ones come
/// first; they stand in the order of the schema. A thing that only the trail opens shows the traced ones;
/// without any it stays closed.
[[nodiscard]] OpenedColumns openColumns(const Graph &graph, const Scope &scope, const Trail &trail,
                                        const SchemaOf &schemaOf, const Marks &marks,
                                        const Placement &placement, Picture &picture);

} // namespace meshbook::lineage
