// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/digest.h"
#include "health/evaluation.h"
#include "health/frequency.h"
#include "health/normalize.h"
#include "health/promiselevels.h"
#include "health/schedule.h"
#include "health/spans.h"
#include "health/valuetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObjectiveKind;
using core::ObservationStatus;
using core::Standing;
using health::Judging;
using health::Range;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

core::Objective promise(ObjectiveKind kind, const QString &value, std::optional<double> number,
                        const QString &iso)
{
    core::Objective objective;
    objective.kind = kind;
    objective.property = core::toText(kind);
    objective.value = value;
    objective.number = number;
    objective.unitIso = iso;
    return objective;
}

health::MeasuredCheck measured(const QString &metric, const QString &unit, const QString &expected = {})
{
    health::MeasuredCheck one;
    one.series = 7;
    one.dataset = u"orders"_s;
    one.metric = metric;
    one.unit = unit;
    one.expected = expected;
    return one;
}

const health::NormalObjective &only(const health::TrackedChecks &checks)
{
    return checks.checks.front().objective;
}

health::TrackedChecks tracked(const std::vector<core::Objective> &promises,
                              const std::vector<health::MeasuredCheck> &what)
{
    return health::trackedChecks(promises, what, {u"orders"_s, u"items"_s}, {});
}

} // namespace

/// Promises, measurements and scores, by hand. tst_healthoracle has the figures over time.
class TestServiceLevels final : public QObject {
    Q_OBJECT

private slots:
    void freshnessIsAnAge()
    {
        const auto checks = tracked({promise(ObjectiveKind::Freshness, u"2"_s, 7200, u"s"_s)},
                                    {measured(u"freshness"_s, u"s"_s)});
        QCOMPARE(checks.checks.size(), std::size_t{1});
        QCOMPARE(only(checks).judging, Judging::Age);
        QCOMPARE(only(checks).target, std::optional(7200.0));
        QCOMPARE(only(checks).warnLevel, std::optional(5400.0));
        QVERIFY(!only(checks).isWarnStated);
        QCOMPARE(checks.checks.front().parts.size(), std::size_t{1});
    }

