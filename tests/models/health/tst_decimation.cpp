// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/decimation.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace meshbook;
using core::Standing;
using health::ChartSeries;
using health::Decimated;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

ChartSeries randomSeries(std::mt19937 &random, std::size_t count, double gaps)
{
    std::vector<qint64> at;
    std::vector<double> values;
    std::vector<Standing> standings;
    std::uniform_real_distribution<double> unit(0, 1);
    qint64 now = 1'000;
    bool gap = false;
    for (std::size_t i = 0; i < count; ++i) {
        now += static_cast<qint64>(unit(random) * 50);
        gap = unit(random) < gaps ? !gap : gap;
        at.push_back(now);
        values.push_back(gap ? missing : unit(random) * 100 - 30);
        standings.push_back(static_cast<Standing>(random() % 4));
    }
    return {std::move(at), std::move(values), std::move(standings)};
}

/// The column of pixels a moment falls into, worked out from scratch.
int columnOf(qint64 at, qint64 from, qint64 to, int columns)
{
    for (int column = 0; column < columns - 1; ++column) {
        const double edge = static_cast<double>(from)
            + (static_cast<double>(to) - static_cast<double>(from)) / columns * (column + 1);
        if (at < static_cast<qint64>(edge))
            return column;
    }
    return columns - 1;
}

} // namespace

/// What is drawn of a series is as good as all of it.
class DecimationTest final : public QObject {
    Q_OBJECT

private slots:
    void fewPointsStayAsTheyAre();
    void nothingOfNothing();
    void gapsPartTheLine();
    void orderAndRubbishArePutRight();
    void summaryIsThatOfEveryPoint();
    void nearestSkipsWhatIsMissing();
    void extremesAndGapsSurvive_data();
    void extremesAndGapsSurvive();
    void standingsSurvive();
    void millionsTakeFewSteps();
};

void DecimationTest::fewPointsStayAsTheyAre()
{
    const ChartSeries series({0, 10, 20, 30}, {1, 2, 3, 4},
                             {Standing::Met, Standing::Met, Standing::Breached, Standing::Met});
    const Decimated all = health::decimate(series, 0, 30, 100);
    QCOMPARE(all.points, (std::vector<std::size_t>{0, 1, 2, 3}));
    QCOMPARE(all.starts, (std::vector<std::size_t>{0}));
    QCOMPARE(all.runs,
             (std::vector<health::StandingRun>{
                 {0, 20, Standing::Met}, {20, 30, Standing::Breached}, {30, 30, Standing::Met}}));
    // Those just outside come along.
    const Decimated middle = health::decimate(series, 12, 22, 100);
    QCOMPARE(middle.points, (std::vector<std::size_t>{1, 2, 3}));
}

void DecimationTest::nothingOfNothing()
{
    QCOMPARE(health::decimate(ChartSeries(), 0, 10, 10), Decimated());
    const ChartSeries series({5}, {1});
    QCOMPARE(health::decimate(series, 10, 10, 10), Decimated());
    QCOMPARE(health::decimate(series, 0, 10, 0), Decimated());
    QCOMPARE(health::decimate(ChartSeries({1, 2}, {missing, missing}), 0, 10, 5).points.size(), 0U);
}

void DecimationTest::gapsPartTheLine()
{
    const ChartSeries series({0, 1, 2, 3, 4, 5}, {1, 1, missing, 2, missing, 3});
    const Decimated drawn = health::decimate(series, 0, 5, 50);
    QCOMPARE(drawn.points, (std::vector<std::size_t>{0, 1, 3, 5}));
    QCOMPARE(drawn.starts, (std::vector<std::size_t>{0, 2, 3}));
}

void DecimationTest::orderAndRubbishArePutRight()
{
    const double infinite = std::numeric_limits<double>::infinity();
    const ChartSeries series({30, 10, 20, 20}, {3, 1, infinite, 2, 99},
                             {Standing::Met, Standing::Breached, Standing::Unknown, Standing::Warning});
    QCOMPARE(series.size(), 4U);
    QCOMPARE(series.at(0), 10);
    QCOMPARE(series.standing(0), Standing::Breached);
    QVERIFY(series.isMissing(1)); // the first of the two at 20
    QCOMPARE(series.value(2), 2);
    QCOMPARE(series.value(3), 3);
}

void DecimationTest::summaryIsThatOfEveryPoint()
{
    std::mt19937 random(7);
    const ChartSeries series = randomSeries(random, 1'000, 0.1);
    for (int i = 0; i < 300; ++i) {
        const std::size_t first = random() % 1'000;
        const std::size_t last = first + random() % (1'001 - first);
        const ChartSeries::Summary told = series.summary(first, last);
        double low = missing;
        double high = missing;
        bool gap = false;
        quint8 standings = 0;
        for (std::size_t k = first; k < last; ++k) {
            low = std::fmin(low, series.value(k));
            high = std::fmax(high, series.value(k));
            gap = gap || series.isMissing(k);
            standings |= static_cast<quint8>(1U << static_cast<unsigned>(series.standing(k)));
        }
        QCOMPARE(told.hasGap, gap);
        QCOMPARE(told.standings, standings);
        QCOMPARE(told.hasValues, !std::isnan(low));
        if (told.hasValues) {
            QCOMPARE(series.value(told.lowest), low);
            QCOMPARE(series.value(told.highest), high);
        }
    }
}

void DecimationTest::nearestSkipsWhatIsMissing()
{
    std::mt19937 random(11);
    const ChartSeries series = randomSeries(random, 700, 0.01);
    for (qint64 moment = 0; moment < series.at(699) + 100; moment += 37) {
        const auto told = series.nearest(moment);
        qint64 best = std::numeric_limits<qint64>::max();
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (!series.isMissing(i))
                best = std::min(best, std::abs(series.at(i) - moment));
        }
        QVERIFY(told.has_value());
        QVERIFY(!series.isMissing(*told));
        QCOMPARE(std::abs(series.at(*told) - moment), best);
    }
    QVERIFY(!ChartSeries({1, 2}, {missing, missing}).nearest(1));
    QVERIFY(!ChartSeries().nearest(1));
}

void DecimationTest::extremesAndGapsSurvive_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("gaps");
    QTest::newRow("sparse") << 50 << 200 << 0.1;
    QTest::newRow("dense") << 20'000 << 100 << 0.0;
    QTest::newRow("dense, many gaps") << 20'000 << 100 << 0.2;
    QTest::newRow("dense, long gaps") << 20'000 << 300 << 0.001;
    QTest::newRow("one column") << 500 << 1 << 0.05;
}

