// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/ledger.h"
#include "store/synclock.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Bookmarks;
class CacheReader;
class HealthReader;
class LineageReader;
class SearchFolder;
class Upkeep;

/// A workspace directory: the cache, the ledger and what belongs to them (design §4). Several
/// processes may have one open; one at a time syncs.
class Workspace final {
public:
    static constexpr int cacheSchemaVersion = 9;

    /// Opens or creates it. A damaged cache is set aside and an empty one made; `notices()` tells.
    /// A damaged ledger is an error: it is precious and never replaced.
    [[nodiscard]] static core::Result<std::unique_ptr<Workspace>> open(const QString &directory,
                                                                       const QDateTime &now);
    ~Workspace();

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] Ledger &ledger() const { return *m_ledger; }
    /// Written by a newer Meshbook, or not writable: everything can be read, nothing changed.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Sentences for the person, e.g. that the cache was damaged and has to be synced anew.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// Where checkouts of git sources live.
    [[nodiscard]] QString checkoutFolder(const QString &sourceUid) const;
    /// The folder in which the files of a source are.
    [[nodiscard]] QString rootOf(const Source &source) const;

    [[nodiscard]] core::Result<std::unique_ptr<CacheReader>> openReader() const;
    [[nodiscard]] core::Result<std::unique_ptr<LineageReader>> openLineage() const;
    [[nodiscard]] core::Result<std::unique_ptr<HealthReader>> openHealth() const;
    [[nodiscard]] core::Result<std::unique_ptr<SQLite::Database>> openWriter() const;
    /// What a person keeps of the catalog; for one thread at a time.
    [[nodiscard]] core::Result<std::unique_ptr<Bookmarks>> openBookmarks() const;
    /// Connections, acknowledgements and maintenance; for one thread at a time.
    [[nodiscard]] core::Result<std::unique_ptr<Upkeep>> openUpkeep() const;
    /// The right to sync. See SyncLock.
    [[nodiscard]] core::Result<std::unique_ptr<SyncLock>> lockForSync() const;
    /// Makes the search index anew from the cache. Conflict while somebody syncs.
    [[nodiscard]] core::Result<> rebuildSearch() const;
    /// Reads the whole search index; false where part of it is damaged.
    [[nodiscard]] core::Result<bool> verifySearch() const;
    /// For a cache found damaged while in use: sets it aside and makes an empty one.
    [[nodiscard]] core::Result<> rebuildCache(const QDateTime &now);

private:
    explicit Workspace(QString directory);
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] QString ledgerPath() const;
    [[nodiscard]] core::Result<> prepareCache(const QDateTime &now);
    [[nodiscard]] core::Result<> createCache() const;
    [[nodiscard]] core::Result<bool> updateCache(const QDateTime &now) const;
    [[nodiscard]] core::Result<> setCacheAside(const QDateTime &now);

    QString m_directory;
    std::unique_ptr<Ledger> m_ledger;
    std::shared_ptr<SearchFolder> m_search; ///< what is open of the search index, for all readers
    bool m_readOnly = false;
    QStringList m_notices;
};

} // namespace meshbook::store
