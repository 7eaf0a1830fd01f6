// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/freshnessline.h"

#include <algorithm>
#include <cmath>

namespace meshbook::health {

namespace {

constexpr double msPerSecond = 1'000;
/// Ages are told in whole seconds, or worked out from times that are: what came within a second came once.
constexpr qint64 oneComing = 1'000;
constexpr double oldest = 1e10; ///< seconds, some 300 years: what is older was never a time

/// Data that came at one moment, and until when it was seen to be the newest.
struct Coming {
    qint64 at = 0;
    qint64 seenUntil = 0;
};

std::vector<Coming> comings(const Series &ages)
{
    std::vector<Coming> all;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const double age = ages.values[i];
        if (!(age <= oldest) || ages.statuses[i] == core::ObservationStatus::Error
            || ages.statuses[i] == core::ObservationStatus::Skip)
            continue;
        const qint64 seen = ages.times[i];
        const qint64 at = seen - std::llround(std::max(age, 0.0) * msPerSecond);
        if (!all.empty() && std::llabs(at - all.back().at) <= oneComing)
            all.back().seenUntil = std::max(all.back().seenUntil, seen);
        else
            all.push_back({at, seen});
    }
    std::stable_sort(all.begin(), all.end(), [](const Coming &a, const Coming &b) { return a.at < b.at; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].at - all[kept].at <= oneComing)
            all[kept].seenUntil = std::max(all[kept].seenUntil, all[i].seenUntil);
        else
            all[++kept] = all[i];
    }
    if (!all.empty())
        all.resize(kept + 1);
    return all;
}

void addPiece(FreshnessLine &line, const Range &window, Range range, const Coming &coming, bool isMeasured)
{
    range.from = std::max(range.from, window.from);
    range.to = std::min(range.to, window.to);
    if (range.length() > 0)
        line.pieces.push_back(
            {range, static_cast<double>(range.from - coming.at) / msPerSecond, isMeasured,
             isMeasured ? 0 : static_cast<double>(coming.seenUntil - coming.at) / msPerSecond});
}

} // namespace

std::vector<qint64> timesOfComing(const Series &ages)
{
    std::vector<qint64> times;
    for (const Coming &coming : comings(ages))
        times.push_back(coming.at);
    return times;
}

FreshnessLine freshnessLine(const Series &ages, const Range &window, qint64 holds)
{
    FreshnessLine line;
    const std::vector<Coming> all = comings(ages);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Coming &one = all[i];
        const qint64 carried = one.seenUntil + holds;
        const qint64 end = i + 1 < all.size() ? std::min(all[i + 1].at, carried) : carried;
        const qint64 confirmed = std::min(one.seenUntil, end);
        addPiece(line, window, {one.at, confirmed}, one, true);
        addPiece(line, window, {confirmed, end}, one, false);
    }
    return line;
}

} // namespace meshbook::health
