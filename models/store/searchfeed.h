// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/document.h"
#include "store/healthscores.h"
#include "store/searchfolder.h"

#include <QSet>

#include <memory>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class SearchDocuments;
class SegmentLine;

/// Keeps the search index in step with the cache. While it lives it notes every row of `entity` that its
/// connection writes or deletes, whoever does it; write() then indexes these things inside the same
/// transaction: files first, then the table that makes them count. A crash before the commit leaves files
/// nobody refers to, which the next sweep() deletes.
class SearchFeed final {
public:
    explicit SearchFeed(SQLite::Database &database);
    ~SearchFeed();
    SearchFeed(const SearchFeed &) = delete;
    SearchFeed &operator=(const SearchFeed &) = delete;

    /// What is to be indexed of a new thing, whose row was just written. Unless that row or an edge of the
    /// thing is written later, nothing needs to be read back for it.
    void put(qint64 thing, search::Document document);
    /// Writes the segments that are full by now.
    [[nodiscard]] core::Result<> writeFull();
    /// Also index what is said of the things of this source: its name is part of that.
    void noteSource(qint64 source);
    /// To be called before what this source has measured is taken out.
    void noteMeasuredBy(qint64 source);
    /// Things whose rows were written or deleted so far; before write().
    [[nodiscard]] QSet<qint64> written() const { return m_things + m_put; }
    /// To be called before the commit. Merges small segments. `at`: the moment of scores.
    [[nodiscard]] core::Result<> write(ScoredAt at);
    /// To be called after the commit.
    void sweep();

    /// The segments in force, oldest first.
    [[nodiscard]] static QStringList files(SQLite::Database &database);
    /// Makes the whole index anew in a transaction of its own. Nobody may sync meanwhile.
    [[nodiscard]] static core::Result<> rebuild(SQLite::Database &database, ScoredAt at);

private:
    [[nodiscard]] core::Result<> addBytes(const QByteArray &segment);
    [[nodiscard]] core::Result<> addAll(const std::vector<QByteArray> &segments);
    [[nodiscard]] core::Result<> mergeSmall();
    [[nodiscard]] core::Result<> indexThings(SearchDocuments &documents, const std::vector<qint64> &things,
                                             const std::vector<qint64> &revised);
    [[nodiscard]] std::vector<qint64> noteEdges();
    void noteMeasured(SearchDocuments &documents);

    SQLite::Database &m_database;
    SearchFolder m_folder;
    QSet<qint64> m_things;
    QSet<qint64> m_edges;
    QSet<qint64> m_identities; ///< rows that belong to another thing than before
    qint64 m_firstObservation = 0; ///< the first row that came; 0 for none
    QSet<qint64> m_measured; ///< things whose measurements changed
    std::unique_ptr<SegmentLine> m_line;
    QSet<qint64> m_put; ///< things whose documents are in the line
};

} // namespace meshbook::store
