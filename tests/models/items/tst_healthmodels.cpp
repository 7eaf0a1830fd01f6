// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/breachmodel.h"
#include "items/daysmodel.h"
#include "items/healthwords.h"
#include "items/levelmodel.h"
#include "items/measuredmodel.h"
#include "items/standingmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::items;
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
    objective.what = u"freshness"_s;
    objective.dataset = u"orders"_s;
    objective.judging = health::Judging::Age;
    objective.unit = u"s"_s;
    objective.target = 7'200;
    objective.warnLevel = 5'400;
    objective.share = 0.9;
    return objective;
}

health::Breach openBreach()
{
    health::Breach breach;
    breach.check = u"freshness"_s;
    breach.what = u"freshness"_s;
    breach.dataset = u"orders"_s;
    breach.start = begin + 10 * day;
    breach.end = begin + 10 * day + 7 * hour;
    breach.ended = health::BreachEnd::Open;
    breach.worst = 25'200;
    breach.target = 7'200;
    breach.unit = u"s"_s;
    return breach;
}

std::shared_ptr<const health::ProductStanding> shared(const health::ProductStanding &standing)
{
    return std::make_shared<const health::ProductStanding>(standing);
}

health::ProductStanding basket()
{
    health::ProductStanding product;
    product.uri = {core::EntityKind::Product, u"orders/basket"_s, {}};
    product.name = u"Basket"_s;
    product.domain = u"Orders"_s;
    product.owner = u"Ann"_s;
    product.score = 58;
    product.grade = u"E"_s;
    product.now = Standing::Breached;
    for (int i = 0; i < 10; ++i) {
        product.days.push_back({{begin + i * day, begin + (i + 1) * day}, Standing::Met, 1.0, 0, 0, 0});
        product.trend.push_back({begin + (i + 1) * day, 84.0});
    }
    product.days.back().standing = Standing::Breached;
    product.days.back().share = 0.7;
    health::CheckStanding check;
    check.objective = freshness();
    check.attainment = {{begin, begin + 10 * day}, 206 * hour, 0, 34 * hour, 0, 0};
    check.budget.total = 24 * hour;
    check.budget.consumed = 34 * hour;
    check.budget.leftShare = -10.0 / 24;
    product.tightest = check;
    product.open.push_back(openBreach());
    product.changes.push_back({begin + 9 * day, health::Marker::Kind::ContractChange, u"version 2.0.0"_s});
    return product;
}

health::ProductStanding silent()
{
    health::ProductStanding product;
    product.uri = {core::EntityKind::Product, u"crm/loyalty"_s, {}};
    product.name = u"Loyalty"_s;
    product.domain = u"Customer"_s;
    product.grade = u"?"_s;
    product.days.resize(10);
    return product;
}

} // namespace

/// Health as lists: what rows say, in which order, to whom.
class HealthModelsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void standingTellsRows();
    void standingTellsNews();
    void standingIsPatched();
    void daysArePatched();
    void daysFoldDomains();
    void breachesAreOrderedAndAnswered();
    void levelsFindTheWorst();
    void measurementsOfAStretch();
    void csvIsSafe();
    void promisesAreWrittenAsMeasurementsAre_data();
    void promisesAreWrittenAsMeasurementsAre();
};

