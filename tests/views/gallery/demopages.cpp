// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallery/demopages.h"

#include "tests/views/gallery/listpage.h"
#include "tests/views/gallery/widgetpage.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/shell/startpage.h"
#include "views/shell/statusstrip.h"
#include "views/widgets/searchfield.h"

#include <QVBoxLayout>

namespace meshbook::gallery {

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class DemoPage final : public Page {
public:
    DemoPage(const QUrl &uri, QWidget *content)
        : m_uri(uri)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(content);
    }
    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override
    {
        return isSearch() ? u"customer"_s
                          : QUrl::fromPercentEncoding(m_uri.path().section(u'/', -1).toUtf8());
    }
    [[nodiscard]] Icon icon() const override { return isSearch() ? Icon::Search : Icon::Product; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override
    {
        return {{u"Discover"_s, QUrl(u"meshbook:discover"_s)},
                {u"Customer"_s, QUrl(u"meshbook:domain/customer"_s)},
                {title(), m_uri}};
    }
    [[nodiscard]] QString railItem() const override { return u"discover"_s; }
    [[nodiscard]] bool hasSidePanel() const override { return true; }

private:
    [[nodiscard]] bool isSearch() const { return m_uri.path() == "discover"_L1; }
    QUrl m_uri;
};

} // namespace

Page *makeDemoPage(const QUrl &uri)
{
    if (uri == StartPage::pageUri())
        return new StartPage;
    if (uri.path() == "discover"_L1)
        return new DemoPage(uri, new ListPage);
    return new DemoPage(uri, new WidgetPage);
}

MainWindow *makeDemoWindow(Theme *theme, bool filled)
{
    auto *window = new MainWindow(theme, makeDemoPage, StartPage::pageUri());
    SessionState state;
    if (!filled) {
        window->restoreSession(state);
        window->rail().setSync({State::Unknown, false, u"No sources yet\nworks offline"_s});
        window->status().setWorkspace(u"default workspace"_s, u"/home/ana/.local/share/meshbook/default"_s);
        return window;
    }
    for (const QString &uri : {u"meshbook:discover"_s, u"meshbook:product/Customer 360"_s,
                               u"meshbook:product/Orders — Confirmed"_s, u"meshbook:term/Customer"_s})
        state.tabs.append({QUrl(uri), uri.section(u'/', -1), {}, u"product"_s});
    state.currentTab = 1;
    window->restoreSession(state);
    window->setWorkspaceName(u"Harbour Goods"_s);
    window->rail().setCount(u"health"_s, 2);
    window->rail().setCount(u"glossary"_s, 3);
    window->rail().setFavourites(
        {{u"1"_s, u"Customer 360"_s, QUrl(u"meshbook:product/a"_s), Icon::None, 0},
         {u"2"_s, u"Orders — Confirmed"_s, QUrl(u"meshbook:product/b"_s), Icon::None, 1},
         {u"3"_s, u"Settlements"_s, QUrl(u"meshbook:product/c"_s), Icon::None, 2}});
    window->rail().setSavedSearches(
        {{u"4"_s, u"PII without term"_s, QUrl(u"meshbook:search?q=1"_s), Icon::Search, -1, 4},
         {u"5"_s, u"Stale > 24 h"_s, QUrl(u"meshbook:search?q=2"_s), Icon::Search, -1, 1}});
    window->rail().setSync({State::Ok, false, u"Synced 2 min ago · offline-ready"_s});
    window->status().setWorkspace(u"harbour-mesh"_s, u"/home/ana/harbour-mesh"_s);
    window->status().setTotals(u"24 products · 186 datasets · 3,412 columns · 212 terms"_s);
    window->status().setTask({u"Indexing dbt manifest"_s, 0.62});
    window->status().setPendingEdits(2);
    window->status().setSources(State::Ok, u"4 sources"_s);
    return window;
}

} // namespace meshbook::gallery
