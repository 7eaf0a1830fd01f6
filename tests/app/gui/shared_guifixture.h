// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/applicationcontext.h"
#include "app/gui/windowcontroller.h"
#include "services/settings.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace meshbook::test {

/// A workspace of its own with a window over it, wired as the program does.
class GuiFixture final {
public:
    GuiFixture();

    /// Opens the workspace and its window (again).
    void start(views::Theme &theme, const views::SessionState &session);
    void stop();
    /// Adds a folder and waits until it is synced.
    void addAndSync(const QString &folder);
    /// Until nothing runs and every question is answered and shown.
    void settle();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] gui::ApplicationContext &context() { return *m_context; }
    [[nodiscard]] services::Settings &settings() { return m_settings; } ///< in memory only
    [[nodiscard]] gui::WindowController &controller() { return *m_controller; }
    [[nodiscard]] views::MainWindow &window() { return m_controller->window(); }
    /// The page in front if it is of this kind, else nullptr.
    template <typename T>
    [[nodiscard]] T *page()
    {
        return qobject_cast<T *>(window().pages().currentPage());
    }

private:
    QTemporaryDir m_folder;
    services::Settings m_settings;
    std::unique_ptr<gui::ApplicationContext> m_context;
    std::unique_ptr<gui::WindowController> m_controller;
};

} // namespace meshbook::test
