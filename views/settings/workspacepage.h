// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspaceservice.h"
#include "views/settings/settingspage.h"

namespace meshbook::views {

class Button;
class FactsGrid;
class TextLabel;

// Where the workspace is, what in it takes how much room, another one, and a new search index.
class WorkspacePage final : public SettingsPage {
    Q_OBJECT
public:
    // `workspace` must outlive the page.
    WorkspacePage(services::Settings &settings, services::WorkspaceService &workspace);

    [[nodiscard]] QList<services::Settings::Key> keys() const override { return {}; }
    [[nodiscard]] QWidget *firstField() const override;

signals:
    void openWorkspaceRequested();

private:
    QWidget *makeButtons();
    QWidget *makeRebuild();
    void measure();
    void showParts(const std::vector<services::WorkspaceService::Part> &parts);

    services::WorkspaceService &m_workspace;
    Button *m_another = nullptr;
    Button *m_rebuild = nullptr;
    TextLabel *m_rebuilt = nullptr;
    FactsGrid *m_parts;
};

} // namespace meshbook::views
