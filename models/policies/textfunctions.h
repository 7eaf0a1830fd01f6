// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/hintfunctions.h"

namespace meshbook::policies {

/// instr, replace, trim, ltrim and rtrim as SQLite has them for text, in place of its own: those take time by
/// the product of their texts' lengths, within one call that nothing can stop. These take it by the sum.
[[nodiscard]] std::span<const SqlFunction> textFunctions();

} // namespace meshbook::policies
