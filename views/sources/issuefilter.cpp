// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/issuefilter.h"

#include "items/issuemodel.h"

namespace meshbook::views {

using items::IssueModel;

IssueFilter::IssueFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(IssueModel::SortRole);
}

void IssueFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void IssueFilter::setSeverity(std::optional<core::Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

bool IssueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_severity && index.data(IssueModel::SeverityRole).toInt() != static_cast<int>(*m_severity))
        return false;
    return m_text.isEmpty()
        || index.data(IssueModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace meshbook::views
