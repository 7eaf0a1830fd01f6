// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/commandtable.h"

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace meshbook::views {

class SearchField;
class TextLabel;

// All keys on one sheet, by menu, as they are in force; a filter finds one by words or keys.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    // Made from the table as it is now.
    explicit ShortcutSheet(const CommandTable &commands, QWidget *parent = nullptr);

signals:
    void changeRequested(); // of the keys, in the settings

private:
    struct Row {
        QWidget *widget = nullptr;
        QString words; // what the filter looks in
    };
    struct Group {
        QWidget *widget;
        QList<Row> rows;
    };
    QWidget *makeGroups(const CommandTable &commands);
    int addGroup(const CommandTable &commands, MenuId menu, QVBoxLayout *column);
    void filter(const QString &text);

    SearchField *m_search;
    QList<Group> m_groups;
    TextLabel *m_nothing;
};

} // namespace meshbook::views
