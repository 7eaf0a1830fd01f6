// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search page shows and offers of what a person keeps.
#include "items/searchresultsmodel.h"
#include "views/search/discoverpage.h"
#include "views/search/facetpanel.h"
#include "views/search/favouritestar.h"
#include "views/search/homeview.h"
#include "views/search/previewpanel.h"
#include "views/search/resultfacts.h"
#include "views/search/resultlist.h"
#include "views/search/resultstrip.h"
#include "views/search/searchkeeping.h"
#include "views/search/thingwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

void DiscoverPage::makeHome()
{
    if (m_keepers.bookmarks == nullptr)
        return;
    connect(m_keeping, &SearchKeeping::openRequested, this, &Page::navigateRequested);
    connect(m_list, &ResultList::menuOpened, this, &DiscoverPage::fillMenu);
    connect(m_keeping, &SearchKeeping::marksChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    m_home = new HomeView(m_catalog, m_keepers, m_centre);
    m_centre->addWidget(m_home);
    connect(m_home, &HomeView::openRequested, this, &Page::navigateRequested);
    connect(m_home, &HomeView::contentChanged, this, &DiscoverPage::showHome);
    connect(m_home, &HomeView::browseRequested, this, [this] {
        m_browse = true;
        showHome();
        focusMain();
    });
}

QJsonObject DiscoverPage::saveState() const
{
    return {{u"chosen"_s, m_chosen},
            {u"browse"_s, m_browse},
            {u"facts"_s, QJsonArray::fromStringList(ResultFacts::of(m_catalog).ids())}};
}

void DiscoverPage::restoreState(const QJsonObject &state)
{
    m_chosen = state.value("chosen"_L1).toString();
    m_browse = state.value("browse"_L1).toBool();
    if (const QJsonArray facts = state.value("facts"_L1).toArray(); !facts.isEmpty()) {
        QStringList ids;
        for (const QJsonValue &each : facts)
            ids << each.toString();
        ResultFacts::of(m_catalog).setIds(ids);
    }
    showHome();
    if (!m_waiting)
        chooseAgain();
}

core::SearchWords DiscoverPage::words() const
{
    return {m_query, m_facets->filters(), m_strip->order()};
}

std::optional<core::ThingMark> DiscoverPage::subject() const
{
    const core::SearchHit *hit = isHomeShown() ? nullptr : shown()->hit(m_list->currentIndex().row());
    return hit != nullptr ? std::optional(markOf(hit->line)) : std::nullopt;
}

void DiscoverPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    if (const core::SearchHit *hit = shown()->hit(index.row()))
        m_keeping->addTo(menu, hit->line);
}

/// The words, filters or order may be others.
void DiscoverPage::keepUp()
{
    if (m_keeping != nullptr)
        m_keeping->setWords(words());
    if (!words().isEmpty())
        m_browse = false;
    showHome();
}

bool DiscoverPage::isHomeShown() const
{
    return m_home != nullptr && m_centre->currentWidget() == m_home;
}

void DiscoverPage::showHome()
{
    if (m_home == nullptr)
        return;
    const bool home = words().isEmpty() && !m_browse && m_home->hasContent();
    const bool hadFocus = m_centre->isAncestorOf(window()->focusWidget());
    m_centre->setCurrentIndex(home ? 1 : 0);
    m_preview->setVisible(m_sidePanel && !home);
    if (hadFocus)
        focusMain();
}

} // namespace meshbook::views
