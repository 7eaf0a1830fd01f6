// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/export/pictureexport.h"
#include "lineage/picturerows.h"
#include "lineage/words.h"

#include <QJsonArray>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

void insertTexts(QJsonObject &object,
                 std::initializer_list<std::pair<QLatin1StringView, const QString &>> texts)
{
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
}

void insertFlags(QJsonObject &object, std::initializer_list<std::pair<QLatin1StringView, bool>> flags)
{
    for (const auto &[name, value] : flags) {
        if (value)
            object.insert(name, true);
    }
}

void insertMark(QJsonObject &object, Mark mark)
{
    if (mark != Mark::None)
        object.insert("mark"_L1, toText(mark));
}

QJsonObject toJson(const PictureColumn &column)
{
    QJsonObject object{{"path"_L1, column.path}};
    insertTexts(object, {{"type"_L1, column.type}, {"classification"_L1, column.classification}});
    insertFlags(object, {{"key"_L1, column.key}, {"traced"_L1, column.traced}});
    insertMark(object, column.mark);
    return object;
}

QJsonObject toJson(const Supposition &change)
{
    QJsonObject object{{"about"_L1, change.about.toString()}, {"change"_L1, toText(change.whatIf.change)}};
    insertTexts(object, {{"to"_L1, change.whatIf.to}});
    if (change.whatIf.change == WhatIf::Change::Retype)
        object.insert("step"_L1, toText(change.whatIf.step));
    return object;
}

QJsonObject toJson(const Picture &picture, const Box &box)
{
    QJsonObject object{{"uri"_L1, box.id},
                       {"type"_L1, core::toText(box.kind)},
                       {"name"_L1, box.name},
                       {"depth"_L1, box.depth},
                       {"hidden"_L1, QJsonObject{{"up"_L1, box.hiddenUp}, {"down"_L1, box.hiddenDown}}}};
    insertTexts(object,
                {{"kind"_L1, box.type},
                 {"qualifiedName"_L1, box.qualified},
                 {"domain"_L1, box.domain},
                 {"owner"_L1, box.owner},
                 {"product"_L1, box.product},
                 {"schema"_L1, box.schema},
                 {"source"_L1, box.source},
                 {"platform"_L1, box.platform},
                 {"classification"_L1, box.classification}});
    insertFlags(object,
                {{"root"_L1, box.root},
                 {"implied"_L1, box.implied},
                 {"selfLoop"_L1, box.selfLoop},
                 {"inCycle"_L1, box.inCycle}});
    insertMark(object, box.mark);
    if (!box.tags.isEmpty())
        object.insert("tags"_L1, QJsonArray::fromStringList(box.tags));
    if (box.health)
        object.insert("health"_L1, *box.health);
    if (box.frame >= 0)
        object.insert("group"_L1, picture.frames[static_cast<std::size_t>(box.frame)].id);
    if (box.uri.key.isEmpty()) {
        object.insert("members"_L1, box.members);
        object.insert("inside"_L1, box.inside);
    }
    if (!box.columns.empty() || box.moreColumns > 0) {
        QJsonArray columns;
        for (const PictureColumn &column : box.columns)
            columns.append(toJson(column));
        object.insert("columns"_L1, columns);
        object.insert("moreColumns"_L1, box.moreColumns);
    }
    return object;
}

QJsonObject toJson(const Picture &picture, const Line &line)
{
    QJsonObject object{{"from"_L1, addressOf(picture, line.from, line.fromColumn)},
                       {"to"_L1, addressOf(picture, line.to, line.toColumn)},
                       {"kind"_L1, core::toText(line.kind)},
                       {"via"_L1, line.via},
                       {"edges"_L1, line.edges}};
    insertFlags(object, {{"bridged"_L1, line.bridged}, {"traced"_L1, line.traced}});
    if (line.standing != Standing::Observed)
        object.insert("standing"_L1, toText(line.standing));
    insertMark(object, line.mark);
    return object;
}

} // namespace

QJsonObject toJson(const Picture &picture)
{
    QJsonArray nodes;
    for (const Box &box : picture.boxes)
        nodes.append(toJson(picture, box));
    QJsonArray edges;
    for (const Line &line : picture.lines)
        edges.append(toJson(picture, line));
    QJsonArray groups;
    for (const Frame &frame : picture.frames) {
        groups.append(
            QJsonObject{{"id"_L1, frame.id}, {"title"_L1, frame.title}, {"members"_L1, frame.members}});
    }
    QJsonObject object{{"nodes"_L1, nodes},
                       {"edges"_L1, edges},
                       {"groups"_L1, groups},
                       {"reachable"_L1, picture.reachable},
                       {"reachableMore"_L1, picture.reachableMore},
                       {"filtered"_L1, picture.filtered},
                       {"cut"_L1, picture.cut},
                       {"unmatched"_L1, QJsonArray::fromStringList(picture.unmatched)}};
    if (!picture.whatIfs.empty()) {
        QJsonArray changes;
        for (const Supposition &change : picture.whatIfs)
            changes.append(toJson(change));
        object.insert("whatIf"_L1, changes);
        object.insert("atRisk"_L1, picture.atRisk);
    }
    return object;
}

} // namespace meshbook::lineage
