// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/chartseries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace meshbook::health {

namespace {

template <typename T>
std::vector<T> inOrder(const std::vector<T> &column, const std::vector<std::size_t> &order)
{
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(column[i]);
    return sorted;
}

} // namespace

ChartSeries::ChartSeries(std::vector<qint64> at, std::vector<double> values,
                         std::vector<core::Standing> standings)
    : m_at(std::move(at))
    , m_values(std::move(values))
    , m_standings(std::move(standings))
{
    std::size_t count = std::min(m_at.size(), m_values.size());
    if (m_standings.empty())
        m_standings.resize(count, core::Standing::Unknown);
    count = std::min(count, m_standings.size());
    m_at.resize(count);
    m_values.resize(count);
    m_standings.resize(count);
    for (double &value : m_values) {
        if (!std::isfinite(value))
            value = std::numeric_limits<double>::quiet_NaN();
    }
    if (!std::is_sorted(m_at.begin(), m_at.end())) {
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return m_at[a] < m_at[b]; });
        m_at = inOrder(m_at, order);
        m_values = inOrder(m_values, order);
        m_standings = inOrder(m_standings, order);
    }
    m_blocks.resize(count / blockSize);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        add(m_blocks[i], i * blockSize, (i + 1) * blockSize);
}

bool ChartSeries::isMissing(std::size_t i) const
{
    return std::isnan(m_values[i]);
}

std::size_t ChartSeries::firstFrom(qint64 moment) const
{
    return static_cast<std::size_t>(std::lower_bound(m_at.begin(), m_at.end(), moment) - m_at.begin());
}

std::optional<std::size_t> ChartSeries::nearest(qint64 moment) const
{
    std::size_t right = firstFrom(moment);
    std::size_t left = right;
    // Past what is missing; whole blocks of it at a time where a source was silent for long.
    while (right < size() && isMissing(right)) {
        const std::size_t block = right / blockSize;
        const bool whole = right % blockSize == 0 && block < m_blocks.size() && !m_blocks[block].hasValues;
        right += whole ? blockSize : 1;
    }
    while (left > 0 && isMissing(left - 1)) {
        const std::size_t block = left / blockSize;
        const bool whole = left % blockSize == 0 && block > 0 && !m_blocks[block - 1].hasValues;
        left -= whole ? blockSize : 1;
    }
    if (left == 0)
        return right < size() ? std::optional(right) : std::nullopt;
    if (right >= size())
        return left - 1;
    return m_at[right] - moment < moment - m_at[left - 1] ? right : left - 1;
}

ChartSeries::Summary ChartSeries::summary(std::size_t first, std::size_t last) const
{
    Summary all;
    last = std::min(last, size());
    const std::size_t firstBlock = (first + blockSize - 1) / blockSize;
    const std::size_t lastBlock = last / blockSize;
    if (firstBlock >= lastBlock) {
        add(all, first, last);
        return all;
    }
    add(all, first, firstBlock * blockSize);
    for (std::size_t i = firstBlock; i < lastBlock; ++i)
        join(all, m_blocks[i]);
    add(all, lastBlock * blockSize, last);
    return all;
}

void ChartSeries::add(Summary &to, std::size_t first, std::size_t last) const
{
    for (std::size_t i = first; i < last; ++i) {
        to.standings |= static_cast<quint8>(1U << static_cast<unsigned>(m_standings[i]));
        if (isMissing(i)) {
            to.hasGap = true;
            continue;
        }
        if (!to.hasValues || m_values[i] < m_values[to.lowest])
            to.lowest = i;
        if (!to.hasValues || m_values[i] > m_values[to.highest])
            to.highest = i;
        to.hasValues = true;
    }
}

void ChartSeries::join(Summary &to, const Summary &other) const
{
    to.standings |= other.standings;
    to.hasGap = to.hasGap || other.hasGap;
    if (!other.hasValues)
        return;
    if (!to.hasValues || m_values[other.lowest] < m_values[to.lowest])
        to.lowest = other.lowest;
    if (!to.hasValues || m_values[other.highest] > m_values[to.highest])
        to.highest = other.highest;
    to.hasValues = true;
}

} // namespace meshbook::health
