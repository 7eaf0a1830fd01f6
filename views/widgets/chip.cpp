// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace meshbook::views {

namespace {

/// Shown before it has a parent it would be a window of its own, for a moment, and take the keys.
void showIf(QWidget *widget, bool on)
{
    if (!on || widget->parentWidget() != nullptr)
        widget->setVisible(on);
}

} // namespace

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int crossRoom = 18;

} // namespace

ChipLabel::ChipLabel(const pieces::Chip &chip, QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    setChip(chip);
    updateInteraction();
}

void ChipLabel::setChip(const pieces::Chip &chip)
{
    m_chip = chip;
    setAccessibleName(plaintext::oneLine(chip.text));
    updateGeometry();
    update();
}

void ChipLabel::setClickable(bool on)
{
    m_clickable = on;
    updateInteraction();
}

void ChipLabel::setRemovable(bool on)
{
    m_removable = on;
    setAccessibleDescription(on ? tr("Press Delete to remove") : QString());
    updateInteraction();
    updateGeometry();
}

void ChipLabel::updateInteraction()
{
    const bool active = m_clickable || m_removable;
    setFocusPolicy(active ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize ChipLabel::sizeHint() const
{
    const bool active = m_clickable || m_removable;
    const QFontMetrics fm(FontScale::current().chip);
    const int height = active ? metrics::heightFor(metrics::editableChipHeight, fm, 6) : pieces::chipHeight();
    return {pieces::chipWidth(m_chip) + (m_removable ? crossRoom - 2 : 0) + (active ? 2 : 0), height};
}

QSize ChipLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

QRect ChipLabel::crossRect() const
{
    if (!m_removable)
        return {};
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - crossRoom - 1, 0, crossRoom, height()));
}

void ChipLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool active = m_clickable || m_removable;
    const bool outline = m_chip.outlined || p.highContrast;
    const bool hot = m_clickable && underMouse() && !m_crossHovered;
    QColor fill = outline ? QColor() : p.toneTint(m_chip.tone);
    if (hot && outline)
        fill = p.hover;
    paint::frame(&painter, rect(), metrics::radiusChip, fill, outline || hot ? p.line : QColor());
    pieces::Chip bare = m_chip;
    bare.outlined = true;
    // The frame was drawn above at full height; the piece adds icon and text inside it.
    painter.save();
    SemanticPalette unframed = p;
    unframed.line = QColor();
    unframed.highContrast = false;
    const int lead = active ? 1 : 0;
    QRect inner = rect().adjusted(lead, 0, m_removable ? -crossRoom + 4 : 0, 0);
    pieces::paintChip(&painter, QStyle::visualRect(layoutDirection(), rect(), inner), bare, unframed);
    painter.restore();
    if (m_removable)
        icons::paint(&painter, Icon::Close, crossRect(), m_crossHovered ? p.text : p.toneText(m_chip.tone),
                     metrics::iconTiny);
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, p);
}

void ChipLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removeRequested();
        return;
    }
    PaintedButton::keyPressEvent(event);
}

void ChipLabel::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        PaintedButton::mousePressEvent(event);
}

void ChipLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_crossPressed && crossRect().contains(event->position().toPoint());
    m_crossPressed = false;
    if (onCross)
        emit removeRequested();
    else
        PaintedButton::mouseReleaseEvent(event);
}

void ChipLabel::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != m_crossHovered) {
        m_crossHovered = over;
        update();
    }
    PaintedButton::mouseMoveEvent(event);
}

void ChipLabel::leaveEvent(QEvent *event)
{
    m_crossHovered = false;
    PaintedButton::leaveEvent(event);
    update();
}

BadgeLabel::BadgeLabel(const QString &text, Tone tone, QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(text, tone);
}

void BadgeLabel::setBadge(const QString &text, Tone tone)
{
    m_badge = {text, tone};
    setAccessibleName(plaintext::oneLine(text));
    showIf(this, !text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    return {pieces::badgeWidth(m_badge), metrics::heightFor(metrics::badgeHeight, fm, 2)};
}

void BadgeLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    pieces::paintBadge(&painter, rect(), m_badge, tokens());
}

MarkLabel::MarkLabel(const pieces::Mark &mark, QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(mark);
}

void MarkLabel::setMark(const pieces::Mark &mark)
{
    m_mark = mark;
    setAccessibleName(mark.value.isEmpty() ? pieces::stateWord(mark.state)
                                           : mark.value + ", "_L1 + pieces::stateWord(mark.state));
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return {pieces::markWidth(m_mark), qMax(16, QFontMetrics(FontScale::current().caption).height())};
}

void MarkLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    pieces::paintMark(&painter, rect(), m_mark, tokens());
}

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    showIf(this, !keys.isEmpty());
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().caption);
    return {pieces::keyCapWidth(m_keys), metrics::heightFor(metrics::chipHeight, fm, 2)};
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    pieces::paintKeyCap(&painter, rect(), m_keys, tokens());
}

} // namespace meshbook::views
