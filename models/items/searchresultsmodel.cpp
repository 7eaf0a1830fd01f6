// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

SearchResultsModel::SearchResultsModel(QObject *parent)
    : HitListModel(parent)
{
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
    forgetRows();
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

void SearchResultsModel::look(int row) const
{
    want(row / pageSize);
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
