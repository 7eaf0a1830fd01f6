// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QTabBar>

namespace meshbook::views {

// Tabs of the window: the active one takes the page's base and a 2-px accent line on top. Icon, elided
// title, close cross; middle click closes. A pinned tab is its icon alone and has no cross. Titles are plain
// text (an ampersand is no mnemonic).
class PageTabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit PageTabBar(QWidget *parent = nullptr);

    int addPageTab(Icon icon, const QString &title);
    void setPageTab(int index, Icon icon, const QString &title, bool modified = false, bool pinned = false);
    // Of two bars side by side only the one in use has the accent line.
    void setInUse(bool inUse);

signals:
    void newTabRequested(); // double click beside the tabs
    // The current tab was dragged out of the bar and let go there.
    void draggedOut(const QPoint &global);
    // Right click on a tab, or the menu key on the current one.
    void menuRequested(int index, const QPoint &global);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Face {
        Icon icon = Icon::None;
        QString title;
        bool modified = false;
        bool pinned = false;
    };
    [[nodiscard]] Face face(int index) const;
    [[nodiscard]] QRect crossRect(int index) const;
    void paintTab(QPainter *painter, int index);
    void setHoveredCross(int index);
    [[nodiscard]] bool isOutside(const QPoint &place) const;

    bool m_inUse = true;
    int m_hoveredCross = -1;
    int m_pressedCross = -1;
    int m_middlePressed = -1;
    bool m_leftPressed = false; // on a tab, not on its cross
};

// Tabs of sections inside a page: a 2-px accent line below the active one, a count in text3 beside the word.
class SectionTabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit SectionTabBar(QWidget *parent = nullptr);

    int addSection(const QString &title, int count = -1);
    void setCount(int index, int count); // -1: none

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString countText(int index) const;
    bool m_keyboardFocus = false; // a page that opens puts the focus here; the ring is for who uses keys
};

} // namespace meshbook::views
