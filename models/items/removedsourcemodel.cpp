// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/removedsourcemodel.h"

#include "items/momenttext.h"
#include "items/sourcemodel.h"

#include <utility>

namespace meshbook::items {

void RemovedSourceModel::setSources(std::vector<core::RemovedSource> sources)
{
    if (sources == m_rows)
        return; // whoever chose a row keeps it
    beginResetModel();
    m_rows = std::move(sources);
    endResetModel();
}

const core::RemovedSource *RemovedSourceModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int RemovedSourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RemovedSourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovedSourceModel::data(const QModelIndex &index, int role) const
{
    const core::RemovedSource *row = at(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row->source.name;
        return momentText(index.column() == Removed ? row->removedAt : row->keptUntil());
    case Qt::ToolTipRole:
        return row->source.location;
    case Qt::AccessibleTextRole:
        return index.column() == Name
            //: The name of a source that was removed, and its folder or address
            ? tr("%1, %2").arg(row->source.name, row->source.location)
            : data(index, Qt::DisplayRole);
    case SourceModel::UidRole:
        return row->source.uid;
    case SourceModel::KindRole:
        return row->source.kind;
    case SourceModel::LocationRole:
        return row->source.location;
    default:
        return {};
    }
}

QVariant RemovedSourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Source");
    case Removed:
        //: When a source was removed
        return tr("Removed");
    case KeptUntil:
        return tr("Kept until");
    default:
        return {};
    }
}

} // namespace meshbook::items
