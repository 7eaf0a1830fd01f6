// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "health/attainment.h"
#include "health/breach.h"
#include "health/errorbudget.h"
#include "health/freshnessline.h"
#include "health/normalobjective.h"
#include "health/seasonality.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What owners see of their products: plain values, detached from the database.
namespace meshbook::health {

/// One rule of the open score table and what it gave.
struct ScorePart {
    QString rule; ///< id in the rule table (resources/health)
    QString title; ///< for people
    double weight = 0;
    std::optional<double> points; ///< 0 … 100; absent: nothing to judge by, the rule does not count
    QString evidence; ///< what it was worked out from, for people: "3 of 4 promises met"
    friend bool operator==(const ScorePart &, const ScorePart &) = default;
};

/// The score of one moment.
struct ScorePoint {
    qint64 at = 0; ///< ms since 1970, UTC: the end of the day it is about, or now
    std::optional<double> score; ///< 0 … 100; absent: unknown
    friend bool operator==(const ScorePoint &, const ScorePoint &) = default;
};

/// One check over a window.
struct CheckStanding {
    NormalObjective objective;
    core::Standing now = core::Standing::Unknown;
    std::optional<double> value; ///< measured last; of an age: as it is now
    qint64 measuredAt = 0; ///< ms; 0: never
    Attainment attainment;
    ErrorBudget budget;
    std::vector<BurnAlarm> alarms;
    std::vector<Breach> breaches; ///< within the window, newest first
    qint64 missing = 0; ///< measurements that were expected in the window and did not come
    friend bool operator==(const CheckStanding &, const CheckStanding &) = default;
};

/// Something that happened to a product, to stand beside its lines.
struct Marker {
    enum class Kind : quint8 { Deployment, ContractChange, OwnerChange, OtherChange };
    qint64 at = 0; ///< ms
    Kind kind = Kind::OtherChange;
    QString text; ///< for people
    friend bool operator==(const Marker &, const Marker &) = default;
};

/// How a product stands, in short: a row of "My products".
struct ProductStanding {
    core::Uri uri;
    QString name;
    QString domain;
    QString owner;
    std::optional<double> score; ///< 0 … 100; absent: unknown
    QString grade; ///< A … E; "?" unknown
    std::vector<ScorePart> parts;
    std::vector<ScorePoint> trend; ///< day by day, oldest first, over the window
    core::Standing now = core::Standing::Unknown; ///< the worst of its checks
    std::vector<DayStanding> days; ///< the worst of its checks day by day, oldest first
    int met = 0; ///< checks by their standing now
    int warning = 0;
    int breached = 0;
    int unknown = 0;
    /// The check with the least of its budget left: what the row shows as attainment, promise and budget.
    std::optional<CheckStanding> tightest;
    std::vector<Breach> open; ///< longest first
    std::vector<Marker> changes; ///< newest first, within the window; of many the newest ones
    friend bool operator==(const ProductStanding &, const ProductStanding &) = default;
};

/// Standings never change once they are told: lists, answers and windows share them, and what is the same one
/// as before has not changed. None is null.
using ProductStandings = std::vector<std::shared_ptr<const ProductStanding>>;

/// The product's service-level page without its lines.
struct ProductLevels {
    ProductStanding standing;
    std::vector<CheckStanding> checks; ///< promises first, then rules
    std::vector<core::Check> stated; ///< promises that no measurement can be held against
};

/// Everything of one check over a range, for its lines.
struct ObjectiveSeries {
    NormalObjective objective;
    Range range;
    Series series; ///< with one measurement before the range, if there is any
    FreshnessLine line; ///< where judged by age
    std::vector<Span> spans;
    Attainment attainment;
    ErrorBudget budget;
    std::vector<BurnPoint> burn;
    std::vector<Breach> breaches; ///< oldest first
    std::vector<Marker> markers;
    Seasonality seasonality;
};

/// Product × day.
struct Overview {
    std::vector<Range> days; ///< oldest first
    ProductStandings products; ///< by domain, then name; with as many days, or none where each is unknown
    struct DomainScore {
        QString domain;
        std::optional<double> score;
        QString grade;
        int products = 0;
        int unknown = 0; ///< products without a score
    };
    std::vector<DomainScore> domains; ///< in the order of the products
    std::optional<double> score; ///< of the mesh
    QString grade;
};

} // namespace meshbook::health
