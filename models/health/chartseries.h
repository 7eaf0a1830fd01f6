// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace meshbook::health {

/// Values over time, a column each, with a summary of every 64 points: any stretch of millions of points can
/// be told in few steps. Never changed once made, so that it can be handed from thread to thread.
class ChartSeries final {
public:
    /// What a stretch of points holds.
    struct Summary {
        std::size_t lowest = 0; ///< index of the least finite value; only where hasValues
        std::size_t highest = 0;
        bool hasValues = false;
        bool hasGap = false; ///< at least one value is missing
        quint8 standings = 0; ///< bit 1 << Standing for each that occurs
    };

    ChartSeries() = default;
    /// `at`: milliseconds since 1970, UTC; put in order where they are not (points of the same time keep
    /// theirs). A value that is no finite number is missing: the line has a gap there. Without standings all
    /// are unknown. What the shortest column has no room for is left out.
    ChartSeries(std::vector<qint64> at, std::vector<double> values,
                std::vector<core::Standing> standings = {});

    [[nodiscard]] std::size_t size() const { return m_at.size(); }
    [[nodiscard]] bool isEmpty() const { return m_at.empty(); }
    [[nodiscard]] qint64 at(std::size_t i) const { return m_at[i]; }
    [[nodiscard]] double value(std::size_t i) const { return m_values[i]; } ///< NaN: missing
    [[nodiscard]] bool isMissing(std::size_t i) const;
    [[nodiscard]] core::Standing standing(std::size_t i) const { return m_standings[i]; }

    /// The first point at or after a moment; size() if there is none.
    [[nodiscard]] std::size_t firstFrom(qint64 moment) const;
    /// The point with a value that is nearest to a moment.
    [[nodiscard]] std::optional<std::size_t> nearest(qint64 moment) const;
    /// Of the points `first` to `last`, the last not among them.
    [[nodiscard]] Summary summary(std::size_t first, std::size_t last) const;

    static constexpr std::size_t blockSize = 64;

private:
    void add(Summary &to, std::size_t first, std::size_t last) const;
    void join(Summary &to, const Summary &other) const;

    std::vector<qint64> m_at;
    std::vector<double> m_values;
    std::vector<core::Standing> m_standings;
    std::vector<Summary> m_blocks;
};

} // namespace meshbook::health
