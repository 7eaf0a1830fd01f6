// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What a review with a screen reader and a keyboard would find, as a check over a whole widget tree.
namespace meshbook::test {

// One line per focusable, shown widget without an accessible name: class, object name, way from the root.
// Show the root first (offscreen is enough).
[[nodiscard]] QStringList focusableWithoutName(const QWidget *root);

// One line per widget that asks for focus by Tab but is not in the focus chain of its window.
[[nodiscard]] QStringList unreachableByTab(QWidget *root);
// Presses Tab until the focus has gone round the window; one line per widget that asks for focus by Tab and
// never got it. A widget that keeps the focus to itself is told with what lies behind it.
[[nodiscard]] QStringList missedByTab(QWidget *window);

} // namespace meshbook::test
