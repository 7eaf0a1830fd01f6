// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/evidence.h"
#include "lineage/impact.h"

/// Where classified data flows, and where what it is called gets lost on the way.
namespace meshbook::lineage {

enum class Keeping : quint8 {
    Named, ///< classified here, and nothing stricter flows in: where a trail begins
    Kept, ///< comes from classified columns and is called at least as strict
    Lost, ///< comes from a classified column and has no classification
    Weaker, ///< comes from a classified column and is called less strict
    LostBefore, ///< comes from columns where it was lost already
    Masked, ///< comes from classified columns, and every way masks it
    Unknown ///< a whole thing that classified data flows into without saying to which columns
};

/// A column (or, Unknown, a thing) that classified data comes to or begins at.
struct PiiLine {
    ThingName thing;
    QString column; ///< empty: a whole thing
    QString classification; ///< its own; empty: none
    QString carried; ///< the strictest that flows in
    Keeping keeping = Keeping::Named;
    Evidence evidence = Evidence::Unsaid; ///< of the way it came by
    QString transformation; ///< as written
    core::Uri from; ///< the column or thing it came from directly; empty key: it begins here
    core::Uri origin; ///< where that is called so first
    int hops = 0; ///< from there
    friend bool operator==(const PiiLine &, const PiiLine &) = default;
};

struct PiiRequest {
    QString domain{}; ///< only what is in this domain or comes from it; empty: all
    bool onlyLost = false; ///< Lost, Weaker and Unknown only
    int mostLines = 10'000;
};

struct PiiTrail {
    std::vector<PiiLine> lines; ///< what is lost first, then by domain and name
    bool cut = false;
    qint64 named = 0, kept = 0, lost = 0, weaker = 0, lostBefore = 0, masked = 0, unknown = 0; ///< exact
    friend bool operator==(const PiiTrail &, const PiiTrail &) = default;
};

[[nodiscard]] QLatin1StringView toText(Keeping);
[[nodiscard]] QLatin1StringView toText(Evidence);

/// Says that data must be kept well: about people, or confidential and stricter.
[[nodiscard]] bool isSensitive(QUtf8StringView classification);

/// Columns by which rows are only chosen or sorted (INDIRECT) do not carry. Absent only where cancelled.
[[nodiscard]] std::optional<PiiTrail> piiTrail(const Graph &graph, const PiiRequest &request,
                                               const Cancelled &cancelled = {});

} // namespace meshbook::lineage
