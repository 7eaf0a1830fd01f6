// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace SQLite {
class Database;
}

namespace meshbook::policies {

/// The functions of docs/policy-views.md.
[[nodiscard]] core::Result<> addFunctions(SQLite::Database &database);

/// Whether a policy may call a function of this name: those of addFunctions() and SQLite's own that look at
/// their arguments only.
[[nodiscard]] bool isAllowedFunction(const char *name);

} // namespace meshbook::policies
