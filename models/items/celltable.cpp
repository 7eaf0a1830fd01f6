// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::celltable {

namespace {

QString cell(QString text)
{
    const bool quoted =
        text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u'"');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// Reads a cell that begins with a quotation mark; `at` is behind it afterwards. False where nothing closes
/// it: then it is a text that only begins so.
bool readQuoted(const QString &text, qsizetype &at, QString &cell)
{
    QString inner;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != u'"') {
            inner += text.at(i);
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            inner += text.at(++i);
            continue;
        }
        const bool ends = i + 1 == text.size() || u"\t\r\n"_s.contains(text.at(i + 1));
        if (!ends)
            return false;
        cell = inner;
        at = i + 1;
        return true;
    }
    return false;
}

} // namespace

QString written(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells.append(cell(text));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QList<QStringList> read(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString open;
    qsizetype count = 0;
    bool begins = true; // of a cell
    const auto endRow = [&] {
        row.append(open);
        open.clear();
        count += row.size();
        rows.append(row);
        row.clear();
        begins = true;
    };
    qsizetype at = 0;
    while (at < text.size() && count + row.size() < mostCells) {
        const QChar c = text.at(at);
        if (begins && c == u'"' && readQuoted(text, at, open)) {
            begins = false;
            continue;
        }
        begins = false;
        if (c == u'\t') {
            row.append(open);
            open.clear();
            begins = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n')
                ++at;
            endRow();
        } else {
            open += c;
        }
        ++at;
    }
    if (!open.isEmpty() || !row.isEmpty())
        endRow();
    qsizetype width = 0;
    for (const QStringList &each : std::as_const(rows))
        width = std::max(width, each.size());
    for (QStringList &each : rows)
        each.resize(width);
    return rows;
}

} // namespace meshbook::items::celltable
