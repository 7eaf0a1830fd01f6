// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/sessionstate.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshbook::services {
class Settings;
}
namespace meshbook::views {
class Theme;
}

namespace meshbook::gui {

class ApplicationContext;
class WindowController;

/// The windows on one workspace: makes them, brings them back as they were, keeps their session.
class Windows final : public QObject {
    Q_OBJECT

public:
    /// The first three must outlive the windows. An empty `sessionPath` keeps no session.
    Windows(ApplicationContext &context, views::Theme &theme, services::Settings &settings,
            QString sessionPath);
    ~Windows() override;

    /// One window for each state, not yet shown.
    void restore(const std::vector<views::SessionState> &states);
    void showAll();
    /// A further window, shown, with this tab or home.
    WindowController &add(const views::TabHistory &history);
    /// The one used last.
    [[nodiscard]] WindowController &front() const;
    [[nodiscard]] const std::vector<std::unique_ptr<WindowController>> &all() const { return m_windows; }

    /// What another start of the program was asked for: opens it in the window used last and raises that.
    void openFromOutside(const QStringList &targets);
    /// Keeps the session of all windows and closes them.
    void quit();
    /// The same; the program is to start again once it has ended, since a workspace has one process.
    void restart();
    [[nodiscard]] bool wantsRestart() const { return m_restarting; }

private:
    WindowController &make(const views::SessionState &state);
    void closed(WindowController *window);
    void keepColumns();
    void saveSession() const;

    ApplicationContext &m_context;
    views::Theme &m_theme;
    services::Settings &m_settings;
    QString m_sessionPath;
    std::vector<std::unique_ptr<WindowController>> m_windows; ///< the one used last comes last
    bool m_quitting = false;
    bool m_restarting = false;
};

} // namespace meshbook::gui
