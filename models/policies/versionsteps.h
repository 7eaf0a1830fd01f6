// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>

#include <functional>

namespace SQLite {
class Database;
}
namespace meshbook::store {
class CacheReader;
}

namespace meshbook::policies {

/// Fills p_step: for each contract and product with a history, what changed from one version to the next.
/// States between which the version stayed the same are one step. Of all, or again of `only`. Throws
/// SQLite::Exception; only when cancelled there is an error.
[[nodiscard]] core::Result<> fillVersionSteps(SQLite::Database &cache, SQLite::Database &tables,
                                              store::CacheReader &reader, const QSet<qint64> *only,
                                              const std::function<bool()> &cancelled);

} // namespace meshbook::policies
