// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "health/series.h"

#include <QString>

#include <optional>

namespace meshbook::health {

/// How a breach ended, as far as measurements tell.
enum class BreachEnd : quint8 {
    Open, ///< it has not
    Recovered, ///< the promise held again
    LostSight, ///< nobody measured on, so nobody knows
    Maintenance ///< a planned window began
};

/// One time a promise or rule was broken, without a break.
struct Breach {
    core::Uri product; ///< filled where breaches of several products stand together
    QString productName;
    QString check; ///< NormalObjective::key
    QString what; ///< for people
    QString dataset;
    QString element;
    /// The moment the promise broke, not that of the measurement which showed it. With product and check it
    /// names the breach (acknowledgements, alerts): it stays the same while the breach goes on.
    qint64 start = 0; ///< ms since 1970, UTC
    qint64 end = 0; ///< ms; of an open one the moment it was looked at
    BreachEnd ended = BreachEnd::Open;
    bool isCut = false; ///< it began before the range that was looked at
    std::optional<double> worst; ///< the value farthest from the promise, in NormalObjective::unit
    qint64 worstAt = 0; ///< ms
    std::optional<double> target; ///< what was promised
    QString unit;
    std::optional<double> depth; ///< how far beyond, as a share of the promise: 0.5 is half as much again
    QString cause; ///< in the words of whoever measured, or the run that failed; null if not known
    std::vector<qint64>
        evidence; ///< moments of the measurements that show it; of many the first and the last ones
    [[nodiscard]] bool isOpen() const { return ended == BreachEnd::Open; }
    [[nodiscard]] qint64 length() const { return end - start; }
    friend bool operator==(const Breach &, const Breach &) = default;
};

} // namespace meshbook::health
