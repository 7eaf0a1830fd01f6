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

/// Fills the table of view version_step: for each contract and product with a history, what changed from one
/// version to the next. States between which the version stayed the same are one step.
[[nodiscard]] core::Result<> fillVersionSteps(SQLite::Database &cache, SQLite::Database &tables,
                                              const store::Workspace &workspace,
                                              const std::function<bool()> &cancelled);

} // namespace meshbook::policies
