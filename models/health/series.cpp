// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace meshbook::health {

using core::ObservationStatus;

namespace {

/// Which of two statuses at one moment speaks: a verdict before none, the worst verdict first.
int rankOf(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Fail:
        return 5;
    case ObservationStatus::Warn:
        return 4;
    case ObservationStatus::Pass:
        return 3;
    case ObservationStatus::Error:
        return 2;
    case ObservationStatus::Skip:
        return 1;
    case ObservationStatus::Unknown:
        break;
    }
    return 0;
}

} // namespace

void Series::reserve(std::size_t count)
{
    times.reserve(count);
    values.reserve(count);
    statuses.reserve(count);
}

void Series::append(qint64 at, double value, ObservationStatus status)
{
    times.push_back(at);
    values.push_back(std::isfinite(value) ? value : std::nan(""));
    statuses.push_back(status);
}

std::size_t Series::firstFrom(qint64 at) const
{
    return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), at) - times.begin());
}

bool speaksBefore(ObservationStatus a, double valueA, ObservationStatus b, double valueB)
{
    const int rankA = rankOf(a);
    const int rankB = rankOf(b);
    if (rankA != rankB)
        return rankA > rankB;
    return std::isnan(valueB) ? !std::isnan(valueA) : valueA > valueB;
}

void tidy(Series &series)
{
    if (std::adjacent_find(series.times.begin(), series.times.end(), std::greater_equal<>())
        == series.times.end())
        return;
    std::vector<std::size_t> order(series.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (series.times[a] != series.times[b])
            return series.times[a] < series.times[b];
        return speaksBefore(series.statuses[a], series.values[a], series.statuses[b], series.values[b]);
    });
    Series tidied;
    tidied.reserve(series.size());
    for (const std::size_t i : order) {
        if (tidied.isEmpty() || tidied.times.back() != series.times[i])
            tidied.append(series.times[i], series.values[i], series.statuses[i]);
    }
    series = std::move(tidied);
}

} // namespace meshbook::health
