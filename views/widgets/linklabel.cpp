// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linklabel.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

namespace meshbook::views {

namespace {

constexpr int ringRoom = 2; // so the focus ring does not touch the letters

} // namespace

LinkLabel::LinkLabel(const QString &text, const QUrl &url, QWidget *parent)
    : PaintedButton(parent)
    , m_url(url)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLinkText(text);
    connect(this, &QAbstractButton::clicked, this, [this] { activate(OpenIn::CurrentTab); });
}

void LinkLabel::setLinkText(const QString &text)
{
    // Not QAbstractButton's text: an ampersand in a name is no mnemonic.
    m_text = plaintext::oneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void LinkLabel::setIconId(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void LinkLabel::setDomain(int index)
{
    m_domain = index;
    updateGeometry();
    update();
}

void LinkLabel::setLook(TextRole role, Ink ink)
{
    m_role = role;
    m_ink = ink;
    updateGeometry();
    update();
}

void LinkLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void LinkLabel::setMatches(const QList<pieces::Range> &matches)
{
    m_matches = matches;
    update();
}

int LinkLabel::leadWidth() const
{
    const bool small = m_role == TextRole::Caption || m_role == TextRole::MonoCaption;
    int width = 0;
    if (m_icon != Icon::None)
        width +=
            (small ? metrics::iconSmall : metrics::icon) + (small ? metrics::space1 + 1 : metrics::space2);
    if (m_domain >= 0)
        width += metrics::square + (small ? 6 : metrics::space2);
    return width;
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetricsF fm(fontFor(m_role, FontScale::current()));
    return {leadWidth() + qCeil(fm.horizontalAdvance(m_text)) + 1 + 2 * ringRoom,
            qMax(qCeil(fm.height()), metrics::icon) + 2 * ringRoom};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QFontMetrics fm(fontFor(m_role, FontScale::current()));
    const QSize full = sizeHint();
    return {qMin(full.width(), leadWidth() + fm.averageCharWidth() * 4), full.height()};
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool small = m_role == TextRole::Caption || m_role == TextRole::MonoCaption;
    QFont font = fontFor(m_role, FontScale::current());
    font.setUnderline(isEnabled() && underMouse());
    const QRect area = rect().adjusted(ringRoom, 0, -ringRoom, 0);
    int x = area.left();
    const auto place = [&](int width) {
        const QRect r(x, area.top(), width, area.height());
        return QStyle::visualRect(rtl ? Qt::RightToLeft : Qt::LeftToRight, area, r);
    };
    if (m_icon != Icon::None) {
        const int size = small ? metrics::iconSmall : metrics::icon;
        icons::paint(&painter, m_icon, place(size), small ? p.text3 : p.text2, size);
        x += size + (small ? metrics::space1 + 1 : metrics::space2);
    }
    if (m_domain >= 0) {
        paint::domainSquare(&painter, place(metrics::square), m_domain, p);
        x += metrics::square + (small ? 6 : metrics::space2);
    }
    const QColor color = isEnabled() ? inkColor(m_ink, p) : p.disabled;
    if (m_matches.isEmpty())
        paint::text(&painter, place(area.right() + 1 - x), m_text, font, color,
                    Qt::AlignLeft | Qt::AlignVCenter, m_elide);
    else
        pieces::paintMatched(&painter, place(area.right() + 1 - x), m_text, m_matches, font, color, p,
                             m_elide);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, p);
}

void LinkLabel::activate(OpenIn openIn)
{
    emit activated(m_url, openIn);
}

void LinkLabel::mousePressEvent(QMouseEvent *event)
{
    m_middlePressed = event->button() == Qt::MiddleButton;
    PaintedButton::mousePressEvent(event);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = rect().contains(event->position().toPoint());
    const bool newTab = (event->button() == Qt::MiddleButton && m_middlePressed)
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    m_middlePressed = false;
    if (newTab && inside) {
        setDown(false);
        activate(OpenIn::NewTab);
        return;
    }
    PaintedButton::mouseReleaseEvent(event);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        activate(OpenIn::NewTab);
        return;
    }
    PaintedButton::keyPressEvent(event);
}

bool LinkLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plaintext::toolTip(m_text), this);
        return true;
    }
    return PaintedButton::event(event);
}

} // namespace meshbook::views
