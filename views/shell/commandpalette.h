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
// With `sheet` it is the shortcut sheet: only commands with keys, for reading.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    enum class Mode { Run, Sheet };

    CommandPalette(CommandTable *commands, Mode mode, QWidget *parent);

private:
    void fill();
    void runCurrent();
    void move(int key);

    CommandTable *m_commands;
    Mode m_mode;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace meshbook::views
