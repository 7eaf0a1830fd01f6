// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/quickopenmodel.h"

#include "views/search/domaincolors.h"

namespace meshbook::views {

void QuickOpenModel::setItems(std::vector<QuickOpenItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const QuickOpenItem *QuickOpenModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int QuickOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    const QuickOpenItem *shown = index.isValid() ? item(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return shown->name;
    if (role == Qt::AccessibleTextRole)
        return ResultRowDelegate::accessibleText(QuickOpenDelegate::rowOf(*shown));
    return {};
}

QuickOpenDelegate::QuickOpenDelegate(const QuickOpenModel &model, DomainColors &colors, QObject *parent)
    : ResultRowDelegate(parent)
    , m_model(model)
    , m_colors(colors)
{
}

ResultRow QuickOpenDelegate::rowOf(const QuickOpenItem &item)
{
    ResultRow row;
    row.icon = item.icon;
    row.name = item.name;
    for (const core::FuzzyMatch::Range &range : item.matches)
        row.nameMatches.append({range.start, range.length});
    row.path = item.note;
    row.pathIsProse = true;
    row.domainName = item.domain;
    if (!item.keys.isEmpty())
        row.badge = {item.keys, Tone::Neutral};
    return row;
}

ResultRow QuickOpenDelegate::row(const QModelIndex &index) const
{
    const QuickOpenItem *item = m_model.item(index.row());
    if (item == nullptr)
        return {};
    ResultRow row = rowOf(*item);
    row.domain = m_colors.index(item->domain);
    return row;
}

} // namespace meshbook::views
