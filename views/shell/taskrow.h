// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/taskregistry.h"

#include <QWidget>

class QProgressBar;

namespace meshbook::views {

class Button;
class IconButton;
class TextLabel;

// One task of the list: what it does and how far it is with a cross to cancel, or what went wrong with retry,
// copy details and dismiss.
class TaskRow final : public QWidget {
    Q_OBJECT
public:
    explicit TaskRow(QWidget *parent = nullptr);

    void setTask(const services::Task &task);
    // Title, message and detail of the error, for a report.
    [[nodiscard]] static QString details(const services::Task &task);

signals:
    void cancelRequested();
    void retryRequested();
    void dismissRequested();

private:
    services::Task m_task;
    TextLabel *m_title;
    TextLabel *m_words;
    QProgressBar *m_bar;
    IconButton *m_end; // cancel while it runs, dismiss after
    Button *m_retry;
    Button *m_copy;
    QWidget *m_actions;
};

} // namespace meshbook::views
