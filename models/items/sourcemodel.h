// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/syncreport.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace meshbook::items {

/// The sources of a workspace, one a row, with how they fared and what runs. Rows keep their place and
/// selection when states change.
class SourceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Files, Things, Issues, Synced, ColumnCount };
    enum Role {
        UidRole = Qt::UserRole + 1,
        StateRole, ///< new, ok, issues, failed
        KindRole, ///< folder or git
        LocationRole,
        MessageRole,
        WarningsRole, ///< how many
        RunningRole, ///< bool
        ProgressRole ///< 0 … 1, below 0 unknown
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The sources of the ledger with what the cache knows; unknown ones are new.
    void setSources(const std::vector<core::Source> &sources, const std::vector<core::SourceState> &states);
    void setProgress(const QString &uid, const core::SyncProgress &progress);
    void setRunning(const QString &uid, bool running);
    [[nodiscard]] const core::SourceState *at(int row) const;
    [[nodiscard]] int rowOf(const QString &uid) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Running {
        bool on = false;
        double progress = -1;
        QString text;
    };
    [[nodiscard]] QString text(const core::SourceState &state, int column) const;
    [[nodiscard]] QString spoken(const core::SourceState &state) const;
    void touch(const QString &uid);

    std::vector<core::SourceState> m_rows;
    QHash<QString, Running> m_running;
};

} // namespace meshbook::items
