// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"
#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"

/// How the state of a change set looks; its word is items::glossarywords::state().
namespace meshbook::views::setlook {

[[nodiscard]] Icon icon(glossary::SetState state, bool published);
[[nodiscard]] Tone tone(glossary::SetState state);

} // namespace meshbook::views::setlook
