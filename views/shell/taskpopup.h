// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace meshbook::services {
class TaskRegistry;
}

namespace meshbook::views {

class TaskRow;
class TextLabel;

// All background work as a list that pops up over the task chip. Follows the registry while it is open.
class TaskPopup final : public QFrame {
    Q_OBJECT
public:
    static constexpr int mostRows = 50; // what is more is counted

    // `tasks` must outlive the popup.
    explicit TaskPopup(services::TaskRegistry &tasks, QWidget *parent = nullptr);

    // Shows it above `anchor`, at its trailing edge, within the screen.
    void popUp(const QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    TaskRow *addRow(quint64 id);
    void place();

    services::TaskRegistry &m_tasks;
    QHash<quint64, TaskRow *> m_rows;
    QVBoxLayout *m_list;
    TextLabel *m_rest;
    const QWidget *m_anchor = nullptr;
};

} // namespace meshbook::views
