// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// What changed about a thing, newest first; of a contract beside which other versions stand also about
/// these.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Section { WhenSection, FieldSection, FromSection, ToSection, SourceSection, SectionCount };
    enum Role {
        OperationRole = Qt::UserRole + 1, ///< core::Event::op
        WhenRole, ///< QDateTime
        SortRole, ///< of the cell: a moment or what it shows
        EventRole, ///< int: of history()
        VersionRole ///< of another version of the contract: its number, may be empty; else null
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(std::vector<core::Event> history);
    /// Adds what happened to another version of a contract, which goes by this number.
    void addHistory(const QString &version, const std::vector<core::Event> &history);
    [[nodiscard]] const std::vector<core::Event> &history() const { return m_history; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t row, int section) const;

    std::vector<core::Event> m_history;
    std::vector<QString> m_versions; ///< beside m_history: null for the thing's own
};

} // namespace meshbook::items
