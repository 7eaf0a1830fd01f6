// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graph.h"
#include "lineage/picture.h"
#include "lineage/rewind.h"
#include "lineage/scope.h"

#include <functional>
#include <optional>
#include <vector>

namespace meshbook::lineage {

/// The columns of a thing in their order, with type, classification and key. Asked for opened things only.
using SchemaOf = std::function<std::vector<PictureColumn>(const core::Uri &thing)>;

/// What the scope shows, as docs/lineage.md (What a picture shows) says. The same graph, scope and schemas
/// give the same picture. Without `schemaOf` opened things show the columns that edges name. A selector with
/// an error selects nothing. `marks` are by the numbers of this graph. Health and age are left to whoever
/// knows them. Absent only where cancelled.
[[nodiscard]] std::optional<Picture> makePicture(const Graph &graph, const Scope &scope,
                                                 const SchemaOf &schemaOf = {},
                                                 const Cancelled &cancelled = {},
                                                 const Marks *marks = nullptr);

/// The same without limits of boxes and columns: what is written to files.
[[nodiscard]] Scope wholeOf(Scope scope);

} // namespace meshbook::lineage
