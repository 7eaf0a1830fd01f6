// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorecardmodel.h"

#include "governance/federation.h"
#include "items/policywords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items {

using governance::ScoreCell;
using governance::ScoreRow;

ScorecardModel::ScorecardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ScorecardModel::setScorecard(governance::Scorecard card)
{
    beginResetModel();
    m_card = std::move(card);
    arrange();
    endResetModel();
}

void ScorecardModel::arrange()
{
    m_order.resize(m_card.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn <= 0) {
        if (down)
            std::reverse(m_order.begin(), m_order.end());
        return;
    }
    const auto scoreOf = [this](std::size_t place) {
        const ScoreRow &row = m_card.rows[place];
        const auto at = static_cast<std::size_t>(m_sortColumn - 1);
        return (at < row.cells.size() ? row.cells[at] : row.all).score();
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const auto one = scoreOf(a);
        const auto other = scoreOf(b);
        if (!one || !other)
            return one.has_value() && !other.has_value();
        return down ? *one > *other : *one < *other;
    });
}

void ScorecardModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &index : kept) {
        if (index.row() >= allRow())
            continue;
        const auto now =
            std::find(m_order.begin(), m_order.end(), before[static_cast<std::size_t>(index.row())]);
        changePersistentIndex(index, this->index(static_cast<int>(now - m_order.begin()), index.column()));
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int ScorecardModel::columnOf(const QString &group) const
{
    if (group.isEmpty())
        return allColumn();
    const auto place = m_card.groups.indexOf(group);
    return place < 0 ? -1 : static_cast<int>(place) + 1;
}

int ScorecardModel::rowOf(const QString &domain) const
{
    for (int row = 0; row < allRow(); ++row) {
        if (governance::isSameDomain(this->row(row).domain, domain))
            return row;
    }
    return -1;
}

const ScoreRow &ScorecardModel::row(int row) const
{
    return row < allRow() ? m_card.rows[m_order[static_cast<std::size_t>(row)]] : m_card.total;
}

const ScoreCell *ScorecardModel::cell(int row, int column) const
{
    if (column == 0)
        return nullptr;
    const ScoreRow &found = this->row(row);
    return column == allColumn() ? &found.all : &found.cells[static_cast<std::size_t>(column - 1)];
}

QString ScorecardModel::name(int row) const
{
    if (row == allRow())
        return tr("All domains");
    const QString &domain = this->row(row).domain;
    return domain.isEmpty() ? policywords::noDomain() : domain;
}

QString ScorecardModel::groupName(int column) const
{
    return column == allColumn() ? tr("All") : policywords::group(m_card.groups.at(column - 1));
}

QString ScorecardModel::text(const ScoreCell &cell) const
{
    const auto score = cell.score();
    return score ? QLocale().toString(*score) : tr("n/a");
}

/// Everything the cell shows, for who cannot see it.
QString ScorecardModel::words(int row, int column) const
{
    if (column == 0)
        return name(row);
    const ScoreCell &cell = *this->cell(row, column);
    const QString place = tr("%1, %2").arg(name(row), groupName(column));
    const auto score = cell.score();
    if (!score)
        return tr("%1: nothing to check").arg(place);
    const QLocale locale;
    QStringList parts{tr("%1: %2 of 100").arg(place, locale.toString(*score)),
                      tr("%1 of %2 checks are not kept")
                          .arg(locale.toString(cell.things.violated), locale.toString(cell.things.checked))};
    if (cell.things.waived > 0)
        parts.append(tr("%n waived", nullptr, static_cast<int>(cell.things.waived)));
    if (cell.errors > 0)
        parts.append(tr("%n error(s)", nullptr, static_cast<int>(cell.errors)));
    return parts.join(u", "_s);
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_card.groups.isEmpty() ? 0 : allRow() + 1;
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_card.groups.isEmpty() ? 0 : allColumn() + 1;
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreCell *cell = this->cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell == nullptr ? name(index.row()) : text(*cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(index.row(), index.column());
    case DomainRole:
        return row(index.row()).domain;
    case IsAllRole:
        return index.row() == allRow();
    case GroupRole:
        return index.column() == 0 || index.column() == allColumn() ? QString()
                                                                    : m_card.groups.at(index.column() - 1);
    case ScoreRole: {
        const auto score = cell == nullptr ? std::nullopt : cell->score();
        return score ? QVariant(*score) : QVariant();
    }
    case ErrorsRole:
        return cell == nullptr ? qint64(0) : cell->errors;
    default:
        return {};
    }
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return section == 0 ? tr("Domain") : groupName(section);
    case Qt::TextAlignmentRole:
        return int(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

} // namespace meshbook::items
