// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/scoredelegate.h"

#include "items/scorecardmodel.h"
#include "views/theme/colormath.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/itemtooltip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

using items::ScorecardModel;

namespace {

constexpr double gap = 1.0; // on each side
constexpr int veryGood = 95;
constexpr int good = 85;
constexpr int fair = 75;
constexpr int poor = 65;

/// How much of a state's fill lies over the base.
QColor tintOf(int score, const SemanticPalette &p)
{
    using colormath::mix;
    if (score >= veryGood)
        return mix(p.ok.fill, p.base, 0.30);
    if (score >= good)
        return mix(p.ok.fill, p.base, 0.14);
    if (score >= fair)
        return mix(p.warning.fill, p.base, 0.20);
    if (score >= poor)
        return mix(p.warning.fill, p.base, 0.42);
    return mix(p.breach.fill, p.base, 0.30);
}

} // namespace

ScoreDelegate::ScoreDelegate(DomainNumber domainNumber, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_domainNumber(std::move(domainNumber))
{
}

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const SemanticPalette tokens = SemanticPalette::of(option.palette);
    painter->save();
    painter->fillRect(option.rect, tokens.base); // the ring says what is chosen, no row of the style
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.column() == 0)
        paintName(painter, option, index);
    else
        paintScore(painter, option, index);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRectF ring = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(painter, ring, metrics::radiusCell, tokens);
        else
            paint::frame(painter, ring, metrics::radiusCell, {}, tokens.accent, 2.0);
    }
    painter->restore();
}

void ScoreDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const FontScale fonts = FontScale::current();
    const bool all = index.data(ScorecardModel::IsAllRole).toBool();
    const QString domain = index.data(ScorecardModel::DomainRole).toString();
    const QRect area = option.rect.adjusted(metrics::space4, 0, -metrics::space2, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (!all && !domain.isEmpty()) {
        const QRect square(area.left(), area.center().y() - metrics::square / 2, metrics::square,
                           metrics::square);
        paint::domainSquare(painter, visual(square), m_domainNumber(domain), p);
    }
    const int indent = all ? 0 : metrics::square + metrics::space2;
    paint::text(painter, visual(area.adjusted(indent, 0, 0, 0)), index.data().toString(),
                all ? fonts.strong : fonts.base, p.text);
}

void ScoreDelegate::paintScore(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const SemanticPalette p = SemanticPalette::of(option.palette);
    const FontScale fonts = FontScale::current();
    const QVariant score = index.data(ScorecardModel::ScoreRole);
    const QRectF cell = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
    const bool sum = index.data(ScorecardModel::GroupRole).toString().isEmpty();
    const QFont font = withTabularFigures(sum ? fonts.strong : fonts.name);
    const QString figure = index.data().toString();
    const auto errors = index.data(ScorecardModel::ErrorsRole).toLongLong();
    const bool flagged = errors > 0 && !sum;
    const QString count = flagged ? QLocale().toString(errors) : QString();
    const QFontMetricsF fm(font);
    const bool unknown = !score.isValid();
    if (unknown && !sum) {
        paint::frame(painter, cell, metrics::radiusCell, p.base, p.unknown.tint);
        painter->fillRect(cell.adjusted(1, 1, -1, -1), paint::hatch(p.unknown.tint));
    } else if (!sum) {
        paint::frame(painter, cell, metrics::radiusCell, p.highContrast ? p.base : tintOf(score.toInt(), p),
                     p.highContrast ? p.text : QColor());
    }
    const bool marked = unknown && !sum;
    const double flagWidth =
        flagged ? metrics::space2 + metrics::iconTiny + 2.0 + fm.horizontalAdvance(count) : 0.0;
    const double lead = marked ? metrics::iconTiny + 4.0 : 0.0;
    const double width = lead + fm.horizontalAdvance(figure) + flagWidth + 1.0;
    double left = std::max(cell.left(), cell.center().x() - width / 2.0);
    const auto place = [&](double wide) {
        const QRectF logical(left, cell.top(), wide, cell.height());
        left += wide;
        if (option.direction == Qt::LeftToRight)
            return logical;
        return QRectF(cell.left() + cell.right() - logical.right(), logical.top(), wide, logical.height());
    };
    const QColor ink = unknown ? p.text3 : p.text;
    if (marked) {
        icons::paint(painter, Icon::Unknown, place(metrics::iconTiny), ink, metrics::iconTiny);
        place(lead - metrics::iconTiny);
    }
    paint::text(painter, place(fm.horizontalAdvance(figure) + 1.0), figure, font, ink,
                Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    if (flagged) {
        place(metrics::space2);
        icons::paint(painter, Icon::Flag, place(metrics::iconTiny), p.text, metrics::iconTiny);
        place(2.0);
        paint::text(painter, place(fm.horizontalAdvance(count) + 1.0), count, font, p.text,
                    Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    }
}

bool ScoreDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    return event->type() == QEvent::ToolTip ? showItemToolTip(*event, view, index)
                                            : QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace meshbook::views
