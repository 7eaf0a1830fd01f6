// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/breaches.h"
#include "health/errorbudget.h"
#include "health/normalize.h"
#include "health/spans.h"
#include "support/checkout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObservationStatus;
using health::Judging;
using health::Range;

// Attainment, budget and breaches beside those of oracle.py, which looks at every ten seconds one by one and
// shares neither code nor formulas with the program.
namespace {

constexpr qint64 second = 1'000;
constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;
/// Sunday 25 October 2026, 00:00 UTC: an hour later the clocks of Berlin go back.
constexpr qint64 autumn = 1'792'886'400;

/// One case; times in seconds, multiples of ten.
struct Case {
    QString name;
    health::NormalObjective objective;
    struct Measured {
        qint64 at;
        double value;
        ObservationStatus status;
    };
    std::vector<Measured> measured; ///< in the order they came
    std::vector<Range> maintenance;
    Range window;
    qint64 now = 0;
    std::optional<qint64> interval; ///< of a promised frequency, in seconds
};

QString nameOf(Judging judging)
{
    switch (judging) {
    case Judging::Age:
        return u"age"_s;
    case Judging::Value:
        return u"value"_s;
    case Judging::Deadline:
        return u"deadline"_s;
    case Judging::Verdict:
        break;
    }
    return u"verdict"_s;
}

QJsonValue toJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const Case &one)
{
    QJsonArray measured;
    for (const Case::Measured &m : one.measured) {
        const QJsonValue value = std::isfinite(m.value) ? QJsonValue(m.value) : QJsonValue(u"not a number"_s);
        measured.append(QJsonArray{m.at, value, QString(core::toText(m.status))});
    }
    QJsonArray maintenance;
    for (const Range &range : one.maintenance)
        maintenance.append(QJsonArray{range.from, range.to});
    // Of a frequency the script gets the promise, not what the program makes of it.
    QJsonObject object{{u"judging"_s, one.interval ? u"frequency"_s : nameOf(one.objective.judging)},
                       {u"better"_s, one.objective.better == health::Better::More ? u"more"_s : u"less"_s},
                       {u"target"_s, one.interval ? QJsonValue() : toJson(one.objective.target)},
                       {u"warn"_s, one.interval ? QJsonValue() : toJson(one.objective.warnLevel)},
                       {u"interval"_s, one.interval ? QJsonValue(*one.interval) : QJsonValue()},
                       {u"share"_s, one.objective.share},
                       {u"from"_s, one.window.from},
                       {u"to"_s, one.window.to},
                       {u"now"_s, one.now},
                       {u"measurements"_s, measured},
                       {u"maintenance"_s, maintenance}};
    if (one.objective.everyMs)
        object.insert(u"every"_s, *one.objective.everyMs / second);
    if (one.objective.schedule) {
        const health::Schedule &schedule = *one.objective.schedule;
        QJsonArray weekdays;
        for (const int weekday : schedule.weekdays)
            weekdays.append(weekday);
        object.insert(u"zone"_s, QString::fromLatin1(schedule.zone));
        object.insert(u"due"_s, QJsonArray{schedule.dueBy->hour(), schedule.dueBy->minute()});
        object.insert(u"weekdays"_s, weekdays);
    }
    return object;
}

/// A number of [0, most), a multiple of ten.
qint64 tens(QRandomGenerator &random, qint64 most)
{
    return 10 * random.bounded(static_cast<int>(most / 10));
}

ObservationStatus anyStatus(QRandomGenerator &random)
{
    static constexpr ObservationStatus all[] = {ObservationStatus::Pass, ObservationStatus::Pass,
                                                ObservationStatus::Pass, ObservationStatus::Warn,
                                                ObservationStatus::Fail, ObservationStatus::Error,
                                                ObservationStatus::Skip, ObservationStatus::Unknown};
    return all[random.bounded(8)];
}

