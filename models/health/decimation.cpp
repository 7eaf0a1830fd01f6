// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/decimation.h"

#include <algorithm>
#include <array>
#include <limits>

namespace meshbook::health {

namespace {

using core::Standing;

constexpr std::size_t pointsPerColumn = 4;

class Drawing final {
public:
    explicit Drawing(const ChartSeries &series)
        : m_series(series)
    {
    }

    void takeColumn(std::size_t first, std::size_t last)
    {
        if (last - first > pointsPerColumn) {
            takeDense(first, last);
            return;
        }
        for (std::size_t i = first; i < last; ++i) {
            takeOne(i);
            run(m_series.at(i), m_series.standing(i));
        }
    }
    void takeOne(std::size_t i)
    {
        if (m_series.isMissing(i)) {
            m_broken = true;
            return;
        }
        if (m_broken)
            m_drawn.starts.push_back(m_drawn.points.size());
        m_broken = false;
        m_drawn.points.push_back(i);
    }
    void run(qint64 from, Standing standing)
    {
        if (!m_drawn.runs.empty()) {
            m_drawn.runs.back().to = from;
            if (m_drawn.runs.back().standing == standing)
                return;
        }
        m_drawn.runs.push_back({from, from, standing});
    }
    [[nodiscard]] Decimated take(qint64 end)
    {
        if (!m_drawn.runs.empty())
            m_drawn.runs.back().to = std::max(end, m_drawn.runs.back().to);
        return std::move(m_drawn);
    }

private:
    void takeDense(std::size_t first, std::size_t last)
    {
        const ChartSeries::Summary all = m_series.summary(first, last);
        run(m_series.at(first), worstOf(all.standings));
        if (all.hasValues) {
            std::array<std::size_t, pointsPerColumn> chosen{first, all.lowest, all.highest, last - 1};
            std::sort(chosen.begin(), chosen.end());
            const auto end = std::unique(chosen.begin(), chosen.end());
            for (auto it = chosen.begin(); it != end; ++it)
                takeOne(*it);
        }
        // A gap narrower than the column still parts the line: it must not look as if nothing was missing.
        m_broken = m_broken || all.hasGap;
    }

    const ChartSeries &m_series;
    Decimated m_drawn;
    bool m_broken = true; ///< the next point begins a line
};

} // namespace

Standing worstOf(quint8 standings)
{
    for (const Standing standing : {Standing::Breached, Standing::Warning, Standing::Unknown}) {
        if ((standings & (1U << static_cast<unsigned>(standing))) != 0)
            return standing;
    }
    return standings == 0 ? Standing::Unknown : Standing::Met;
}

Decimated decimate(const ChartSeries &series, qint64 from, qint64 to, int columns)
{
    if (series.isEmpty() || to <= from || columns < 1)
        return {};
    Drawing drawing(series);
    const std::size_t first = series.firstFrom(from);
    if (first > 0)
        drawing.takeOne(first - 1);
    // In doubles: a span of years times a thousand columns leaves 64 bits room, but any span must.
    const double width = (static_cast<double>(to) - static_cast<double>(from)) / columns;
    std::size_t begin = first;
    const std::size_t past =
        to == std::numeric_limits<qint64>::max() ? series.size() : series.firstFrom(to + 1);
    for (int column = 0; column < columns && begin < past; ++column) {
        const bool isLast = column == columns - 1;
        const double edge = static_cast<double>(from) + width * (column + 1);
        const std::size_t end =
            isLast ? past : std::clamp(series.firstFrom(static_cast<qint64>(edge)), begin, past);
        if (end > begin)
            drawing.takeColumn(begin, end);
        begin = end;
    }
    if (past < series.size())
        drawing.takeOne(past);
    return drawing.take(past < series.size() ? to : (past > first ? series.at(past - 1) : to));
}

} // namespace meshbook::health
