// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "core/versionedthing.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace meshbook::health {
struct MeasuredCheck;
struct ProductHealth;
} // namespace meshbook::health

namespace meshbook::lineage {
struct Moment;
struct Past;
} // namespace meshbook::lineage

namespace meshbook::search {
class Index;
struct Hit;
} // namespace meshbook::search

namespace meshbook::store {

class SearchFolder;
struct TrackedProduct;

using core::Dossier;
using core::EntityLine;
using core::Event;
using core::FacetValue;
using core::FileIssue;
using core::SearchAnswer;
using core::SearchHit;
using core::SearchRequest;
using core::SourceState;
using core::Statement;
using core::Stats;
using Promises = std::vector<core::Objective>; ///< service levels of a thing and its contracts

/// Read-only questions to the cache over a connection of its own. Each call sees one consistent state.
/// Not thread-safe: one reader per thread.
class CacheReader final {
public:
    CacheReader(std::shared_ptr<SQLite::Database> database, std::shared_ptr<SearchFolder> search);
    ~CacheReader();

    /// All counts there are; those of edges, links and measurements read all of them.
    [[nodiscard]] core::Result<Stats> stats();
    /// The counts that are kept: stats() without edges, measurements, issues and the links of columns to
    /// terms. Costs nothing, however large the catalog is.
    [[nodiscard]] core::Result<Stats> totals();
    [[nodiscard]] core::Result<std::vector<SourceState>> sources();
    /// Issues, errors first; of one source or (null) of all.
    [[nodiscard]] core::Result<std::vector<FileIssue>> issues(const QString &sourceUid, int limit,
                                                              int offset);
    /// Those of one file, in the order of its lines.
    [[nodiscard]] core::Result<std::vector<FileIssue>> fileIssues(const QString &sourceUid,
                                                                  const QString &path, int limit);
    /// What docs/search.md says. A query that cannot be understood is no failure: SearchAnswer::problem.
    [[nodiscard]] core::Result<SearchAnswer> search(const SearchRequest &request);
    /// Gets the next matches; false ends the walk.
    using TakeBatch = std::function<bool(const core::SearchBatch &)>;
    /// Every match of a request in order, a batch at a time, in one state of the cache; limit, offset and
    /// facets of the request do not count. Cancelled where `take` ended it.
    [[nodiscard]] core::Result<core::SearchWalk> walk(const SearchRequest &request, const TakeBatch &take);
    /// The addresses of all matches, where these are no more than `most`; asks `goesOn` now and then.
    [[nodiscard]] core::Result<core::MatchedUris> matchedUris(const SearchRequest &request, qint64 most,
                                                              const std::function<bool()> &goesOn);
    /// What could stand at the cursor of a query; nothing where it is in a phrase or behind a blank.
    [[nodiscard]] core::Result<core::SearchCompletion> complete(const QString &text, qsizetype cursor,
                                                                int most);
    /// Searches that find something by leaving out one filter or one word of a request that finds nothing:
    /// filters first, what finds most before the others.
    [[nodiscard]] core::Result<std::vector<core::SearchSuggestion>> suggest(const SearchRequest &request);
    /// An address, or any name: the things it may mean, described ones first, exact names first.
    [[nodiscard]] core::Result<std::vector<EntityLine>> resolve(const QString &text, int limit = 20);
    /// The line of each address, in their order. Of a column that of its dataset.
    [[nodiscard]] core::Result<core::FoundLines> lines(const std::vector<core::Uri> &uris);
    /// `withNeverRun`: also the rules of a product's or contract's datasets that were declared and never run,
    /// for which each dataset is read.
    [[nodiscard]] core::Result<Dossier> dossier(const core::Uri &uri, bool withNeverRun = true);
    /// Fills in Dossier::observations, 0 until then: they are counted one by one, of what is measured every
    /// minute millions, so only who tells the number asks.
    [[nodiscard]] core::Result<> countObservations(Dossier &dossier);
    /// The columns of a dataset, folded as in its dossier; none where nothing describes it.
    [[nodiscard]] core::Result<std::vector<core::Column>> columns(const core::Uri &dataset);
    /// Products that say they read a product, contract or dataset, or that it says it provides to; and what
    /// the lineage knows to be made from it, one hop on.
    [[nodiscard]] core::Result<std::vector<EntityLine>> consumers(const core::Uri &uri);
    /// A thing with its past, and with it those it is made of: the contracts and datasets of a product, the
    /// datasets of a contract. After them the other versions of a contract, each with its datasets.
    [[nodiscard]] core::Result<std::vector<core::VersionedThing>> versions(const core::Uri &uri);
    /// How a product stands: its promises and its contracts', and the rules of its datasets.
    [[nodiscard]] core::Result<health::ProductHealth> productHealth(const core::Uri &product);
    /// The products and contracts that a dataset or contract is a part of. Throws as Rows does.
    [[nodiscard]] std::vector<qint64> partOf(qint64 entity);
    /// What a product, contract or dataset is held against, by what its promises and measurements are now;
    /// with the rules of its datasets that were never run, unless that is not wanted. Throws as Rows does.
    [[nodiscard]] TrackedProduct tracked(qint64 thing, bool withNeverRun = true);
    /// How each of them stands; without anything for those that are not there.
    [[nodiscard]] core::Result<std::vector<core::TrustMarks>> trust(const std::vector<core::Uri> &uris);
    /// All things of a kind by name.
    [[nodiscard]] core::Result<std::vector<EntityLine>> list(core::EntityKind kind, int limit, int offset);
    /// Syncs that changed lineage, newest first.
    [[nodiscard]] core::Result<std::vector<lineage::Moment>> lineageMoments(int most);
    /// How lineage was other than now after the last sync that began at `at` or before.
    [[nodiscard]] core::Result<lineage::Past> lineagePast(const QDateTime &at);
    /// For a reader that is asked of many things in one state of the cache and does not outlive it: what was
    /// measured of a dataset is read once, not again for each product and contract it is a part of.
    void rememberMeasurements() { m_remembers = true; }
    /// Ends what is being asked on another thread; the answer is ErrorCode::Cancelled.
    void interrupt();

private:
    void readTally(Stats &stats);
    [[nodiscard]] QHash<qint64, qint64> thingsBySource();
    [[nodiscard]] EntityLine lineFrom(const SQLite::Statement &row) const;
    [[nodiscard]] std::vector<EntityLine> linesWhere(const char *sql, const std::vector<QVariant> &values);
    [[nodiscard]] core::Result<std::vector<FileIssue>> issuesWhere(const char *rest,
                                                                   const std::vector<QVariant> &values);
    [[nodiscard]] qint64 entityId(const core::Uri &uri);
    [[nodiscard]] std::optional<EntityLine> lineOf(qint64 entity);
    [[nodiscard]] health::ProductHealth assess(Dossier &dossier);
    void loadStatements(qint64 entity, Dossier &dossier);
    void loadHistory(Dossier &dossier);
    void addNeverRun(Dossier &dossier);
    [[nodiscard]] std::vector<Event> eventsOf(const core::Uri &uri, int limit);
    void addEdition(qint64 contract, std::vector<core::VersionedThing> &things);
    [[nodiscard]] QStringList allNames(qint64 entity);
    [[nodiscard]] std::vector<qint64> wholesOf(const Dossier &dossier);
    void loadHops(Dossier &dossier);
    [[nodiscard]] std::vector<core::Contract> contractsOf(const Dossier &dossier);
    [[nodiscard]] Promises loadNeighbours(Dossier &dossier);
    [[nodiscard]] Promises loadProduct(const core::Product &product, Dossier &dossier);
    [[nodiscard]] Promises loadContract(const core::Contract &contract, Dossier &dossier);
    [[nodiscard]] Promises loadDataset(const core::Dataset &dataset, Dossier &dossier);
    [[nodiscard]] std::vector<core::Measurement> loadMeasurements(Dossier &dossier);
    [[nodiscard]] std::vector<health::MeasuredCheck> seriesOf(qint64 entity, const QString &name);
    [[nodiscard]] std::vector<core::Observation> newestOf(qint64 entity);
    [[nodiscard]] std::vector<EntityLine> byAlias(core::EntityKind kind, const QStringList &names);
    [[nodiscard]] std::vector<EntityLine> mentioning(int mention, const QStringList &names);

    [[nodiscard]] std::shared_ptr<const search::Index> searchIndex(bool makeDo);
    using AskIndex = std::function<void(const search::Index &)>;
    [[nodiscard]] core::Result<> withIndex(const QString &what, const AskIndex &ask);
    void addHits(const std::vector<search::Hit> &found, std::vector<SearchHit> &hits);

    std::shared_ptr<SQLite::Database> m_database;
    QHash<qint64, std::vector<core::Observation>> m_newest; ///< by thing, where measurements are remembered
    bool m_remembers = false;
    std::shared_ptr<SearchFolder> m_search;
    std::shared_ptr<const search::Index> m_makeshift; ///< what stands in for a damaged index
    QStringList m_makeshiftFiles; ///< which that is
};

} // namespace meshbook::store
