// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069);
}

QString cut(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.first(std::max<qsizetype>(0, width - 1)) + u'…';
}

} // namespace

QString plain(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            out += u' ';
        else if (c.category() != QChar::Other_Control && !turnsDirection(c))
            out += c;
    }
    return out;
}

void Table::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = plain(cell);
    m_rows.append(std::move(cells));
}

QString Table::toString(int width) const
{
    QList<qsizetype> widths;
    for (const QString &title : m_header)
        widths.append(title.size());
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    constexpr qsizetype gap = 2;
    constexpr qsizetype narrowest = 12;
    const auto total = [&] {
        qsizetype sum = gap * (widths.size() - 1);
        for (const qsizetype w : widths)
            sum += w;
        return sum;
    };
    while (total() > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    QString out;
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString cell = cut(cells.value(i), widths[i]);
            const bool right = i >= widths.size() - m_rightAligned;
            const bool last = i == widths.size() - 1;
            text += right ? cell.rightJustified(widths[i]) : last ? cell : cell.leftJustified(widths[i]);
            if (!last)
                text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    };
    line(m_header);
    for (const QStringList &row : m_rows)
        line(row);
    return out;
}

int terminalWidth()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20)
        return size.ws_col;
    return 120;
}

} // namespace meshbook::cli
