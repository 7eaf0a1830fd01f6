// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/governance/governanceaddress.h"
#include "views/theme/icons.h"

#include <QObject>
#include <QUrl>

namespace meshbook::services {
class Settings;
}

namespace meshbook::views {
class MainWindow;
class Page;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;

/// What the window can do with policies: their pages, the way there, how many errors were found.
class GovernanceCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. All three must outlive it.
    GovernanceCommands(ApplicationContext &context, views::MainWindow &window, services::Settings &settings);

    /// The page of a governance address; nullptr for any other address.
    [[nodiscard]] views::Page *makePage(const QUrl &uri);
    [[nodiscard]] static QUrl homeUri();

private:
    void addCommands();
    void addView(const QString &id, views::governanceaddress::View view, const QString &text,
                 const QString &description, views::Icon icon);
    void openJoin();
    void newProduct();
    void showCount();

    ApplicationContext &m_context;
    views::MainWindow &m_window;
    services::Settings &m_settings;
    quint64 m_counted = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::gui