    void twoLevelsAreOneCheck()
    {
        core::Objective warn = promise(ObjectiveKind::Freshness, u"12"_s, 43'200, u"s"_s);
        warn.level = u"warn"_s;
        core::Objective error = promise(ObjectiveKind::Freshness, u"24"_s, 86'400, u"s"_s);
        error.level = u"error"_s;
        for (const auto &promises : {std::vector{warn, error}, std::vector{error, warn}}) {
            const auto checks = tracked(promises, {measured(u"freshness"_s, u"s"_s)});
            QCOMPARE(checks.checks.size(), std::size_t{1});
            QCOMPARE(only(checks).target, std::optional(86'400.0));
            QCOMPARE(only(checks).warnLevel, std::optional(43'200.0));
            QVERIFY(only(checks).isWarnStated);
        }
        const auto checks = tracked({warn}, {measured(u"freshness"_s, u"s"_s)});
        QVERIFY(!only(checks).target); // dbt warns of it, nothing breaks
        QCOMPARE(only(checks).warnLevel, std::optional(43'200.0));
    }

    void unitsAreBroughtTogether_data()
    {
        QTest::addColumn<health::MeasuredCheck>("check");
        QTest::addColumn<double>("factor");
        QTest::addColumn<bool>("isCompared");
        QTest::newRow("percent") << measured(u"availability"_s, u"%"_s) << 0.01 << true;
        QTest::newRow("share") << measured(u"availability"_s, u"1"_s) << 1.0 << true;
        QTest::newRow("expected as promised")
            << measured(u"availability"_s, {}, u">= 99.9"_s) << 0.01 << true;
        QTest::newRow("moons") << measured(u"availability"_s, u"moons"_s) << 1.0 << false;
        QTest::newRow("no unit at all") << measured(u"availability"_s, {}) << 1.0 << false;
    }
    void unitsAreBroughtTogether()
    {
        QFETCH(const health::MeasuredCheck, check);
        QFETCH(const double, factor);
        QFETCH(const bool, isCompared);
        const auto checks =
            tracked({promise(ObjectiveKind::Availability, u"99.9"_s, 0.999, u"1"_s)}, {check});
        QCOMPARE(only(checks).judging, isCompared ? Judging::Value : Judging::Verdict);
        QVERIFY(std::abs(checks.checks.front().parts.front().factor - factor) < 1e-12);
    }

    void probesOfUpAndDownSpendTheBudgetOfTheAvailability()
    {
        health::MeasuredCheck probe = measured(u"availability"_s, {});
        probe.isJudged = true;
        const auto checks =
            tracked({promise(ObjectiveKind::Availability, u"99.9 %"_s, 0.999, u"1"_s)}, {probe});
        QCOMPARE(only(checks).share, 0.999);
        QVERIFY(only(checks).isShareStated);
        QCOMPARE(only(checks).judging, Judging::Verdict);
    }

    void theShareOfTimeMayBeStated()
    {
        core::Objective fresh = promise(ObjectiveKind::Freshness, u"2 h"_s, 7200, u"s"_s);
        fresh.extra.insert(
            u"customProperties"_s,
            QJsonArray{QJsonObject{{u"property"_s, u"attainment"_s}, {u"value"_s, u"90 %"_s}}});
        QCOMPARE(health::statedShare(fresh), std::optional(0.9));
        fresh.extra = {{u"sloTarget"_s, 99.5}};
        QCOMPARE(health::statedShare(fresh), std::optional(0.995));
        fresh.extra = {{u"sloTarget"_s, u"always"_s}};
        QVERIFY(!health::statedShare(fresh));
        fresh.extra = {{u"sloTarget"_s, -1}};
        QVERIFY(!health::statedShare(fresh));
    }

    void whatNobodyMeasuresIsUnknownOrStated()
    {
        const auto checks = tracked({promise(ObjectiveKind::Freshness, u"2 h"_s, 7200, u"s"_s),
                                     promise(ObjectiveKind::Retention, u"5 y"_s, 1.5e8, u"s"_s)},
                                    {measured(u"rowCount"_s, u"rows"_s)});
        QCOMPARE(checks.checks.size(), std::size_t{1});
        QVERIFY(checks.checks.front().parts.empty());
        QCOMPARE(checks.stated.size(), std::size_t{1});
        QCOMPARE(checks.stated.front().what, u"retention"_s);
    }

    void aRuleIsACheckAndABareMetricIsNot()
    {
        health::MeasuredCheck rule = measured(u"not_null"_s, {});
        rule.rule = u"orders#not_null/id"_s;
        rule.element = u"id"_s;
        const auto checks = tracked({}, {rule, measured(u"rowCount"_s, u"rows"_s)});
        QCOMPARE(checks.checks.size(), std::size_t{1});
        QVERIFY(only(checks).isRule);
        QCOMPARE(only(checks).element, u"id"_s);
    }

    void whatWasDeclaredAndNeverRunIsACheckWithoutMeasurements()
    {
        core::QualityRule given;
        given.id = u"dc/orders/email:email_given"_s;
        given.name = u"email_given"_s;
        given.metric = u"missingValues"_s;
        given.element = u"email"_s;
        core::QualityRule enough;
        enough.id = u"dc/orders:enough"_s;
        enough.name = u"enough"_s;
        enough.metric = u"rowCount"_s;
        enough.comparison = u"mustBeGreaterThan"_s;
        enough.thresholds = QStringList{u"2"_s};
        core::QualityRule words;
        words.id = u"dc/orders:polite"_s;
        words.type = u"text"_s; // nobody can run it
        core::QualityRule itemsEnough = enough;
        itemsEnough.id = u"dc/items:enough"_s;
        health::MeasuredCheck run = measured({}, {});
        run.rule = u"pg://h/orders#email_given/email"_s;
        run.element = u"email"_s;
        health::MeasuredCheck counted = measured({}, {});
        counted.rule = u"pg://h/items#enough"_s;
        counted.dataset = u"items"_s;
        const auto checks =
            health::trackedChecks({}, {run, counted}, {u"orders"_s, u"items"_s},
                                  {{u"orders"_s, {given, enough, words}}, {u"items"_s, {itemsEnough}}});
        QCOMPARE(checks.checks.size(), std::size_t{3});
        const health::NormalObjective &neverRun = checks.checks.back().objective;
        QVERIFY(checks.checks.back().parts.empty());
        QVERIFY(neverRun.isRule);
        QCOMPARE(neverRun.what, u"enough"_s);
        QCOMPARE(neverRun.dataset, u"orders"_s); // that of the items was run
        QCOMPARE(neverRun.promise, u"> 2"_s);
        // Neither met nor failed, and without any weight in the score.
        health::CheckInput met;
        met.objective.isRule = true;
        met.series.append(9 * day, 1, ObservationStatus::Pass);
        health::CheckInput never;
        never.objective = neverRun;
        health::CheckInput longAgo = never;
        longAgo.objective.key = u"long ago"_s;
        longAgo.measuredBefore = 1;
        const health::Outlook outlook{{0, 9 * day + 1}, 9 * day + 1, {}, {}, false};
        const auto levels =
            health::productLevels({met, never, longAgo}, outlook, health::ScoreRules::builtIn());
        QCOMPARE(levels.standing.score, std::optional(100.0));
        QCOMPARE(levels.standing.met, 1);
        QCOMPARE(levels.standing.breached, 0);
        QCOMPARE(levels.standing.unknown, 2);
        QCOMPARE(levels.checks[0].measuredAt, 9 * day);
        QCOMPARE(levels.checks[1].measuredAt, 0); // never
        QCOMPARE(levels.checks[1].now, Standing::Unknown);
        QCOMPARE(levels.checks[2].measuredAt, 1);
    }

    void promisedFrequencies_data()
    {
        QTest::addColumn<core::Objective>("objective");
        QTest::addColumn<qint64>("interval"); // 0: none
        const auto said = [](const QString &value, const QString &unit = {},
                             std::optional<double> seconds = {}) {
            core::Objective objective =
                promise(ObjectiveKind::Frequency, value, seconds, seconds ? u"s"_s : QString());
            objective.unit = unit;
            return objective;
        };
        QTest::newRow("a duration, as readers understand it") << said(u"1"_s, u"d"_s, 86'400) << day;
        QTest::newRow("a word") << said(u"daily"_s, {}, 86'400) << day;
        QTest::newRow("a month is as long as its longest") << said(u"monthly"_s, {}, 2'629'746) << 31 * day;
        QTest::newRow("twice a day of the EU's list") << said(u"daily_2"_s) << 12 * hour;
        QTest::newRow("Dublin Core") << said(u"threeTimesAWeek"_s) << 7 * day / 3;
        QTest::newRow("times in a day") << said(u"4 per day"_s) << 6 * hour;
        QTest::newRow("times by the unit") << said(u"24"_s, u"/d"_s) << hour;
        QTest::newRow("cron as value") << said(u"*/10 * * * *"_s) << 10 * minute;
        core::Objective scheduled = said(u"streaming"_s);
        scheduled.schedule = u"0 6 * * 1-5"_s;
        QTest::newRow("cron: the weekend lies between") << scheduled << 3 * day;
        QTest::newRow("irregular") << said(u"irreg"_s) << qint64{0};
        QTest::newRow("nothing") << said({}) << qint64{0};
        QTest::newRow("zero") << said(u"0"_s, u"d"_s, 0) << qint64{0};
        QTest::newRow("zero times") << said(u"0 per day"_s) << qint64{0};
        QTest::newRow("longer than anybody waits") << said(u"1e12"_s, u"s"_s, 1e12) << qint64{0};
        QTest::newRow("no end") << said(QString(10'000, u'9') + u" per day"_s) << qint64{0};
    }
    void promisedFrequencies()
    {
        QFETCH(const core::Objective, objective);
        QFETCH(const qint64, interval);
        QCOMPARE(health::promisedInterval(objective).value_or(0), interval);
    }

    void updatesAreKnownFromAges()
    {
        const core::Objective daily = promise(ObjectiveKind::Frequency, u"1 d"_s, 86'400, u"s"_s);
        const auto checks = tracked({daily}, {measured(u"freshness"_s, u"h"_s)});
        QCOMPARE(checks.checks.size(), std::size_t{1});
        QCOMPARE(only(checks).judging, Judging::Age);
        QCOMPARE(only(checks).warnLevel, std::optional(86'400.0));
        QCOMPARE(only(checks).target, std::optional(1.5 * 86'400));
        QCOMPARE(checks.checks.front().parts.front().factor, 3600.0);
        // Whoever measures frequency itself has the word where nobody measures ages.
        const auto judged = tracked({daily}, {measured(u"frequency"_s, {})});
        QCOMPARE(only(judged).judging, Judging::Verdict);
        QCOMPARE(judged.checks.front().parts.size(), std::size_t{1});
        // Measured by nobody it is unknown; without anything that could be measured it is stated.
        const auto unknown = tracked({daily}, {});
        QCOMPARE(unknown.checks.size(), std::size_t{1});
        QVERIFY(unknown.checks.front().parts.empty());
        const auto stated = tracked({promise(ObjectiveKind::Frequency, u"irregular"_s, {}, {})}, {});
        QVERIFY(stated.checks.empty());
        QCOMPARE(stated.stated.size(), std::size_t{1});
    }

    void keysAreUnique()
    {
        core::Objective one = promise(ObjectiveKind::Freshness, u"2 h"_s, 7200, u"s"_s);
        core::Objective other = promise(ObjectiveKind::Freshness, u"4 h"_s, 14'400, u"s"_s);
        const auto checks = tracked({one, other}, {measured(u"freshness"_s, u"s"_s)});
        QCOMPARE(checks.checks.size(), std::size_t{2});
        QVERIFY(checks.checks[0].objective.key != checks.checks[1].objective.key);
    }

    void badMeasurementsDoNoHarm()
    {
        health::Series series;
        series.append(3 * hour, std::nan(""), ObservationStatus::Unknown);
        series.append(hour, 10, ObservationStatus::Pass);
        series.append(hour, 20, ObservationStatus::Fail); // twice at one moment: the worst counts, once
        series.append(2 * hour, std::numeric_limits<double>::infinity(), ObservationStatus::Error);
        health::tidy(series);
        QCOMPARE(series.times, (std::vector<qint64>{hour, 2 * hour, 3 * hour}));
        QCOMPARE(series.statuses.front(), ObservationStatus::Fail);
        QVERIFY(std::isnan(series.values[1]));
        health::NormalObjective objective;
        const auto spans = health::spansOf(objective, series, {0, 10 * hour}, 10 * hour);
        const auto attained = health::attainmentOf(spans, {0, 10 * hour});
        QCOMPARE(attained.breached, hour); // error and unknown are not fail
        QCOMPARE(attained.unknown, 9 * hour);
        // In the future: as if it were not there.
        QVERIFY(health::spansOf(objective, series, {0, hour / 2}, hour / 2).empty());
    }

    void anAgeRisesBetweenMeasurements()
    {
        health::Series ages;
        ages.append(day, 0, ObservationStatus::Unknown);
        ages.append(day + 3 * hour, 3 * 3600, ObservationStatus::Unknown);
        const health::FreshnessLine line = health::freshnessLine(ages, {day, day + 6 * hour}, hour);
        QCOMPARE(line.pieces.size(), std::size_t{2});
        QCOMPARE(line.pieces[0].range, (Range{day, day + 3 * hour}));
        QVERIFY(line.pieces[0].isMeasured);
        QCOMPARE(line.pieces[1].range, (Range{day + 3 * hour, day + 4 * hour}));
        QCOMPARE(line.pieces[1].from, 3.0 * 3600);
        QVERIFY(!line.pieces[1].isMeasured);
    }

    void scoresLeaveOutWhatIsUnknown()
    {
        const health::ScoreRules &rules = health::ScoreRules::builtIn();
        QCOMPARE(rules.version, 1);
        QVERIFY(!health::scoreOf({}, rules));
        health::ScoredCheck unknown;
        QVERIFY(!health::scoreOf({unknown}, rules)); // never green
        health::ScoredCheck rule;
        rule.isRule = true;
        rule.now = Standing::Met;
        QCOMPARE(health::scoreOf({unknown, rule}, rules), std::optional(100.0));
        health::ScoredCheck broken;
        broken.now = Standing::Breached;
        broken.attainment = {{0, day}, 0, 0, day, 0, 0};
        // 35, 25 and 10 of 100 are lost, the rules' 30 stay.
        QCOMPARE(health::scoreOf({broken, rule}, rules), std::optional(30.0));
        QCOMPARE(rules.gradeOf(30), u"E"_s);
        QCOMPARE(rules.gradeOf({}), u"?"_s);
        const auto parts = health::scoreParts({broken, rule}, rules);
        QCOMPARE(parts.size(), rules.rules.size());
        QVERIFY(!parts.front().evidence.isEmpty());
        QVERIFY(!health::ScoreRules::fromJson("{}"));
        QVERIFY(!health::ScoreRules::fromJson("[1,"));
    }

    void hintsOfTheWeek_data()
    {
        QTest::addColumn<QByteArray>("machine");
        for (const char *zone : {"UTC", "Pacific/Auckland", "Europe/Berlin"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    /// The same wherever the machine stands.
    void hintsOfTheWeek()
    {
        QFETCH(QByteArray, machine);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", machine);
        const auto putBack =
            qScopeGuard([&before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
        std::vector<health::Span> spans;
        for (qint64 d = 0; d < 28; ++d) { // 5 January 1970 was a Monday
            const qint64 begin = d * day;
            const bool isMonday = d % 7 == 4;
            spans.push_back({{begin, begin + (isMonday ? 6 : 24) * hour}, Standing::Met, false});
            if (isMonday)
                spans.push_back({{begin + 6 * hour, begin + day}, Standing::Breached, false});
        }
        const health::Seasonality seasons = health::seasonalityOf(spans, {0, 28 * day}, {});
        QVERIFY(seasons.hint);
        QCOMPARE(seasons.hint->weekday, 1);
        QCOMPARE(seasons.hint->share, 0.75);
        spans.resize(1);
        QVERIFY(!health::seasonalityOf(spans, {0, 28 * day}, {}).hint);
    }

    void numbersForPeople()
    {
        const QLocale plain(QLocale::C);
        QCOMPARE(health::valueText(9000, u"s"_s, plain), u"2 h 30 min"_s);
        QCOMPARE(health::valueText(0.999999, u"1"_s, plain), u"99.99 %"_s);
        QCOMPARE(health::valueText(1e300, u"s"_s, plain), u"1e+300 s"_s);
        QCOMPARE(health::valueText({}, u"s"_s, plain), QString());
        QCOMPARE(health::lengthText(-90'000, plain), u"-1 min 30 s"_s);
    }

    void aDigestEscapesWhatSourcesSay()
    {
        health::Digest digest;
        digest.range = {0, 7 * day};
        digest.zone = "UTC";
        health::ProductStanding product;
        product.name = u"<img src=x> | [a](b)"_s;
        digest.products.push_back(std::make_shared<const health::ProductStanding>(product));
        const QLocale plain(QLocale::C);
        QVERIFY(!health::digestHtml(digest, plain).contains(u"<img"_s));
        QVERIFY(!health::digestMarkdown(digest, plain).contains(u"[a](b)"_s));
        QVERIFY(health::digestMarkdown(digest, plain).contains(u"nothing is known"_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceLevels)
#include "tst_servicelevels.moc"
