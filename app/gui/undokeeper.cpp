// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undokeeper.h"

#include "services/bookmarkservice.h"
#include "services/catalogservice.h"
#include "services/governanceservice.h"
#include "services/syncservice.h"
#include "services/upkeepservice.h"
#include "views/search/resultfacts.h"
#include "views/widgets/tablelayouts.h"

#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using services::BookmarkService;
using services::Settings;
using services::SyncService;

namespace {

/// Puts back some keys and leaves the others as they are by now.
void putBack(Settings &settings, const Settings::Snapshot &wanted, const QSet<Settings::Key> &keys)
{
    Settings::Snapshot now = settings.snapshot();
    for (const Settings::Key key : keys) {
        if (wanted.contains(key))
            now.insert(key, wanted.value(key));
        else
            now.remove(key);
    }
    settings.restore(now);
}

} // namespace

UndoKeeper::UndoKeeper(BookmarkService &bookmarks, services::UpkeepService &upkeep,
                       services::GovernanceService &governance, SyncService &sync,
                       services::CatalogService &catalog)
{
    watchSteps(bookmarks);
    watchSteps(upkeep);
    watchSteps(governance);
    watchSources(sync);
    watchColumns(catalog);
}

/// Of a service that keeps its own steps: here is only in which order they came.
template <typename Service>
void UndoKeeper::watchSteps(Service &steps)
{
    Service *service = &steps;
    const auto again = std::make_shared<int>(0); // being done again is no new step
    connect(service, &Service::done, this, [this, service, again](const QString &sentence, bool removal) {
        if (*again > 0) {
            --*again;
            return;
        }
        const quint64 step = push({sentence, [service] { service->undo(); },
                                   [service, again] {
                                       ++*again;
                                       service->redo();
                                   }});
        if (removal)
            emit offered(sentence, step);
    });
    connect(service, &Service::failed, this, [again] { *again = std::max(0, *again - 1); });
}

void UndoKeeper::watchSources(SyncService &sync)
{
    SyncService *service = &sync;
    connect(service, &SyncService::removed, this, [this, service](const core::Source &source) {
        const QString sentence = tr("Source removed: %1").arg(source.name);
        const quint64 step = push({sentence,
                                   [this, service, source] {
                                       if (const auto back = service->bringBack(source); !back)
                                           emit failed(back.error().message);
                                   },
                                   [this, service, source] {
                                       if (const auto gone = service->remove(source.uid); !gone)
                                           emit failed(gone.error().message);
                                   }});
        if (step != 0)
            emit offered(sentence, step);
    });
}

void UndoKeeper::watchColumns(services::CatalogService &catalog)
{
    using views::TableLayouts;
    TableLayouts *layouts = &TableLayouts::shared();
    connect(layouts, &TableLayouts::chosen, this,
            [this, layouts](const QString &table, const QJsonObject &before, const QJsonObject &after) {
                push({tr("Columns of a table changed"), [=] { layouts->put(table, before); },
                      [=] { layouts->put(table, after); }, u"columns "_s + table});
            });
    views::ResultFacts *facts = &views::ResultFacts::of(catalog);
    connect(facts, &views::ResultFacts::chosen, this,
            [this, facts](const QStringList &before, const QStringList &after) {
                push({tr("Columns of the matches changed"), [=] { facts->setIds(before); },
                      [=] { facts->setIds(after); }, u"facts"_s});
            });
}

void UndoKeeper::noteSettings(Settings &settings, const Settings::Snapshot &before)
{
    const Settings::Snapshot after = settings.snapshot();
    QSet<Settings::Key> keys;
    for (const Settings::Snapshot &side : {before, after}) {
        for (auto each = side.cbegin(); each != side.cend(); ++each) {
            if (before.value(each.key()) != after.value(each.key()))
                keys.insert(each.key());
        }
    }
    if (keys.isEmpty())
        return;
    Settings *kept = &settings;
    push({tr("Settings changed"), [=] { putBack(*kept, before, keys); },
          [=] { putBack(*kept, after, keys); }});
}

} // namespace meshbook::gui
