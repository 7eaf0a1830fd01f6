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

/// Fills p_check: how the promises and rules of products stand, as on their pages. Of all products, or again
/// of `only`. Throws SQLite::Exception; only when cancelled there is an error.
[[nodiscard]] core::Result<> fillStandings(SQLite::Database &cache, SQLite::Database &tables,
                                           store::CacheReader &reader, const QSet<qint64> *only,
                                           const std::function<bool()> &cancelled);

} // namespace meshbook::policies
