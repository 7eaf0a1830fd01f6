// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QtGlobal>

#include <vector>

namespace meshbook::health {

/// A stretch of time, half open: `from` is in it, `to` is not. Milliseconds since 1970, UTC.
struct Range {
    qint64 from = 0;
    qint64 to = 0;
    [[nodiscard]] qint64 length() const { return to > from ? to - from : 0; }
    [[nodiscard]] bool contains(qint64 at) const { return at >= from && at < to; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// The measurements of one check, column by column: three vectors of equal length, times strictly rising.
/// A value that was not given, or is no finite number, is NaN.
struct Series {
    std::vector<qint64> times; ///< ms since 1970, UTC
    std::vector<double> values;
    std::vector<core::ObservationStatus> statuses;

    [[nodiscard]] std::size_t size() const { return times.size(); }
    [[nodiscard]] bool isEmpty() const { return times.empty(); }
    void reserve(std::size_t count);
    void append(qint64 at, double value, core::ObservationStatus status);
    /// Index of the first measurement at `at` or later; size() if there is none.
    [[nodiscard]] std::size_t firstFrom(qint64 at) const;
    friend bool operator==(const Series &, const Series &) = default;
};

/// Which of two measurements at one moment counts, see tidy().
[[nodiscard]] bool speaksBefore(core::ObservationStatus a, double valueA, core::ObservationStatus b,
                                double valueB);

/// Brings rows that came in any order into order. Of several at one moment one is kept: a verdict before
/// none, the worst verdict, then the greater value; so the order of arrival does not matter and nothing
/// counts twice.
void tidy(Series &series);

} // namespace meshbook::health
