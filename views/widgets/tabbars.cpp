// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tabbars.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlook.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tabPadding = 12;
constexpr int crossSize = 20;
constexpr int maxTabWidth = 220;
constexpr int minTabWidth = 72;
constexpr int sectionGap = 10;
constexpr int firstInset = 10; // lines the first word up with the page padding

// Mnemonics would eat ampersands of names.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

bool changesLook(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
}

} // namespace

PageTabBar::PageTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAccessibleName(tr("Open pages"));
    setFont(FontScale::current().base);
}

int PageTabBar::addPageTab(Icon icon, const QString &title)
{
    const int index = addTab(QString());
    setPageTab(index, icon, title);
    return index;
}

void PageTabBar::setPageTab(int index, Icon icon, const QString &title, bool modified, bool pinned)
{
    const QString clean = plaintext::oneLine(title);
    setTabData(index, QVariantList{static_cast<int>(icon), clean, modified, pinned});
    setTabText(index, withoutMnemonic(clean));
    setTabToolTip(index, plaintext::toolTip(clean));
    QString name = modified ? tr("%1, changed").arg(clean) : clean;
    if (pinned)
        name = tr("%1, pinned").arg(name);
    setAccessibleTabName(index, name);
    update();
}

void PageTabBar::setInUse(bool inUse)
{
    if (m_inUse == inUse)
        return;
    m_inUse = inUse;
    update();
}

void PageTabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        emit menuRequested(index, byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

PageTabBar::Face PageTabBar::face(int index) const
{
    const QVariantList parts = tabData(index).toList();
    if (parts.size() != 4)
        return {};
    return {static_cast<Icon>(parts.at(0).toInt()), parts.at(1).toString(), parts.at(2).toBool(),
            parts.at(3).toBool()};
}

QSize PageTabBar::tabSizeHint(int index) const
{
    const QFontMetrics fm(FontScale::current().base);
    if (face(index).pinned)
        return {tabPadding + metrics::icon + tabPadding, metrics::heightFor(metrics::tabHeight, fm, 12)};
    const int text = fm.horizontalAdvance(face(index).title) + 2;
    const int width = tabPadding + metrics::icon + metrics::space2 + text + metrics::space1 + crossSize + 5;
    return {qBound(minTabWidth, width, maxTabWidth), metrics::heightFor(metrics::tabHeight, fm, 12)};
}

QSize PageTabBar::minimumTabSizeHint(int index) const
{
    return {qMin(minTabWidth, tabSizeHint(index).width()), tabSizeHint(index).height()};
}

QRect PageTabBar::crossRect(int index) const
{
    if (face(index).pinned)
        return {};
    const QRect tab = tabRect(index);
    const QRect cross(tab.right() - crossSize - 4, tab.center().y() - crossSize / 2 + 1, crossSize,
                      crossSize);
    return QStyle::visualRect(layoutDirection(), tab, cross);
}

void PageTabBar::paintTab(QPainter *painter, int index)
{
    const SemanticPalette p = SemanticPalette::of(this);
    const QRect tab = tabRect(index);
    const bool active = index == currentIndex();
    const Face shown = face(index);
    painter->fillRect(tab, active ? p.base : p.window);
    if (active)
        painter->fillRect(QRect(tab.left(), tab.top(), tab.width(), 2), m_inUse ? p.accent : p.line);
    else
        paint::hairBottom(painter, tab, p.hair);
    const int edge = layoutDirection() == Qt::RightToLeft ? tab.left() : tab.right();
    painter->fillRect(QRect(edge, tab.top(), 1, tab.height()), p.hair);

    const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), tab, r); };
    int x = tab.left() + tabPadding;
    if (shown.icon != Icon::None) {
        icons::paint(painter, shown.icon, visual({x, tab.top() + 1, metrics::icon, tab.height()}),
                     active ? p.accent : p.text2);
        x += metrics::icon + metrics::space2;
    }
    if (shown.pinned) {
        if (shown.modified)
            paint::frame(painter, QRectF(tab.right() - 9, tab.top() + 6, 6, 6), 3, p.accent, {});
        if (active && hasFocus())
            paint::focusRing(painter, tab.adjusted(2, 4, -3, -2), metrics::radiusChip, p);
        return;
    }
    const int end = tab.right() - crossSize - 4;
    paint::text(painter, visual({x, tab.top() + 1, end - x, tab.height()}), shown.title,
                active ? FontScale::current().name : FontScale::current().base, active ? p.text : p.text2);
    const QRect cross = crossRect(index);
    const bool hot = m_hoveredCross == index;
    if (hot)
        paint::frame(painter, cross, metrics::radiusChip, p.hover, {});
    if (shown.modified && !hot)
        paint::frame(painter, QRectF(cross.center().x() - 2, cross.center().y() - 2, 6, 6), 3, p.accent, {});
    else
        icons::paint(painter, Icon::Close, cross, hot || active ? p.text : p.text3, metrics::iconTiny);
    if (active && hasFocus())
        paint::focusRing(painter, tab.adjusted(2, 4, -3, -2), metrics::radiusChip, p);
}

void PageTabBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = SemanticPalette::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), p.window);
    paint::hairBottom(&painter, rect(), p.hair);
    for (int i = 0; i < count(); ++i) {
        if (i != currentIndex() && isTabVisible(i))
            paintTab(&painter, i);
    }
    if (currentIndex() >= 0)
        paintTab(&painter, currentIndex());
}

