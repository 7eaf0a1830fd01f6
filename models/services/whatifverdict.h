// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/whatif.h"

namespace meshbook::store {
class CacheReader;
}

namespace meshbook::services {

/// The change with what the rules of types (governance/columntype.h) say of a new type beside the one that
/// the catalog knows; other changes as they are. Unknown where the column or its type is.
[[nodiscard]] lineage::WhatIf judged(store::CacheReader &cache, const core::Uri &about,
                                     lineage::WhatIf whatIf);

} // namespace meshbook::services