/// Something between a tidy series and the worst that sources send: out of order, twice, in the future, no
/// numbers.
Case generated(quint32 seed)
{
    QRandomGenerator random(seed);
    Case one;
    one.name = u"seed %1"_s.arg(seed);
    one.objective.judging = static_cast<Judging>(seed % 4);
    one.objective.better = random.bounded(2) == 0 || one.objective.judging == Judging::Age
        ? health::Better::Less
        : health::Better::More;
    one.objective.share = std::array{0.9, 0.99, 0.999, 0.5}[seed / 4 % 4];
    const bool ages = one.objective.judging == Judging::Age || one.objective.judging == Judging::Deadline;
    one.objective.target = static_cast<double>(ages ? hour + tens(random, 6 * hour) : tens(random, 1000));
    if (random.bounded(3) > 0)
        one.objective.warnLevel = *one.objective.target
            + (one.objective.better == health::Better::Less ? -1 : 1)
                * static_cast<double>(tens(random, 900));
    if (random.bounded(2) == 0)
        one.objective.everyMs = second * (60 + 2 * tens(random, 3 * hour));
    const qint64 length = day + tens(random, 4 * day);
    one.window = {autumn - day + tens(random, day), 0};
    one.window.to = one.window.from + length;
    one.now = one.window.to + (random.bounded(4) == 0 ? -tens(random, length / 2) : 0);
    if (one.objective.judging == Judging::Deadline) {
        health::Schedule schedule;
        schedule.zone = std::array{"Europe/Berlin", "UTC", "America/New_York"}[random.bounded(3)];
        schedule.dueBy = QTime(random.bounded(24), 10 * random.bounded(6));
        if (random.bounded(3) == 0)
            schedule.weekdays = {1, 3, 5};
        one.objective.schedule = schedule;
    }
    for (int i = random.bounded(3); i > 0; --i) {
        const qint64 from = one.window.from - hour + tens(random, length);
        one.maintenance.push_back({from, from + 10 + tens(random, 6 * hour)});
    }
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        Case::Measured m{one.window.from - day + tens(random, length + 2 * day), 0, anyStatus(random)};
        m.value = static_cast<double>(tens(random, ages ? 12 * hour : 1200));
        if (random.bounded(12) == 0)
            m.value = std::array{std::nan(""), std::numeric_limits<double>::infinity(), 1e300,
                                 -20.0}[static_cast<std::size_t>(random.bounded(4))];
        one.measured.push_back(m);
        if (random.bounded(10) == 0)
            one.measured.push_back({m.at, m.value + 10, anyStatus(random)});
    }
    return one;
}

Case freshnessOfABadDay()
{
    Case one;
    one.name = u"late once, by hand"_s;
    one.objective.judging = Judging::Age;
    one.objective.target = 2 * hour;
    one.objective.warnLevel = 1.5 * hour;
    one.objective.share = 0.9;
    one.objective.everyMs = hour * second;
    one.window = {autumn, autumn + day};
    one.now = one.window.to;
    // Data comes at every full hour, but not from 06:00 to 12:00; it is looked at ten minutes past.
    for (qint64 h = 0; h < 24; ++h) {
        const qint64 came = h >= 6 && h < 12 ? 5 : h;
        one.measured.push_back({autumn + h * hour + 600, static_cast<double>((h - came) * hour + 600),
                                ObservationStatus::Unknown});
    }
    return one;
}

Case deadlineWhenClocksGoBack(const QByteArray &zone, QTime due)
{
    Case one = freshnessOfABadDay();
    one.name = u"due at %1 in %2"_s.arg(due.toString(u"HH:mm"_s), QString::fromLatin1(zone));
    one.objective.judging = Judging::Deadline;
    one.objective.schedule = health::Schedule{zone, due, {}, {}};
    one.objective.everyMs = 6 * hour * second;
    one.measured.clear();
    for (qint64 d = 0; d < 5; ++d) // each day at 03:00 UTC, on the third at 09:00
        one.measured.push_back({autumn + d * day + 10 * hour, static_cast<double>((d == 2 ? 1 : 7) * hour),
                                ObservationStatus::Unknown});
    one.window = {autumn, autumn + 4 * day};
    one.now = one.window.to;
    return one;
}

/// Turns a case of ages into one of a promised frequency over the same measurements.
Case promisedEvery(Case one, qint64 interval)
{
    core::Objective promise;
    promise.kind = core::ObjectiveKind::Frequency;
    promise.number = static_cast<double>(interval);
    promise.unitIso = u"s"_s;
    health::MeasuredCheck ages;
    ages.dataset = u"orders"_s;
    ages.metric = u"freshness"_s;
    ages.unit = u"s"_s;
    const double share = one.objective.share;
    one.objective = health::trackedChecks({promise}, {ages}, {u"orders"_s}, {}).checks.front().objective;
    one.objective.share = share;
    one.interval = interval;
    one.name += u", an update every %1 s"_s.arg(interval);
    return one;
}

/// Between a minute and half a day, so that half an interval is a multiple of ten, too.
Case generatedFrequency(quint32 seed)
{
    QRandomGenerator random(seed);
    return promisedEvery(generated(4 * seed), 60 + 2 * tens(random, 12 * hour));
}

std::vector<Case> allCases()
{
    std::vector<Case> cases{
        freshnessOfABadDay(), deadlineWhenClocksGoBack("Europe/Berlin", QTime(2, 30)),
        deadlineWhenClocksGoBack("Europe/Berlin", QTime(6, 0)), deadlineWhenClocksGoBack("UTC", QTime(4, 0)),
        // Data that came half an hour before the twelve hours that count, and after.
        deadlineWhenClocksGoBack("UTC", QTime(14, 30)), deadlineWhenClocksGoBack("UTC", QTime(15, 30))};
    for (quint32 seed = 1; seed <= 160; ++seed)
        cases.push_back(generated(seed));
    cases.push_back(promisedEvery(freshnessOfABadDay(), hour));
    cases.push_back(promisedEvery(freshnessOfABadDay(), 4 * hour));
    for (quint32 seed = 1; seed <= 40; ++seed)
        cases.push_back(generatedFrequency(seed));
    return cases;
}

