// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/joincheck.h"

namespace meshbook::governance {

/// A SELECT to begin with: the datasets of a key's ends joined by it, a few columns of each. Names are quoted
/// where SQL would not take them as they are; where types differ both ends are cast to text.
[[nodiscard]] QString joinSql(const std::vector<JoinSide> &sides, const JoinKey &key);

} // namespace meshbook::governance
