// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/readinessdelegate.h"

#include "items/readinessmodel.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace meshbook::views {

using items::ReadinessModel;

namespace {

constexpr int barWidth = 20;
constexpr int barHeight = 6;
constexpr int gap = 6;

} // namespace

ReadinessDelegate::ReadinessDelegate(const ReadinessModel &model, DomainNumber domainNumber, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
    , m_domainNumber(std::move(domainNumber))
{
}

Cell ReadinessDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    if (index.column() != ReadinessModel::DomainSection)
        return cell;
    cell.text = index.data().toString();
    cell.elide = Qt::ElideMiddle; // domains of domains differ in their ends
    const QString domain = index.data(ReadinessModel::DomainRole).toString();
    if (index.data(ReadinessModel::IsAllRole).toBool())
        cell.role = TextRole::Strong;
    else if (!domain.isEmpty())
        cell.domain = m_domainNumber(domain);
    return cell;
}

void ReadinessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index); // the row, and the name of the domain
    if (index.column() == ReadinessModel::DomainSection)
        return;
    const services::PartOf &share = m_model.standing(
        index.data(ReadinessModel::RowRole).toInt())[ReadinessModel::figureOf(index.column())];
    const SemanticPalette tokens = SemanticPalette::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const SemanticPalette p = selected ? tokens.onSelection() : tokens;
    const FontScale fonts = FontScale::current();
    const QRect area = option.rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    painter->save();
    const QRect track(area.left(), area.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    if (share.whole == 0) {
        painter->fillRect(visual(track), paint::hatch(p.unknown.fill));
    } else {
        painter->fillRect(visual(track), p.line);
        const int filled = share.part == 0
            ? 0
            : std::max(1, static_cast<int>(double(barWidth) * double(share.part) / double(share.whole)));
        painter->fillRect(visual({track.left(), track.top(), filled, track.height()}), p.accent);
    }
    const QFont figures = withTabularFigures(fonts.base);
    const int widest = QFontMetrics(figures).horizontalAdvance(QStringLiteral("100 %"));
    const QRect percent(track.right() + gap, area.top(), widest, area.height());
    paint::text(painter, visual(percent), ReadinessModel::shareText(share), figures, p.text);
    const QRect counts(percent.right() + gap, area.top(), area.right() - percent.right() - gap,
                       area.height());
    const QFont small = withTabularFigures(fonts.caption);
    const QString words = ReadinessModel::countsText(share);
    // Whole or not at all: a cut figure is a wrong one.
    if (share.whole > 0 && QFontMetrics(small).horizontalAdvance(words) <= counts.width())
        paint::text(painter, visual(counts), words, small, p.text3);
    painter->restore();
}

} // namespace meshbook::views
