// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/entities.h"

#include <optional>
#include <vector>

/// How a product stands now: its promises and rules beside the newest measurement of each.
namespace meshbook::health {

/// Unknown: not measured, or the measuring itself went wrong. That is never "met".
enum class Standing : quint8 { Unknown, Met, Warning, Breached };

[[nodiscard]] QLatin1StringView toText(Standing standing);

/// One promise or rule and how it fares.
struct Check {
    QString what; ///< kind of the promise, or name of the rule
    QString dataset; ///< name of the dataset it is about; null where it is about all
    QString element; ///< column path, where it is about one
    QString promise; ///< as written
    Standing standing = Standing::Unknown;
    std::optional<double> value; ///< of the newest measurement
    QString unit;
    QDateTime at; ///< of the newest measurement; invalid if there is none
};

/// Promises that cannot be measured from the catalog (retention, support hours …) are left out.
struct ProductHealth {
    std::vector<Check> objectives;
    std::vector<Check> rules;
    /// 0 … 100: the share of what was measured that is met, a warning counting half; absent if nothing was
    /// measured.
    std::optional<double> score;
    /// A from 95, B from 85, C from 75, D from 65, E below; "?" if nothing was measured.
    QString grade;
};

/// `promises` stand on the product and its contracts; `measured` are the newest measurements of each
/// check on its datasets, whose names are `datasets`.
[[nodiscard]] ProductHealth assess(const std::vector<core::Objective> &promises,
                                   const std::vector<core::Measurement> &measured,
                                   const QStringList &datasets);

/// Whether a promise is about this one of `datasets`: it names it, or none. What a promise names is
/// "dataset", "dataset.column" or "column", or several of these parted by commas (ODCS
/// slaProperties.element).
[[nodiscard]] bool concerns(const core::Objective &promise, const QString &dataset,
                            const QStringList &datasets);

[[nodiscard]] core::Tally tally(const std::vector<Check> &checks);

} // namespace meshbook::health
