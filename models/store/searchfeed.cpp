// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchfeed.h"

#include "search/segmentmerger.h"
#include "store/database.h"
#include "store/searchdocuments.h"
#include "store/segmentline.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::Result;

namespace {

/// From here on neighbours are counted all at once.
constexpr std::size_t manyThings = 20'000;
constexpr auto lineageTrait = static_cast<quint16>(1u << static_cast<unsigned>(search::Trait::Lineage));

std::vector<qint64> sorted(const QSet<qint64> &ids)
{
    std::vector<qint64> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

SearchFeed::SearchFeed(SQLite::Database &database)
    : m_database(database)
    , m_folder(SearchFolder::besides(QString::fromStdString(database.getFilename())))
{
    const auto note = [](void *self, int operation, const char *, const char *table, sqlite3_int64 row) {
        auto *const feed = static_cast<SearchFeed *>(self);
        if (std::string_view(table) == "entity")
            feed->m_things.insert(row);
        else if (operation == SQLITE_INSERT && std::string_view(table) == "edge")
            feed->m_edges.insert(row);
        else if (operation == SQLITE_UPDATE && std::string_view(table) == "identity")
            feed->m_identities.insert(row);
        else if (operation == SQLITE_INSERT && feed->m_firstObservation == 0
                 && std::string_view(table) == "observation")
            feed->m_firstObservation = row; // later ones have higher numbers
    };
    sqlite3_update_hook(m_database.getHandle(), note, this);
}

SearchFeed::~SearchFeed()
{
    sqlite3_update_hook(m_database.getHandle(), nullptr, nullptr);
}

void SearchFeed::noteSource(qint64 source)
{
    SQLite::Statement things(m_database,
                             "SELECT DISTINCT r.entity FROM file f JOIN record r ON r.file = f.id "
                             "WHERE f.source = ? AND r.entity IS NOT NULL");
    things.bind(1, static_cast<int64_t>(source));
    while (things.executeStep())
        m_things.insert(things.getColumn(0).getInt64());
}

void SearchFeed::noteMeasuredBy(qint64 source)
{
    SQLite::Statement things(
        m_database,
        "SELECT DISTINCT i.entity FROM observation o JOIN identity i ON i.id = o.subject "
        "WHERE o.source = ? AND i.entity IS NOT NULL");
    things.bind(1, static_cast<int64_t>(source));
    while (things.executeStep())
        m_measured.insert(things.getColumn(0).getInt64());
}

/// Things that were measured, or whose measurements came to them under another name, and what they are part
/// of.
void SearchFeed::noteMeasured(SearchDocuments &documents)
{
    if (m_firstObservation > 0) {
        SQLite::Statement fresh(m_database,
                                "SELECT DISTINCT i.entity FROM observation o JOIN identity i ON "
                                "i.id = o.subject WHERE o.id >= ? AND i.entity IS NOT NULL");
        fresh.bind(1, static_cast<int64_t>(m_firstObservation));
        while (fresh.executeStep())
            m_measured.insert(fresh.getColumn(0).getInt64());
    }
    SQLite::Statement moved(m_database,
                            "SELECT i.entity FROM identity i WHERE i.id = ? AND i.entity IS NOT NULL AND "
                            "EXISTS (SELECT 1 FROM observation o WHERE o.subject = i.id)");
    for (const qint64 identity : std::as_const(m_identities)) {
        moved.reset();
        moved.bind(1, static_cast<int64_t>(identity));
        if (moved.executeStep())
            m_measured.insert(moved.getColumn(0).getInt64());
    }
    for (const qint64 thing : std::as_const(m_measured)) {
        m_things.insert(thing);
        for (const qint64 whole : documents.measuredBy(thing))
            m_things.insert(whole);
    }
}

QStringList SearchFeed::files(SQLite::Database &database)
{
    SQLite::Statement rows(database, "SELECT file FROM search_segment ORDER BY id");
    QStringList files;
    while (rows.executeStep())
        files.append(textColumn(rows, 0));
    return files;
}

Result<> SearchFeed::addBytes(const QByteArray &segment)
{
    SQLite::Statement next(m_database, "SELECT coalesce(max(id), 0) + 1 FROM search_segment");
    next.executeStep();
    const qint64 number = next.getColumn(0).getInt64();
    const Result<QString> file = m_folder.write(number, segment);
    if (!file)
        return core::Unexpected{file.error()};
    SQLite::Statement row(m_database, "INSERT INTO search_segment (id, file) VALUES (?, ?)");
    row.bind(1, static_cast<int64_t>(number));
    bindText(row, 2, *file);
    row.exec();
    return {};
}

Result<> SearchFeed::addAll(const std::vector<QByteArray> &segments)
{
    for (const QByteArray &segment : segments) {
        if (const Result<> added = addBytes(segment); !added)
            return added;
    }
    return {};
}

void SearchFeed::put(qint64 thing, search::Document document)
{
    if (!m_line)
        m_line = std::make_unique<SegmentLine>();
    document.id = thing;
    m_line->put(thing, std::move(document));
    m_things.remove(thing); // noted when its row was written
    m_put.insert(thing);
}

Result<> SearchFeed::writeFull()
{
    return m_line ? addAll(m_line->full()) : Result<>{};
}

/// `revised`: of these only what their edges decide, the rest was put.
Result<> SearchFeed::indexThings(SearchDocuments &documents, const std::vector<qint64> &things,
                                 const std::vector<qint64> &revised)
{
    if (things.size() + revised.size() >= manyThings)
        documents.expectMany();
    const std::unique_ptr<SegmentLine> line = m_line ? std::move(m_line) : std::make_unique<SegmentLine>();
    for (const qint64 thing : revised) {
        const std::optional<SearchDocuments::Standing> now = documents.standing(thing);
        if (now)
            line->revise(thing, now->importance, now->hasLineage ? lineageTrait : quint16(0));
    }
    for (const qint64 thing : things) {
        line->put(thing, documents.document(thing));
        if (const Result<> added = addAll(line->full()); !added)
            return added;
    }
    if (const Result<> added = addAll(line->finish()); !added)
        return added;
    const std::vector<qint64> missed = line->notRevised();
    return missed.empty() ? Result<>{} : indexThings(documents, missed, {});
}

Result<> SearchFeed::mergeSmall()
{
    const QStringList names = files(m_database);
    const SearchFolder::Opened opened = m_folder.open(names);
    if (opened.damaged)
        return {}; // to be made anew as a whole, see CatalogService
    std::vector<quint64> sizes;
    for (std::size_t i = 0; i < opened.index->size(); ++i)
        sizes.push_back(opened.index->segment(i).things());
    const auto [first, last] = search::segmentsToMerge(sizes);
    if (first == last)
        return {};
    const QByteArray merged = search::mergeSegments(*opened.index, first, last);
    SQLite::Statement remove(m_database, "DELETE FROM search_segment WHERE file = ?");
    for (std::size_t i = first; i < last; ++i) {
        bindText(remove, 1, names.at(static_cast<qsizetype>(i)));
        remove.exec();
        remove.reset();
    }
    return addBytes(merged);
}

/// The things at the ends of new edges; those that only need to be revised are returned, sorted.
std::vector<qint64> SearchFeed::noteEdges()
{
    QSet<qint64> revised;
    SQLite::Statement ends(m_database,
                           "SELECT f.entity, t.entity FROM edge e JOIN identity f ON f.id = e.from_identity "
                           "JOIN identity t ON t.id = e.to_identity WHERE e.id = ?");
    for (const qint64 edge : std::as_const(m_edges)) {
        ends.reset();
        ends.bind(1, static_cast<int64_t>(edge));
        if (!ends.executeStep())
            continue;
        for (const int end : {0, 1}) {
            if (ends.getColumn(end).isNull())
                continue;
            const qint64 thing = ends.getColumn(end).getInt64();
            (m_put.contains(thing) ? revised : m_things).insert(thing);
        }
    }
    return sorted(revised.subtract(m_things));
}

Result<> SearchFeed::write(ScoredAt at)
{
    SearchDocuments documents(m_database, std::move(at));
    noteMeasured(documents);
    const std::vector<qint64> revised = noteEdges();
    if (m_things.isEmpty() && m_put.isEmpty())
        return {};
    if (const Result<> indexed = indexThings(documents, sorted(m_things), revised); !indexed)
        return indexed;
    m_things.clear();
    m_edges.clear();
    m_put.clear();
    m_identities.clear();
    m_measured.clear();
    m_firstObservation = 0;
    return mergeSmall();
}

void SearchFeed::sweep()
{
    m_folder.sweep(files(m_database));
}

Result<> SearchFeed::rebuild(SQLite::Database &database, ScoredAt at)
{
    return guarded(u"rebuild search"_s, [&]() -> Result<> {
        SearchFeed feed(database);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        // Numbers go on, so that no reader mistakes a new file for an old one.
        SearchDocuments documents(database, std::move(at));
        const std::vector<qint64> things = documents.described();
        const QStringList old = files(database);
        if (const Result<> indexed = feed.indexThings(documents, things, {}); !indexed)
            return indexed;
        SQLite::Statement remove(database, "DELETE FROM search_segment WHERE file = ?");
        for (const QString &file : old) {
            remove.reset();
            bindText(remove, 1, file);
            remove.exec();
        }
        transaction.commit();
        feed.sweep();
        return {};
    });
}

} // namespace meshbook::store
