// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/queuedelegate.h"

#include "items/changesetmodel.h"
#include "views/glossary/setlook.h"
#include "views/search/thingwords.h"
#include "views/theme/metrics.h"
#include "views/widgets/itemtooltip.h"
#include "views/widgets/plaintext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::ChangeSetModel;

namespace {

bool isGroup(const QModelIndex &index)
{
    return index.data(ChangeSetModel::UidRole).toString().isNull();
}

} // namespace

QueueDelegate::QueueDelegate(QObject *parent)
    : ResultRowDelegate(parent)
{
    setFactWidths({});
}

ResultRow QueueDelegate::row(const QModelIndex &index) const
{
    ResultRow row;
    const auto state = static_cast<glossary::SetState>(index.data(ChangeSetModel::StateRole).toInt());
    const bool published = index.data(ChangeSetModel::PublishedRole).toBool();
    const int conflicts = index.data(ChangeSetModel::ConflictsRole).toInt();
    row.icon = setlook::icon(state, published);
    row.name = index.data().toString();
    row.badge = {index.data(ChangeSetModel::StateTextRole).toString(), setlook::tone(state)};
    if (conflicts > 0)
        row.badge = {tr("%n conflict(s)", nullptr, conflicts), Tone::Breach};
    QStringList words{index.data(ChangeSetModel::AuthorRole).toString(),
                      things::ago(index.data(ChangeSetModel::WhenRole).toDateTime()),
                      tr("%n term(s)", nullptr, index.data(ChangeSetModel::TermsRole).toInt())};
    // Before all else of a set that somebody else has to look at: it is what the row is there for.
    if (const QStringList people = index.data(ChangeSetModel::WaitsForRole).toStringList(); !people.isEmpty())
        words.prepend(ChangeSetModel::waitingWords(people));
    row.path = words.join(u" · "_s);
    row.pathIsProse = true;
    return row;
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!isGroup(index)) {
        ResultRowDelegate::paint(painter, option, index);
        return;
    }
    const SemanticPalette palette = SemanticPalette::of(option.palette);
    const FontScale fonts = FontScale::current();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, palette.alt);
    paint::hairBottom(painter, option.rect, palette.hair);
    const QRect area = option.rect.adjusted(metrics::rowPadding, 0, -metrics::rowPadding, 0);
    const QString count = QLocale().toString(index.data(ChangeSetModel::TermsRole).toInt());
    const int countWidth = QFontMetrics(fonts.caption).horizontalAdvance(count) + 1;
    const auto visual = [&](int from, int width) {
        return QStyle::visualRect(option.direction, area, {from, area.top(), width, area.height()});
    };
    paint::text(painter, visual(area.left(), area.width() - countWidth - metrics::space2),
                plaintext::oneLine(index.data().toString()), fonts.captionStrong, palette.text3);
    paint::text(painter, visual(area.right() - countWidth, countWidth + 1), count, fonts.caption,
                palette.text3);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isGroup(index))
        return ResultRowDelegate::sizeHint(option, index);
    return {option.rect.width(),
            metrics::heightFor(metrics::rowHeight, QFontMetrics(FontScale::current().captionStrong))};
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    return isGroup(index) && event->type() == QEvent::ToolTip
        ? showItemToolTip(*event, view, index)
        : ResultRowDelegate::helpEvent(event, view, option, index);
}

} // namespace meshbook::views
