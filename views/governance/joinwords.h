// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/joincheck.h"

#include <QString>

/// Joins in the words of the person.
namespace meshbook::views::joinwords {

/// How far two ends of a key agree: "same", "needs a cast".
[[nodiscard]] QString word(governance::Agreement agreement);
/// Whether a term of the glossary stands behind a key.
[[nodiscard]] QString governed(const governance::JoinKey &key);
/// "99.8 %".
[[nodiscard]] QString share(double value);

} // namespace meshbook::views::joinwords
