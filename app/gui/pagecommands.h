// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/pageexport.h"

#include <QObject>

namespace meshbook::services {
class TaskRegistry;
}
namespace meshbook::views {
class MainWindow;
}

namespace meshbook::gui {

/// Export, print and copy of the page in front.
class PageCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. Both must outlive it.
    PageCommands(services::TaskRegistry &tasks, views::MainWindow &window);

    /// Asks for a file and a format.
    void exportPage();
    /// To a file that is known, as a task.
    void exportTo(views::pageexport::Format format, const QString &path);
    /// Preview, from where it goes to the printer.
    void print();
    void copyMarkdown();

private:
    services::TaskRegistry &m_tasks;
    views::MainWindow &m_window;
};

} // namespace meshbook::gui
