// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "core/codec.h"
#include "store/bookmarks.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/healthreader.h"
#include "store/lineagereader.h"
#include "store/searchfeed.h"
#include "store/seriesfeed.h"
#include "store/upkeep.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Workspace)
};

/// The tables and the way bodies are written are one version: either changing makes a new cache.
constexpr int cacheVersion = Workspace::cacheSchemaVersion * 1000 + core::codecVersion;

/// Caches since this version lack only tables that begin empty, and what the next sync adds.
constexpr int oldestUpdatable = 4;
constexpr int edgesKeptVersion = 5; ///< of the tables, the first that kept the history of edges
constexpr int seriesKeptVersion = 8; ///< the first that kept measurements as series

/// Brings an empty cache or one of an older version of the tables to this one.
Result<> addTables(SQLite::Database &database, int version)
{
    for (int next = version + 1; next <= Workspace::cacheSchemaVersion; ++next) {
        if (const Result<> made = runScript(database, u":/sql/cache-%1.sql"_s.arg(next)); !made)
            return made;
    }
    database.exec("PRAGMA user_version = " + std::to_string(cacheVersion));
    return {};
}

enum class CacheHealth { Good, Missing, Damaged, Older, Newer };

CacheHealth healthOf(const QString &path)
{
    if (!QFile::exists(path))
        return CacheHealth::Missing;
    auto database = openDatabase(path, Durability::Cache, QFileInfo(path).isWritable());
    if (!database)
        return CacheHealth::Damaged;
    int version = 0;
    const Result<> checked = guarded(path, [&]() -> Result<> {
        version = (*database)->execAndGet("PRAGMA user_version").getInt();
        // Touches the root pages of the tables everything stands on. A full check takes seconds on a
        // large cache; damage further in shows when it is read and is handled then.
        if (version == cacheVersion) {
            for (const char *table :
                 {"source", "file", "entity", "record", "identity", "edge", "search_segment"})
                (*database)->exec(std::string("SELECT 1 FROM ") + table + " LIMIT 1");
        }
        return {};
    });
    if (!checked)
        return CacheHealth::Damaged;
    if (version == cacheVersion)
        return CacheHealth::Good;
    if (version == 0)
        return CacheHealth::Missing; // made, but not filled: killed in between
    return version > cacheVersion ? CacheHealth::Newer : CacheHealth::Older;
}

} // namespace

Workspace::Workspace(QString directory)
    : m_directory(std::move(directory))
    , m_search(std::make_shared<SearchFolder>(SearchFolder::besides(cachePath())))
{
}

Workspace::~Workspace() = default;

QString Workspace::cachePath() const
{
    return m_directory + u"/catalog.db"_s;
}

QString Workspace::ledgerPath() const
{
    return m_directory + u"/ledger.db"_s;
}

QString Workspace::checkoutFolder(const QString &sourceUid) const
{
    return m_directory + u"/git/"_s + sourceUid;
}

QString Workspace::rootOf(const Source &source) const
{
    if (source.kind == "measured"_L1)
        return m_directory + u"/measured"_s; // moves with the workspace
    return source.kind == "git"_L1 ? checkoutFolder(source.uid) : source.location;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &directory, const QDateTime &now)
{
    const QString absolute = QDir(directory).absolutePath();
    if (!QDir().mkpath(absolute))
        return failure(ErrorCode::Storage,
                       Words::tr("The workspace folder cannot be made. Check its permissions."), absolute);
    auto workspace = std::unique_ptr<Workspace>(new Workspace(absolute));
    auto ledger = Ledger::open(workspace->ledgerPath(), absolute + u"/backups"_s, now);
    if (!ledger)
        return core::Unexpected{ledger.error()};
    workspace->m_ledger = std::move(*ledger);
    workspace->m_readOnly = workspace->m_ledger->isReadOnly();
    if (workspace->m_readOnly)
        workspace->m_notices.append(
            Words::tr("This workspace cannot be written here (it is read-only, the disk is "
                      "full, or it was written by a "
                      "newer Meshbook). Everything can be read, nothing changed."));
    if (const Result<> cache = workspace->prepareCache(now); !cache)
        return core::Unexpected{cache.error()};
    return workspace;
}

Result<> Workspace::prepareCache(const QDateTime &now)
{
    switch (healthOf(cachePath())) {
    case CacheHealth::Good:
        return {};
    case CacheHealth::Missing:
        return m_readOnly ? failure(ErrorCode::Storage,
                                    Words::tr("The workspace has no catalog yet and cannot be "
                                              "written."),
                                    cachePath())
                          : createCache();
    case CacheHealth::Newer:
        m_readOnly = true;
        m_notices.append(Words::tr(
            "The catalog of this workspace was written by a newer Meshbook and is opened read-only."));
        return {};
    case CacheHealth::Older: {
        const Result<bool> updated = m_readOnly ? Result<bool>(false) : updateCache(now);
        if (!updated)
            return core::Unexpected{updated.error()};
        if (*updated)
            return {};
        [[fallthrough]];
    }
    case CacheHealth::Damaged:
        if (const Result<> aside = setCacheAside(now); !aside)
            return aside;
        return createCache();
    }
    return {};
}

