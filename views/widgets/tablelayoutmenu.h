// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QMenu;

namespace meshbook::views {

/// What the headings of a table offer to the mouse, for the keyboard: which columns are shown and what they
/// are sorted by. Adds nothing where the view's columns cannot be chosen (TableLayout).
void addLayoutMenu(QMenu &menu, const QAbstractItemView *view);

} // namespace meshbook::views
