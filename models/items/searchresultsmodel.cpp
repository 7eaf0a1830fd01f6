// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

SearchResultsModel::SearchResultsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_trustDelay.setSingleShot(true);
    m_trustDelay.setInterval(trustDelayMs);
    connect(&m_trustDelay, &QTimer::timeout, this, &SearchResultsModel::fetchTrust);
}

void SearchResultsModel::setTrustFetcher(TrustFetcher fetcher)
{
    m_trustFetcher = std::move(fetcher);
}

void SearchResultsModel::addTrust(const std::vector<core::TrustMarks> &marks)
{
    if (m_trust.size() > keptTrust)
        m_trust.clear();
    for (const core::TrustMarks &one : marks)
        m_trust.insert(one.uri.toString(), one);
    const QList<int> rows = std::exchange(m_trustAsked, {});
    for (const int row : rows) {
        if (row < m_rows)
            emit dataChanged(index(row), index(row), {TrustRole});
    }
    if (!m_untrusted.isEmpty())
        m_trustDelay.start();
}

void SearchResultsModel::trustFailed()
{
    m_trustAsked.clear();
}

void SearchResultsModel::forgetTrust()
{
    m_trust.clear();
}

QVariant SearchResultsModel::trustOf(int row, const core::SearchHit &hit) const
{
    const bool hasMarks = hit.line.uri.kind == core::EntityKind::Product
        || hit.line.uri.kind == core::EntityKind::Dataset || hit.line.uri.kind == core::EntityKind::Contract;
    if (!hasMarks || !m_trustFetcher)
        return {};
    const auto known = m_trust.constFind(hit.line.uri.toString());
    if (known != m_trust.constEnd())
        return QVariant::fromValue(*known);
    if (!m_untrusted.contains(row) && !m_trustAsked.contains(row)) {
        m_untrusted.append(row);
        while (m_untrusted.size() > mostTrusted) // what was looked at first has scrolled away
            m_untrusted.removeFirst();
        m_trustDelay.start();
    }
    return {};
}

void SearchResultsModel::fetchTrust()
{
    if (!m_trustAsked.isEmpty())
        return; // addTrust() comes back to it
    std::vector<core::Uri> uris;
    const QList<int> rows = std::exchange(m_untrusted, {});
    for (const int row : rows) {
        if (const core::SearchHit *found = hit(row)) {
            uris.push_back(found->line.uri);
            m_trustAsked.append(row);
        }
    }
    if (!uris.empty())
        m_trustFetcher(uris);
}

void SearchResultsModel::setFetcher(Fetcher fetcher)
{
    m_fetcher = std::move(fetcher);
}

void SearchResultsModel::setAnswer(const core::SearchAnswer &answer)
{
    m_changing = true;
    beginResetModel();
    m_pages.clear();
    m_asked = -1;
    m_next = -1;
    m_untrusted.clear();
    m_total = static_cast<int>(std::min<qint64>(answer.total, std::numeric_limits<int>::max()));
    m_rows = std::min(m_total, rowStep);
    // An answer shorter than a page that is not the whole is no page: the rest of it would never come.
    std::vector<core::SearchHit> first = answer.hits;
    if (first.size() > pageSize)
        first.resize(pageSize);
    if (static_cast<int>(first.size()) == std::min(m_total, pageSize) && !first.empty())
        m_pages.insert(0, first);
    endResetModel();
    m_changing = false;
}

void SearchResultsModel::addPage(int offset, const std::vector<core::SearchHit> &hits)
{
    const int page = offset / pageSize;
    if (page != m_asked)
        return;
    m_asked = -1;
    m_pages.insert(page, hits);
    dropFarPages(page);
    const int last = std::min(m_rows, (page + 1) * pageSize) - 1;
    if (last >= page * pageSize)
        emit dataChanged(index(page * pageSize), index(last));
    if (m_next >= 0) {
        const int next = m_next;
        m_next = -1;
        want(next);
    }
}

