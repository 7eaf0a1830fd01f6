// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/checkfilter.h"

#include "items/checkmodel.h"

namespace meshbook::views {

using core::Standing;
using items::CheckModel;

CheckFilter::CheckFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CheckModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void CheckFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void CheckFilter::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

bool CheckFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex check = sourceModel()->index(row, 0, parent);
    const auto standing = static_cast<Standing>(check.data(CheckModel::StandingRole).toInt());
    if (m_which == Which::NotMet && standing != Standing::Breached && standing != Standing::Warning)
        return false;
    if (m_which == Which::Unknown && standing != Standing::Unknown)
        return false;
    return m_text.isEmpty()
        || check.data(CheckModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace meshbook::views
