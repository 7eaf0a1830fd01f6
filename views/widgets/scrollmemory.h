// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollBar;

namespace meshbook::views::scrollmemory {

// Scrolls to a remembered value. Where the contents are not laid out yet the bar has no range: then as soon
// as it has one that holds the value, unless a person scrolls before.
void restore(QScrollBar *bar, int value);

} // namespace meshbook::views::scrollmemory
