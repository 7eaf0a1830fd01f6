// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check.h"
#include "core/parts.h"
#include "health/normalobjective.h"

#include <vector>

namespace meshbook::health {

/// What is measured of a dataset under one name, without the measurements.
struct MeasuredCheck {
    qint64 series = 0; ///< the caller's number of it
    QString dataset; ///< name of the dataset
    QString element; ///< column path
    QString rule; ///< QualityRule::id
    QString metric;
    QString unit; ///< of the newest measurement that gave one
    QString expected; ///< as the newest measurement states it
    core::QualityDimension dimension = core::QualityDimension::Unknown;
    bool isJudged = false; ///< some measurement has a verdict
    friend bool operator==(const MeasuredCheck &, const MeasuredCheck &) = default;
};

/// A check and the measurements that it is judged by; several where a thing is measured under several names.
struct TrackedCheck {
    struct Part {
        qint64 series = 0; ///< MeasuredCheck::series
        double factor = 1; ///< from the unit measured in to that of the objective
        friend bool operator==(const Part &, const Part &) = default;
    };
    NormalObjective objective;
    std::vector<Part> parts; ///< empty: never measured
    friend bool operator==(const TrackedCheck &, const TrackedCheck &) = default;
};

/// The rules that a dataset states, those of its columns with the column's path.
struct DeclaredRules {
    QString dataset; ///< name of the dataset
    std::vector<core::QualityRule> rules;
};

/// Everything a product is held against.
struct TrackedChecks {
    std::vector<TrackedCheck>
        checks; ///< promises first, then rules that were run, then those that never were
    std::vector<core::Check> stated; ///< promises that nobody can measure from the catalog: retention …
    QStringList maintenance; ///< planned windows as written, see maintenanceIn()
    friend bool operator==(const TrackedChecks &, const TrackedChecks &) = default;
};

/// Rules that were never run are told up to so many; of more nobody reads the list.
inline constexpr std::size_t mostNeverRun = 1'000;

/// Brings promises of every format (formats.md §4.3) and what was measured together. `datasets` are the names
/// of all of the thing's datasets; `declared` the rules known of: for their words, and as checks without
/// measurements where they were never run (but for rules in words, which nobody can run). A promise about
/// several datasets becomes a check for each that is measured. Two levels of one promise (dbt's warn_after
/// and error_after) become one check.
[[nodiscard]] TrackedChecks trackedChecks(const std::vector<core::Objective> &promises,
                                          const std::vector<MeasuredCheck> &measured,
                                          const QStringList &datasets,
                                          const std::vector<DeclaredRules> &declared);

} // namespace meshbook::health
