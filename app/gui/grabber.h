// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace meshbook::views {
class MainWindow;
}

namespace meshbook::gui {

class ApplicationContext;

/// Waits until the window has answers to show, writes its picture and ends the program: 0 written, 5 not.
class Grabber final : public QObject {
    Q_OBJECT

public:
    Grabber(ApplicationContext &context, views::MainWindow &window, QString file);

private:
    void look();
    ApplicationContext &m_context;
    views::MainWindow &m_window;
    QString m_file;
    int m_quietTicks = 0;
    int m_ticks = 0;
};

} // namespace meshbook::gui
