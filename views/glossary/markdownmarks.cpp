// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/markdownmarks.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::markdownmarks {

namespace {

constexpr auto item = "- "_L1;

/// The word at the caret, where nothing is selected.
Piece withWord(Piece piece)
{
    if (piece.length > 0)
        return piece;
    qsizetype end = piece.start;
    while (piece.start > 0 && piece.text.at(piece.start - 1).isLetterOrNumber())
        --piece.start;
    while (end < piece.text.size() && piece.text.at(end).isLetterOrNumber())
        ++end;
    piece.length = end - piece.start;
    return piece;
}

} // namespace

Piece wrapped(const Piece &given, const QString &mark)
{
    Piece piece = withWord(given);
    const qsizetype width = mark.size();
    const qsizetype end = piece.start + piece.length;
    const bool around = piece.start >= width
        && QStringView(piece.text).mid(piece.start - width, width) == mark
        && QStringView(piece.text).mid(end, width) == mark;
    // "*" around "**" is no mark of its own.
    const bool longer = width == 1 && piece.start >= 2 && mark == "*"_L1
        && piece.text.at(piece.start - 2) == u'*' && piece.text.mid(end + 1, 1) == "*"_L1;
    if (around && !longer) {
        piece.text.remove(end, width).remove(piece.start - width, width);
        piece.start -= width;
        return piece;
    }
    piece.text.insert(end, mark).insert(piece.start, mark);
    piece.start += width;
    return piece;
}

Piece listed(const Piece &given)
{
    const qsizetype from = given.start == 0 ? 0 : given.text.lastIndexOf(u'\n', given.start - 1) + 1;
    qsizetype to = given.text.indexOf(u'\n', given.start + std::max<qsizetype>(0, given.length - 1));
    if (to < 0)
        to = given.text.size();
    QStringList lines = given.text.mid(from, to - from).split(u'\n');
    const bool all =
        std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(item); });
    for (QString &line : lines)
        line = all ? line.mid(item.size()) : line.startsWith(item) ? line : item + line;
    const QString text = lines.join(u'\n');
    return {given.text.left(from) + text + given.text.mid(to), from, text.size()};
}

Piece linked(const Piece &given)
{
    const Piece piece = withWord(given);
    const QString words = piece.text.mid(piece.start, piece.length);
    const QString address = u"https://"_s;
    const QString link = u'[' + words + u"]("_s + address + u')';
    return {piece.text.left(piece.start) + link + piece.text.mid(piece.start + piece.length),
            words.isEmpty() ? piece.start + 1 : piece.start + words.size() + 3,
            words.isEmpty() ? 0 : address.size()};
}

} // namespace meshbook::views::markdownmarks
