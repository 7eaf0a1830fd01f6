// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// Waivers, of files and recorded ones, those that run out first.
class WaiverModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section {
        PolicySection,
        SubjectSection,
        ReasonSection,
        ApproverSection,
        UntilSection,
        LeftSection, ///< days
        FindingsSection, ///< that it covers now
        PlaceSection, ///< file, or the workspace
        SectionCount
    };
    enum Role {
        RowRole = Qt::UserRole + 1, ///< of row(), also through a proxy
        SortRole,
        FilterRole,
        StateRole ///< State
    };
    enum class State : quint8 { InForce, EndsSoon, RanOut };
    static constexpr int soonDays = 14;

    struct Row {
        QString uid; ///< null: a file says it
        governance::Waiver waiver;
        QString title; ///< of the policy; null where it is not known
        std::optional<qint64> findings; ///< absent: nothing was checked yet
    };

    explicit WaiverModel(QObject *parent = nullptr);

    void setRows(std::vector<Row> rows, const QDate &today);
    [[nodiscard]] const Row &row(int row) const;
    [[nodiscard]] State state(const Row &row) const;
    [[nodiscard]] int count(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int section) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int section) const;
    [[nodiscard]] QString left(const Row &row) const;

    std::vector<Row> m_rows;
    QDate m_today;
};

} // namespace meshbook::items
