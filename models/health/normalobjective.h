// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

/// Promises and rules in one shape, whichever format stated them (docs/health.md).
namespace meshbook::health {

/// Which way a measured number is better.
enum class Better : quint8 { Less, More };

/// How measurements of a check become a standing at every moment.
enum class Judging : quint8 {
    Age, ///< values are ages in seconds; between measurements data grows older second by second
    Value, ///< a value holds until the next one
    Verdict, ///< what the producer of the measurement said holds until it says something else
    Deadline ///< data must have come by a time of the day
};

/// When something is due. Times are local to the zone, so a deadline stays at 09:00 when the clocks change.
struct Schedule {
    QByteArray zone; ///< IANA name or "UTC+01:00"; empty: UTC
    std::optional<QTime> dueBy; ///< timeOfAvailability; absent: no time of the day
    std::vector<int> weekdays; ///< 1 Monday … 7 Sunday; empty: every day
    QString cron; ///< as written, where a scheduler's line was given
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// One thing that is held against measurements: a service level, or a quality rule.
struct NormalObjective {
    QString
        key; ///< the same at every sync: names the check within its product in addresses and in the ledger
    core::ObjectiveKind kind = core::ObjectiveKind::Other; ///< Other for a rule
    bool isRule = false;
    QString what; ///< kind of the promise or name of the rule, for people
    QString dataset; ///< name of the dataset it is measured on; null: the product as a whole
    QString element; ///< column path
    QString promise; ///< as written, for people
    QString description;
    core::QualityDimension dimension = core::QualityDimension::Unknown; ///< of a rule
    Judging judging = Judging::Verdict;
    Better better = Better::Less;
    QString unit; ///< "s" durations, "1" shares, else as written; of target, levels and values
    std::optional<double> target; ///< the breach level: beyond it the promise is broken
    std::optional<double> warnLevel; ///< beyond it a warning; stated, else worked out (see isWarnStated)
    bool isWarnStated = false;
    /// The share of time in which it must be met, 0 … 1 ("≤ 2 h in 90 %"); the error budget is what is left
    /// to 1.
    double share = 0.99;
    bool isShareStated = false; ///< false: the rule table's default
    std::optional<qint64>
        everyMs; ///< how often a measurement is expected; absent: as often as they came so far
    std::optional<Schedule> schedule;
    friend bool operator==(const NormalObjective &, const NormalObjective &) = default;
};

} // namespace meshbook::health
