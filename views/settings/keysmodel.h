// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QAbstractTableModel>

namespace meshbook::views {

class CommandTable;

// The command table as rows: what it does, the menu it stands in, its keys.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CommandColumn, MenuColumn, KeysColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        IconRole,
        WordsRole, // all a filter looks in
        ChangedRole, // keys differ from the defaults
    };

    // `commands` must outlive the model; commands added later are not seen.
    explicit KeysModel(const CommandTable &commands, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString keysText(const QString &id) const;

    const CommandTable &m_commands;
    int m_rows;
};

} // namespace meshbook::views
