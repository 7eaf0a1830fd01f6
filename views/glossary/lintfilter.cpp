// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/lintfilter.h"

#include "items/lintmodel.h"

namespace meshbook::views {

using items::LintModel;

LintFilter::LintFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LintModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LintFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void LintFilter::setKind(std::optional<glossary::LintKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool LintFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, LintModel::TermSection, parent);
    if (m_kind && index.data(LintModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    if (m_text.isEmpty())
        return true;
    const auto holds = [&](int section) {
        return index.siblingAtColumn(section).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return holds(LintModel::TermSection) || holds(LintModel::MessageSection);
}

} // namespace meshbook::views
