// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/chartof.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Standing;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 begin = 1'793'000'000'000; ///< 26 Oct 2026, 02:13 UTC
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

health::NormalObjective freshness()
{
    health::NormalObjective objective;
    objective.key = u"freshness"_s;
    objective.judging = health::Judging::Age;
    objective.unit = u"s"_s;
    objective.target = 7'200;
    objective.warnLevel = 5'400;
    objective.share = 0.9;
    return objective;
}

} // namespace

/// What is drawn of a check: ages, values, or shares of days.
class ChartOfTest final : public QObject {
    Q_OBJECT

private slots:
    void agesRiseAndGapsStay();
    void valuesBreakWhereNothingIsKnown();
    void verdictsBecomeShares();
    void nothingIsKnown();
};

void ChartOfTest::agesRiseAndGapsStay()
{
    health::ObjectiveSeries told;
    told.objective = freshness();
    told.range = {begin, begin + day};
    told.line.pieces = {{{begin, begin + 3 * hour}, 600, true},
                        {{begin + 3 * hour, begin + 4 * hour}, 60, true},
                        {{begin + 8 * hour, begin + 9 * hour}, 60, true}};
    told.spans = {{{begin, begin + 2 * hour}, Standing::Met},
                  {{begin + 2 * hour, begin + 3 * hour}, Standing::Breached},
                  {{begin + 3 * hour, begin + 4 * hour}, Standing::Met},
                  {{begin + 4 * hour, begin + 8 * hour}, Standing::Unknown},
                  {{begin + 8 * hour, begin + 9 * hour}, Standing::Met}};
    const health::CheckChart chart = health::chartOf(told);
    QCOMPARE(chart.shows, health::CheckChart::Shows::Ages);
    QCOMPARE(chart.limit, std::optional<double>(7'200));
    QVERIFY(chart.isAtMost);
    const health::ChartSeries &series = chart.series;
    // Begin, where it broke, end; begin, end; a gap; begin, end.
    QCOMPARE(series.size(), 8U);
    QCOMPARE(series.at(1), begin + 2 * hour);
    QCOMPARE(series.value(1), 600 + 7'200);
    QCOMPARE(series.standing(1), Standing::Breached);
    QCOMPARE(series.value(2), 600 + 10'800);
    QCOMPARE(series.value(3), 60);
    QVERIFY(series.isMissing(5));
    QVERIFY(!series.isMissing(6));
}

void ChartOfTest::valuesBreakWhereNothingIsKnown()
{
    health::ObjectiveSeries told;
    told.objective.judging = health::Judging::Value;
    told.objective.better = health::Better::More;
    told.objective.unit = u"1"_s;
    told.objective.target = 0.99;
    told.range = {begin, begin + day};
    told.series.times = {begin - hour, begin + hour, begin + 2 * hour, begin + 12 * hour};
    told.series.values = {0.5, 1, 0.98, 0.999};
    told.series.statuses.resize(4, core::ObservationStatus::Pass);
    told.spans = {{{begin, begin + 3 * hour}, Standing::Met},
                  {{begin + 3 * hour, begin + 12 * hour}, Standing::Unknown},
                  {{begin + 12 * hour, begin + day}, Standing::Met}};
    const health::CheckChart chart = health::chartOf(told);
    QVERIFY(chart.isPercent);
    QVERIFY(!chart.isAtMost);
    QCOMPARE(chart.limit, std::optional<double>(99));
    QCOMPARE(chart.series.size(), 4U); // the one before the range is left out, a gap comes in
    QCOMPARE(chart.series.value(0), 100);
    QCOMPARE(chart.series.value(1), 98);
    QVERIFY(chart.series.isMissing(2));
    QCOMPARE(chart.series.at(2), begin + 3 * hour);
}

void ChartOfTest::verdictsBecomeShares()
{
    health::ObjectiveSeries told;
    told.objective.judging = health::Judging::Verdict;
    told.objective.share = 0.95;
    told.range = {begin, begin + 3 * day};
    told.series.times = {begin};
    told.series.values = {missing};
    told.series.statuses = {core::ObservationStatus::Pass};
    told.spans = {{{begin, begin + day}, Standing::Met},
                  {{begin + day, begin + day + 6 * hour}, Standing::Breached},
                  {{begin + day + 6 * hour, begin + 2 * day}, Standing::Met}};
    const health::CheckChart chart = health::chartOf(told);
    QCOMPARE(chart.shows, health::CheckChart::Shows::Shares);
    QCOMPARE(chart.limit, std::optional<double>(95));
    QStringList shares;
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        shares << (chart.series.isMissing(i) ? u"?"_s : QString::number(chart.series.value(i)));
    QCOMPARE(shares, (QStringList{u"100"_s, u"75"_s, u"?"_s}));
    QCOMPARE(chart.series.standing(1), Standing::Breached);
}

void ChartOfTest::nothingIsKnown()
{
    for (const health::Judging judging : {health::Judging::Age, health::Judging::Value,
                                          health::Judging::Verdict, health::Judging::Deadline}) {
        health::ObjectiveSeries told;
        told.objective.judging = judging;
        told.range = {begin, begin + day};
        const health::CheckChart chart = health::chartOf(told);
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            QVERIFY(chart.series.isMissing(i));
    }
}

QTEST_APPLESS_MAIN(ChartOfTest)
#include "tst_chartof.moc"
