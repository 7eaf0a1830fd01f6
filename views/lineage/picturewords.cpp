// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picturewords.h"

#include "items/marktext.h"
#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::picturewords {

using lineage::Mark;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::picturewords)
};

} // namespace

QString mark(Mark mark)
{
    return items::markText(mark);
}

QString standing(lineage::Standing standing)
{
    return items::standingText(standing);
}

QString typeStep(lineage::TypeStep step)
{
    switch (step) {
    case lineage::TypeStep::Unknown:
        return Words::tr("The type it has is not known.");
    case lineage::TypeStep::Same:
        return Words::tr("That is the type it has.");
    case lineage::TypeStep::Widened:
        return Words::tr("Wider: readers may meet values they have no room for.");
    case lineage::TypeStep::Narrowed:
        return Words::tr("Narrower: what writes it may not fit in.");
    case lineage::TypeStep::Other:
        return Words::tr("Another type.");
    }
    return {};
}

QString kind(core::EdgeKind kind)
{
    switch (kind) {
    case core::EdgeKind::Transform:
        return Words::tr("transformed");
    case core::EdgeKind::Copy:
        return Words::tr("copied");
    case core::EdgeKind::View:
        return Words::tr("seen through a view");
    case core::EdgeKind::Declared:
        return Words::tr("declared");
    case core::EdgeKind::Rename:
        return Words::tr("renamed");
    }
    return {};
}

QString type(const lineage::Box &box)
{
    if (box.uri.key.isEmpty())
        return Words::tr("group of %n", nullptr, box.members);
    return box.type.isEmpty() ? things::word(box.kind).toLower() : box.type;
}

QStringList box(const lineage::Picture &picture, const lineage::Box &box)
{
    QStringList words{box.name, type(box)};
    if (box.root)
        words << Words::tr("root");
    if (box.mark != Mark::None)
        words << mark(box.mark);
    if (box.frame >= 0)
        words << Words::tr("in %1").arg(picture.frames.at(static_cast<std::size_t>(box.frame)).title);
    if (box.implied)
        words << Words::tr("named by an edge, described nowhere");
    if (box.inCycle)
        words << Words::tr("part of a cycle");
    if (box.selfLoop)
        words << Words::tr("made from itself");
    if (!box.classification.isEmpty())
        words << box.classification;
    if (box.hiddenUp > 0)
        words << Words::tr("%n more upstream", nullptr, box.hiddenUp);
    if (box.hiddenDown > 0)
        words << Words::tr("%n more downstream", nullptr, box.hiddenDown);
    return words;
}

QStringList column(const lineage::Box &box, const lineage::PictureColumn &column)
{
    QStringList words{Words::tr("column %1 of %2").arg(column.path, box.name)};
    if (!column.type.isEmpty())
        words << column.type;
    if (column.key)
        words << Words::tr("key");
    if (!column.classification.isEmpty())
        words << column.classification;
    if (column.traced)
        words << Words::tr("on the traced path");
    if (column.mark != Mark::None)
        words << mark(column.mark);
    return words;
}

QString end(const lineage::Box &box, int column)
{
    return column >= 0 ? box.name + u'.' + box.columns.at(static_cast<std::size_t>(column)).path : box.name;
}

QStringList line(const lineage::Picture &picture, const lineage::Line &line)
{
    const lineage::Box &from = picture.boxes.at(static_cast<std::size_t>(line.from));
    const lineage::Box &to = picture.boxes.at(static_cast<std::size_t>(line.to));
    QStringList words{Words::tr("from %1 to %2").arg(end(from, line.fromColumn), end(to, line.toColumn)),
                      kind(line.kind)};
    if (line.edges > 1)
        words << Words::tr("%n edges in one line", nullptr, line.edges);
    if (line.bridged)
        words << Words::tr("over things the filter leaves out");
    if (from.implied || to.implied)
        words << Words::tr("one end is described nowhere");
    if (const QString said = standing(line.standing); !said.isEmpty())
        words << said;
    if (line.traced)
        words << Words::tr("on the traced path");
    if (line.mark != Mark::None)
        words << mark(line.mark);
    return words;
}

Icon upstreamIcon()
{
    return QGuiApplication::isRightToLeft() ? Icon::ArrowRight : Icon::ArrowLeft;
}

Icon downstreamIcon()
{
    return QGuiApplication::isRightToLeft() ? Icon::ArrowLeft : Icon::ArrowRight;
}

} // namespace meshbook::views::picturewords
