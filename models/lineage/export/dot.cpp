// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/celltext.h"
#include "lineage/export/pictureexport.h"
#include "lineage/picturerows.h"
#include "lineage/words.h"

#include <QStringList>

/// The language of Graphviz: https://graphviz.org/doc/info/lang.html, and its HTML-like labels.
namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

/// In double quotes. A backslash is doubled, as labels read \N, \l and the like as commands.
QString quoted(const QString &text)
{
    QString safe = core::withoutControls(text);
    safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + safe + u'"';
}

QString nameOf(int box)
{
    return u"n%1"_s.arg(box);
}

QString endOf(int box, int column)
{
    return column < 0 ? nameOf(box) : u"%1:c%2"_s.arg(nameOf(box)).arg(column);
}

/// Words say it beside the box; colours only help the eye.
QString colourOf(Mark mark)
{
    switch (mark) {
    case Mark::Added:
        return u"darkgreen"_s;
    case Mark::Removed:
    case Mark::Dropped:
        return u"red"_s;
    case Mark::Changed:
    case Mark::AtRisk:
        return u"darkorange"_s;
    case Mark::None:
        break;
    }
    return u"black"_s;
}

/// A table: the name, a row with a port for each column, and how many are not shown.
QString tableOf(const Box &box)
{
    const auto cell = [](const QString &text) { return core::withoutControls(text).toHtmlEscaped(); };
    QString rows = u"<TR><TD><B>"_s + cell(box.name) + u"</B></TD></TR>"_s;
    for (std::size_t i = 0; i < box.columns.size(); ++i) {
        rows +=
            u"<TR><TD ALIGN=\"LEFT\" PORT=\"c%1\">"_s.arg(i) + cell(box.columns[i].path) + u"</TD></TR>"_s;
    }
    if (box.moreColumns > 0)
        rows += u"<TR><TD ALIGN=\"LEFT\">+ %1</TD></TR>"_s.arg(box.moreColumns);
    return u"<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\">"_s + rows + u"</TABLE>>"_s;
}

QString nodeOf(const Picture &picture, std::size_t index)
{
    const Box &box = picture.boxes[index];
    QStringList attributes;
    if (box.columns.empty()) {
        const QString members = box.uri.key.isEmpty() ? u" (%1)"_s.arg(box.members) : QString();
        attributes.append(u"label="_s + quoted(box.name + members));
    } else {
        attributes.append(u"shape=plain"_s);
        attributes.append(u"label="_s + tableOf(box));
    }
    attributes.append(u"tooltip="_s + quoted(box.id));
    if (box.root)
        attributes.append(u"penwidth=2"_s);
    if (box.mark != Mark::None)
        attributes.append(u"color=%1, xlabel="_s.arg(colourOf(box.mark)) + quoted(toText(box.mark)));
    if (box.implied)
        attributes.append(u"style=dashed"_s);
    return nameOf(static_cast<int>(index)) + u" ["_s + attributes.join(u", "_s) + u"];\n"_s;
}

QString edgeOf(const Line &line)
{
    QStringList attributes;
    if (line.edges > 1)
        attributes.append(u"label=\"%1\""_s.arg(line.edges));
    if (!line.via.isEmpty())
        attributes.append(u"tooltip="_s + quoted(line.via));
    if (line.standing == Standing::Declared || line.standing == Standing::Undeclared)
        attributes.append(u"xlabel="_s + quoted(toText(line.standing)));
    if (line.standing == Standing::Declared)
        attributes.append(u"style=dotted"_s);
    if (line.bridged)
        attributes.append(u"style=dashed"_s);
    if (line.mark != Mark::None)
        attributes.append(u"color=%1"_s.arg(colourOf(line.mark)));
    if (line.traced)
        attributes.append(u"penwidth=2"_s);
    return endOf(line.from, line.fromColumn) + u" -> "_s + endOf(line.to, line.toColumn)
        + (attributes.isEmpty() ? QString() : u" ["_s + attributes.join(u", "_s) + u']') + u";\n"_s;
}

} // namespace

QString toDot(const Picture &picture)
{
    QString text = u"digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n"_s;
    std::vector<QString> clusters(picture.frames.size());
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const int frame = picture.boxes[i].frame;
        if (frame < 0)
            text += u"  "_s + nodeOf(picture, i);
        else
            clusters[static_cast<std::size_t>(frame)] += u"    "_s + nodeOf(picture, i);
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        text += u"  subgraph cluster_%1 {\n    label="_s.arg(i) + quoted(picture.frames[i].title) + u";\n"_s
            + clusters[i] + u"  }\n"_s;
    }
    for (const Line &line : picture.lines)
        text += u"  "_s + edgeOf(line);
    return text + u"}\n"_s;
}

} // namespace meshbook::lineage
