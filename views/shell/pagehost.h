// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/tabhistory.h"

#include <QWidget>

class QStackedLayout;

namespace meshbook::views {

class IconButton;
class PageTabBar;

// The tabs of the window: opens uris in them, keeps a history for each, remembers the last closed ones.
// Only the page a tab stands on is alive. There is always at least one tab once home() was opened.
class PageHost final : public QWidget {
    Q_OBJECT
public:
    // `home` is what a new tab shows.
    PageHost(PageFactory factory, const QUrl &home, QWidget *parent = nullptr);
    ~PageHost() override;

    void open(const QUrl &uri, OpenIn openIn);
    void setHome(const QUrl &home) { m_home = home; }

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack() { step(-1); }
    void goForward() { step(1); }

    void newTab() { open(m_home, OpenIn::NewTab); }
    // A pinned tab stays.
    void closeTab(int index);
    void closeOthers(int index); // all but this and the pinned ones
    void closeAfter(int index); // those that follow it
    // Pinned tabs stand first and are only closed once they are no longer pinned.
    void setPinned(int index, bool pinned);
    [[nodiscard]] bool isPinned(int index) const;
    [[nodiscard]] int pinnedCount() const;
    [[nodiscard]] QUrl uriAt(int index) const; // where the tab stands; empty when there is none
    // Takes a tab out with its way, for another host; it is not among the closed ones then.
    [[nodiscard]] TabHistory takeTab(int index);
    void addTab(const TabHistory &history); // at the end, in front
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    void reopenClosed();
    void cycle(int offset); // next or previous tab, round

    // The uris of all tabs, for the session, and back. Pages are made when their tab is first shown.
    [[nodiscard]] QList<TabHistory::Entry> session() const;
    void restore(const QList<TabHistory::Entry> &tabs, int current, int pinned = 0);

    // One of two beside each other: may lose its last tab (emptied()) and always shows its tabs.
    void setBeside(bool beside);
    void setInUse(bool inUse);
    // Makes the current pages anew (the workspace changed under them).
    void reloadAll();

signals:
    void currentChanged(); // another page is in front, or its title, uri or history changed
    void pageCreated(meshbook::views::Page *page);
    void emptied(); // see setBeside()
    void splitRequested(int index);
    void draggedOut(int index, const QPoint &global); // a tab was let go outside the bar
    void newWindowRequested(int index);

private:
    struct Tab {
        TabHistory history;
        Page *page = nullptr; // made when first shown
        bool pinned = false;
    };

    void step(qsizetype offset);
    void show(int index);
    void ensurePage(Tab &tab);
    void dropPage(Tab &tab);
    void saveCurrentState(Tab &tab);
    void updateTab(int index);
    void connectPage(Page *page);
    void pageMoved(Page *page, bool push);
    [[nodiscard]] int indexOf(const Page *page) const;
    int appendTab(const TabHistory &history, int at, bool pinned = false);
    Tab detach(int index);
    void afterRemoval();
    void keepPinnedFirst();
    void showTabMenu(int index, const QPoint &global);
    void updateBarVisibility();

    PageFactory m_factory;
    QUrl m_home;
    PageTabBar *m_bar;
    IconButton *m_plus;
    QWidget *m_strip;
    QWidget *m_stackHost;
    QStackedLayout *m_stack;
    QList<Tab> m_tabs;
    QList<TabHistory> m_closed;
    bool m_changing = false;
    bool m_beside = false;
};

} // namespace meshbook::views
