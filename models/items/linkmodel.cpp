// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/linkmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void LinkModel::setRows(std::vector<LinkRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    QSet<QString> kept;
    for (const LinkRow &row : m_rows) {
        if (const QString name = nameOf(row); m_checked.contains(name))
            kept.insert(name);
    }
    m_checked = kept;
    endResetModel();
    emit checksChanged();
}

void LinkModel::removeIf(const std::function<bool(const LinkRow &row)> &settled)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!settled(row(last)))
            continue;
        int first = last;
        while (first > 0 && settled(row(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        for (int i = first; i <= last; ++i)
            m_checked.remove(nameOf(row(i)));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    emit checksChanged();
}

void LinkModel::setChecked(const QList<int> &rows, bool checked)
{
    for (const int each : rows) {
        if (checked)
            m_checked.insert(nameOf(row(each)));
        else
            m_checked.remove(nameOf(row(each)));
        const QModelIndex at = index(each, TermSection);
        emit dataChanged(at, at, {Qt::CheckStateRole});
    }
    emit checksChanged();
}

void LinkModel::uncheckAll()
{
    m_checked.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, TermSection), index(rowCount() - 1, TermSection), {Qt::CheckStateRole});
    emit checksChanged();
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QString LinkModel::text(const LinkRow &row, int section)
{
    switch (section) {
    case TermSection:
        return row.label;
    case TargetSection:
        return row.target;
    case ScoreSection:
        return tr("%1 %").arg(QLocale().toString(qRound(row.score * 100)));
    case WhySection:
        return row.reasons.join(u" · "_s);
    case TypeSection:
        return row.type;
    case DomainSection:
        return row.domain;
    default:
        return {};
    }
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LinkRow &of = row(index.row());
    switch (role) {
    case SortRole:
        if (index.column() == ScoreSection)
            return of.score;
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(of, index.column());
    case Qt::CheckStateRole:
        if (index.column() != TermSection)
            return {};
        return static_cast<int>(isChecked(index.row()) ? Qt::Checked : Qt::Unchecked);
    case KeyRole:
        return of.term;
    case UriRole:
        return of.uri;
    case ScoreRole:
        return of.score;
    default:
        return {};
    }
}

bool LinkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != TermSection)
        return false;
    setChecked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LinkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == TermSection)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TermSection:
        return tr("Term");
    case TargetSection:
        return tr("Data");
    case ScoreSection:
        return tr("Score");
    case WhySection:
        return tr("Why");
    case TypeSection:
        return tr("Type");
    case DomainSection:
        return tr("Domain");
    default:
        return {};
    }
}

} // namespace meshbook::items
