// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace meshbook::views {

class CommandTable;
class SearchField;

// Finds and runs any command by its words: type, arrows, Return. Made from the command table each time.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(CommandTable *commands, QWidget *parent);

private:
    void fill();
    void runCurrent();
    void move(int key);

    CommandTable *m_commands;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace meshbook::views