void DecimationTest::extremesAndGapsSurvive()
{
    QFETCH(const int, count);
    QFETCH(const int, columns);
    QFETCH(const double, gaps);
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const ChartSeries series = randomSeries(random, static_cast<std::size_t>(count), gaps);
        const qint64 whole = series.at(series.size() - 1) - series.at(0);
        const qint64 from = series.at(0) + whole * (seed % 5) / 10;
        const qint64 to = series.at(series.size() - 1) - whole * (seed % 3) / 10;
        const Decimated drawn = health::decimate(series, from, to, columns);
        QVERIFY(drawn.points.size() <= static_cast<std::size_t>(4 * columns + 2));
        QVERIFY(std::is_sorted(drawn.points.begin(), drawn.points.end()));

        std::vector<double> lows(static_cast<std::size_t>(columns), missing);
        std::vector<double> highs = lows;
        const auto note = [&](std::vector<double> &low, std::vector<double> &high, std::size_t i) {
            if (series.at(i) < from || series.at(i) > to)
                return;
            const auto column = static_cast<std::size_t>(columnOf(series.at(i), from, to, columns));
            low[column] = std::fmin(low[column], series.value(i));
            high[column] = std::fmax(high[column], series.value(i));
        };
        for (std::size_t i = 0; i < series.size(); ++i)
            note(lows, highs, i);
        std::vector<double> drawnLows(lows.size(), missing);
        std::vector<double> drawnHighs = drawnLows;
        for (const std::size_t i : drawn.points) {
            QVERIFY(!series.isMissing(i));
            note(drawnLows, drawnHighs, i);
        }
        for (std::size_t column = 0; column < lows.size(); ++column) {
            QCOMPARE(std::isnan(drawnLows[column]), std::isnan(lows[column]));
            if (!std::isnan(lows[column])) {
                QCOMPARE(drawnLows[column], lows[column]);
                QCOMPARE(drawnHighs[column], highs[column]);
            }
        }
        // No line is drawn from one column to another over something that is missing.
        for (std::size_t k = 1; k < drawn.points.size(); ++k) {
            const std::size_t a = drawn.points[k - 1];
            const std::size_t b = drawn.points[k];
            const bool inside = series.at(a) >= from && series.at(b) <= to;
            const bool starts = std::find(drawn.starts.begin(), drawn.starts.end(), k) != drawn.starts.end();
            if (inside && !starts
                && columnOf(series.at(a), from, to, columns) != columnOf(series.at(b), from, to, columns))
                QVERIFY(!series.summary(a, b + 1).hasGap);
        }
    }
}

void DecimationTest::standingsSurvive()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const ChartSeries series = randomSeries(random, 5'000, 0.01);
        const qint64 from = series.at(0);
        const qint64 to = series.at(series.size() - 1);
        const Decimated drawn = health::decimate(series, from, to, 80);
        for (std::size_t k = 1; k < drawn.runs.size(); ++k) {
            QCOMPARE(drawn.runs[k].from, drawn.runs[k - 1].to);
            QVERIFY(drawn.runs[k].standing != drawn.runs[k - 1].standing);
        }
        // Whatever stands worst at a moment is never drawn as better.
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (series.standing(i) != Standing::Breached)
                continue;
            const bool told = std::any_of(drawn.runs.begin(), drawn.runs.end(), [&](const auto &run) {
                return run.standing == Standing::Breached && run.from <= series.at(i)
                    && series.at(i) <= run.to;
            });
            QVERIFY(told);
        }
    }
}

/// Three objectives over two years, one measurement a minute: the worst that is asked for.
void DecimationTest::millionsTakeFewSteps()
{
    std::vector<qint64> at;
    std::vector<double> values;
    for (qint64 i = 0; i < 3'100'000; ++i) {
        at.push_back(i * 60'000);
        values.push_back(std::sin(static_cast<double>(i) / 500) * 50);
    }
    const ChartSeries series(std::move(at), std::move(values));
    Decimated drawn;
    QBENCHMARK
    {
        drawn = health::decimate(series, 0, series.at(series.size() - 1), 1'500);
    }
    QVERIFY(drawn.points.size() <= 6'002U);
    QVERIFY(drawn.points.size() >= 3'000U);
}

QTEST_APPLESS_MAIN(DecimationTest)
#include "tst_decimation.moc"
