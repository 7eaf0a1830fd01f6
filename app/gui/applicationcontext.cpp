// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationcontext.h"

#include "store/workspace.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

core::Result<std::unique_ptr<ApplicationContext>> ApplicationContext::open(const QString &workspace)
{
    auto opened = store::Workspace::open(workspace, QDateTime::currentDateTimeUtc());
    if (!opened)
        return core::Unexpected{opened.error()};
    return std::unique_ptr<ApplicationContext>(new ApplicationContext(std::move(*opened)));
}

ApplicationContext::ApplicationContext(std::unique_ptr<store::Workspace> workspace)
    : m_workspace(std::move(workspace))
    , m_catalog(std::make_unique<services::CatalogService>(*m_workspace))
    , m_lineage(std::make_unique<services::LineageService>(*m_workspace))
    , m_health(std::make_unique<services::HealthService>(*m_workspace))
    , m_governance(std::make_unique<services::GovernanceService>(*m_workspace))
    , m_glossary(std::make_unique<services::GlossaryService>(*m_workspace, QString()))
    , m_upkeep(std::make_unique<services::UpkeepService>(*m_workspace))
    , m_sync(std::make_unique<services::SyncService>(*m_workspace, m_tasks))
    , m_measuring(std::make_unique<services::MeasureService>(*m_workspace, m_tasks, *m_upkeep))
    , m_folder(std::make_unique<services::WorkspaceService>(*m_workspace, m_tasks))
    , m_bookmarks(std::make_unique<services::BookmarkService>(*m_workspace))
    , m_news(std::make_unique<services::SearchNews>(*m_catalog, *m_bookmarks))
    , m_undo(std::make_unique<UndoKeeper>(*m_bookmarks, *m_upkeep, *m_governance, *m_sync, *m_catalog))
{
    QObject::connect(m_sync.get(), &services::SyncService::catalogChanged, m_catalog.get(),
                     &services::CatalogService::changed);
    QObject::connect(m_sync.get(), &services::SyncService::catalogChanged, m_lineage.get(),
                     &services::LineageService::refresh);
    // What was measured is a source like others, and the sample mesh comes with a connection.
    QObject::connect(m_measuring.get(), &services::MeasureService::measured, m_sync.get(),
                     [sync = m_sync.get()](const QString &uid) { sync->sync(uid); });
    QObject::connect(m_measuring.get(), &services::MeasureService::sourcesChanged, m_sync.get(),
                     &services::SyncService::sourcesChanged);
    QObject::connect(m_sync.get(), &services::SyncService::sourcesChanged, m_upkeep.get(),
                     &services::UpkeepService::refresh);
    m_measuring->setScheduled(!m_workspace->isReadOnly());
    QObject::connect(m_sync.get(), &services::SyncService::catalogChanged, m_health.get(),
                     &services::HealthService::refresh);
    QObject::connect(m_sync.get(), &services::SyncService::catalogChanged, m_governance.get(),
                     &services::GovernanceService::refresh);
    // Where nobody has looked at a glossary yet there is nothing to bring up to date.
    QObject::connect(m_sync.get(), &services::SyncService::catalogChanged, m_glossary.get(),
                     [glossary = m_glossary.get()] {
                         if (glossary->state())
                             glossary->refresh();
                     });
}

ApplicationContext::~ApplicationContext() = default;

QString ApplicationContext::workspaceFolder() const
{
    return m_workspace->directory();
}

QString ApplicationContext::alertLog() const
{
    return m_workspace->directory() + u"/alerts.log"_s;
}

QStringList ApplicationContext::notices() const
{
    return m_workspace->notices();
}

bool ApplicationContext::isReadOnly() const
{
    return m_workspace->isReadOnly();
}

} // namespace meshbook::gui
