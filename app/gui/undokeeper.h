// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"
#include "services/settings.h"
#include "undolist.h"

#include <QJsonObject>

namespace meshbook::services {
class BookmarkService;
class CatalogService;
class GovernanceService;
class SyncService;
class UpkeepService;
} // namespace meshbook::services

namespace meshbook::gui {

/// Puts on the list what is changed anywhere: favourites and saved searches, connections, acknowledgements
/// and maintenance, sources that were removed, columns of tables and of matches, settings.
class UndoKeeper final : public UndoList {
    Q_OBJECT

public:
    /// All must outlive it.
    UndoKeeper(services::BookmarkService &bookmarks, services::UpkeepService &upkeep,
               services::GovernanceService &governance, services::SyncService &sync,
               services::CatalogService &catalog);

    /// Settings were these before a person changed some. Nothing where they are the same now.
    void noteSettings(services::Settings &settings, const services::Settings::Snapshot &before);

signals:
    /// Something is gone from view: worth a notice with a button that takes this step back.
    void offered(const QString &sentence, quint64 step);
    void failed(const QString &message);

private:
    template <typename Service>
    void watchSteps(Service &service);
    void watchSources(services::SyncService &sync);
    void watchColumns(services::CatalogService &catalog);
};

} // namespace meshbook::gui
