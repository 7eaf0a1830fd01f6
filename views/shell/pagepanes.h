// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/tabhistory.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace meshbook::views {

class PageHost;

// One page host, or two beside each other to compare things. One of them is in use: where the focus was
// last. Commands, breadcrumb and links of the window go to that one.
class PagePanes final : public QWidget {
    Q_OBJECT
public:
    PagePanes(PageFactory factory, const QUrl &home, QWidget *parent = nullptr);
    ~PagePanes() override;

    [[nodiscard]] PageHost &active() const { return *m_active; }
    [[nodiscard]] const QList<PageHost *> &hosts() const { return m_hosts; } // leading one first
    [[nodiscard]] bool isSplit() const { return m_hosts.size() > 1; }
    // The host `widget` is in; nullptr: in none.
    [[nodiscard]] PageHost *hostOf(const QWidget *widget) const;

    // Shows `history` in the other pane, which is made when there is none, and puts it in use.
    void showBeside(const TabHistory &history);
    // Ends the split: the tabs of the pane not in use join the others.
    void unsplit();
    void setActive(PageHost *host);
    void focusOther();
    void setHome(const QUrl &home);

    // Before the first page: one pane or two.
    void restore(const QList<TabHistory::Entry> &tabs, int current, int pinned,
                 const QList<TabHistory::Entry> &besideTabs, int besideCurrent, int besidePinned);

signals:
    void currentChanged(); // another page is in front in the pane in use, or another pane is in use
    void pageCreated(meshbook::views::Page *page);
    void newWindowRequested(const meshbook::views::TabHistory &history);

private:
    PageHost *addHost();
    void removeHost(PageHost *host);
    void tabDropped(PageHost *from, int index, const QPoint &global);
    void updateHosts();

    PageFactory m_factory;
    QUrl m_home;
    QSplitter *m_splitter;
    QList<PageHost *> m_hosts;
    PageHost *m_active = nullptr;
};

} // namespace meshbook::views
