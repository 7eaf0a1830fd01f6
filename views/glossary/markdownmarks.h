// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the buttons above a definition do to its Markdown, as text and selection before and after.
namespace meshbook::views::markdownmarks {

struct Piece {
    QString text;
    qsizetype start = 0; ///< of the selection
    qsizetype length = 0;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Puts the mark ("**", "*", "`") around the selection, or takes it away where it is there; without a
/// selection around the word at the caret.
[[nodiscard]] Piece wrapped(const Piece &piece, const QString &mark);
/// Makes the selected lines items of a list, or plain lines again where all of them are items.
[[nodiscard]] Piece listed(const Piece &piece);
/// Makes the selection the words of a link and selects its address to be typed.
[[nodiscard]] Piece linked(const Piece &piece);

} // namespace meshbook::views::markdownmarks