void SearchResultsModel::pageFailed(int offset)
{
    if (offset / pageSize == m_asked)
        m_asked = -1;
}

void SearchResultsModel::clear()
{
    setAnswer({});
}

const core::SearchHit *SearchResultsModel::hit(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (row < 0 || page == m_pages.constEnd())
        return nullptr;
    const auto place = static_cast<size_t>(row % pageSize);
    return place < page->size() ? &(*page)[place] : nullptr;
}

int SearchResultsModel::rowOf(const QString &uri) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (size_t i = 0; i < page->size(); ++i) {
            if ((*page)[i].line.uri.toString() == uri)
                return page.key() * pageSize + static_cast<int>(i);
        }
    }
    return -1;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool SearchResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows < m_total && !m_changing;
}

void SearchResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int more = std::min(rowStep, m_total - m_rows);
    m_changing = true;
    beginInsertRows({}, m_rows, m_rows + more - 1);
    m_rows += more;
    endInsertRows();
    m_changing = false;
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::SearchHit *found = hit(index.row());
    if (role == LoadingRole)
        return found == nullptr;
    if (found == nullptr) {
        want(index.row() / pageSize);
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    }
    return role == TrustRole ? trustOf(index.row(), *found) : lineData(*found, role);
}

QVariant SearchResultsModel::lineData(const core::SearchHit &hit, int role) const
{
    const core::EntityLine &line = hit.line;
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case KindRole:
        return static_cast<int>(line.uri.kind);
    case UriRole:
        return line.uri.toString();
    case PathRole:
        return line.qualified;
    case DomainRole:
        return line.domain;
    case OwnerRole:
        return line.owner;
    case PlatformRole:
        return line.platform;
    case TypeRole:
        return line.type;
    case StatusRole:
        return line.status;
    case LifecycleRole:
        return static_cast<int>(line.lifecycle);
    case SummaryRole:
        return line.summary;
    case TagsRole:
        return line.tags;
    case MatchedRole:
        return hit.matched;
    case ColumnsRole:
        return line.columns;
    case PortsRole:
        return line.ports;
    case RulesRole:
        return line.rules;
    case ObjectivesRole:
        return line.objectives;
    case LinksRole:
        return line.links;
    case ImpliedRole:
        return line.implied;
    case StaleRole:
        return line.stale;
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

QString SearchResultsModel::spoken(const core::EntityLine &line)
{
    QStringList words{line.name, QString(core::toText(line.uri.kind))};
    if (!line.status.isEmpty())
        words << line.status;
    if (!line.domain.isEmpty())
        words << tr("domain %1").arg(line.domain);
    if (!line.owner.isEmpty())
        words << tr("owner %1").arg(line.owner);
    return words.join(u", "_s);
}

QHash<int, QByteArray> SearchResultsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KindRole, QByteArrayLiteral("kind"));
    names.insert(UriRole, QByteArrayLiteral("uri"));
    names.insert(PathRole, QByteArrayLiteral("path"));
    names.insert(DomainRole, QByteArrayLiteral("domain"));
    names.insert(OwnerRole, QByteArrayLiteral("owner"));
    names.insert(LoadingRole, QByteArrayLiteral("loading"));
    return names;
}

void SearchResultsModel::want(int page) const
{
    if (!m_fetcher || page == m_asked || m_pages.contains(page))
        return;
    if (m_asked >= 0) {
        m_next = page;
        return;
    }
    m_asked = page;
    // Not from within painting: the fetcher may answer at once.
    QTimer::singleShot(0, this, [this, page] {
        if (m_asked == page)
            m_fetcher(page * pageSize, pageSize);
    });
}

void SearchResultsModel::dropFarPages(int page)
{
    while (m_pages.size() > keptPages) {
        int farthest = page;
        for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it) {
            if (std::abs(it.key() - page) > std::abs(farthest - page))
                farthest = it.key();
        }
        if (farthest == page)
            return;
        m_pages.remove(farthest);
    }
}

} // namespace meshbook::items