Result<> Workspace::setCacheAside(const QDateTime &now)
{
    const QString name =
        u"%1/catalog.set-aside-%2.db"_s.arg(m_directory, now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(cachePath() + suffix);
    if (!QFile::rename(cachePath(), name))
        return failure(ErrorCode::Storage, Words::tr("The damaged catalog could not be set aside."),
                       cachePath());
    m_notices.append(
        Words::tr("The catalog was damaged or from an older version. It was set aside as \"%1\" and is "
                  "made anew by the next sync; nothing that people did is affected.")
            .arg(QFileInfo(name).fileName()));
    return {};
}

Result<> Workspace::createCache() const
{
    auto database = openDatabase(cachePath(), Durability::Cache, true);
    if (!database)
        return core::Unexpected{database.error()};
    return guarded(cachePath(), [&]() -> Result<> {
        SQLite::Transaction transaction(**database, SQLite::TransactionBehavior::IMMEDIATE);
        if ((*database)->execAndGet("PRAGMA user_version").getInt() == 0) {
            if (const Result<> made = runScript(**database, u":/sql/cache.sql"_s); !made)
                return made;
            if (const Result<> added = addTables(**database, oldestUpdatable); !added)
                return added;
        }
        transaction.commit();
        return {};
    });
}

/// Brings an older cache forward, so that its history is kept; false: it has to be made anew.
Result<bool> Workspace::updateCache(const QDateTime &now) const
{
    auto database = openDatabase(cachePath(), Durability::Cache, true);
    if (!database)
        return core::Unexpected{database.error()};
    bool updated = false;
    const Result<> done = guarded(cachePath(), [&]() -> Result<> {
        SQLite::Transaction transaction(**database, SQLite::TransactionBehavior::IMMEDIATE);
        const int version = (*database)->execAndGet("PRAGMA user_version").getInt();
        updated = version == cacheVersion; // another process was first
        const int tables = version / 1000;
        if (!updated && version % 1000 == core::codecVersion && tables >= oldestUpdatable) {
            if (const Result<> added = addTables(**database, tables); !added)
                return added;
            if (tables < edgesKeptVersion) {
                SQLite::Statement since(**database,
                                        "INSERT OR REPLACE INTO meta VALUES ('edges kept since', ?)");
                since.bind(1, static_cast<int64_t>(now.toMSecsSinceEpoch()));
                since.exec();
            }
            if (tables < seriesKeptVersion) {
                Statements sql(**database);
                SeriesFeed(sql).makeAll();
            }
            // Each source's next sync reads all files again, for what this version keeps of them besides.
            (*database)->exec("UPDATE meta SET value = 0 WHERE name LIKE 'readers:%'");
            updated = true;
        }
        transaction.commit();
        return {};
    });
    if (!done)
        return core::Unexpected{done.error()};
    return updated;
}

Result<> Workspace::rebuildCache(const QDateTime &now)
{
    if (const Result<> aside = setCacheAside(now); !aside)
        return aside;
    return createCache();
}

Result<std::unique_ptr<CacheReader>> Workspace::openReader() const
{
    auto database = openDatabase(cachePath(), Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    return std::make_unique<CacheReader>(std::move(*database), m_search);
}

Result<std::unique_ptr<LineageReader>> Workspace::openLineage() const
{
    auto database = openDatabase(cachePath(), Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    return std::make_unique<LineageReader>(std::move(*database));
}

Result<std::unique_ptr<HealthReader>> Workspace::openHealth() const
{
    auto database = openDatabase(cachePath(), Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    return std::make_unique<HealthReader>(std::move(*database));
}

Result<std::unique_ptr<SQLite::Database>> Workspace::openWriter() const
{
    if (m_readOnly)
        return failure(ErrorCode::Storage, Words::tr("This workspace is read-only."), m_directory);
    return openDatabase(cachePath(), Durability::Cache, true);
}

Result<std::unique_ptr<Bookmarks>> Workspace::openBookmarks() const
{
    return Bookmarks::open(ledgerPath(), !m_ledger->isReadOnly());
}

Result<std::unique_ptr<Upkeep>> Workspace::openUpkeep() const
{
    return Upkeep::open(ledgerPath(), !m_ledger->isReadOnly());
}

Result<> Workspace::rebuildSearch() const
{
    const auto lock = lockForSync();
    if (!lock)
        return core::Unexpected{lock.error()};
    const auto database = openWriter();
    if (!database)
        return core::Unexpected{database.error()};
    const auto upkeep = openUpkeep();
    if (!upkeep)
        return core::Unexpected{upkeep.error()};
    auto maintenance = (*upkeep)->maintenance();
    if (!maintenance)
        return core::Unexpected{maintenance.error()};
    return SearchFeed::rebuild(**database, {QDateTime::currentMSecsSinceEpoch(), std::move(*maintenance)});
}

Result<bool> Workspace::verifySearch() const
{
    const auto database = openDatabase(cachePath(), Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    bool good = false;
    const Result<> verified = guarded(u"verify search"_s, [&]() -> Result<> {
        // Files of a state that a sync has replaced meanwhile may be gone.
        for (int attempt = 0; attempt < 3 && !good; ++attempt)
            good = m_search->verify(SearchFeed::files(**database));
        return {};
    });
    if (!verified)
        return core::Unexpected{verified.error()};
    return good;
}

Result<std::unique_ptr<SyncLock>> Workspace::lockForSync() const
{
    return SyncLock::take(m_directory);
}

} // namespace meshbook::store
