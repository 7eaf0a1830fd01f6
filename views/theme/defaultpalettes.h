// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

// The palettes Meshbook brings itself, used when a person chooses light or dark, or when the platform has
// no opinion of its own. Everything else is derived from them by SemanticPalette.
namespace meshbook::views::defaultpalettes {

[[nodiscard]] QPalette light();
[[nodiscard]] QPalette dark();
// Black on white or white on black, flat, for people who ask for high contrast.
[[nodiscard]] QPalette highContrast(bool dark);

} // namespace meshbook::views::defaultpalettes