QLatin1StringView nameOf(health::BreachEnd end)
{
    switch (end) {
    case health::BreachEnd::Open:
        return "open"_L1;
    case health::BreachEnd::Recovered:
        return "recovered"_L1;
    case health::BreachEnd::LostSight:
        return "lost"_L1;
    case health::BreachEnd::Maintenance:
        break;
    }
    return "maintenance"_L1;
}

/// The program's figures in the words of the script.
QJsonObject workedOut(const Case &one)
{
    health::Series series;
    for (const Case::Measured &m : one.measured)
        series.append(m.at * second, m.value, m.status);
    health::tidy(series);
    std::vector<Range> maintenance;
    for (const Range &range : one.maintenance)
        maintenance.push_back({range.from * second, range.to * second});
    const qint64 now = one.now * second;
    const Range window{one.window.from * second, std::min(one.window.to * second, now)};
    const std::vector<health::Span> spans = health::spansOf(one.objective, series, window, now, maintenance);
    const health::Attainment attained = health::attainmentOf(spans, window);
    const health::ErrorBudget budget = health::errorBudgetOf(attained, one.objective.share);
    QJsonArray breaches;
    for (const health::Breach &breach :
         health::breachesOf(one.objective, series, spans, window.from, window, now))
        breaches.append(QJsonObject{{u"start"_s, breach.start / second},
                                    {u"end"_s, breach.end / second},
                                    {u"ended"_s, QString(nameOf(breach.ended))}});
    return {{u"seconds"_s,
             QJsonObject{{u"met"_s, attained.met / second},
                         {u"warning"_s, attained.warning / second},
                         {u"breached"_s, attained.breached / second},
                         {u"unknown"_s, attained.unknown / second},
                         {u"excluded"_s, attained.excluded / second}}},
            {u"share"_s, toJson(attained.share())},
            {u"budget"_s, static_cast<double>(budget.total) / second},
            {u"left"_s, static_cast<double>(budget.left()) / second},
            {u"burn"_s, toJson(budget.burnRate)},
            {u"breaches"_s, breaches}};
}

bool isClose(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    return std::abs(a.toDouble() - b.toDouble()) <= 1e-6 * std::max(1.0, std::abs(a.toDouble())) + 0.002;
}

} // namespace

class TestHealthOracle final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed: the figures are not compared with those of oracle.py");
        QProcess script;
        script.start(python, {tests::checkoutPath(u"tests/models/health/oracle.py"_s)});
        QVERIFY2(script.waitForStarted(), qPrintable(script.errorString()));
        QJsonArray asked;
        for (const Case &one : m_cases)
            asked.append(toJson(one));
        script.write(QJsonDocument(QJsonObject{{u"cases"_s, asked}}).toJson());
        script.closeWriteChannel();
        QVERIFY2(script.waitForFinished(240'000), "oracle.py takes too long");
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        m_results =
            QJsonDocument::fromJson(script.readAllStandardOutput()).object().value("results"_L1).toArray();
        QCOMPARE(static_cast<std::size_t>(m_results.size()), m_cases.size());
    }

    void figuresEqualThoseOfTheScript_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << static_cast<int>(i);
    }
    void figuresEqualThoseOfTheScript()
    {
        QFETCH(const int, index);
        const QJsonObject expected = m_results.at(index).toObject();
        const QJsonObject found = workedOut(m_cases[static_cast<std::size_t>(index)]);
        const auto says = [&]() -> QByteArray {
            return QByteArray("expected ") + QJsonDocument(expected).toJson() + "found "
                + QJsonDocument(found).toJson() + "of "
                + QJsonDocument(toJson(m_cases[static_cast<std::size_t>(index)]))
                      .toJson(QJsonDocument::Compact);
        };
        QVERIFY2(expected.value("seconds"_L1) == found.value("seconds"_L1), says().constData());
        QVERIFY2(expected.value("breaches"_L1) == found.value("breaches"_L1), says().constData());
        for (const QLatin1StringView figure : {"share"_L1, "budget"_L1, "left"_L1, "burn"_L1})
            QVERIFY2(isClose(expected.value(figure), found.value(figure)), says().constData());
    }

    void casesShowEverything()
    {
        // A generator that makes only quiet series would compare nothing.
        qint64 seconds[5] = {};
        qsizetype breaches = 0;
        for (const QJsonValue &result : std::as_const(m_results)) {
            const QJsonObject of = result.toObject().value("seconds"_L1).toObject();
            int i = 0;
            for (const QLatin1StringView name :
                 {"met"_L1, "warning"_L1, "breached"_L1, "unknown"_L1, "excluded"_L1})
                seconds[i++] += of.value(name).toInteger();
            breaches += result.toObject().value("breaches"_L1).toArray().size();
        }
        for (const qint64 sum : seconds)
            QVERIFY(sum > day);
        QVERIFY(breaches > 200);
    }

private:
    std::vector<Case> m_cases = allCases();
    QJsonArray m_results;
};

QTEST_GUILESS_MAIN(TestHealthOracle)
#include "tst_healthoracle.moc"
