// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/makepicture.h"

namespace meshbook::store {

class CacheReader;

/// Reads the columns of opened things as a picture is made. What cannot be read has none. The reader must
/// outlive the function.
[[nodiscard]] lineage::SchemaOf schemasIn(CacheReader &reader);

} // namespace meshbook::store
