// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the time chart of service levels takes for a frame: a scripted pan and zoom over a line of 20,000
// and of 3.1 million points (three objectives over two years, one measurement a minute) in 1200 x 400,
// painted in software, in processor time. Prints one line for each. docs/performance.md says how it is run.
#include "views/health/timechart.h"
#include "views/theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 begin = 1'730'000'000'000;

/// What this thread has computed: others at work on the machine do not lengthen it.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> ms;
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
    }
};

views::TimeChartData dataOf(qint64 count)
{
    std::vector<qint64> at;
    std::vector<double> values;
    std::vector<core::Standing> standings;
    at.reserve(static_cast<std::size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        const bool late = i % 90'000 < 700;
        const bool silent = i % 130'000 < 900;
        at.push_back(begin + i * minuteMs);
        values.push_back(silent
                             ? std::numeric_limits<double>::quiet_NaN()
                             : 1'800 + 1'700 * std::sin(static_cast<double>(i) / 400) + (late ? 9'000 : 0));
        standings.push_back(silent     ? core::Standing::Unknown
                                : late ? core::Standing::Breached
                                       : core::Standing::Met);
    }
    views::TimeChartData data;
    data.name = u"Freshness"_s;
    data.lineName = u"age"_s;
    data.unit = views::ChartUnit::Seconds;
    data.from = begin;
    data.to = begin + count * minuteMs;
    data.promise = views::ChartPromise{7'200, 5'400, true, u"promise ≤ 2 h"_s};
    for (qint64 i = 0; i < count; i += 90'000)
        data.intervals.push_back({views::ChartInterval::Kind::Breach, begin + i * minuteMs,
                                  begin + (i + 700) * minuteMs, false, u"11 h"_s, u"breach"_s});
    data.series =
        std::make_shared<const health::ChartSeries>(std::move(at), std::move(values), std::move(standings));
    return data;
}

template <typename Step>
Times measure(views::TimeChart &chart, int steps, Step step)
{
    Times times;
    for (int i = 0; i < steps; ++i) {
        const double before = processorMs();
        step(i);
        chart.viewport()->repaint();
        times.ms.push_back(processorMs() - before);
    }
    return times;
}

void print(qint64 points, const char *what, const Times &times)
{
    const double median = times.quantile(0.5);
    std::printf("| %lld | %s | %.1f | %.1f | %.1f | %.0f |\n", static_cast<long long>(points), what, median,
                times.quantile(0.95), times.quantile(1), 1'000 / std::max(0.001, median));
}

void run(qint64 count)
{
    views::TimeChart chart;
    chart.resize(1'200, 400);
    chart.show();
    const views::TimeChartData data = dataOf(count);
    QApplication::processEvents();
    print(count, "open", measure(chart, 5, [&](int) { chart.setData(data); }));
    const qint64 whole = data.to - data.from;
    chart.setRange(data.from + whole / 4, data.from + whole * 3 / 4);
    print(count, "pan over half of it",
          measure(chart, 200, [&](int i) { chart.panBy((i % 100 < 50 ? 1 : -1) * whole / 400); }));
    chart.setRange(data.from + whole / 4, data.from + whole / 4 + whole / 50);
    print(count, "pan over a fiftieth",
          measure(chart, 200, [&](int i) { chart.panBy((i % 100 < 50 ? 1 : -1) * whole / 20'000); }));
    print(count, "zoom", measure(chart, 100, [&](int i) {
              chart.zoom(i % 50 < 25 ? 1.1 : 1 / 1.1, data.from + whole / 3);
          }));
    chart.showAll();
    print(count, "walk over points", measure(chart, 100, [&](int i) {
              chart.setCurrent(
                  chart.drawn().points[static_cast<std::size_t>(i * 7) % chart.drawn().points.size()]);
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const views::Theme theme(&application);
    std::printf("| points | what | p50 ms | p95 ms | worst ms | frames/s |\n|---|---|---|---|---|---|\n");
    for (const qint64 count : {20'000LL, 3'100'000LL})
        run(count);
    return 0;
}
