// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/reach.h"
#include "lineage/rewind.h"
#include "lineage/whatif.h"

#include <QStringList>

#include <optional>
#include <vector>

/// What depends on a thing or column, and what would break if it were changed.
namespace meshbook::lineage {

struct ImpactRequest {
    core::Uri about; ///< a thing, or a column
    std::optional<WhatIf> whatIf{};
    int mostLines = 10'000;
    QDateTime asOf{}; ///< UTC; the state after the last sync until then; invalid: now
};

/// What a thing is called and where it belongs.
struct ThingName {
    core::Uri uri;
    QString name;
    QString type; ///< table, view …; else its kind
    QString domain;
    QString owner;
    QString product;
    friend bool operator==(const ThingName &, const ThingName &) = default;
};

struct ImpactLine {
    ThingName thing;
    int depth = 0;
    Concern concern = Concern::Thing;
    QStringList columns; ///< concerned as far as told
    std::vector<ThingName> path; ///< one shortest way, both ends with it
    friend bool operator==(const ImpactLine &, const ImpactLine &) = default;
};

struct ImpactGroup {
    QString value; ///< empty: not said
    qint64 things = 0;
    qint64 columns = 0;
    friend bool operator==(const ImpactGroup &, const ImpactGroup &) = default;
};

struct PromiseAtRisk {
    QString what; ///< freshness, availability …
    QString promise;
    QString element; ///< column or dataset it is about; empty: all
    friend bool operator==(const PromiseAtRisk &, const PromiseAtRisk &) = default;
};

/// A contract or product that holds what is concerned.
struct AgreementAtRisk {
    ThingName agreement;
    QString status;
    QStringList holds; ///< names of concerned things in it
    std::vector<PromiseAtRisk> promises;
    friend bool operator==(const AgreementAtRisk &, const AgreementAtRisk &) = default;
};

struct PersonToTell {
    QString party; ///< name or address as written
    QStringList roles;
    QStringList of; ///< what of: names of things and agreements
    QStringList channels; ///< where they are reached: mail, chat, link
    friend bool operator==(const PersonToTell &, const PersonToTell &) = default;
};

/// What stands on the changed thing itself.
struct Breakage {
    enum class Kind : quint8 {
        Reader, ///< reads it directly
        Writer, ///< writes it, and not every value fits any more
        Contract, ///< promises it
        Rule, ///< a quality rule checks it
        Term ///< a glossary term is linked to it
    };
    Kind kind = Kind::Reader;
    core::Uri uri; ///< empty key: none of its own
    QString name;
    QString detail; ///< columns that read it, what the contract promises of it, what the rule says
    friend bool operator==(const Breakage &, const Breakage &) = default;
};

struct Impact {
    ThingName about;
    QString column; ///< empty: the whole
    std::optional<WhatIf> whatIf;
    std::vector<ImpactLine> lines; ///< by hops, kind and name
    bool cut = false; ///< there are more lines
    qint64 things = 0; ///< exact, whatever is cut
    qint64 columns = 0; ///< told to be concerned
    qint64 whole = 0; ///< things of which no columns are told
    int deepest = 0;
    std::vector<ImpactGroup> byKind; ///< most things first
    std::vector<ImpactGroup> byDomain;
    std::vector<ImpactGroup> byOwner;
    std::vector<AgreementAtRisk> agreements; ///< of what is concerned, and of the thing itself
    bool agreementsCut = false;
    std::vector<PersonToTell> people;
    std::vector<Breakage> breakages; ///< in a what-if
    friend bool operator==(const Impact &, const Impact &) = default;
};

[[nodiscard]] QLatin1StringView toText(Concern);
[[nodiscard]] QLatin1StringView toText(Breakage::Kind);

[[nodiscard]] ThingName nameOf(const Graph &graph, NodeId thing);

/// The roots of a question: the thing itself, or the parts of a product, contract or domain. Of a column its
/// number too; `none` where no edge names it. With a change in mind, how far that goes on.
[[nodiscard]] ReachRequest reachRequest(const Graph &graph, const core::Uri &about,
                                        const std::optional<WhatIf> &whatIf = {});

/// Whether the change is felt by who writes the column, not by who reads it.
[[nodiscard]] bool concernsWriters(const WhatIf &whatIf);
/// Things that the column is made from directly; where no edge names it, what its thing is made from.
[[nodiscard]] std::vector<NodeId> writersOf(const Graph &graph, const ReachRequest &request);

/// Lines, counts and groups; agreements, people and breakages are left to whoever knows them. Absent only
/// where cancelled.
[[nodiscard]] std::optional<Impact> impactOf(const Graph &graph, const ImpactRequest &request,
                                             const Cancelled &cancelled = {});

/// The changes in mind as marks: what is changed, and all that it puts at risk. Where several concern one,
/// the gravest counts. Absent only where cancelled.
[[nodiscard]] std::optional<Marks> whatIfMarks(const Graph &graph, const std::vector<Supposition> &changes,
                                               const Cancelled &cancelled = {});
/// Of a picture with marks of changes in mind: how many things of the whole graph are at risk.
[[nodiscard]] qint64 thingsAtRisk(const Marks &marks);

} // namespace meshbook::lineage
