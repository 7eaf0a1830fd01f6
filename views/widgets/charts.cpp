// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/pieces.h"
#include "views/widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <limits>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellGap = 2;
constexpr double lowBudget = 0.2;

struct Extent {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
};

Extent extentOf(const SparkValues &values)
{
    Extent e;
    for (const auto &value : values) {
        if (!value || !qIsFinite(*value))
            continue;
        e.low = std::min(e.low, *value);
        e.high = std::max(e.high, *value);
    }
    return e;
}

// Cell width that fits, 6 to 9 px; fewer days than room leaves the rest empty.
int cellWidth(double room, qsizetype days)
{
    if (days <= 0)
        return 6;
    return qBound(3, static_cast<int>(room / double(days)) - cellGap, 9);
}

} // namespace

void paintDayCell(QPainter *painter, const QRectF &cell, State state, const SemanticPalette &palette)
{
    const SemanticPalette &p = palette;
    switch (state) {
    case State::Ok:
        paint::frame(painter, cell, 1, p.ok.fill, {});
        return;
    case State::Warning: {
        paint::frame(painter, cell, 1, p.warning.tint, p.highContrast ? p.text : QColor());
        QRectF half = cell;
        half.setTop(cell.top() + cell.height() / 2.0);
        paint::frame(painter, half, 1, p.warning.fill, {});
        return;
    }
    case State::Breach: {
        paint::frame(painter, cell, 1, p.breach.fill, {});
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(p.base, 1.25));
        const double arm = qMin(1.75, cell.width() / 4.0);
        const QPointF c = cell.center();
        painter->drawLine(c - QPointF(arm, arm), c + QPointF(arm, arm));
        painter->drawLine(c - QPointF(arm, -arm), c + QPointF(arm, -arm));
        painter->restore();
        return;
    }
    case State::Unknown:
        break;
    }
    painter->fillRect(cell, paint::hatch(p.unknown.fill));
    paint::frame(painter, cell, 1, {}, p.unknown.fill);
}

void paintSparkline(QPainter *painter, const QRectF &place, const SparkValues &values,
                    const SemanticPalette &palette)
{
    const Extent e = extentOf(values);
    if (e.low > e.high)
        return;
    const QRectF area = place.adjusted(2, 3, -3, -3);
    const double span = e.high - e.low;
    const bool rtl = painter->layoutDirection() == Qt::RightToLeft; // time goes on the way one reads
    const auto point = [&](qsizetype i, double value) {
        const double share = values.size() < 2 ? 1.0 : double(i) / double(values.size() - 1);
        const double x = area.left() + area.width() * (rtl ? 1.0 - share : share);
        const double y =
            span > 0 ? area.bottom() - area.height() * (value - e.low) / span : area.center().y();
        return QPointF(x, y);
    };
    QPainterPath path;
    bool drawing = false;
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto &value = values.at(i);
        if (!value || !qIsFinite(*value)) {
            drawing = false;
            continue;
        }
        last = point(i, *value);
        if (drawing)
            path.lineTo(*last);
        else
            path.moveTo(*last);
        drawing = true;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.text2, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.text2);
    painter->drawEllipse(*last, 2.0, 2.0);
    painter->restore();
}

int attainmentStep(double width, qsizetype days)
{
    return cellWidth(width, days) + cellGap;
}

void paintAttainment(QPainter *painter, const QRectF &place, const QList<AttainmentDay> &days,
                     const SemanticPalette &palette)
{
    const int width = cellWidth(place.width(), days.size());
    const double height = qMin(16.0, place.height());
    const double top = place.top() + qFloor((place.height() - height) / 2.0);
    const bool rtl = painter->layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const double offset = double(i) * (width + cellGap);
        if (offset + width > place.width() + 0.5)
            break;
        const double x = rtl ? place.right() - offset - width : place.left() + offset;
        paintDayCell(painter, QRectF(qFloor(x), top, width, height), days.at(i).state, palette);
    }
}

void paintScoreRing(QPainter *painter, const QRectF &place, const Score &score,
                    const SemanticPalette &palette)
{
    const double side = qMin(28.0, qMin(place.width(), place.height()));
    const QRectF ring = QRectF(place.center().x() - side / 2.0, place.center().y() - side / 2.0, side, side)
                            .adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (score.share) {
        painter->setPen(QPen(palette.hair, 3));
        painter->drawEllipse(ring);
        QPen arc(palette.state(score.state).fill, 3);
        arc.setCapStyle(Qt::FlatCap);
        painter->setPen(arc);
        painter->drawArc(ring, 90 * 16, -qRound(360 * 16 * qBound(0.0, *score.share, 1.0)));
    } else {
        QPen dashed(palette.unknown.fill, 2.5);
        dashed.setDashPattern({1.2, 1.0});
        dashed.setCapStyle(Qt::FlatCap);
        painter->setPen(dashed);
        painter->drawEllipse(ring);
    }
    painter->restore();
    paint::text(painter, place, score.share ? score.grade : u"?"_s, FontScale::current().captionStrong,
                palette.text, Qt::AlignCenter, Qt::ElideNone);
}

