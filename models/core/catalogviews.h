// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/check.h"
#include "core/issue.h"
#include "core/source.h"
#include "core/uri.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

#include <optional>
#include <vector>

/// What the catalog answers: plain values, detached from the database.
namespace meshbook::core {

/// Counts of every kind, as `meshbook-cli stats`.
struct Stats {
    qint64 domains = 0, teams = 0, products = 0, ports = 0, contracts = 0, datasets = 0, columns = 0;
    qint64 glossaries = 0, terms = 0, termRelations = 0, termLinks = 0;
    qint64 datasetEdges = 0, columnEdges = 0, jobs = 0;
    qint64 objectives = 0, rules = 0, observations = 0, issues = 0;
    friend bool operator==(const Stats &, const Stats &) = default;
};

/// How a source fared at its last sync.
struct SourceState {
    QString uid;
    QString name;
    QString kind;
    QString location;
    QString state; ///< new, ok, issues, failed
    QString message;
    QString commitId;
    QString branch;
    QDateTime syncedAt; ///< invalid if never
    double seconds = 0;
    qint64 filesRead = 0; ///< files that gave something
    qint64 filesIgnored = 0; ///< files with nothing for the catalog
    qint64 filesFailed = 0;
    qint64 things = 0;
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 infos = 0;
    QMap<QString, qint64> formats; ///< files by format
};

/// An issue with the file it is about.
struct FileIssue {
    qint64 id = 0;
    QString sourceUid;
    QString source;
    QString path; ///< within the source; null where it is about the source as a whole
    Issue issue;
    friend bool operator==(const FileIssue &, const FileIssue &) = default;
};

/// One line in a list of things.
struct EntityLine {
    qint64 id = 0;
    Uri uri;
    QString name;
    QString qualified;
    QString type;
    QString domain;
    QString owner;
    QString platform;
    QString status;
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString summary;
    QString glossary;
    QStringList tags;
    bool implied = false; ///< named, but nowhere described
    bool stale = false; ///< a file that describes it could not be read at the last sync
    int records = 0;
    int columns = 0;
    int ports = 0;
    int objectives = 0;
    int rules = 0;
    int links = 0;
    QDateTime changedAt;
    friend bool operator==(const EntityLine &, const EntityLine &) = default;
};

/// The line of each thing asked for; absent where there is none.
using FoundLines = std::vector<std::optional<EntityLine>>;

/// One source's word on a thing.
struct Statement {
    QString sourceUid;
    QString source;
    QString path; ///< within the source
    QString absolutePath; ///< where the file is on this machine; set by the services
    QString format;
    QString version;
    QDateTime syncedAt;
    bool stale = false;
    AnyEntity entity;
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A step in the history of a thing.
struct Event {
    QDateTime at;
    QString source;
    QString commitId;
    int op = 0; ///< 0 added, 1 changed, 2 removed
    QString field;
    QJsonValue from;
    QJsonValue to;
    friend bool operator==(const Event &, const Event &) = default;
};

/// The newest measurement of one check or metric, with the name of the dataset it was made on.
struct Measurement {
    QString dataset;
    Observation observation;
};

/// How many checks stand how; unknown is what nobody measured.
struct Tally {
    int met = 0;
    int warning = 0;
    int breached = 0;
    int unknown = 0;
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// How far a thing can be trusted, in short, for lists.
struct TrustMarks {
    Uri uri;
    Tally promises; ///< as in Dossier; none of a column
    Tally checks; ///< of a column: those on it
    std::optional<Standing>
        freshness; ///< the worst promise about it; absent without one. Of a column: its dataset's
    std::optional<double> ageSeconds; ///< as measured last, promised or not
    friend bool operator==(const TrustMarks &, const TrustMarks &) = default;
};

/// Everything known of one thing.
struct Dossier {
    EntityLine line;
    AnyEntity folded;
    std::vector<Statement> statements; ///< in order of precedence
    std::vector<Event> history; ///< newest first
    QStringList identities;
    qint64 upstream = 0; ///< distinct things one hop away; of a product or contract: from its datasets
    qint64 downstream = 0;
    std::vector<EntityLine> upstreamThings; ///< those, by kind and name; of very many the first
    std::vector<EntityLine> downstreamThings;
    qint64 observations = 0; ///< of a product or contract: on its datasets
    std::vector<Observation> measurements; ///< the last of each rule or metric and element, newest first
    Tally promises; ///< service levels of a product, contract or dataset that can be measured
    Tally checks; ///< quality rules measured on it or its datasets
    std::vector<Check> promised; ///< each service level: first those that can be measured, then the others
    std::vector<Check> checked; ///< each rule measured on it or its datasets, and those of its own nobody ran
    std::vector<EntityLine> datasets; ///< of a product or contract
    std::vector<EntityLine> contracts; ///< of a product or dataset
    std::vector<EntityLine> products; ///< of a contract or dataset; of a domain or team: theirs
    std::vector<EntityLine> usedBy; ///< things linked to a term
    friend bool operator==(const Dossier &, const Dossier &) = default;
};

struct FacetValue {
    QString value; ///< as used in filters
    QString label;
    qint64 count = 0;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

enum class SearchOrder : quint8 { Relevance, Name, Updated, Importance };

struct SearchRequest {
    QString text; ///< in the language of docs/search.md
    QMap<QString, QStringList> filters; ///< facet → any of these values
    int limit = 50;
    int offset = 0;
    bool facets = true;
    SearchOrder order = SearchOrder::Relevance;
};

/// Where one word of a query was found.
struct SearchReason {
    QString word; ///< as asked
    QString field; ///< name, alias, column, glossary or text
    QString text; ///< what it was found in: a name, a column's path, a term's name; for text the word
    friend bool operator==(const SearchReason &, const SearchReason &) = default;
};

struct SearchHit {
    EntityLine line; ///< of a column: that of its dataset, with the column's path as name and in the uri
    double score = 0; ///< higher is better; only comparable within one answer
    QStringList matched; ///< where: name, names, columns, glossary, words
    QString tier{}; ///< how well it matches, see docs/search.md
    int weight = 0; ///< of the tier: the part of the score that is not importance
    std::vector<SearchReason> reasons{}; ///< one for each word
};

/// Why a query could not be understood.
struct SearchProblem {
    int code = 0; ///< search::QueryProblem
    qsizetype position = 0; ///< in the text, in characters
    qsizetype length = 0;
    QString message; ///< one English sentence
};

struct SearchAnswer {
    qint64 total = 0;
    double elapsedMs = 0;
    std::vector<SearchHit> hits;
    /// type, domain, owner, platform, tag, class, term, status, sla, source
    QMap<QString, std::vector<FacetValue>> facets;
    QString corrected{}; ///< the query answered instead, a typing error put right; null: the one asked
    std::optional<SearchProblem> problem{}; ///< set: nothing was looked for
    bool degraded = false; ///< the index is damaged: names and summaries only, until it is made anew
};

/// Something that could stand in a query at its cursor.
struct SearchCandidate {
    QString insert; ///< as written in the query
    QString label; ///< for people
    qint64 count = -1; ///< things that have the value; -1: not counted
};

/// What could follow what is being typed.
struct SearchCompletion {
    qsizetype start = 0; ///< of what a candidate replaces, in the text
    qsizetype length = 0;
    bool isValue = false; ///< values of a filter, else names of fields
    std::vector<SearchCandidate> candidates; ///< the likeliest first
};

/// A search that finds something where another one found nothing: the same without one of its parts.
struct SearchSuggestion {
    QString text; ///< typing errors put right
    QMap<QString, QStringList> filters;
    QString dropped; ///< name of the facet, or the part of the text, that is left out
    bool isFilter = false; ///< it is a facet
    qint64 total = 0; ///< what it finds
};

/// Some of all matches of a request, in order.
struct SearchBatch {
    std::vector<SearchHit> hits;
    qint64 done = 0; ///< matches told so far, these among them
    qint64 total = 0;
};

/// How a walk over all matches ended.
struct SearchWalk {
    qint64 total = 0;
    QString corrected{}; ///< as SearchAnswer has it
    std::optional<SearchProblem> problem{}; ///< set: nothing was walked over
};

/// Which things a request matches, without anything else of them.
struct MatchedUris {
    qint64 total = 0;
    QStringList uris; ///< of all matches, in no order to rely on; empty where there are more than asked for
    std::optional<SearchProblem> problem{};
};

} // namespace meshbook::core
