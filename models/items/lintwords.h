// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

/// What lint finds, in the words of the person.
namespace meshbook::items::lintwords {

/// "Duplicates": of all findings of a kind.
[[nodiscard]] QString title(glossary::LintKind kind);
/// What it means and what mends it, in a sentence or two.
[[nodiscard]] QString advice(glossary::LintKind kind);

} // namespace meshbook::items::lintwords
