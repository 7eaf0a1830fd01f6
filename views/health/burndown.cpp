// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/burndown.h"

#include "views/health/chartwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace meshbook::views {

namespace {

constexpr double deepest = -3; ///< what is overspent further is drawn at the bottom; words say how far
constexpr double roomBelow = 0.15;

QString percent(double share)
{
    return BurnDown::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

} // namespace

BurnDown::BurnDown(QWidget *parent)
    : PaintedWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Error budget"));
    speak();
}

void BurnDown::setData(BurnDownData burn)
{
    m_data = std::move(burn);
    m_current.reset();
    double lowest = 0;
    for (const BurnDownData::Point &each : m_data.points)
        lowest = std::min(lowest, each.left);
    m_lowest = std::max(deepest, lowest) - roomBelow;
    speak();
    update();
}

std::optional<qint64> BurnDown::spentAt() const
{
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const BurnDownData::Point &here = m_data.points[i];
        if (here.left > 0)
            continue;
        if (i == 0 || here.left == 0)
            return here.at;
        const BurnDownData::Point &before = m_data.points[i - 1];
        const double share = before.left / (before.left - here.left);
        return before.at + static_cast<qint64>(share * static_cast<double>(here.at - before.at));
    }
    return {};
}

void BurnDown::setCurrent(std::optional<std::size_t> point)
{
    if (point == m_current)
        return;
    m_current = point;
    speak();
    update();
}

void BurnDown::speak()
{
    QString words;
    if (m_data.points.empty()) {
        words = tr("Unknown: nothing was measured");
    } else {
        const BurnDownData::Point &told = m_current ? m_data.points[*m_current] : m_data.points.back();
        words = tr("%1, %2 of the budget left").arg(chartwords::moment(told.at), percent(told.left));
        if (const auto spent = spentAt(); spent && !m_current)
            words += u", " + tr("spent on %1").arg(chartwords::moment(*spent));
    }
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRectF BurnDown::plotArea() const
{
    const QFontMetrics fm(FontScale::current().caption);
    const double left = fm.horizontalAdvance(percent(-1)) + metrics::space3;
    return {left, metrics::space2, std::max(1.0, width() - left - metrics::space4),
            std::max(1.0, height() - metrics::space2 - fm.height() - metrics::space2 - 2.0)};
}

QPointF BurnDown::place(qint64 at, double left) const
{
    const QRectF area = plotArea();
    const double across = static_cast<double>(at - m_data.from)
        / static_cast<double>(std::max<qint64>(1, m_data.to - m_data.from));
    const double up = (std::max(left, m_lowest) - m_lowest) / (1 - m_lowest);
    return {area.left() + area.width() * across, area.bottom() - area.height() * up};
}

void BurnDown::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs so in every language, as do its labels
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens().base);
    if (m_data.to > m_data.from) {
        paintGrid(&painter);
        paintLine(&painter);
        paintCurrent(&painter);
    }
    if (m_keyboardFocus && hasFocus())
        paint::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusControl, tokens());
}

