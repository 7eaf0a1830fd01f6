// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

namespace meshbook::glossary {

/// Whether two states differ in links and refusals at most, so that what was found by names still holds.
/// Quick where they share most of their terms.
[[nodiscard]] bool haveSameWords(const Lexicon &a, const Lexicon &b);

} // namespace meshbook::glossary
