// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellchangesmodel.h"

#include "core/worddiff.h"

#include <QList>
#include <QPoint>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

void CellChangesModel::setChanges(std::vector<CellChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    std::stable_partition(m_changes.begin(), m_changes.end(),
                          [](const CellChange &change) { return !change.problem.isEmpty(); });
    for (CellChange &change : m_changes)
        change.isChosen = change.isChosen && change.problem.isEmpty();
    endResetModel();
}

std::vector<CellChange> CellChangesModel::chosen() const
{
    std::vector<CellChange> chosen;
    std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(chosen),
                 [](const CellChange &change) { return change.isChosen; });
    return chosen;
}

int CellChangesModel::chosenCount() const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(),
                                          [](const CellChange &change) { return change.isChosen; }));
}

int CellChangesModel::problemCount() const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(), [](const CellChange &change) {
        return !change.problem.isEmpty();
    }));
}

void CellChangesModel::setAllChosen(bool chosen)
{
    if (m_changes.empty())
        return;
    for (CellChange &change : m_changes)
        change.isChosen = chosen && change.problem.isEmpty();
    emit dataChanged(index(0, TermSection), index(rowCount() - 1, TermSection), {Qt::CheckStateRole});
}

int CellChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int CellChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(SectionCount);
}

QString CellChangesModel::text(const CellChange &change, int section)
{
    switch (section) {
    case TermSection:
        return change.label;
    case FieldSection:
        return change.field;
    case BeforeSection:
        return change.before;
    case AfterSection:
        return change.problem.isEmpty() ? change.after : change.problem;
    default:
        return {};
    }
}

/// Worked out as rows are looked at: there may be many.
QVariant CellChangesModel::stretches(const CellChange &change, int section) const
{
    QList<QPoint> places;
    if (change.problem.isEmpty() && (section == BeforeSection || section == AfterSection)) {
        const core::WordDiff words = core::WordDiff::of(change.before, change.after);
        for (const core::TextStretch &each : section == BeforeSection ? words.removed : words.added)
            places.append({static_cast<int>(each.start), static_cast<int>(each.length)});
    }
    return QVariant::fromValue(places);
}

QVariant CellChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellChange &change = m_changes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != TermSection)
            return text(change, index.column());
        return u"%1, %2: %3 → %4"_s.arg(change.label, change.field, change.before,
                                        text(change, AfterSection));
    case Qt::CheckStateRole:
        if (index.column() != TermSection || !change.problem.isEmpty())
            return {};
        return static_cast<int>(change.isChosen ? Qt::Checked : Qt::Unchecked);
    case ProblemRole:
        return change.problem;
    case StretchesRole:
        return stretches(change, index.column());
    default:
        return {};
    }
}

bool CellChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_changes[static_cast<std::size_t>(index.row())].isChosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant CellChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TermSection:
        return tr("Term");
    case FieldSection:
        return tr("Field");
    case BeforeSection:
        return tr("Before");
    case AfterSection:
        return tr("After");
    default:
        return {};
    }
}

Qt::ItemFlags CellChangesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool checkable = index.isValid() && index.column() == TermSection
        && m_changes[static_cast<std::size_t>(index.row())].problem.isEmpty();
    return checkable ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace meshbook::items
