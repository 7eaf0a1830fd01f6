// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/healthservice.h"
#include "store/cachereader.h"
#include "store/healthreader.h"
#include "store/seriesblock.h"
#include "store/sourceupdate.h"
#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using core::ObservationStatus;
using core::Standing;
using services::HealthService;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const core::Uri sales{EntityKind::Product, u"p:sales"_s, {}};

core::Source source(const QString &uid)
{
    core::Source made;
    made.uid = uid;
    made.name = uid;
    made.kind = u"folder"_s;
    made.location = u"/"_s + uid;
    return made;
}

core::Dataset dataset(const QString &name)
{
    core::Dataset made;
    made.identities = {u"postgres://h:1/d.s."_s + name};
    made.name = name;
    return made;
}

/// Promises orders no older than two hours.
core::Product product(double seconds = 7200)
{
    core::Product made;
    made.identities = {sales.key};
    made.name = u"sales"_s;
    made.domain = u"Orders"_s;
    made.owners = {{u"Basket team"_s, u"owner"_s}};
    made.datasets = {u"orders"_s};
    core::Objective fresh;
    fresh.kind = core::ObjectiveKind::Freshness;
    fresh.property = u"freshness"_s;
    fresh.value = QString::number(seconds);
    fresh.unit = u"s"_s;
    fresh.number = seconds;
    fresh.unitIso = u"s"_s;
    fresh.element = u"orders.updated_at"_s;
    made.objectives = {fresh};
    return made;
}

core::Observation age(qint64 at, double seconds)
{
    core::Observation made;
    made.subject = {EntityKind::Dataset, u"postgres://h:1/d.s.orders"_s};
    made.metric = u"freshness"_s;
    made.unit = u"s"_s;
    made.value = seconds;
    made.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return made;
}

core::Observation verdict(qint64 at, ObservationStatus status, const QString &message = {})
{
    core::Observation made = age(at, 0);
    made.metric.clear();
    made.unit.clear();
    made.value.reset();
    made.rule = u"no doubles"_s;
    made.status = status;
    made.message = message;
    return made;
}

} // namespace