void paintBudgetBar(QPainter *painter, const QRectF &place, std::optional<double> left,
                    const SemanticPalette &palette)
{
    const QRectF bar(place.left(), place.top() + qFloor((place.height() - 8.0) / 2.0),
                     qMin(72.0, place.width()), 8);
    if (!left) {
        painter->fillRect(bar.adjusted(1, 1, -1, -1), paint::hatch(palette.unknown.fill));
        paint::frame(painter, bar, metrics::radiusMark, {}, palette.unknown.fill);
        return;
    }
    if (*left < 0) {
        paint::frame(painter, bar, metrics::radiusMark, palette.breach.fill, {});
        // The notch marks where the budget ended, so that the fill is not read as "all left".
        const double spent = qMin(bar.width() / (1.0 - *left), bar.width() - 4);
        const bool rtl = painter->layoutDirection() == Qt::RightToLeft;
        const double notch = rtl ? bar.right() - spent - 2 : bar.left() + spent;
        painter->fillRect(QRectF(qFloor(notch), bar.top(), 2, bar.height()), palette.base);
        return;
    }
    paint::frame(painter, bar, metrics::radiusMark, palette.highContrast ? palette.base : palette.hair,
                 palette.highContrast ? palette.text : QColor());
    QRectF fill = bar;
    fill.setWidth(qMax(2.0, bar.width() * qMin(1.0, *left)));
    if (painter->layoutDirection() == Qt::RightToLeft)
        fill.moveRight(bar.right());
    paint::frame(painter, fill, metrics::radiusMark,
                 *left < lowBudget ? palette.warning.fill : palette.ok.fill, {});
}

Sparkline::Sparkline(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const SparkValues &values, const QString &words)
{
    m_values = values;
    setAccessibleName(words);
    update();
}

void Sparkline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintSparkline(&painter, rect(), m_values, tokens());
}

AttainmentStrip::AttainmentStrip(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void AttainmentStrip::setDays(const QList<AttainmentDay> &days)
{
    m_days = days;
    qsizetype met = 0;
    QStringList exceptions;
    for (const AttainmentDay &day : days) {
        if (day.state == State::Ok)
            ++met;
        else
            exceptions.append(plaintext::oneLine(day.label));
    }
    setAccessibleName(tr("%1 of %n day(s) met", nullptr, static_cast<int>(days.size())).arg(met));
    setAccessibleDescription(exceptions.join("; "_L1));
    updateGeometry();
    update();
}

QSize AttainmentStrip::sizeHint() const
{
    return {static_cast<int>(m_days.size()) * (6 + cellGap), 16};
}

QSize AttainmentStrip::minimumSizeHint() const
{
    return {static_cast<int>(m_days.size()) * (3 + cellGap), 16};
}

void AttainmentStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintAttainment(&painter, rect(), m_days, tokens());
}

bool AttainmentStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - help->x() : help->x();
        const int step = attainmentStep(width(), m_days.size());
        const qsizetype day = x / step;
        if (day >= 0 && day < m_days.size())
            QToolTip::showText(help->globalPos(), plaintext::toolTip(m_days.at(day).label), this);
        return true;
    }
    return PaintedWidget::event(event);
}

ScoreRing::ScoreRing(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreRing::setScore(const Score &score)
{
    m_score = score;
    setAccessibleName(score.share ? tr("Grade %1, score %2").arg(score.grade).arg(qRound(*score.share * 100))
                                  : tr("No score"));
    update();
}

void ScoreRing::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintScoreRing(&painter, rect(), m_score, tokens());
}

BudgetBar::BudgetBar(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BudgetBar::setLeft(std::optional<double> left)
{
    m_left = left;
    if (!left)
        setAccessibleName(tr("Error budget unknown"));
    else if (*left < 0)
        setAccessibleName(tr("Error budget overspent: %1 times").arg(1.0 - *left, 0, 'f', 1));
    else
        setAccessibleName(tr("%1 % of the error budget left").arg(qRound(*left * 100)));
    update();
}

void BudgetBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBudgetBar(&painter, rect(), m_left, tokens());
}

} // namespace meshbook::views
