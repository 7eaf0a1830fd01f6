// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/railbutton.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

namespace meshbook::views {

namespace {

constexpr int edge = 8; // from the button's edge to its first mark
constexpr int linkHeight = 26;
constexpr int countRoom = 30;
constexpr int statusIndent = edge + metrics::iconSmall + 6; // where the words of a status start
constexpr int mostLines = 4;

} // namespace

RailButton::RailButton(Kind kind, const QString &text, QWidget *parent)
    : PaintedButton(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRailText(text);
    connect(this, &QAbstractButton::clicked, this, [this] { emit activated(OpenIn::CurrentTab); });
}

void RailButton::setRailText(const QString &text)
{
    m_text = m_kind == Kind::Status ? plaintext::manyLines(text) : plaintext::oneLine(text);
    updateAccessible();
    updateGeometry();
    update();
}

void RailButton::setIconId(Icon icon)
{
    m_icon = icon;
    update();
}

void RailButton::setIconInk(Ink ink)
{
    m_iconInk = ink;
    update();
}

void RailButton::setDomain(int domain)
{
    m_domain = domain;
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    updateAccessible();
    update();
}

void RailButton::setActive(bool active)
{
    m_active = active;
    updateAccessible();
    update();
}

void RailButton::updateAccessible()
{
    setAccessibleName(m_count > 0 ? tr("%1, %2").arg(m_text, QLocale().toString(m_count)) : m_text);
    setAccessibleDescription(m_active ? tr("current place") : QString());
}

QSize RailButton::sizeHint() const
{
    const FontScale s = FontScale::current();
    switch (m_kind) {
    case Kind::Place:
        return {metrics::railWidth - 16,
                metrics::heightFor(metrics::railItemHeight, QFontMetrics(s.base), 10)};
    case Kind::Link:
        return {metrics::railWidth - 16, metrics::heightFor(linkHeight, QFontMetrics(s.base), 8)};
    case Kind::Status:
        break;
    }
    // Two lines, and what more the language needs.
    const QFontMetrics caption(s.caption);
    const int width = metrics::railWidth - 16;
    const QRect words =
        caption.boundingRect(QRect(0, 0, width - statusIndent, width), Qt::TextWordWrap, m_text);
    return {width,
            qBound(2, qCeil(double(words.height()) / caption.lineSpacing()), mostLines)
                    * caption.lineSpacing()
                + 10};
}

void RailButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette base = tokens();
    const SemanticPalette p = m_active ? base.onSelection() : base;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_active)
        paint::frame(&painter, rect(), metrics::radiusControl, base.sel, {});
    else if (underMouse())
        paint::frame(&painter, rect(), metrics::radiusControl, base.hover,
                     base.highContrast ? base.text : QColor());
    if (m_kind == Kind::Status)
        paintStatus(&painter, p);
    else
        paintRow(&painter, p);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusControl, base);
}

void RailButton::paintRow(QPainter *painter, const SemanticPalette &p)
{
    const FontScale s = FontScale::current();
    const bool place = m_kind == Kind::Place;
    const auto box = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = edge;
    if (m_domain >= 0) {
        paint::domainSquare(painter, box(x, metrics::square), m_domain, p);
        x += metrics::square + 6;
    } else if (m_icon != Icon::None) {
        const int size = place ? metrics::icon : metrics::iconTiny;
        icons::paint(painter, m_icon, box(x, size), m_active ? p.accent : inkColor(m_iconInk, p), size);
        x += size + (place ? metrics::space2 : 7);
    }
    int end = width() - (m_count > 0 ? edge / 2 : 0); // "Governance" stands beside thousands of errors
    if (m_count > 0) {
        const QString count = QLocale().toString(m_count);
        const int room = qMin(countRoom, QFontMetrics(s.caption).horizontalAdvance(count) + 1);
        end -= room;
        paint::text(painter, box(end, room), count, withTabularFigures(s.caption),
                    m_active ? p.accent : p.text2, Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
        end -= metrics::space1 / 2;
    }
    paint::text(painter, box(x, end - x), m_text, place ? s.name : s.base, m_active ? p.accent : p.text2);
}

void RailButton::paintStatus(QPainter *painter, const SemanticPalette &p)
{
    const FontScale s = FontScale::current();
    const int line = QFontMetrics(s.caption).lineSpacing();
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    icons::paint(painter, m_icon, visual({edge, 5, metrics::iconSmall, line}), inkColor(m_iconInk, p),
                 metrics::iconSmall);
    const int x = statusIndent;
    painter->setFont(s.caption);
    painter->setPen(p.text2);
    painter->drawText(visual({x, 5, width() - x, height() - 6}), Qt::TextWordWrap | Qt::AlignTop, m_text);
}

void RailButton::mousePressEvent(QMouseEvent *event)
{
    m_middlePressed = event->button() == Qt::MiddleButton;
    PaintedButton::mousePressEvent(event);
}

void RailButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = rect().contains(event->position().toPoint());
    const bool newTab = (event->button() == Qt::MiddleButton && m_middlePressed)
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    m_middlePressed = false;
    if (newTab && inside) {
        setDown(false);
        emit activated(OpenIn::NewTab);
        return;
    }
    PaintedButton::mouseReleaseEvent(event);
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_kind == Kind::Link) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plaintext::toolTip(m_text), this);
        return true;
    }
    return PaintedButton::event(event);
}

} // namespace meshbook::views
