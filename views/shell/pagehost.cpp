// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehost.h"

#include "views/shell/missingpage.h"
#include "views/theme/iconprovider.h"
#include "views/theme/paint.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/tabbars.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

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
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_tabs.move(from, to); });
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

int PageHost::appendTab(const TabHistory &history, int at)
{
    m_changing = true;
    const int index = qBound(0, at, static_cast<int>(m_tabs.size()));
    m_tabs.insert(index, Tab{history, nullptr});
    m_bar->insertTab(index, QString());
    m_bar->setPageTab(index, icons::fromName(history.current().icon), history.current().title);
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
    m_bar->setPageTab(index, page->icon(), page->title(), page->isModified());
}

void PageHost::updateBarVisibility()
{
    const bool alone = m_tabs.size() == 1 && m_tabs.first().page && !m_tabs.first().page->wantsTabBar();
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

void PageHost::closeTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    saveCurrentState(m_tabs[index]);
    m_closed.append(m_tabs.at(index).history);
    if (m_closed.size() > maxClosed)
        m_closed.removeFirst();
    Tab closing = m_tabs.takeAt(index);
    m_changing = true;
    m_bar->removeTab(index);
    m_changing = false;
    dropPage(closing);
    if (m_tabs.isEmpty())
        newTab();
    else
        show(currentIndex());
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

void PageHost::restore(const QList<TabHistory::Entry> &tabs, int current)
{
    for (const TabHistory::Entry &entry : tabs) {
        TabHistory history;
        history.push(entry);
        appendTab(history, count());
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
