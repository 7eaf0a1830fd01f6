// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_context;
struct sqlite3_value;

#include <span>

namespace meshbook::policies {

/// A function of SQL that looks at its arguments only.
struct SqlFunction {
    const char *name;
    int arguments;
    void (*call)(sqlite3_context *, int, sqlite3_value **);
};

/// Guesses and standards (models/governance: piihints, secretwords, columnmeaning, standardcodes, namewords)
/// as functions of docs/policy-views.md.
[[nodiscard]] std::span<const SqlFunction> hintFunctions();

} // namespace meshbook::policies