/// From files to standings: series beside rows, checks of products, answers.
class TestHealthService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    qint64 m_now = 0;

    bool apply(const QString &from, const std::vector<core::AnyEntity> &entities,
               const std::vector<core::Observation> &observations)
    {
        const auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(from), QDateTime::currentDateTimeUtc());
        core::Batch batch;
        batch.format = u"odcs"_s;
        batch.entities = entities;
        batch.observations = observations;
        return update && (*update)->put({u"f"_s, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(batch)))
            && (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true).has_value();
    }

    /// Ten days looked at every hour; two days ago data came ten hours late.
    std::vector<core::Observation> tenDays() const
    {
        std::vector<core::Observation> all;
        for (qint64 at = m_now - 10 * day; at <= m_now; at += hour) {
            const qint64 before = m_now - at;
            const bool isLate = before <= 2 * day && before > 2 * day - 10 * hour;
            all.push_back(age(at, isLate ? 600 + static_cast<double>(2 * day - before) / 1000 : 600));
        }
        return all;
    }

    health::ProductLevels levels(qint64 days)
    {
        HealthService service(*m_workspace);
        const auto answer = service.levels(sales, {m_now - days * day, 0}).result();
        return answer ? *answer : health::ProductLevels();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_now = QDateTime::currentMSecsSinceEpoch() / hour * hour;
    }
    void cleanup() { m_workspace.reset(); }

    void blocksKeepAMonth()
    {
        health::Series series;
        const qint64 month = store::monthOf(m_now);
        series.append(store::beginOfMonth(month), 1.5, ObservationStatus::Pass);
        series.append(store::beginOfMonth(month + 1) - 1, std::nan(""), ObservationStatus::Fail);
        const QByteArray bytes = store::encodeBlock(series, 0, 2, month);
        health::Series back;
        QVERIFY(store::decodeBlock(bytes, month, {0, m_now + 100 * day}, back));
        QCOMPARE(back.times, series.times);
        QCOMPARE(back.statuses, series.statuses);
        QCOMPARE(back.values[0], 1.5);
        QVERIFY(std::isnan(back.values[1]));
        QVERIFY(!store::decodeBlock(bytes.first(bytes.size() - 1), month, {0, 1}, back));
        QVERIFY(!store::decodeBlock({}, month, {0, 1}, back));
        QCOMPARE(store::monthOf(0), 0);
        QCOMPARE(store::monthOf(-1), -1);
        QCOMPARE(store::beginOfMonth(12), 365 * day);
    }

    void aPromiseIsFollowedOverTime()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {}));
        QVERIFY(apply(u"watch"_s, {}, tenDays()));
        const health::ProductLevels of = levels(7);
        QCOMPARE(of.checks.size(), std::size_t{1});
        const health::CheckStanding &fresh = of.checks.front();
        QCOMPARE(fresh.objective.dataset, u"orders"_s);
        QCOMPARE(fresh.breaches.size(), std::size_t{1});
        const health::Breach &breach = fresh.breaches.front();
        // The age was 600 s two days ago and passed two hours 6,600 s later; it fell ten hours on, when the
        // next measurement shows data that had come ten minutes before it.
        QCOMPARE(breach.start, m_now - 2 * day + 6'600'000);
        QCOMPARE(breach.end, m_now - 2 * day + 10 * hour - 600'000);
        QCOMPARE(breach.ended, health::BreachEnd::Recovered);
        QCOMPARE(breach.product, sales);
        QCOMPARE(fresh.attainment.breached, breach.length());
        QCOMPARE(fresh.now, Standing::Met);
        QVERIFY(*fresh.budget.leftShare < 0); // of 1 % of seven days
        QVERIFY(*of.standing.score > 0 && *of.standing.score < 100);
        // Of the day a week ago and all since; at midnight one more may have begun meanwhile.
        const auto dayOf = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
        const QDate first = dayOf(m_now - 7 * day);
        const auto count = static_cast<qint64>(of.standing.days.size());
        QVERIFY(count > first.daysTo(dayOf(m_now)));
        QVERIFY(count <= first.daysTo(dayOf(QDateTime::currentMSecsSinceEpoch())) + 1);
    }

    /// Names of what the search finds with a score that rounds to this.
    QStringList scored(double score) const
    {
        const auto reader = m_workspace->openReader();
        const auto answer =
            (*reader)->search({u"score:%1"_s.arg(qRound(score)), {}, 50, 0, false, core::SearchOrder::Name});
        QStringList names;
        for (const core::SearchHit &hit : answer->hits)
            names.append(hit.line.name);
        return names;
    }

    void theScoreOfTheSearchIsThatOfThePages()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {}));
        QVERIFY(apply(u"watch"_s, {}, tenDays()));
        const double late = *levels(30).standing.score;
        // Met now, so that the newest measurement alone would say 100; the last thirty days say less.
        QVERIFY(late > 0 && late < 99);
        QCOMPARE(scored(late), QStringList{u"sales"_s});
        QCOMPARE(scored(100), QStringList());
        // What was announced counts for nothing, in the search as on the pages.
        core::MaintenanceWindow planned;
        planned.from = QDateTime::fromMSecsSinceEpoch(m_now - 2 * day, Qt::UTC);
        planned.to = planned.from.addMSecs(12 * hour);
        planned.scope = sales.toString();
        planned.reason = u"New warehouse"_s;
        planned.who = u"Ada"_s;
        planned.createdAt = planned.from;
        const auto upkeep = m_workspace->openUpkeep();
        QVERIFY((*upkeep)->addMaintenance(planned));
        QVERIFY(m_workspace->rebuildSearch());
        QCOMPARE(levels(30).standing.score, std::optional(100.0));
        QCOMPARE(scored(100), QStringList{u"sales"_s});
    }

    void rulesThatWereNeverRunAreUnknown()
    {
        core::Dataset orders = dataset(u"orders"_s);
        core::QualityRule enough;
        enough.id = u"orders:enough"_s;
        enough.name = u"enough"_s;
        enough.metric = u"rowCount"_s;
        orders.rules = {enough};
        core::Column id;
        id.path = u"id"_s;
        id.name = u"id"_s;
        core::QualityRule given = enough;
        given.id = u"orders/id:given"_s;
        given.name = u"given"_s;
        given.metric = u"nullValues"_s;
        id.rules = {given};
        orders.columns = {id};
        QVERIFY(apply(u"files"_s, {orders, product()}, tenDays()));
        const auto standings = [this] {
            QStringList texts;
            for (const health::CheckStanding &check : levels(7).checks)
                texts.append(check.objective.what + u' ' + core::toText(check.now)
                             + (check.measuredAt == 0 ? u" never"_s : QString()));
            return texts;
        };
        QCOMPARE(standings(),
                 (QStringList{u"freshness met"_s, u"enough unknown never"_s, u"given unknown never"_s}));
        const double before = *levels(7).standing.score;
        // Run once, it is measured like any other.
        core::Observation run = verdict(m_now - hour, ObservationStatus::Pass);
        run.rule = enough.id;
        QVERIFY(apply(u"tests"_s, {}, {run}));
        QCOMPARE(standings(), (QStringList{u"freshness met"_s, u"enough met"_s, u"given unknown never"_s}));
        QVERIFY(*levels(7).standing.score > before); // of rules met now
        QCOMPARE(levels(7).standing.unknown, 1);
    }

    void tellingTwiceCountsOnce()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, tenDays()));
        const health::ProductLevels once = levels(7);
        std::vector<core::Observation> again = tenDays();
        std::reverse(again.begin(), again.end());
        QVERIFY(apply(u"other"_s, {}, again));
        const health::ProductLevels twice = levels(7);
        QCOMPARE(twice.checks.front().breaches, once.checks.front().breaches);
        QCOMPARE(twice.checks.front().attainment.breached, once.checks.front().attainment.breached);
    }

    void whoLeavesTakesItsMeasurementsAlong()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {age(m_now, 60)}));
        QVERIFY(apply(u"watch"_s, {}, tenDays()));
        QCOMPARE(levels(7).checks.front().breaches.size(), std::size_t{1});
        const auto database = m_workspace->openWriter();
        auto update =
            store::SourceUpdate::begin(**database, source(u"watch"_s), QDateTime::currentDateTimeUtc());
        QVERIFY((*update)->forget());
        const health::ProductLevels of = levels(7);
        QCOMPARE(of.checks.size(), std::size_t{1});
        QVERIFY(of.checks.front().breaches.empty());
        QCOMPARE(of.checks.front().measuredAt, m_now);
    }

    void measuredBeforePromised()
    {
        QVERIFY(apply(u"watch"_s, {dataset(u"orders"_s)}, tenDays()));
        QVERIFY(apply(u"files"_s, {product()}, {}));
        QCOMPARE(levels(7).checks.front().breaches.size(), std::size_t{1});
        // A promise that becomes milder is kept.
        QVERIFY(apply(u"files"_s, {product(20 * 3600)}, {}));
        QVERIFY(levels(7).checks.front().breaches.empty());
    }

    void announcedMaintenanceCountsForNothing()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, tenDays()));
        HealthService service(*m_workspace);
        QCOMPARE(service.products({}).result()->front()->tightest->attainment.excluded, 0);
        core::MaintenanceWindow window;
        window.scope = sales.toString();
        window.from = QDateTime::fromMSecsSinceEpoch(m_now - 2 * day, Qt::UTC);
        window.to = window.from.addMSecs(12 * hour);
        window.reason = u"moving house"_s;
        window.who = u"Ada"_s;
        window.createdAt = window.from;
        const auto upkeep = m_workspace->openUpkeep();
        QVERIFY(upkeep && (*upkeep)->addMaintenance(window));
        const auto products = service.products({}).result(); // although nothing was synced since
        QCOMPARE(products->front()->tightest->attainment.excluded, 12 * hour);
        QCOMPARE(products->front()->tightest->attainment.breached, 0);
        QVERIFY(products->front()->tightest->breaches.empty());
    }

    void rulesTellWhyTheyBroke()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()},
                      {verdict(m_now - 3 * hour, ObservationStatus::Pass),
                       verdict(m_now - 2 * hour, ObservationStatus::Fail, u"17 doubles"_s),
                       verdict(m_now - hour, ObservationStatus::Error, u"no connection"_s)}));
        const health::ProductLevels of = levels(1);
        QCOMPARE(of.checks.size(), std::size_t{2});
        const health::CheckStanding &rule = of.checks.back();
        QVERIFY(rule.objective.isRule);
        QCOMPARE(rule.now, Standing::Unknown); // the measuring went wrong since: neither broken nor well
        QCOMPARE(rule.breaches.size(), std::size_t{1});
        QCOMPARE(rule.breaches.front().ended, health::BreachEnd::LostSight);
        QCOMPARE(rule.breaches.front().cause, u"17 doubles"_s);
        QCOMPARE(rule.attainment.breached, hour);
    }

    void nothingMeasuredIsUnknown()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {}));
        HealthService service(*m_workspace);
        const auto products = service.products({}).result();
        QVERIFY(products);
        QCOMPARE(products->size(), std::size_t{1});
        QVERIFY(!products->front()->score);
        QCOMPARE(products->front()->grade, u"?"_s);
        QCOMPARE(products->front()->unknown, 1);
        const auto overview = service.overview({}).result();
        QCOMPARE(overview->domains.size(), std::size_t{1});
        QCOMPARE(overview->domains.front().unknown, 1);
        QVERIFY(!overview->score);
    }

    void productsAreAskedByOwnerAndDomain()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, tenDays()));
        HealthService service(*m_workspace);
        QCOMPARE(*service.owners().result(), QStringList{u"Basket team"_s});
        HealthService::ProductsAsked asked;
        asked.owner = u"basket TEAM"_s;
        QCOMPARE(service.products(asked).result()->size(), std::size_t{1});
        asked.domain = u"Finance"_s;
        QVERIFY(service.products(asked).result()->empty());
    }

    void newMeasurementsAreSeenAtOnce()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {age(m_now - 3 * hour, 9'000)}));
        HealthService service(*m_workspace);
        QCOMPARE(service.products({}).result()->front()->breached, 1);
        QVERIFY(apply(u"watch"_s, {}, {age(m_now, 60)}));
        QCOMPARE(service.products({}).result()->front()->breached, 0);
        QCOMPARE(service.products({}).result()->front()->met, 1);
    }

    void linesComeWithTheirRange()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, tenDays()));
        HealthService service(*m_workspace);
        const QString key = levels(7).checks.front().objective.key;
        const auto series = service.series(sales, key, {m_now - 3 * day, m_now}).result();
        QVERIFY(series);
        QVERIFY(series->series.size() >= 72 && series->series.size() <= 74);
        QVERIFY(!series->line.pieces.empty());
        QVERIFY(series->line.pieces.front().range.from >= m_now - 3 * day);
        QCOMPARE(series->breaches.size(), std::size_t{1});
        QVERIFY(series->burn.size() >= 3);
        QVERIFY(!service.series(sales, u"no such check"_s, {0, m_now}).result());
        QVERIFY(!service.levels({EntityKind::Product, u"p:none"_s, {}}, {0, 0}).result());
        const auto days = service.calendar(sales, key, {m_now - 3 * day, m_now}, "UTC").result();
        QVERIFY(days && days->size() >= 3);
        QCOMPARE(service.breaches({}, {m_now - 7 * day, 0}).result()->size(), std::size_t{1});
    }

    void anOlderCacheGetsItsSeries()
    {
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, tenDays()));
        m_workspace.reset();
        {
            SQLite::Database database(QString(m_folder->path() + u"/catalog.db"_s).toStdString(),
                                      SQLite::OPEN_READWRITE);
            for (const char *trigger : {"tally_delete", "tally_leave", "tally_enter"})
                database.exec(std::string("DROP TRIGGER ") + trigger);
            for (const char *table : {"series", "series_block", "tracked", "tracked_series", "tally"})
                database.exec(std::string("DROP TABLE ") + table);
            database.exec("DROP INDEX entity_named");
            database.exec("DROP INDEX run_dataset_identity");
            const int version = database.execAndGet("PRAGMA user_version").getInt();
            database.exec("PRAGMA user_version = " + std::to_string(7'000 + version % 1'000));
        }
        auto opened = store::Workspace::open(m_folder->path(), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(m_workspace->notices().isEmpty());
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s), product()}, {}));
        QCOMPARE(levels(7).checks.front().breaches.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestHealthService)
#include "tst_healthservice.moc"
