// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/grouprow.h"

#include "items/hitlistmodel.h"
#include "views/search/domaincolors.h"
#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/resultrowdelegate.h"

#include <QLocale>
#include <QPainter>

namespace meshbook::views::grouprow {

namespace {

using items::HitListModel;

constexpr int chevronAt = 16; // in the middle of the icons of matches
constexpr int textAt = 40; // as their names

Icon iconOf(const QString &type)
{
    const std::optional<core::EntityKind> kind = core::entityKindFromText(type);
    return kind ? things::icon(*kind) : Icon::Column;
}

struct Line {
    QPainter *painter;
    QRect rect;
    Qt::LayoutDirection direction;
    const SemanticPalette &palette;

    [[nodiscard]] QRect at(int from, int width) const
    {
        return QStyle::visualRect(direction, rect, {rect.left() + from, rect.top(), width, rect.height()});
    }
    void icon(Icon id, int from, int size, const QColor &color) const
    {
        icons::paint(painter, id, at(from, size), color, size);
    }
};

void paintHeading(const Line &line, const QModelIndex &index, DomainColors &colors, bool byDomain)
{
    const FontScale fonts = FontScale::current();
    const bool mirrored = line.direction == Qt::RightToLeft;
    const bool open = index.data(HitListModel::GroupOpenRole).toBool();
    line.icon(open           ? Icon::ChevronDown
                  : mirrored ? Icon::ChevronLeft
                             : Icon::ChevronRight,
              chevronAt, metrics::iconTiny, line.palette.text2);
    const QString value = index.data(HitListModel::GroupValueRole).toString();
    const QString label = index.data(HitListModel::GroupRole).toString();
    if (byDomain)
        paint::domainSquare(line.painter, line.at(textAt, metrics::square),
                            value.isEmpty() ? -1 : colors.index(label), line.palette);
    else
        line.icon(iconOf(value), textAt, metrics::iconSmall, line.palette.text2);
    const int from = textAt + (byDomain ? metrics::square : metrics::iconSmall) + 6;
    const int room = line.rect.width() - from - metrics::rowPadding;
    const int named = paint::text(line.painter, line.at(from, room), plaintext::oneLine(label), fonts.strong,
                                  line.palette.text);
    paint::text(line.painter, line.at(from + named + metrics::space2, room - named - metrics::space2),
                QLocale().toString(index.data(HitListModel::GroupCountRole).toLongLong()), fonts.caption,
                line.palette.text3);
}

} // namespace

void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
           DomainColors &colors, bool byDomain)
{
    const SemanticPalette base = SemanticPalette::of(option.palette);
    const paint::RowLook look = ResultRowDelegate::lookOf(option);
    const bool onSelection = look.selected && look.active;
    const SemanticPalette palette = onSelection ? base.onSelection() : base;
    const bool heading = index.data(HitListModel::RowRole).toInt() == int(HitListModel::Row::Heading);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (heading && !look.selected && !look.hovered)
        painter->fillRect(option.rect, base.alt);
    else
        paint::row(painter, option.rect, look, base);
    paint::hairBottom(painter, option.rect, base.hair);
    const Line line{painter, option.rect, option.direction, palette};
    if (heading) {
        paintHeading(line, index, colors, byDomain);
    } else {
        const int room = option.rect.width() - textAt - metrics::rowPadding;
        paint::text(painter, line.at(textAt, room), plaintext::oneLine(index.data().toString()),
                    FontScale::current().base,
                    onSelection && base.highContrast ? palette.text : palette.accent);
    }
    painter->restore();
}

QSize sizeHint(const QStyleOptionViewItem &option)
{
    const int text = QFontMetrics(FontScale::current().base).height() + metrics::space2;
    return {option.rect.width(), std::max(metrics::dense(metrics::rowHeight), text)};
}

} // namespace meshbook::views::grouprow
