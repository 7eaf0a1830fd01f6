// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/bookmarkservice.h"
#include "services/catalogservice.h"
#include "services/glossaryservice.h"
#include "services/governanceservice.h"
#include "services/healthservice.h"
#include "services/lineageservice.h"
#include "services/measureservice.h"
#include "services/searchnews.h"
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "services/upkeepservice.h"
#include "services/workspaceservice.h"
#include "undokeeper.h"

#include <memory>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::gui {

/// Everything the windows share, made in order and torn down in the reverse.
class ApplicationContext final {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<ApplicationContext>> open(const QString &workspace);
    ~ApplicationContext();

    [[nodiscard]] services::TaskRegistry &tasks() { return m_tasks; }
    [[nodiscard]] services::CatalogService &catalog() { return *m_catalog; }
    [[nodiscard]] services::LineageService &lineage() { return *m_lineage; }
    [[nodiscard]] services::HealthService &health() { return *m_health; }
    [[nodiscard]] services::GovernanceService &governance() { return *m_governance; }
    [[nodiscard]] services::GlossaryService &glossary() { return *m_glossary; }
    [[nodiscard]] services::UpkeepService &upkeep() { return *m_upkeep; }
    [[nodiscard]] services::SyncService &sync() { return *m_sync; }
    [[nodiscard]] services::MeasureService &measuring() { return *m_measuring; }
    [[nodiscard]] services::WorkspaceService &workspace() { return *m_folder; }
    [[nodiscard]] services::BookmarkService &bookmarks() { return *m_bookmarks; }
    [[nodiscard]] services::SearchNews &news() { return *m_news; }
    [[nodiscard]] UndoKeeper &undo() { return *m_undo; }
    [[nodiscard]] QString workspaceFolder() const;
    /// The file that alerts are written to.
    [[nodiscard]] QString alertLog() const;
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] bool isReadOnly() const;

private:
    explicit ApplicationContext(std::unique_ptr<store::Workspace> workspace);

    std::unique_ptr<store::Workspace> m_workspace;
    services::TaskRegistry m_tasks;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::LineageService> m_lineage;
    std::unique_ptr<services::HealthService> m_health;
    std::unique_ptr<services::GovernanceService> m_governance;
    std::unique_ptr<services::GlossaryService> m_glossary;
    std::unique_ptr<services::UpkeepService> m_upkeep;
    std::unique_ptr<services::SyncService> m_sync;
    std::unique_ptr<services::MeasureService> m_measuring;
    std::unique_ptr<services::WorkspaceService> m_folder;
    std::unique_ptr<services::BookmarkService> m_bookmarks;
    std::unique_ptr<services::SearchNews> m_news;
    std::unique_ptr<UndoKeeper> m_undo;
};

} // namespace meshbook::gui
