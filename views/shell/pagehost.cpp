// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehost.h"

#include "views/shell/missingpage.h"
#include "views/shell/tabmenu.h"
#include "views/theme/iconprovider.h"
#include "views/theme/paint.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/tabbars.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshbook::views {

namespace {

constexpr qsizetype maxClosed = 20;

TabHistory::Entry entryOf(const Page *page, const QUrl &uri)
{
    return {uri, page->title(), page->saveState(), icons::name(page->icon())};
}

// The stretch of window beside the tabs, with the same line below.
class TabStrip final : public PaintedWidget {
public:
    using PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const SemanticPalette p = tokens();
        painter.fillRect(rect(), p.window);
        paint::hairBottom(&painter, rect(), p.hair);
    }
};

} // namespace

PageHost::PageHost(PageFactory factory, const QUrl &home, QWidget *parent)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_home(home)
    , m_bar(new PageTabBar(this))
    , m_plus(new IconButton(Icon::Plus, tr("New tab"), this))
    , m_strip(new TabStrip(this))
    , m_stackHost(new QWidget(this))
    , m_stack(new QStackedLayout(m_stackHost))
{
    auto *stripLayout = new QHBoxLayout(m_strip);
    stripLayout->setContentsMargins(0, 0, 0, 0);
    stripLayout->setSpacing(3);
    stripLayout->addWidget(m_bar);
    stripLayout->addWidget(m_plus, 0, Qt::AlignVCenter);
    stripLayout->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stackHost, 1);
    m_stackHost->setBackgroundRole(QPalette::Base);
    m_stackHost->setAutoFillBackground(true);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_plus->setSmall(true);

    connect(m_plus, &QAbstractButton::clicked, this, &PageHost::newTab);
    connect(m_bar, &PageTabBar::newTabRequested, this, &PageHost::newTab);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &PageHost::closeTab);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_changing)
            show(index);
    });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        // Later: the bar is still in the middle of its drag.
        QMetaObject::invokeMethod(this, &PageHost::keepPinnedFirst, Qt::QueuedConnection);
    });
    connect(m_bar, &PageTabBar::menuRequested, this, &PageHost::showTabMenu);
    // Later: the bar is still in the middle of its drag.
    connect(
        m_bar, &PageTabBar::draggedOut, this,
        [this](const QPoint &global) { emit draggedOut(m_bar->currentIndex(), global); },
        Qt::QueuedConnection);
}

PageHost::~PageHost() = default;

Page *PageHost::currentPage() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_tabs.size() ? m_tabs.at(index).page : nullptr;
}

int PageHost::currentIndex() const
{
    return m_bar->currentIndex();
}

void PageHost::setCurrentIndex(int index)
{
    if (index >= 0 && index < m_tabs.size())
        m_bar->setCurrentIndex(index);
}

int PageHost::indexOf(const Page *page) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).page == page)
            return i;
    }
    return -1;
}

int PageHost::appendTab(const TabHistory &history, int at, bool pinned)
{
    m_changing = true;
    const int index = qBound(pinned ? 0 : pinnedCount(), at, static_cast<int>(m_tabs.size()));
    m_tabs.insert(index, Tab{history, nullptr, pinned});
    m_bar->insertTab(index, QString());
    m_bar->setPageTab(index, icons::fromName(history.current().icon), history.current().title, false, pinned);
    m_changing = false;
    return index;
}

void PageHost::open(const QUrl &uri, OpenIn openIn)
{
    if (m_tabs.isEmpty() || openIn == OpenIn::NewTab) {
        TabHistory history;
        history.push({uri, {}});
        const int index = appendTab(history, currentIndex() + 1);
        m_bar->setCurrentIndex(index);
        show(index);
        return;
    }
    const int index = currentIndex();
    Tab &tab = m_tabs[index];
    saveCurrentState(tab);
    if (tab.page && tab.page->uri() == uri) {
        tab.page->focusMain();
        return;
    }
    tab.history.push({uri, {}});
    if (!tab.page || !tab.page->showUri(uri))
        dropPage(tab);
    show(index);
}

void PageHost::show(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    ensurePage(m_tabs[index]);
    m_stack->setCurrentWidget(m_tabs.at(index).page);
    updateTab(index);
    updateBarVisibility();
    emit currentChanged();
}

void PageHost::ensurePage(Tab &tab)
{
    if (tab.page)
        return;
    // Copied: pages may navigate from their constructor or restoreState().
    const TabHistory::Entry entry = tab.history.current();
    Page *page = m_factory ? m_factory(entry.uri) : nullptr;
    if (!page)
        page = new MissingPage(entry.uri);
    tab.page = page;
    m_stack->addWidget(page);
    connectPage(page);
    emit pageCreated(page);
    if (!entry.state.isEmpty())
        page->restoreState(entry.state);
}

void PageHost::connectPage(Page *page)
{
    connect(page, &Page::navigateRequested, this, &PageHost::open);
    connect(page, &Page::titleChanged, this, [this, page] {
        updateTab(indexOf(page));
        if (page == currentPage())
            emit currentChanged();
    });
    connect(page, &Page::uriChanged, this, [this, page](bool push) { pageMoved(page, push); });
}

void PageHost::pageMoved(Page *page, bool push)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    Tab &tab = m_tabs[index];
    const TabHistory::Entry entry = entryOf(page, page->uri());
    if (push)
        tab.history.push(entry);
    else
        tab.history.replaceCurrent(entry);
    updateTab(index);
    if (page == currentPage())
        emit currentChanged();
}

void PageHost::dropPage(Tab &tab)
{
    if (!tab.page)
        return;
    // Later: the page may be the sender of the signal that led here.
    m_stack->removeWidget(tab.page);
    tab.page->hide();
    tab.page->disconnect(this);
    tab.page->deleteLater();
    tab.page = nullptr;
}

