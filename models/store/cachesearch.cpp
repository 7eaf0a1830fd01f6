// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"
#include "search/searcher.h"
#include "search/segmentbuilder.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/searchdocuments.h"
#include "store/searchfeed.h"
#include "store/snapshot.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// CacheReader::search: the index finds ids, the cache has their lines.
namespace meshbook::store {

using core::Result;

namespace {

constexpr int openAttempts = 3;

search::SearchOptions optionsOf(const SearchRequest &request)
{
    search::SearchOptions options;
    options.limit = request.limit;
    options.offset = request.offset;
    options.facets = request.facets;
    options.order = static_cast<search::Order>(request.order);
    options.now = QDateTime::currentSecsSinceEpoch();
    for (auto it = request.filters.constBegin(); it != request.filters.constEnd(); ++it) {
        if (const std::optional<search::Facet> facet = search::facetFromText(it.key()))
            options.selected[static_cast<std::size_t>(*facet)] = it.value();
    }
    return options;
}

/// The word lists of the window's result rows.
QString placeOf(QLatin1StringView field)
{
    if (field == "alias"_L1)
        return u"names"_s;
    if (field == "column"_L1)
        return u"columns"_s;
    if (field == "text"_L1)
        return u"words"_s;
    return field; // name, glossary
}

void addFacets(const search::Answer &found, SearchAnswer &answer)
{
    for (std::size_t i = 0; i < search::facetCount; ++i) {
        std::vector<FacetValue> &values = answer.facets[search::toText(static_cast<search::Facet>(i))];
        values.reserve(found.facets[i].size());
        for (const search::FacetCount &value : found.facets[i])
            values.push_back({value.value, value.label, value.count});
    }
}

std::optional<core::SearchProblem> problemOf(const search::Answer &found)
{
    if (!found.error)
        return std::nullopt;
    return core::SearchProblem{static_cast<int>(found.error->code), found.error->position,
                               found.error->length, search::describe(*found.error)};
}

/// Links name terms by key or IRI; people know them by their names.
template <typename Value>
void nameTerms(SQLite::Database &database, std::vector<Value> &terms)
{
    SQLite::Statement find(database,
                           "SELECT e.name FROM identity i JOIN entity e ON e.id = i.entity "
                           "WHERE i.kind = ? AND i.key = ?");
    for (Value &term : terms) {
        find.reset();
        find.bind(1, static_cast<int>(core::EntityKind::Term));
        bindText(find, 2, term.label);
        if (find.executeStep())
            term.label = textColumn(find, 0);
    }
}

/// An index of what a damaged one no longer tells, from the rows of the things, beside what is left of it.
std::shared_ptr<const search::Index> makeshift(SQLite::Database &database, const search::Index &rest)
{
    std::vector<std::shared_ptr<const search::Segment>> segments;
    SearchDocuments documents(database, {}); // outlines have no score
    documents.expectMany();
    search::SegmentBuilder builder;
    for (const qint64 thing : documents.described()) {
        bool known = false;
        for (std::size_t i = 0; i < rest.size() && !known; ++i)
            known = rest.segment(i).find(thing) < rest.segment(i).things();
        if (known)
            continue;
        if (const std::optional<search::Document> outline = documents.outline(thing))
            builder.add(*outline);
    }
    for (std::size_t i = 0; i < rest.size(); ++i)
        segments.push_back(rest.shared(i));
    if (const auto made = search::Segment::open(builder.finish()))
        segments.push_back(*made);
    return std::make_shared<search::Index>(std::move(segments));
}

} // namespace

/// Inside a transaction. Null where part of the index cannot be opened, unless `makeDo`.
std::shared_ptr<const search::Index> CacheReader::searchIndex(bool makeDo)
{
    const QStringList files = SearchFeed::files(*m_database);
    const SearchFolder::Opened opened = m_search->open(files);
    if (!opened.damaged) {
        m_makeshift.reset();
        return opened.index;
    }
    if (!makeDo)
        return nullptr;
    if (!m_makeshift || m_makeshiftFiles != files)
        m_makeshift = makeshift(*m_database, *opened.index);
    m_makeshiftFiles = files;
    return m_makeshift;
}

void CacheReader::addHits(const std::vector<search::Hit> &found, std::vector<SearchHit> &hits)
{
    SQLite::Statement row(*m_database,
                          "SELECT id, kind, key, name, qualified, type, domain, owner, platform, status, "
                          "lifecycle, summary, glossary, tags, implied, stale, records, columns, ports, "
                          "objectives, rules, links, changed_at FROM entity WHERE id = ?");
    for (const search::Hit &hit : found) {
        row.reset();
        row.bind(1, static_cast<int64_t>(hit.id));
        if (!row.executeStep())
            continue; // a makeshift index may be of an older state
        SearchHit shown;
        shown.line = lineFrom(row);
        shown.score = hit.score;
        shown.tier = search::toText(hit.tier);
        shown.weight = search::weightOf(hit.tier);
        if (!hit.column.isNull()) {
            shown.line.qualified = shown.line.name + u'.' + hit.column;
            shown.line.name = hit.column;
            shown.line.uri.column = hit.column;
            shown.line.type = u"column"_s;
            shown.line.summary = QString();
        }
        for (const search::Reason &reason : hit.reasons) {
            shown.reasons.push_back({reason.word, reason.field, reason.text});
            if (const QString place = placeOf(reason.field); !shown.matched.contains(place))
                shown.matched.append(place);
        }
        hits.push_back(std::move(shown));
    }
}

/// Calls `ask` once, with the index that belongs to one state of the cache.
Result<> CacheReader::withIndex(const QString &what, const AskIndex &ask)
{
    bool done = false;
    for (int attempt = 1; attempt <= openAttempts && !done; ++attempt) {
        const Result<> read = guarded(what, [&]() -> Result<> {
            const Snapshot snapshot(*m_database);
            // A sync may just have replaced the files: look again before taking them for damaged.
            const std::shared_ptr<const search::Index> index = searchIndex(attempt == openAttempts);
            done = index != nullptr;
            if (done)
                ask(*index);
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

Result<SearchAnswer> CacheReader::search(const SearchRequest &request)
{
    SearchAnswer answer;
    QElapsedTimer timer;
    timer.start();
    const search::SearchOptions options = optionsOf(request);
    const Result<> read = withIndex(u"search"_s, [&](const search::Index &index) {
        answer.degraded = &index == m_makeshift.get();
        const search::Answer found = search::search(index, request.text, options);
        answer.total = found.total;
        answer.corrected = found.corrected;
        answer.problem = problemOf(found);
        addHits(found.hits, answer.hits);
        if (request.facets)
            addFacets(found, answer);
        nameTerms(*m_database, answer.facets[u"term"_s]);
    });
    if (!read)
        return core::Unexpected{read.error()};
    answer.elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

Result<core::SearchWalk> CacheReader::walk(const SearchRequest &request, const TakeBatch &take)
{
    core::SearchWalk walked;
    bool ended = false;
    const search::SearchOptions options = optionsOf(request);
    const Result<> read = withIndex(u"walk"_s, [&](const search::Index &index) {
        core::SearchBatch batch;
        const search::Answer found = search::walk(index, request.text, options,
                                                  [&](const std::vector<search::Hit> &hits, qint64 total) {
                                                      batch.hits.clear();
                                                      addHits(hits, batch.hits);
                                                      batch.done += static_cast<qint64>(hits.size());
                                                      batch.total = total;
                                                      ended = !take(batch);
                                                      return !ended;
                                                  });
        walked = {found.total, found.corrected, problemOf(found)};
    });
    if (!read)
        return core::Unexpected{read.error()};
    if (ended)
        return core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s);
    return walked;
}

Result<core::MatchedUris> CacheReader::matchedUris(const SearchRequest &request, qint64 most,
                                                   const std::function<bool()> &goesOn)
{
    core::MatchedUris matched;
    bool ended = false;
    search::SearchOptions options = optionsOf(request);
    options.order = search::Order::Importance; // the order they lie in
    options.reasons = false;
    options.facets = false;
    options.limit = 0;
    options.offset = 0;
    const Result<> read = withIndex(u"addresses"_s, [&](const search::Index &index) {
        const search::Answer counted = search::search(index, request.text, options);
        matched.total = counted.total;
        matched.problem = problemOf(counted);
        if (counted.total == 0 || counted.total > most)
            return;
        SQLite::Statement row(*m_database, "SELECT kind, key FROM entity WHERE id = ?");
        core::Uri uri;
        qint64 last = 0; // columns of one dataset come one after the other
        search::walk(index, request.text, options, [&](const std::vector<search::Hit> &hits, qint64) {
            for (const search::Hit &hit : hits) {
                if (hit.id != last) {
                    last = 0;
                    row.reset();
                    row.bind(1, static_cast<int64_t>(hit.id));
                    if (!row.executeStep())
                        continue; // a makeshift index may be of an older state
                    uri = {static_cast<core::EntityKind>(row.getColumn(0).getInt()), textColumn(row, 1), {}};
                    last = hit.id;
                }
                uri.column = hit.column;
                matched.uris.append(uri.toString());
            }
            ended = !goesOn();
            return !ended;
        });
        matched.total = matched.uris.size();
    });
    if (!read)
        return core::Unexpected{read.error()};
    if (ended)
        return core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s);
    return matched;
}

Result<core::SearchCompletion> CacheReader::complete(const QString &text, qsizetype cursor, int most)
{
    core::SearchCompletion completion;
    const search::CompletionPlace place = search::completionPlace(text, cursor);
    completion.start = place.start;
    completion.length = place.length;
    completion.isValue = place.kind == search::CompletionPlace::Kind::Value;
    std::vector<search::Candidate> found;
    if (completion.isValue) {
        const Result<> read = withIndex(u"complete"_s, [&](const search::Index &index) {
            found = search::valueCandidates(index, place, static_cast<std::size_t>(std::max(0, most)));
            if (place.field == search::Field::Term)
                nameTerms(*m_database, found);
        });
        if (!read)
            return core::Unexpected{read.error()};
    } else if (place.kind == search::CompletionPlace::Kind::Field) {
        found = search::fieldCandidates(place.typed);
    }
    for (search::Candidate &each : found)
        completion.candidates.push_back({each.insert, each.label, each.count});
    return completion;
}

} // namespace meshbook::store
