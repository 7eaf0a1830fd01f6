// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/scoreheader.h"

#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int arrow = 10;
constexpr int arrowGap = 3;

} // namespace

ScoreHeader::ScoreHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

int ScoreHeader::widthOf(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(FontScale::current().caption).horizontalAdvance(text) + arrow + arrowGap
        + metrics::space2;
}

QSize ScoreHeader::sectionSizeFromContents(int section) const
{
    return {widthOf(section), QHeaderView::sectionSizeFromContents(section).height()};
}

void ScoreHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const SemanticPalette p = SemanticPalette::of(this);
    const QFont font = FontScale::current().caption;
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int used = QFontMetrics(font).horizontalAdvance(text) + 1;
    const int whole = used + (sorted ? arrow + arrowGap : 0);
    const int left = section == 0 ? metrics::space4 : std::max(0, (rect.width() - whole) / 2);
    const auto visual = [&](int from, int width) {
        return QStyle::visualRect(layoutDirection(), rect,
                                  QRect(rect.left() + from, rect.top(), width, rect.height() - 1));
    };
    painter->save();
    painter->fillRect(rect, p.base);
    paint::hairBottom(painter, rect, p.hair);
    painter->setLayoutDirection(layoutDirection());
    const QColor color = sorted ? p.text : p.text2;
    paint::text(painter, visual(left, std::min(used, rect.width() - left)), text, font, color);
    if (sorted)
        icons::paint(painter,
                     sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronUp : Icon::ChevronDown,
                     visual(left + used + arrowGap, arrow), color, arrow);
    painter->restore();
}

} // namespace meshbook::views
