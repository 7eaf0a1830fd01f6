// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <optional>
#include <utility>

class QWidget;

// What a reader of a right-to-left language would stumble over, as checks.
namespace meshbook::test {

/// The names, paths and addresses written in Latin letters within `text` whose letters would not stand one
/// after another from left to right, when the text is shown as the window's labels show it: in the direction
/// of its first letter.
[[nodiscard]] QStringList scrambledNames(const QString &text);

/// The same for every text the shown widgets below `root` hold: labels, buttons, links, rows of lists, tables
/// and trees. Each line has the name and the whole text.
[[nodiscard]] QStringList scrambledNames(const QWidget *root);

/// First and last column of `picture` in which some dot differs from its first dot; null where none does.
[[nodiscard]] std::optional<std::pair<int, int>> inkSpan(const QImage &picture);

} // namespace meshbook::test
