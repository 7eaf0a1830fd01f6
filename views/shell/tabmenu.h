// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace meshbook::views {
class PageHost;
}

// The menu of one tab.
namespace meshbook::views::tabmenu {

// What can be done with the tab at `index`; a child of the host. What cannot be done now says why in its
// tool tip.
[[nodiscard]] QMenu *make(PageHost &host, int index);

} // namespace meshbook::views::tabmenu
