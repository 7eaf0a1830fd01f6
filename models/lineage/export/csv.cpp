// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "lineage/export/pictureexport.h"
#include "lineage/picturerows.h"
#include "lineage/words.h"

#include <QStringList>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

/// On one line: a row is a line of the file, which simple tools count on.
void append(QString &text, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += (i > 0 ? u","_s : QString()) + core::csvCell(core::withoutControls(cells[i]));
    text += "\r\n"_L1;
}

QString flag(bool value)
{
    return value ? u"yes"_s : QString();
}

QStringList cellsOf(const Picture &picture, const PictureRow &row)
{
    const Box &box = picture.boxes[static_cast<std::size_t>(row.box)];
    QStringList cells{box.id,
                      QString(core::toText(box.kind)),
                      box.type,
                      box.name,
                      box.qualified,
                      box.domain,
                      box.owner,
                      box.product,
                      box.schema,
                      box.source,
                      box.platform,
                      box.classification,
                      box.tags.join(u"; "_s),
                      QString::number(box.depth),
                      flag(box.root),
                      QString::number(box.members),
                      QString::number(box.hiddenUp),
                      QString::number(box.hiddenDown),
                      markOf(picture, row) == Mark::None ? QString() : QString(toText(markOf(picture, row)))};
    if (row.line < 0)
        return cells + QStringList(10);
    const Line &line = picture.lines[static_cast<std::size_t>(row.line)];
    const Box &via = picture.boxes[static_cast<std::size_t>(row.via)];
    return cells
        + QStringList{QString(toText(row.direction)),
                      via.id,
                      via.name,
                      columnAt(picture, row, false),
                      columnAt(picture, row, true),
                      QString(core::toText(line.kind)),
                      line.via,
                      QString::number(line.edges),
                      flag(line.bridged),
                      QString(toText(line.standing))};
}

} // namespace

QString toCsv(const Picture &picture)
{
    QString text;
    append(text, {u"uri"_s,
                  u"type"_s,
                  u"kind"_s,
                  u"name"_s,
                  u"qualified_name"_s,
                  u"domain"_s,
                  u"owner"_s,
                  u"product"_s,
                  u"schema"_s,
                  u"source"_s,
                  u"platform"_s,
                  u"classification"_s,
                  u"tags"_s,
                  u"depth"_s,
                  u"root"_s,
                  u"members"_s,
                  u"hidden_upstream"_s,
                  u"hidden_downstream"_s,
                  u"mark"_s,
                  u"direction"_s,
                  u"via_uri"_s,
                  u"via_name"_s,
                  u"column"_s,
                  u"via_column"_s,
                  u"edge_kind"_s,
                  u"edge_via"_s,
                  u"edges"_s,
                  u"bridged"_s,
                  u"standing"_s});
    for (const PictureRow &row : rowsOf(picture))
        append(text, cellsOf(picture, row));
    return text;
}

} // namespace meshbook::lineage