void PageTabBar::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    m_middlePressed = event->button() == Qt::MiddleButton ? index : -1;
    m_pressedCross = -1;
    if (event->button() == Qt::LeftButton && index >= 0
        && crossRect(index).contains(event->position().toPoint())) {
        m_pressedCross = index;
        return;
    }
    m_leftPressed = event->button() == Qt::LeftButton && index >= 0;
    if (event->button() != Qt::MiddleButton)
        QTabBar::mousePressEvent(event);
}

void PageTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    const bool onCross =
        index >= 0 && index == m_pressedCross && crossRect(index).contains(event->position().toPoint());
    const bool middle =
        event->button() == Qt::MiddleButton && index >= 0 && index == m_middlePressed && !face(index).pinned;
    m_pressedCross = -1;
    m_middlePressed = -1;
    const bool leaves = std::exchange(m_leftPressed, false) && event->button() == Qt::LeftButton
        && isOutside(event->position().toPoint());
    unsetCursor();
    if (onCross || middle) {
        emit tabCloseRequested(index);
    } else {
        QTabBar::mouseReleaseEvent(event);
        if (leaves)
            emit draggedOut(event->globalPosition().toPoint());
    }
}

void PageTabBar::mouseMoveEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    setHoveredCross(index >= 0 && crossRect(index).contains(event->position().toPoint()) ? index : -1);
    if (m_pressedCross < 0)
        QTabBar::mouseMoveEvent(event);
    if (m_leftPressed && isOutside(event->position().toPoint()))
        setCursor(Qt::DragMoveCursor);
    else
        unsetCursor();
}

bool PageTabBar::isOutside(const QPoint &place) const
{
    const int slack = height() / 2; // a hand that is not steady stays in the bar
    return !rect().adjusted(-slack, -slack, slack, slack).contains(place);
}

void PageTabBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && tabAt(event->position().toPoint()) < 0)
        emit newTabRequested();
    else
        QTabBar::mouseDoubleClickEvent(event);
}

void PageTabBar::leaveEvent(QEvent *event)
{
    setHoveredCross(-1);
    QTabBar::leaveEvent(event);
}

void PageTabBar::setHoveredCross(int index)
{
    if (m_hoveredCross == index)
        return;
    m_hoveredCross = index;
    update();
}

void PageTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (changesLook(event))
        setFont(FontScale::current().base);
}

SectionTabBar::SectionTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Sections"));
    setFont(FontScale::current().base);
    // Where there are more sections than room the last one must not show through the arrows.
    const QList<QToolButton *> arrows = findChildren<QToolButton *>();
    for (QToolButton *arrow : arrows) {
        arrow->setBackgroundRole(QPalette::Base);
        arrow->setAutoFillBackground(true);
    }
}

int SectionTabBar::addSection(const QString &title, int count)
{
    const int index = addTab(title);
    setCount(index, count);
    return index;
}

void SectionTabBar::setCount(int index, int count)
{
    setTabData(index, count);
    const QString number = countText(index);
    setAccessibleTabName(index, number.isEmpty() ? tabText(index) : tabText(index) + u' ' + number);
    // Changing a tab's text is what makes QTabBar lay its tabs out again.
    setTabText(index, tabText(index));
    updateGeometry(); // QTabBar does not tell its layout while a parent is hidden
    update();
}

QString SectionTabBar::countText(int index) const
{
    const int count = tabData(index).isValid() ? tabData(index).toInt() : -1;
    return count < 0 ? QString() : QLocale().toString(count);
}

void SectionTabBar::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTabBar::focusInEvent(event);
}

void SectionTabBar::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    update();
    QTabBar::keyPressEvent(event);
}

QSize SectionTabBar::tabSizeHint(int index) const
{
    const FontScale s = FontScale::current();
    // Measured with the active weight, so that switching does not move the neighbours.
    int width = QFontMetrics(s.strong).horizontalAdvance(tabText(index)) + 2 * sectionGap;
    width += index == 0 ? firstInset : 0;
    const QString number = countText(index);
    if (!number.isEmpty())
        width += QFontMetrics(s.caption).horizontalAdvance(number) + 6;
    return {width, metrics::heightFor(metrics::sectionTabHeight, QFontMetrics(s.base), 16)};
}

QSize SectionTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void SectionTabBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = SemanticPalette::of(this);
    const FontScale s = FontScale::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint::hairBottom(&painter, rect(), p.hair);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect tab = tabRect(i);
        const bool active = i == currentIndex();
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const int inset = i == 0 ? firstInset : 0;
        const QRect inner =
            tab.adjusted(sectionGap + (rtl ? 0 : inset), 0, -sectionGap - (rtl ? inset : 0), 0);
        const QFont &font = active ? s.strong : s.base;
        const int textWidth = QFontMetrics(font).horizontalAdvance(tabText(i)) + 1;
        const auto visual = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), inner, r); };
        paint::text(&painter, visual({inner.left(), inner.top(), textWidth, inner.height()}), tabText(i),
                    font, active ? p.text : p.text2, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        paint::text(&painter,
                    visual({inner.left() + textWidth + 6, inner.top(), inner.width() - textWidth - 6,
                            inner.height()}),
                    countText(i), s.caption, p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
        if (active)
            painter.fillRect(QRect(inner.left(), inner.bottom() - 1, inner.width(), 2), p.accent);
        if (active && hasFocus() && m_keyboardFocus)
            paint::focusRing(&painter, inner.adjusted(-8, 5, 8, -5), metrics::radiusChip, p);
    }
}

void SectionTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (changesLook(event))
        setFont(FontScale::current().base);
}

} // namespace meshbook::views