void HealthModelsTest::standingTellsRows()
{
    StandingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProducts({shared(basket()), shared(silent())}, {});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int section) { return model.index(row, section).data().toString(); };
    QCOMPARE(text(0, StandingModel::ProductSection), u"Basket"_s);
    QCOMPARE(text(0, StandingModel::DaysSection), u"9 of 10 day(s) met"_s);
    QCOMPARE(text(0, StandingModel::MetSection), u"85.8 %"_s);
    QCOMPARE(text(0, StandingModel::BudgetSection), u"spent 1.4×"_s);
    QVERIFY(text(0, StandingModel::BreachSection).contains(u"7 h"_s));
    // Without a promise there is nothing to be met or broken, and no budget.
    QCOMPARE(text(1, StandingModel::MetSection), u"–"_s);
    QCOMPARE(text(1, StandingModel::BudgetSection), u"–"_s);
    QCOMPARE(text(1, StandingModel::BreachSection), u"nothing promised"_s);
    QCOMPARE(model.count(Standing::Breached), 1);
    QCOMPARE(model.count(Standing::Unknown), 1);
    QCOMPARE(model.rowOf(silent().uri), 1);
    // What is not known sorts after everything that is.
    for (const int section :
         {StandingModel::MetSection, StandingModel::BudgetSection, StandingModel::TrendSection})
        QVERIFY(model.index(0, section).data(StandingModel::SortRole).toDouble()
                < model.index(1, section).data(StandingModel::SortRole).toDouble());
    for (int section = 0; section < StandingModel::SectionCount; ++section) {
        QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(1, section).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    model.setProducts({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void HealthModelsTest::standingTellsNews()
{
    StandingModel model;
    model.setProducts({shared(basket())}, {});
    QVERIFY2(model.news(model.product(0)).isEmpty(), "who looks for the first time has missed nothing");
    model.setProducts({shared(basket())}, QDateTime::fromMSecsSinceEpoch(begin + 8 * day, Qt::UTC));
    QCOMPARE(model.news(model.product(0)),
             (QStringList{u"1 new breach(es)"_s, u"score 84 → 58"_s, u"version 2.0.0"_s}));
    model.setProducts({shared(basket())}, QDateTime::fromMSecsSinceEpoch(begin + 11 * day, Qt::UTC));
    QCOMPARE(model.news(model.product(0)), QStringList{u"score 84 → 58"_s});
}

/// A list becomes another by the rows that differ, and views that follow show the same.
void HealthModelsTest::standingIsPatched()
{
    std::mt19937 random(7);
    const auto any = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto make = [&](int number) {
        health::ProductStanding product = silent();
        product.uri.key = u"p%1"_s.arg(number);
        product.name = u"p%1"_s.arg(number);
        product.score = any(100);
        return shared(product);
    };
    const auto sorted = [](health::ProductStandings products) {
        std::sort(products.begin(), products.end(), [](const auto &a, const auto &b) {
            return a->score != b->score ? a->score < b->score : a->uri.key < b->uri.key;
        });
        return products;
    };
    health::ProductStandings products;
    for (int i = 0; i < 60; ++i)
        products.push_back(make(i));
    StandingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSortFilterProxyModel view;
    view.setSourceModel(&model);
    view.setSortRole(StandingModel::SortRole);
    view.sort(StandingModel::ProductSection);
    model.setProducts(sorted(products), {});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 200; ++round) {
        for (int change = any(4); change >= 0; --change) {
            const auto at = static_cast<std::size_t>(any(static_cast<int>(products.size())));
            if (any(4) == 0)
                products.push_back(make(100 + round * 4 + change));
            else if (any(4) == 0)
                products.erase(products.begin() + static_cast<std::ptrdiff_t>(at));
            else
                products[at] = make(products[at]->name.mid(1).toInt());
        }
        products = sorted(products);
        model.setProducts(products, {});
        QCOMPARE(model.rowCount(), static_cast<int>(products.size()));
        QCOMPARE(view.rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(&model.product(row), products[static_cast<std::size_t>(row)].get());
        for (int row = 1; row < view.rowCount(); ++row)
            QVERIFY(view.index(row - 1, 0).data().toString() < view.index(row, 0).data().toString());
    }
    QCOMPARE(resets.size(), 0);
    std::reverse(products.begin(), products.end()); // another order is told anew
    model.setProducts(products, {});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(&model.product(0), products.front().get());
}

void HealthModelsTest::daysArePatched()
{
    health::Overview overview;
    for (int i = 0; i < 10; ++i)
        overview.days.push_back({begin + i * day, begin + (i + 1) * day});
    overview.products = {shared(silent()), shared(basket())};
    DaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverview(overview);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setOverview(overview);
    QCOMPARE(changes.size(), 0);
    health::ProductStanding worse = silent();
    worse.days.back().standing = Standing::Breached;
    overview.products.front() = shared(worse);
    model.setOverview(overview);
    QCOMPARE(changes.size(), 2); // it and its domain
    QCOMPARE(resets.size(), 0);
    const QModelIndex cell = model.index(0, DaysModel::FirstDay + 9);
    QCOMPARE(cell.data(DaysModel::StandingRole).toInt(), static_cast<int>(Standing::Breached));
    overview.products.pop_back();
    model.setOverview(overview);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void HealthModelsTest::daysFoldDomains()
{
    health::Overview overview;
    for (int i = 0; i < 3; ++i)
        overview.days.push_back({begin + i * day, begin + (i + 1) * day});
    const auto productRow = [&](const QString &name, const QString &domain, std::vector<Standing> standings) {
        health::ProductStanding each;
        each.uri = {core::EntityKind::Product, name, {}};
        each.name = name;
        each.domain = domain;
        for (std::size_t i = 0; i < standings.size(); ++i) {
            const bool known = standings[i] != Standing::Unknown;
            each.days.push_back(
                {overview.days[i], standings[i],
                 known ? std::optional(standings[i] == Standing::Met ? 1.0 : 0.9) : std::nullopt, 0, 0, 0});
        }
        return std::make_shared<const health::ProductStanding>(each);
    };
    overview.products = {
        productRow(u"a"_s, u"Customer"_s, {Standing::Met, Standing::Unknown, Standing::Breached}),
        productRow(u"b"_s, u"Customer"_s, {Standing::Met, Standing::Unknown, Standing::Met}),
        productRow(u"c"_s, u"Orders"_s, {Standing::Met})}; // fewer days than asked for
    DaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverview(overview);
    QCOMPARE(model.rowCount(), 5); // two domains, three products
    const auto standing = [&](int row, int dayNumber) {
        return static_cast<Standing>(
            model.index(row, DaysModel::FirstDay + dayNumber).data(DaysModel::StandingRole).toInt());
    };
    QVERIFY(model.index(0, 0).data(DaysModel::IsDomainRole).toBool());
    QCOMPARE(standing(0, 0), Standing::Met);
    QCOMPARE(standing(0, 1), Standing::Unknown); // never met where nobody looked
    QCOMPARE(standing(0, 2), Standing::Breached); // as bad as its worst
    QCOMPARE(model.index(1, DaysModel::FirstDay + 2).data().toString(), u"90"_s);
    QVERIFY(model.index(1, DaysModel::FirstDay + 1).data().toString().isEmpty());
    QCOMPARE(standing(4, 2), Standing::Unknown);
    model.setDomain(u"Orders"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setDomain({});
    QCOMPARE(model.rowCount(), 5);
    health::DayStanding third;
    third.day = overview.days[2];
    const QDate last = healthwords::dateOf(third);
    QCOMPARE(model.columnOf(last), DaysModel::FirstDay + 2);
    QCOMPARE(model.columnOf(last.addYears(1)), -1);
}

void HealthModelsTest::breachesAreOrderedAndAnswered()
{
    core::Acknowledgement ack;
    ack.who = u"Ann"_s;
    ack.reason = u"the loader was moved"_s;
    const core::Acknowledgement *found = nullptr;
    BreachModel model([&](const health::Breach &) { return found; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    health::Breach old = openBreach();
    old.start = begin;
    old.end = begin + hour;
    old.ended = health::BreachEnd::Recovered;
    health::Breach newer = old;
    newer.start = begin + 5 * day;
    newer.end = newer.start + hour;
    model.setBreaches({old, newer, openBreach()});
    QVERIFY(model.breach(0).isOpen());
    QCOMPARE(model.breach(1).start, newer.start);
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.index(0, BreachModel::LengthSection).data().toString(), u"7 h"_s);
    QCOMPARE(model.ackState(model.breach(0)), BreachModel::AckState::None);
    found = &ack;
    model.refreshAcknowledgements();
    QCOMPARE(model.ackState(model.breach(0)), BreachModel::AckState::Holds);
    QCOMPARE(model.index(0, BreachModel::AckSection).data().toString(), u"Ann: the loader was moved"_s);
    ack.until = QDateTime::currentDateTimeUtc().addDays(-1);
    QCOMPARE(model.ackState(model.breach(0)), BreachModel::AckState::Over);
}

void HealthModelsTest::levelsFindTheWorst()
{
    LevelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.worst(), -1);
    health::CheckStanding good;
    good.objective.key = u"good"_s;
    good.now = Standing::Met;
    good.budget.leftShare = 0.1;
    health::CheckStanding spent = good;
    spent.objective.key = u"spent"_s;
    spent.budget.leftShare = -2;
    health::CheckStanding unknown;
    unknown.objective.key = u"unknown"_s;
    model.setChecks({unknown, good, spent});
    QCOMPARE(model.worst(), 2);
    spent.now = Standing::Unknown;
    health::CheckStanding broken = good;
    broken.objective.key = u"broken"_s;
    broken.now = Standing::Breached;
    model.setChecks({unknown, good, broken});
    QCOMPARE(model.worst(), 2);
    QCOMPARE(model.rowOf(u"good"_s), 1);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
    QCOMPARE(model.index(0, LevelModel::MetSection).data().toString(), u"no data"_s);
}

void HealthModelsTest::measurementsOfAStretch()
{
    auto told = std::make_shared<health::ObjectiveSeries>();
    told->objective = freshness();
    told->range = {begin, begin + 10'000 * hour};
    for (qint64 i = 0; i < 8'000; ++i) {
        told->series.times.push_back(begin + i * hour);
        told->series.values.push_back(i % 7 == 0 ? missing : 60.0);
        told->series.statuses.push_back(i % 2 == 0 ? core::ObservationStatus::Pass
                                                   : core::ObservationStatus::Error);
    }
    told->spans = {{{begin, begin + 4'000 * hour}, Standing::Met}};
    MeasuredModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTold(told, told->range);
    QCOMPARE(model.total(), 8'000);
    QCOMPARE(model.rowCount(), MeasuredModel::mostRows);
    QCOMPARE(model.at(0), begin + 7'999 * hour); // newest first
    QCOMPARE(model.index(0, MeasuredModel::VerdictSection).data().toString(), u"went wrong"_s);
    QCOMPARE(static_cast<Standing>(model.index(0, 0).data(MeasuredModel::StandingRole).toInt()),
             Standing::Unknown);
    model.setTold(told, {begin + 10 * hour, begin + 20 * hour});
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(static_cast<Standing>(model.index(0, 0).data(MeasuredModel::StandingRole).toInt()),
             Standing::Met);
    model.setTold(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void HealthModelsTest::promisesAreWrittenAsMeasurementsAre_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("minutes") << u"15 minutes"_s << u"15 min"_s;
    QTest::newRow("an hour of minutes") << u"60 Minutes"_s << u"1 h"_s;
    QTest::newRow("hours") << u"36 h"_s << u"36 h"_s;
    QTest::newRow("days") << u"90 d"_s << u"90 d"_s;
    QTest::newRow("a share") << u"99.5 percent"_s << u"99.5 %"_s;
    QTest::newRow("a count") << u"3 rows"_s << u"3 rows"_s;
    QTest::newRow("a bound") << u"= 0 rows"_s << u"= 0 rows"_s;
    QTest::newRow("no unit") << u"2"_s << u"2"_s;
    QTest::newRow("no number") << u"nan percent"_s << u"nan percent"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void HealthModelsTest::promisesAreWrittenAsMeasurementsAre()
{
    QFETCH(const QString, written);
    QTEST(items::healthwords::promised(written), "shown");
}

void HealthModelsTest::csvIsSafe()
{
    health::ObjectiveSeries told;
    told.objective.unit = u"=cmd\"x"_s;
    told.series.times = {0, 1'500};
    told.series.values = {missing, 2.5};
    told.series.statuses = {core::ObservationStatus::Error, core::ObservationStatus::Pass};
    QCOMPARE(MeasuredModel::csv(told),
             QByteArray("time,value,unit,verdict\r\n1970-01-01T00:00:00.000Z,,\"'=cmd\"\"x\",error\r\n"
                        "1970-01-01T00:00:01.500Z,2.5,\"'=cmd\"\"x\",pass\r\n"));
}

QTEST_APPLESS_MAIN(HealthModelsTest)
#include "tst_healthmodels.moc"
