// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/database.h"
#include "measure/plannedcheck.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace meshbook::measure {

/// What came of asking one connection.
struct MeasureResult {
    std::vector<core::Observation> observations; ///< in the order of the checks; none of what was not asked
    std::vector<std::size_t> asked; ///< the check of each observation
    /// Why not all was asked: no connection, it was lost twice, or cancelled.
    std::optional<core::Error> stopped;
    QString server; ///< what answered
};

/// Tells before each check: how many are done, of how many, and what is next.
using Progress = std::function<void(qint64 done, qint64 total, const QString &next)>;

/// Asks all checks that can be asked, one after the other. A check that goes wrong is an observation of
/// status error; a connection that is lost is made once more. `clock` gives the time of each measurement,
/// UTC.
[[nodiscard]] MeasureResult measure(const core::Connection &connection, const QByteArray &secret,
                                    const std::vector<PlannedCheck> &checks, const QString &run,
                                    const std::function<QDateTime()> &clock, const Cancelled &cancelled,
                                    const Progress &progress);

/// The producer of all observations made here.
[[nodiscard]] QString producer();

} // namespace meshbook::measure
