// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/scorecard.h"

#include <QAbstractTableModel>

namespace meshbook::items {

/// The mesh as a heat map: a row for each domain and one for all, a column for each group of policies and one
/// for all. The row for all stays last, whatever the order of the others.
class ScorecardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DomainRole = Qt::UserRole + 1, ///< QString of the row; null: things without one, or all
        IsAllRole, ///< the row is that of all domains
        GroupRole, ///< QString of the column; null: all
        ScoreRole, ///< int, 0 … 100; invalid where nothing was checked
        ErrorsRole ///< qint64
    };

    explicit ScorecardModel(QObject *parent = nullptr);

    void setScorecard(governance::Scorecard card);
    [[nodiscard]] const governance::Scorecard &scorecard() const { return m_card; }
    /// Column 0 has the names.
    [[nodiscard]] int allColumn() const { return static_cast<int>(m_card.groups.size()) + 1; }
    [[nodiscard]] int allRow() const { return static_cast<int>(m_order.size()); }
    /// -1: it is not there. Null: all.
    [[nodiscard]] int columnOf(const QString &group) const;
    /// Of a domain's name; empty: the things without one.
    [[nodiscard]] int rowOf(const QString &domain) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By name, or by the scores of a column; where nothing was checked comes last. -1: by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] const governance::ScoreRow &row(int row) const;
    [[nodiscard]] const governance::ScoreCell *cell(int row, int column) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString groupName(int column) const;
    [[nodiscard]] QString text(const governance::ScoreCell &cell) const;
    [[nodiscard]] QString words(int row, int column) const;
    void arrange();

    governance::Scorecard m_card;
    std::vector<std::size_t> m_order; ///< of m_card.rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace meshbook::items
