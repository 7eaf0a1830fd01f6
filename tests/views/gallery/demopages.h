// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/mainwindow.h"
#include "views/theme/theme.h"

namespace meshbook::gallery {

// Pages for the shell to show: the start page for meshbook:start, the list sheet for meshbook:discover, the
// widget sheet for the rest.
[[nodiscard]] views::Page *makeDemoPage(const QUrl &uri);

// The shell dressed as in the mockups: `filled` with tabs, favourites and a running task, else empty.
[[nodiscard]] views::MainWindow *makeDemoWindow(views::Theme *theme, bool filled);

} // namespace meshbook::gallery
