// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

// Which links found in catalog text may be followed.
namespace meshbook::views::links {

// http, https, mailto and the program's own meshbook scheme; never files, scripts or anything else.
[[nodiscard]] bool isAllowed(const QUrl &url);

} // namespace meshbook::views::links
