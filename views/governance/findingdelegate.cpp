// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/findingdelegate.h"

#include "items/findingmodel.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/itemtooltip.h"
#include "views/widgets/textlook.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

using core::Severity;
using items::FindingModel;

namespace {

constexpr int padding = metrics::space2;

struct Row {
    QPainter *painter;
    QRect area;
    QRect upper;
    QRect lower;
    Qt::LayoutDirection direction;
    const SemanticPalette &palette;

    [[nodiscard]] QRect visual(const QRect &rect) const { return QStyle::visualRect(direction, area, rect); }
};

struct Look {
    Icon icon = Icon::Info;
    Ink ink = Ink::Text2;
};

Look lookOf(const QModelIndex &index)
{
    if (index.data(FindingModel::WaivedRole).toBool())
        return {Icon::Pause, Ink::Text2};
    switch (static_cast<Severity>(index.data(FindingModel::SeverityRole).toInt())) {
    case Severity::Error:
        return {Icon::Breach, Ink::Breach};
    case Severity::Warning:
        return {Icon::Warning, Ink::Warning};
    case Severity::Info:
        break;
    }
    return {};
}

void paintSeverity(const Row &row, const QModelIndex &index)
{
    const Look look = lookOf(index);
    const QColor color = inkColor(look.ink, row.palette);
    const QRect mark(row.area.left(), row.area.top(), metrics::iconSmall, row.area.height());
    icons::paint(row.painter, look.icon, row.visual(mark), color, metrics::iconSmall);
    const int indent = metrics::iconSmall + metrics::space1;
    paint::text(row.painter, row.visual(row.area.adjusted(indent, 0, 0, 0)), index.data().toString(),
                FontScale::current().caption, color);
}

void paintLines(const Row &row, const QModelIndex &index, int domain)
{
    const FontScale fonts = FontScale::current();
    const int section = index.column();
    QRect upper = row.upper;
    if (section == FindingModel::SubjectSection) {
        const QRect square(upper.left(), upper.center().y() - metrics::square / 2 + 1, metrics::square,
                           metrics::square);
        if (domain >= 0)
            paint::domainSquare(row.painter, row.visual(square), domain, row.palette);
        upper.adjust(metrics::square + metrics::space2, 0, 0, 0);
    }
    const QFont &font = section == FindingModel::SubjectSection ? fonts.name
        : section == FindingModel::PlaceSection                 ? fonts.monoCaption
                                                                : fonts.caption;
    const bool quiet = section != FindingModel::SubjectSection;
    const QString second = index.data(FindingModel::SecondRole).toString();
    paint::text(row.painter, row.visual(second.isEmpty() && quiet ? row.area : upper),
                index.data().toString(), font, quiet ? row.palette.text2 : row.palette.text,
                Qt::AlignLeft | Qt::AlignVCenter,
                section == FindingModel::PlaceSection ? Qt::ElideMiddle : Qt::ElideRight);
    if (!second.isEmpty())
        paint::text(row.painter, row.visual(row.lower), second, fonts.caption,
                    section == FindingModel::SubjectSection ? row.palette.text2 : row.palette.text3);
}

void paintHeading(const Row &row, const QModelIndex &index)
{
    const FontScale fonts = FontScale::current();
    paint::text(row.painter, row.visual(row.upper), index.data().toString(), fonts.strong, row.palette.text);
    paint::text(row.painter, row.visual(row.lower), index.data(FindingModel::SecondRole).toString(),
                fonts.caption, row.palette.text3);
}

} // namespace

FindingDelegate::FindingDelegate(DomainNumber domainNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_domainNumber(std::move(domainNumber))
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const FontScale fonts = FontScale::current();
    const int lines = QFontMetrics(fonts.name).height() + QFontMetrics(fonts.caption).height();
    return {100, std::max(metrics::dense(metrics::resultRowHeight), lines + (metrics::compact ? 4 : 8))};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paint::RowLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.active = option.state.testFlag(QStyle::State_Active);
    look.hovered = option.state.testFlag(QStyle::State_MouseOver);
    look.leadingEdge = index.column() == 0;
    look.direction = option.direction;
    const SemanticPalette tokens = SemanticPalette::of(option.palette);
    const SemanticPalette p = look.selected && look.active ? tokens.onSelection() : tokens;
    painter->save();
    painter->setLayoutDirection(option.direction);
    paint::row(painter, option.rect, look, tokens);
    paint::hairBottom(painter, option.rect, tokens.hair);
    const FontScale fonts = FontScale::current();
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const int upper = QFontMetrics(fonts.name).height();
    const int lower = QFontMetrics(fonts.caption).height();
    const int top = area.top() + (area.height() - upper - lower) / 2;
    const Row row{painter,
                  area,
                  {area.left(), top, area.width(), upper},
                  {area.left(), top + upper, area.width(), lower},
                  option.direction,
                  p};
    if (index.data(FindingModel::IsGroupRole).toBool())
        paintHeading(row, index);
    else if (index.column() == FindingModel::SeveritySection)
        paintSeverity(row, index);
    else
        paintLines(row, index,
                   index.column() == FindingModel::SubjectSection
                       ? m_domainNumber(index.data(FindingModel::DomainRole).toString())
                       : -1);
    painter->restore();
}

bool FindingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return event->type() == QEvent::ToolTip ? showItemToolTip(*event, view, index)
                                            : QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace meshbook::views
