// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removedsource.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshbook::items {

/// The sources that were removed lately, one a row, removed last first. Has the roles of SourceModel that say
/// what a source is: UidRole, KindRole, LocationRole.
class RemovedSourceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Removed, KeptUntil, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(std::vector<core::RemovedSource> sources);
    /// Null beyond the rows.
    [[nodiscard]] const core::RemovedSource *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::RemovedSource> m_rows;
};

} // namespace meshbook::items
