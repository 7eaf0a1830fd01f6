// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

namespace SQLite {
class Database;
}
namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// Fills contract.valid and contract_problem: holds each file of a contract or product against the schema of
/// the standard and version it declares. Files that are not as they were at the last sync, or of which no
/// schema is known, have no verdict. What was judged already and is as it was is not judged again. Throws
/// SQLite::Exception; only when cancelled there is an error.
[[nodiscard]] core::Result<> fillValidity(SQLite::Database &cache, SQLite::Database &tables,
                                          const store::Workspace &workspace,
                                          const std::function<bool()> &cancelled);

} // namespace meshbook::policies
