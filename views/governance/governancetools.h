// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace meshbook::services {
class CatalogService;
class GovernanceService;
class TaskRegistry;
} // namespace meshbook::services

namespace meshbook::views {

/// What the views of the governance page work with. All must outlive the page.
struct GovernanceTools {
    services::GovernanceService &governance;
    services::CatalogService &catalog;
    services::TaskRegistry &tasks;
    QString workspaceFolder; ///< where its own policies live
    std::function<QString()> userName; ///< as the person signs; may answer nothing
};

} // namespace meshbook::views
