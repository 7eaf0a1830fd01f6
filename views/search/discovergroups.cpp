// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search page with its matches as one list, or under headings.
#include "items/groupedresultsmodel.h"
#include "items/searchresultsmodel.h"
#include "views/search/discoverpage.h"
#include "views/search/facetpanel.h"
#include "views/search/resultgrouping.h"
#include "views/search/resultlist.h"
#include "views/search/resultstrip.h"
#include "views/search/thingwords.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

void DiscoverPage::makeGroups()
{
    m_grouping = new ResultGrouping(
        m_catalog, *m_list, *m_delegate, [this] { return m_waiting; }, this);
    connect(m_grouping->model(), &QAbstractItemModel::dataChanged, this, &DiscoverPage::showPreview);
    connect(m_strip, &ResultStrip::groupingChanged, this, [this](const QString &facet) {
        setGrouping(facet);
        moved(false);
        ask();
    });
    connect(m_grouping, &ResultGrouping::narrowRequested, this,
            [this](const QString &facet, const QString &value) {
                QMap<QString, QStringList> narrowed = filters();
                narrowed[facet] = QStringList{value};
                setGrouping({});
                setFilters(narrowed);
                emit queryChanged();
            });
}

void DiscoverPage::setGrouping(const QString &facet)
{
    if (facet == m_grouping->facet())
        return;
    m_grouping->setFacet(facet);
    m_strip->setGrouping(m_grouping->facet());
    const std::unique_ptr<QItemSelectionModel> before(m_list->selectionModel());
    m_list->setUniformItemSizes(!m_grouping->isOn());
    m_list->setModel(shown());
}

items::HitListModel *DiscoverPage::shown() const
{
    if (m_grouping->isOn())
        return m_grouping->model();
    return m_model;
}

/// What was chosen before, or the first match.
void DiscoverPage::chooseAgain()
{
    const int first = m_grouping->isOn() ? 1 : 0;
    const int row = std::max(first, shown()->rowOf(m_chosen));
    choose(row);
    if (row == first)
        m_list->scrollToTop();
}

QUrl DiscoverPage::uri() const
{
    QUrl url = things::urlOf(words());
    if (m_grouping->isOn()) {
        QUrlQuery query(url);
        query.addQueryItem(u"group"_s, m_grouping->facet());
        url.setQuery(query);
    }
    return url;
}

} // namespace meshbook::views
