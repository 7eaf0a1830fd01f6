// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/linkfilter.h"

#include "items/linkmodel.h"

namespace meshbook::views {

using items::LinkModel;

LinkFilter::LinkFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LinkModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LinkFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void LinkFilter::setLeast(double score)
{
    m_least = score;
    invalidateFilter();
}

void LinkFilter::setTerm(const QString &term)
{
    m_term = term;
    invalidateFilter();
}

bool LinkFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, LinkModel::TermSection, parent);
    if (!m_term.isEmpty() && index.data(LinkModel::KeyRole).toString() != m_term)
        return false;
    if (index.data(LinkModel::ScoreRole).toDouble() < m_least)
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int section : {int(LinkModel::TermSection), int(LinkModel::TargetSection),
                              int(LinkModel::WhySection), int(LinkModel::DomainSection)}) {
        if (index.siblingAtColumn(section).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace meshbook::views
