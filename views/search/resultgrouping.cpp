// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultgrouping.h"

#include "core/searchlimits.h"
#include "items/groupedresultsmodel.h"
#include "services/catalogservice.h"
#include "views/search/resultdelegate.h"
#include "views/search/resultlist.h"
#include "views/search/thingwords.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using items::GroupedResultsModel;
using Row = items::HitListModel::Row;

namespace {

QString labelOf(const QString &facet, const core::FacetValue &value)
{
    if (facet != "type"_L1)
        return value.label;
    const std::optional<core::EntityKind> kind = core::entityKindFromText(value.value);
    return kind ? things::plural(*kind) : ResultGrouping::tr("Columns");
}

Row kindOf(const QModelIndex &index)
{
    return static_cast<Row>(index.data(items::HitListModel::RowRole).toInt());
}

} // namespace

QStringList ResultGrouping::facets()
{
    return {u"domain"_s, u"type"_s};
}

ResultGrouping::ResultGrouping(services::CatalogService &catalog, ResultList &list, ResultDelegate &delegate,
                               std::function<bool()> isWaiting, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_list(list)
    , m_delegate(delegate)
    , m_isWaiting(std::move(isWaiting))
    , m_model(new GroupedResultsModel(this))
{
    m_model->setFetcher([this](const QString &value, int offset, int limit) { fetch(value, offset, limit); });
    m_model->setTrustFetcher([this](const std::vector<core::Uri> &uris) {
        m_catalog.trust(uris).then(this, [this](const core::Result<std::vector<core::TrustMarks>> &marks) {
            if (marks)
                m_model->addTrust(*marks);
            else
                m_model->trustFailed();
        });
    });
    connect(&m_catalog, &services::CatalogService::changed, m_model, &GroupedResultsModel::forgetTrust);
    const auto forget = [this] { m_delegate.forget(); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, forget);
    connect(m_model, &QAbstractItemModel::modelReset, this, forget);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&m_list, &ResultList::foldRequested, this, &ResultGrouping::fold);
    connect(&m_list, &QAbstractItemView::clicked, this, &ResultGrouping::activate);
}

void ResultGrouping::setFacet(const QString &facet)
{
    m_facet = facets().contains(facet) ? facet : QString();
    m_model->setGroups({});
    m_delegate.setGroupedByDomain(m_facet == "domain"_L1);
}

void ResultGrouping::show(const core::SearchRequest &request, const core::SearchAnswer &answer)
{
    ++m_shown;
    m_request = request;
    m_request.facets = false;
    if (!answer.corrected.isNull())
        m_request.text = answer.corrected; // a group alone might be corrected otherwise
    QList<GroupedResultsModel::Group> groups;
    const QStringList chosen = request.filters.value(m_facet);
    qint64 told = 0;
    for (const core::FacetValue &value : answer.facets.value(m_facet)) {
        if (!chosen.isEmpty() && !chosen.contains(value.value, Qt::CaseInsensitive))
            continue;
        groups.append({value.value, labelOf(m_facet, value), value.count});
        told += value.count;
    }
    // The counts of a facet end somewhere; what is left then has values of its own and is not "none".
    const bool all = answer.facets.value(m_facet).size() < std::size_t(core::mostFacetValues);
    m_leftOut = std::max<qint64>(0, answer.total - told);
    if (all && m_leftOut > 0) {
        groups.append({QString(u""_s), m_facet == "domain"_L1 ? tr("No domain") : tr("Other"), m_leftOut});
        m_leftOut = 0;
    }
    m_model->setGroups(groups);
}

void ResultGrouping::fetch(const QString &value, int offset, int limit)
{
    if (m_isWaiting()) {
        m_model->pageFailed(value, offset);
        return;
    }
    core::SearchRequest asking = m_request;
    asking.filters[m_facet] = QStringList{value};
    asking.offset = offset;
    asking.limit = limit;
    m_catalog.search(asking).then(
        this, [this, shown = m_shown, value, offset](const core::Result<core::SearchAnswer> &answer) {
            if (shown != m_shown)
                return;
            if (answer)
                m_model->addPage(value, offset, answer->hits, answer->total);
            else
                m_model->pageFailed(value, offset);
        });
}

bool ResultGrouping::activate(const QModelIndex &index)
{
    if (!isOn() || !index.isValid() || kindOf(index) == Row::Match)
        return false;
    if (kindOf(index) == Row::Heading)
        fold(index, !m_model->isOpen(index.row()));
    else if (index.data(items::HitListModel::GroupMoreRole).toInt() > 0)
        m_model->showMore(index.row());
    else
        emit narrowRequested(m_facet, index.data(items::HitListModel::GroupValueRole).toString());
    return true;
}

void ResultGrouping::fold(const QModelIndex &index, bool open)
{
    if (!isOn() || !index.isValid())
        return;
    const int heading = m_model->headingOf(index.row());
    m_model->setOpen(heading, open);
    if (!open)
        m_list.setCurrentIndex(m_model->index(heading));
}

} // namespace meshbook::views