void PageHost::saveCurrentState(Tab &tab)
{
    if (tab.page && !tab.history.isEmpty())
        tab.history.replaceCurrent(entryOf(tab.page, tab.history.current().uri));
}

void PageHost::updateTab(int index)
{
    if (index < 0 || index >= m_tabs.size() || !m_tabs.at(index).page)
        return;
    const Page *page = m_tabs.at(index).page;
    m_bar->setPageTab(index, page->icon(), page->title(), page->isModified(), m_tabs.at(index).pinned);
}

void PageHost::updateBarVisibility()
{
    const bool alone =
        !m_beside && m_tabs.size() == 1 && m_tabs.first().page && !m_tabs.first().page->wantsTabBar();
    m_strip->setVisible(!alone);
}

bool PageHost::canGoBack() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_tabs.size() && m_tabs.at(index).history.canGoBack();
}

bool PageHost::canGoForward() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_tabs.size() && m_tabs.at(index).history.canGoForward();
}

void PageHost::step(qsizetype offset)
{
    const int index = currentIndex();
    if (index < 0 || index >= m_tabs.size())
        return;
    Tab &tab = m_tabs[index];
    saveCurrentState(tab);
    if (!tab.history.step(offset))
        return;
    const TabHistory::Entry entry = tab.history.current();
    if (tab.page && tab.page->showUri(entry.uri))
        tab.page->restoreState(entry.state);
    else
        dropPage(tab);
    show(index);
}

PageHost::Tab PageHost::detach(int index)
{
    saveCurrentState(m_tabs[index]);
    Tab tab = m_tabs.takeAt(index);
    m_changing = true;
    m_bar->removeTab(index);
    m_changing = false;
    dropPage(tab);
    return tab;
}

void PageHost::afterRemoval()
{
    if (!m_tabs.isEmpty())
        show(currentIndex());
    else if (m_beside)
        emit emptied();
    else
        newTab();
}

void PageHost::closeTab(int index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.at(index).pinned)
        return;
    m_closed.append(detach(index).history);
    if (m_closed.size() > maxClosed)
        m_closed.removeFirst();
    afterRemoval();
}

void PageHost::closeOthers(int index)
{
    for (int i = count() - 1; i >= 0; --i) {
        if (i != index)
            closeTab(i);
    }
}

void PageHost::closeAfter(int index)
{
    for (int i = count() - 1; i > index; --i)
        closeTab(i);
}

TabHistory PageHost::takeTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return {};
    const TabHistory history = detach(index).history;
    afterRemoval();
    return history;
}

void PageHost::addTab(const TabHistory &history)
{
    if (history.isEmpty())
        return;
    const int index = appendTab(history, count());
    m_bar->setCurrentIndex(index);
    show(index);
}

bool PageHost::isPinned(int index) const
{
    return index >= 0 && index < m_tabs.size() && m_tabs.at(index).pinned;
}

int PageHost::pinnedCount() const
{
    return static_cast<int>(
        std::count_if(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return tab.pinned; }));
}

QUrl PageHost::uriAt(int index) const
{
    if (index < 0 || index >= m_tabs.size())
        return {};
    const Tab &tab = m_tabs.at(index);
    return tab.page ? tab.page->uri() : tab.history.current().uri;
}

void PageHost::setPinned(int index, bool pinned)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.at(index).pinned == pinned)
        return;
    m_tabs[index].pinned = pinned;
    const TabHistory::Entry entry = m_tabs.at(index).history.current();
    const Page *page = m_tabs.at(index).page;
    m_bar->setPageTab(index, page ? page->icon() : icons::fromName(entry.icon),
                      page ? page->title() : entry.title, page && page->isModified(), pinned);
    keepPinnedFirst();
    emit currentChanged();
}

// Tabs that were dragged across the border between pinned and others, or just pinned, move to their side.
void PageHost::keepPinnedFirst()
{
    int place = 0;
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (!m_tabs.at(i).pinned)
            continue;
        if (i != place)
            m_bar->moveTab(i, place); // tells tabMoved, which moves m_tabs
        ++place;
    }
}

void PageHost::setBeside(bool beside)
{
    m_beside = beside;
    updateBarVisibility();
}

void PageHost::setInUse(bool inUse)
{
    m_bar->setInUse(inUse);
}

void PageHost::showTabMenu(int index, const QPoint &global)
{
    QMenu *menu = tabmenu::make(*this, index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

void PageHost::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const int index = appendTab(m_closed.takeLast(), currentIndex() + 1);
    m_bar->setCurrentIndex(index);
    show(index);
}

void PageHost::cycle(int offset)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + offset + count()) % count());
}

QList<TabHistory::Entry> PageHost::session() const
{
    QList<TabHistory::Entry> entries;
    for (const Tab &tab : m_tabs) {
        TabHistory::Entry entry = tab.history.current();
        if (tab.page)
            entry = entryOf(tab.page, entry.uri);
        entries.append(entry);
    }
    return entries;
}

void PageHost::restore(const QList<TabHistory::Entry> &tabs, int current, int pinned)
{
    for (const TabHistory::Entry &entry : tabs) {
        TabHistory history;
        history.push(entry);
        appendTab(history, count(), count() < pinned);
    }
    if (m_tabs.isEmpty()) {
        open(m_home, OpenIn::NewTab);
        return;
    }
    const int index = qBound(0, current, count() - 1);
    m_changing = true;
    m_bar->setCurrentIndex(index);
    m_changing = false;
    show(index);
}

void PageHost::reloadAll()
{
    for (Tab &tab : m_tabs) {
        saveCurrentState(tab);
        dropPage(tab);
    }
    show(currentIndex());
}

} // namespace meshbook::views
