// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picturewords.h"

#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::picturewords {

using lineage::Mark;

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("meshbook::views::picturewords", text, nullptr, count);
}

} // namespace

QString mark(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Added:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "added"));
    case Mark::Removed:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "removed"));
    case Mark::Changed:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "changed"));
    case Mark::Dropped:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "dropped"));
    case Mark::AtRisk:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "at risk"));
    }
    return {};
}

QString kind(core::EdgeKind kind)
{
    switch (kind) {
    case core::EdgeKind::Transform:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "transformed"));
    case core::EdgeKind::Copy:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "copied"));
    case core::EdgeKind::View:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "seen through a view"));
    case core::EdgeKind::Declared:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "declared"));
    case core::EdgeKind::Rename:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "renamed"));
    }
    return {};
}

QString type(const lineage::Box &box)
{
    if (box.uri.key.isEmpty())
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "group of %n"), box.members);
    return box.type.isEmpty() ? things::word(box.kind).toLower() : box.type;
}

QStringList box(const lineage::Picture &picture, const lineage::Box &box)
{
    QStringList words{box.name, type(box)};
    if (box.root)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "root"));
    if (box.mark != Mark::None)
        words << mark(box.mark);
    if (box.frame >= 0)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "in %1"))
                     .arg(picture.frames.at(static_cast<std::size_t>(box.frame)).title);
    if (box.implied)
        words << tr(
            QT_TRANSLATE_NOOP("meshbook::views::picturewords", "named by an edge, described nowhere"));
    if (box.inCycle)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "part of a cycle"));
    if (box.selfLoop)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "made from itself"));
    if (!box.classification.isEmpty())
        words << box.classification;
    if (box.hiddenUp > 0)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n more upstream"), box.hiddenUp);
    if (box.hiddenDown > 0)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n more downstream"), box.hiddenDown);
    return words;
}

QStringList column(const lineage::Box &box, const lineage::PictureColumn &column)
{
    QStringList words{
        tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "column %1 of %2")).arg(column.path, box.name)};
    if (!column.type.isEmpty())
        words << column.type;
    if (column.key)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "key"));
    if (!column.classification.isEmpty())
        words << column.classification;
    if (column.traced)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "on the traced path"));
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
    QStringList words{tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "from %1 to %2"))
                          .arg(end(from, line.fromColumn), end(to, line.toColumn)),
                      kind(line.kind)};
    if (line.edges > 1)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n edges in one line"), line.edges);
    if (line.bridged)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "over things the filter leaves out"));
    if (from.implied || to.implied)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "one end is described nowhere"));
    if (line.traced)
        words << tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "on the traced path"));
    if (line.mark != Mark::None)
        words << mark(line.mark);
    return words;
}

QString age(double seconds)
{
    constexpr double hour = 3'600;
    constexpr double day = 24 * hour;
    if (seconds < hour)
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n minutes"),
                  static_cast<int>(seconds / 60));
    if (seconds < 2 * day)
        return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n hours"),
                  static_cast<int>(seconds / hour));
    return tr(QT_TRANSLATE_NOOP("meshbook::views::picturewords", "%n days"), static_cast<int>(seconds / day));
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
