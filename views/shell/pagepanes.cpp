// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagepanes.h"

#include "views/shell/pagehost.h"
#include "views/widgets/hairsplitter.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

PagePanes::PagePanes(PageFactory factory, const QUrl &home, QWidget *parent)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_home(home)
    , m_splitter(new HairSplitter(Qt::Horizontal, this))
{
    m_splitter->setObjectName(u"panes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_active = addHost();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (PageHost *host = hostOf(now))
            setActive(host);
    });
}

PagePanes::~PagePanes() = default;

PageHost *PagePanes::addHost()
{
    auto *host = new PageHost(m_factory, m_home, m_splitter);
    m_splitter->addWidget(host);
    m_hosts.append(host);
    connect(host, &PageHost::currentChanged, this, [this, host] {
        if (host == m_active)
            emit currentChanged();
    });
    connect(host, &PageHost::pageCreated, this, &PagePanes::pageCreated);
    connect(host, &PageHost::emptied, this, [this, host] { removeHost(host); });
    connect(host, &PageHost::splitRequested, this, [this, host](int index) {
        TabHistory history;
        history.push({host->uriAt(index), {}});
        setActive(host);
        showBeside(history);
    });
    connect(host, &PageHost::newWindowRequested, this,
            [this, host](int index) { emit newWindowRequested(host->takeTab(index)); });
    connect(host, &PageHost::draggedOut, this,
            [this, host](int index, const QPoint &global) { tabDropped(host, index, global); });
    return host;
}

/// A tab that is let go over the other pane moves there, over the trailing half of the only pane it splits
/// it, and outside the window it gets a window of its own. A tab that is alone stays.
void PagePanes::tabDropped(PageHost *from, int index, const QPoint &global)
{
    if (index < 0 || index >= from->count())
        return;
    const auto isOver = [&global](const QWidget *widget) {
        return widget->rect().contains(widget->mapFromGlobal(global));
    };
    for (PageHost *host : std::as_const(m_hosts)) {
        if (host != from && isOver(host)) {
            const TabHistory history = from->takeTab(index); // the last one ends the split
            setActive(host);
            host->addTab(history);
            return;
        }
    }
    if (from->count() < 2)
        return;
    const int x = from->mapFromGlobal(global).x();
    const bool trailing =
        layoutDirection() == Qt::RightToLeft ? x < from->width() / 2 : x > from->width() / 2;
    if (!isOver(window()))
        emit newWindowRequested(from->takeTab(index));
    else if (!isSplit() && isOver(from) && trailing)
        showBeside(from->takeTab(index));
}

void PagePanes::removeHost(PageHost *host)
{
    if (!isSplit())
        return;
    m_hosts.removeOne(host);
    // Later: the host may be in the middle of telling that it is empty.
    host->hide();
    host->disconnect(this);
    host->deleteLater();
    m_active = m_hosts.constFirst();
    updateHosts();
    emit currentChanged();
    if (Page *page = m_active->currentPage())
        page->focusMain();
}

void PagePanes::updateHosts()
{
    for (PageHost *host : std::as_const(m_hosts)) {
        host->setBeside(isSplit());
        host->setInUse(host == m_active);
    }
}

PageHost *PagePanes::hostOf(const QWidget *widget) const
{
    for (PageHost *host : m_hosts) {
        if (widget && (host == widget || host->isAncestorOf(widget)))
            return host;
    }
    return nullptr;
}

void PagePanes::setActive(PageHost *host)
{
    if (host == m_active || !m_hosts.contains(host))
        return;
    m_active = host;
    updateHosts();
    emit currentChanged();
}

void PagePanes::showBeside(const TabHistory &history)
{
    if (history.isEmpty())
        return;
    if (!isSplit()) {
        PageHost *host = addHost();
        host->setBeside(true); // else it would open home first
        m_splitter->setSizes({width() / 2, width() - width() / 2});
    }
    PageHost *other = m_hosts.at(m_hosts.constFirst() == m_active ? 1 : 0);
    m_active = other;
    updateHosts();
    other->addTab(history);
    if (Page *page = other->currentPage())
        page->focusMain();
}

void PagePanes::unsplit()
{
    if (!isSplit())
        return;
    PageHost *kept = m_active;
    PageHost *going = m_hosts.at(m_hosts.constFirst() == kept ? 1 : 0);
    const int current = kept->currentIndex();
    while (going->count() > 1)
        kept->addTab(going->takeTab(0));
    kept->addTab(going->takeTab(0)); // the last one removes the pane
    kept->setCurrentIndex(current);
}

void PagePanes::focusOther()
{
    if (!isSplit())
        return;
    setActive(m_hosts.at(m_hosts.constFirst() == m_active ? 1 : 0));
    if (Page *page = m_active->currentPage())
        page->focusMain();
}

void PagePanes::setHome(const QUrl &home)
{
    m_home = home;
    for (PageHost *host : std::as_const(m_hosts))
        host->setHome(home);
}

void PagePanes::restore(const QList<TabHistory::Entry> &tabs, int current, int pinned,
                        const QList<TabHistory::Entry> &besideTabs, int besideCurrent, int besidePinned)
{
    PageHost *first = m_active;
    first->restore(tabs, current, pinned);
    if (besideTabs.isEmpty())
        return;
    PageHost *second = addHost();
    updateHosts();
    second->restore(besideTabs, besideCurrent, besidePinned);
}

} // namespace meshbook::views
