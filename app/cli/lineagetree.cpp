// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/outline.h"
#include "lineage/words.h"
#include "text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::Box;
using lineage::Direction;
using lineage::Line;
using lineage::OutlineRow;
using lineage::Picture;

namespace {

constexpr qsizetype longestName = 120;
constexpr int deepestBranch = 30; ///< beyond, the level is written as a number

QString shortened(const QString &text)
{
    const QString safe = plain(text);
    return safe.size() <= longestName ? safe : safe.first(longestName - 1) + u'…';
}

QString columnOf(const Box &box, int column)
{
    return column < 0 ? QString() : shortened(box.columns[static_cast<std::size_t>(column)].path);
}

/// "customer_360.customer_id  table, Customer  (customer_id, nightly)"
QString textOf(const Picture &picture, const OutlineRow &row)
{
    const Box &box = picture.boxes[static_cast<std::size_t>(row.box)];
    QString text = shortened(box.name);
    QStringList connection;
    if (row.line >= 0) {
        const Line &line = picture.lines[static_cast<std::size_t>(row.line)];
        const bool isUp = row.direction == Direction::Up;
        const QString here = columnOf(box, isUp ? line.fromColumn : line.toColumn);
        const Box &there = picture.boxes[static_cast<std::size_t>(isUp ? line.to : line.from)];
        const QString other = columnOf(there, isUp ? line.toColumn : line.fromColumn);
        if (!here.isEmpty())
            text += u'.' + here;
        if (!other.isEmpty())
            connection.append((isUp ? u"to "_s : u"from "_s) + other);
        if (!line.via.isEmpty())
            connection.append(shortened(line.via));
        if (line.edges > 1)
            connection.append(u"%1 edges"_s.arg(line.edges));
        if (line.standing == lineage::Standing::Declared)
            connection.append(u"declared, never observed"_s);
        if (line.standing == lineage::Standing::Undeclared)
            connection.append(u"observed, not declared"_s);
        if (line.bridged)
            connection.append(u"over what is left out"_s);
    }
    QStringList facts;
    for (const QString &fact : {box.type, box.domain, box.classification}) {
        if (!fact.isEmpty())
            facts.append(shortened(fact));
    }
    if (box.uri.key.isEmpty())
        facts.append(box.members == 1 ? u"1 thing"_s : u"%1 things"_s.arg(box.members));
    if (box.mark != lineage::Mark::None)
        facts.append(QString(lineage::toText(box.mark)));
    if (box.implied)
        facts.append(u"described nowhere"_s);
    if (row.again)
        facts.append(u"see above"_s);
    if (!row.again && box.hiddenUp > 0)
        facts.append(u"+%1 upstream"_s.arg(box.hiddenUp));
    if (!row.again && box.hiddenDown > 0)
        facts.append(u"+%1 downstream"_s.arg(box.hiddenDown));
    if (!facts.isEmpty())
        text += u"  "_s + facts.join(u", "_s);
    return connection.isEmpty() ? text : text + u"  ("_s + connection.join(u", "_s) + u')';
}

} // namespace

QString treeOf(const Picture &picture)
{
    QString text;
    QStringList branches; ///< what stands before a row, by level
    for (const OutlineRow &row : lineage::outlineOf(picture)) {
        const auto level = static_cast<qsizetype>(row.level);
        if (level > 0 && level <= deepestBranch) {
            branches.resize(level - 1);
            text += branches.join(QString()) + (row.last ? u"└─ "_s : u"├─ "_s);
            branches.append(row.last ? u"   "_s : u"│  "_s);
        } else if (level > deepestBranch) {
            text += branches.join(QString()) + u"[%1] "_s.arg(level);
        } else {
            branches.clear();
        }
        if (row.line >= 0)
            text += row.direction == Direction::Up ? u"← "_s : u"→ "_s;
        text += textOf(picture, row) + u'\n';
    }
    return text;
}

} // namespace meshbook::cli