void BurnDown::paintGrid(QPainter *painter) const
{
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QFont caption = withTabularFigures(fonts.caption);
    const QFontMetrics fm(caption);
    const QRectF area = plotArea();
    const double zero = std::round(place(m_data.from, 0).y());
    const QRectF below(area.left(), zero, area.width(), area.bottom() - zero);
    painter->fillRect(below, p.highContrast ? paint::hatch(p.breach.fill) : QBrush(p.breach.tint));
    const double step = m_lowest < -1.2 ? 1 : 0.5;
    for (double share = 1; share >= m_lowest; share -= step) {
        const double y = std::round(place(m_data.from, share).y());
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), share == 0 ? p.line : p.hair);
        paint::text(painter, QRectF(0, y - fm.height() / 2.0, area.left() - metrics::space2, fm.height()),
                    percent(share), caption, p.text3, Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
    }
    const QString first = chartwords::day(QDateTime::fromMSecsSinceEpoch(m_data.from).date());
    const QString last = chartwords::day(QDateTime::fromMSecsSinceEpoch(m_data.to).date());
    const QRectF labels(area.left(), area.bottom() + 5, area.width(), fm.height());
    paint::text(painter, labels, first, caption, p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    paint::text(painter, labels, last, caption, p.text3, Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
    painter->setPen(QPen(p.text3, 1, Qt::DotLine));
    painter->drawLine(place(m_data.from, 1), place(m_data.to, 0));
    const QString even = tr("even burn");
    const QPointF at = place(m_data.from + (m_data.to - m_data.from) / 2, 0.5);
    paint::text(painter,
                QRectF(at.x() + metrics::space2, at.y() - fm.height() - 2, fm.horizontalAdvance(even) + 4,
                       fm.height()),
                even, caption, p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
}

void BurnDown::paintLine(QPainter *painter) const
{
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QRectF area = plotArea();
    if (m_data.points.empty()) {
        painter->fillRect(area, paint::hatch(p.unknown.fill));
        painter->setFont(fonts.base);
        painter->setPen(p.text2);
        painter->drawText(area.adjusted(metrics::space1, 0, -metrics::space1, 0),
                          Qt::AlignCenter | Qt::TextWordWrap, tr("Unknown: nothing was measured"));
        return;
    }
    QPainterPath path(place(m_data.points.front().at, m_data.points.front().left));
    for (const BurnDownData::Point &each : m_data.points)
        path.lineTo(place(each.at, each.left));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(p.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    const BurnDownData::Point &last = m_data.points.back();
    painter->setPen(Qt::NoPen);
    painter->setBrush(last.left < 0 ? p.breach.fill : p.accent);
    painter->drawEllipse(place(last.at, last.left), 3, 3);
    const auto spent = spentAt();
    if (!spent)
        return;
    const QFontMetrics fm(fonts.caption);
    const QString words =
        tr("spent on %1").arg(chartwords::day(QDateTime::fromMSecsSinceEpoch(*spent).date()));
    const double width = fm.horizontalAdvance(words) + metrics::iconTiny + metrics::space2;
    const QPointF at = place(*spent, 0);
    const double left = std::clamp(at.x() - width - metrics::space2, area.left() + 2, area.right() - width);
    const double top = std::min(at.y() + metrics::space1, area.bottom() - fm.height());
    icons::paint(painter, Icon::Breach, QRectF(left, top, metrics::iconTiny, fm.height()), p.breach.text,
                 metrics::iconTiny);
    paint::text(painter, QRectF(left + metrics::iconTiny + metrics::space1, top, width, fm.height()), words,
                fonts.caption, p.breach.text, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
}

void BurnDown::paintCurrent(QPainter *painter) const
{
    if (!m_current)
        return;
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QRectF area = plotArea();
    const BurnDownData::Point &point = m_data.points[*m_current];
    const QPointF at = place(point.at, point.left);
    painter->setPen(QPen(p.text2, 1, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter->setPen(QPen(p.base, 1.5));
    painter->setBrush(p.accent);
    painter->drawEllipse(at, 4, 4);
    const QString words = chartwords::moment(point.at) + u" · " + percent(point.left);
    const QFontMetrics fm(fonts.caption);
    QRectF box(at.x() + metrics::space2, area.top() + 2, fm.horizontalAdvance(words) + 2 * metrics::space2,
               fm.height() + metrics::space1);
    if (box.right() > width())
        box.moveRight(at.x() - metrics::space2);
    paint::frame(painter, box, metrics::radiusChip, p.raised, p.line);
    paint::text(painter, box, words, fonts.caption, p.text, Qt::AlignCenter, Qt::ElideNone);
}

void BurnDown::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.points.empty())
        return;
    const double x = event->position().x();
    std::size_t best = 0;
    double distance = std::abs(place(m_data.points[0].at, 0).x() - x);
    for (std::size_t i = 1; i < m_data.points.size(); ++i) {
        const double each = std::abs(place(m_data.points[i].at, 0).x() - x);
        if (each < distance) {
            best = i;
            distance = each;
        }
    }
    setCurrent(best);
}

void BurnDown::leaveEvent(QEvent *event)
{
    if (!m_keyboardFocus)
        setCurrent({});
    PaintedWidget::leaveEvent(event);
}

void BurnDown::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const std::size_t count = m_data.points.size();
    if (count == 0) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current ? (*m_current > 0 ? *m_current - 1 : 0) : count - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current ? std::min(*m_current + 1, count - 1) : count - 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count - 1);
        return;
    case Qt::Key_Escape:
        if (m_current) {
            setCurrent({});
            return;
        }
        break;
    default:
        break;
    }
    PaintedWidget::keyPressEvent(event);
}

void BurnDown::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    PaintedWidget::focusInEvent(event);
    update();
}

void BurnDown::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    PaintedWidget::focusOutEvent(event);
    update();
}

} // namespace meshbook::views
