// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::views {

/// Whether the person asked the desktop for no animations: KDE's AnimationDurationFactor of 0, or
/// gtk-enable-animations=false. Qt before 6.10 cannot tell. Read once.
[[nodiscard]] bool reducedMotion();

} // namespace meshbook::views
