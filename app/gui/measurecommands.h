// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace meshbook::views {
class MainWindow;
}

namespace meshbook::gui {

class ApplicationContext;

/// What the window can do with databases: measure the thing in front, or all, and manage the connections.
class MeasureCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. All must outlive it; `showConnections` opens the settings there.
    MeasureCommands(ApplicationContext &context, views::MainWindow &window,
                    const std::function<void()> &showConnections);

private:
    void measureHere();
    void showAvailable();

    ApplicationContext &m_context;
    views::MainWindow &m_window;
};

} // namespace meshbook::gui
