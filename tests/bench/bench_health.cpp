// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What service levels cost: a product with three promises measured once a minute over two years opens its
// page; many products, each with three promises measured every six hours over two months, are worked out
// all, and after a sync that brought one measurement. By the clock and in processor time of all threads, the
// middle of five and the least.
// Run it as: bench_health [products] [years]; 0 years leave the one product out.
#include "bench/loader/measuring.h"
#include "services/healthquestions.h"
#include "services/healthservice.h"
#include "store/seriesblock.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::bench;
using core::EntityKind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

void timed(const char *what, const std::function<void()> &work)
{
    std::array<double, 5> seconds{};
    std::array<double, 5> processor{};
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        const double used = processorSeconds();
        seconds[i] = secondsOf(work);
        processor[i] = processorSeconds() - used;
    }
    std::sort(seconds.begin(), seconds.end());
    std::sort(processor.begin(), processor.end());
    std::printf("%-52s %8.1f ms (least %.1f), processor %.1f ms (least %.1f)\n", what, seconds[2] * 1000,
                seconds[0] * 1000, processor[2] * 1000, processor[0] * 1000);
    std::fflush(stdout);
}

core::Objective promise(core::ObjectiveKind kind, double number, const QString &iso)
{
    core::Objective objective;
    objective.kind = kind;
    objective.property = core::toText(kind);
    objective.value = QString::number(number);
    objective.unit = iso;
    objective.number = number;
    objective.unitIso = iso;
    return objective;
}

QString keyOf(int product)
{
    return u"postgres://bench:1/db.s.t%1"_s.arg(product);
}

std::vector<core::AnyEntity> productWithTable(int number)
{
    core::Dataset table;
    table.identities = {keyOf(number)};
    table.name = u"t%1"_s.arg(number);
    core::Product product;
    product.identities = {u"bench/p%1"_s.arg(number)};
    product.name = u"p%1"_s.arg(number);
    product.domain = u"domain %1"_s.arg(number % 40);
    product.datasets = {keyOf(number)};
    product.objectives = {promise(core::ObjectiveKind::Freshness, 7200, u"s"_s),
                          promise(core::ObjectiveKind::Latency, 30, u"s"_s),
                          promise(core::ObjectiveKind::Availability, 0.99, u"1"_s)};
    return {table, product};
}

core::Observation measured(int product, const QString &metric, const QString &unit, qint64 at, double value)
{
    core::Observation one;
    one.subject = {EntityKind::Dataset, keyOf(product)};
    one.metric = metric;
    one.unit = unit;
    one.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    one.value = value;
    one.status = core::ObservationStatus::Pass;
    return one;
}

/// Data comes every hour, and now and then not for half a day.
double ageAt(qint64 at, int seed)
{
    const qint64 late = (at / day + seed) % 13 == 0 ? 12 * hour : hour;
    return static_cast<double>(at % late) / 1000;
}

void sync(store::Workspace &workspace, const QString &name, std::vector<core::AnyEntity> entities,
          std::vector<core::Observation> observations)
{
    core::Source source;
    source.uid = name;
    source.name = name;
    source.kind = u"folder"_s;
    source.location = u"/"_s + name;
    const auto database = orDie(workspace.openWriter());
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    core::Batch batch;
    batch.format = u"bench"_s;
    batch.entities = std::move(entities);
    batch.observations = std::move(observations);
    const QString file = QString::number(QDateTime::currentMSecsSinceEpoch());
    if (!update->put({file, 1, 1, file.toUtf8(), {}}, store::prepare(std::move(batch)))
        || !update->finish({u"ok"_s, {}, {}, {}, 0.1}, true))
        std::abort();
}

void onePage(int years)
{
    const QTemporaryDir dir;
    const auto workspace = orDie(store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc()));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    sync(*workspace, u"product"_s, productWithTable(0), {});
    qint64 count = 0;
    const double seconds = secondsOf([&] {
        for (qint64 begin = now - years * 365 * day; begin < now; begin += 30 * day) {
            std::vector<core::Observation> all;
            for (qint64 at = begin; at < std::min(begin + 30 * day, now); at += minute) {
                all.push_back(measured(0, u"freshness"_s, u"s"_s, at, ageAt(at, 0)));
                all.push_back(measured(0, u"latency"_s, u"s"_s, at, at / hour % 50 == 0 ? 40 : 12));
                all.push_back(measured(0, u"availability"_s, u"1"_s, at, at / day % 40 == 0 ? 0.5 : 1));
            }
            count += static_cast<qint64>(all.size());
            sync(*workspace, u"watch %1"_s.arg(begin), {}, std::move(all));
        }
    });
    std::printf("%lld measurements synced in %.1f s\n", static_cast<long long>(count), seconds);
    const auto reader = orDie(workspace->openHealth());
    const auto line = orDie(reader->product({EntityKind::Product, u"bench/p0"_s, {}}));
    const auto whole = services::rangeWindow({now - years * 365 * day, now}, now, {});
    timed("page of one product, the whole time", [&] {
        const auto levels = services::productLevels(*reader, line, whole);
        if (!levels || levels->checks.size() != 3)
            std::abort();
    });
    const auto month = services::lastDaysWindow(now, 30, {});
    timed("page of one product, 30 days", [&] {
        if (!services::productLevels(*reader, line, month))
            std::abort();
    });
    const QString key = orDie(services::productLevels(*reader, line, month)).checks.front().objective.key;
    timed("lines of one promise, the whole time", [&] {
        if (!services::objectiveSeries(*reader, line, key, whole))
            std::abort();
    });
}

/// What was measured of one series: every six hours over two months.
health::Series twoMonths(int product, const QString &metric, qint64 now)
{
    health::Series series;
    for (qint64 at = now - 60 * day; at < now; at += 6 * hour) {
        const double value = metric == u"freshness" ? ageAt(at, product)
            : metric == u"latency"                  ? ((at / hour + product) % 50 == 0 ? 40 : 12)
                                                    : 1;
        series.append(at, value, core::ObservationStatus::Pass);
    }
    return series;
}

/// Writes the months of all series in one transaction, as a sync of the same measurements would leave them;
/// through rows of `observation` that takes minutes.
void fillSeries(const store::Workspace &workspace, qint64 now)
{
    const auto database = orDie(workspace.openWriter());
    SQLite::Transaction transaction(*database);
    SQLite::Statement all(*database,
                          "SELECT s.id, s.metric, i.key FROM series s JOIN identity i ON i.id = s.subject");
    SQLite::Statement put(*database,
                          "INSERT OR REPLACE INTO series_block (series, month, data) VALUES (?, ?, ?)");
    while (all.executeStep()) {
        const QString key = QString::fromStdString(all.getColumn(2).getString());
        const int product = key.mid(key.lastIndexOf(u't') + 1).toInt();
        const health::Series series =
            twoMonths(product, QString::fromStdString(all.getColumn(1).getString()), now);
        for (std::size_t first = 0; first < series.size();) {
            const qint64 month = store::monthOf(series.times[first]);
            const std::size_t next = series.firstFrom(store::beginOfMonth(month + 1));
            const QByteArray bytes = store::encodeBlock(series, first, next, month);
            put.bind(1, all.getColumn(0).getInt64());
            put.bind(2, static_cast<int64_t>(month));
            put.bind(3, bytes.constData(), static_cast<int>(bytes.size()));
            put.exec();
            put.reset();
            first = next;
        }
    }
    transaction.commit();
}

/// Products, their tables, and the first measurement of each promise come by a sync.
void makeProducts(store::Workspace &workspace, int products, qint64 now)
{
    std::vector<core::AnyEntity> entities;
    std::vector<core::Observation> first;
    for (int i = 0; i < products; ++i) {
        for (core::AnyEntity &entity : productWithTable(i))
            entities.push_back(std::move(entity));
        const qint64 at = now - 60 * day;
        first.push_back(measured(i, u"freshness"_s, u"s"_s, at, ageAt(at, i)));
        first.push_back(measured(i, u"latency"_s, u"s"_s, at, 12));
        first.push_back(measured(i, u"availability"_s, u"1"_s, at, 1));
    }
    sync(workspace, u"products"_s, std::move(entities), std::move(first));
    fillSeries(workspace, now);
}

void manyProducts(int products)
{
    const QTemporaryDir dir;
    const auto workspace = orDie(store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc()));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const double seconds = secondsOf([&] { makeProducts(*workspace, products, now); });
    std::printf("%d products with 240 measurements of each of 3 promises made in %.1f s\n", products,
                seconds);
    services::HealthService::ProductsAsked asked;
    timed("all products worked out", [&] {
        services::HealthService service(*workspace); // remembers nothing
        const auto standings = orDie(service.products(asked).result());
        const bool isWhole = standings.size() == static_cast<std::size_t>(products)
            && std::all_of(standings.begin(), standings.end(), [](const auto &one) {
                                 return one->score && one->met > 0 && one->trend.size() == 30;
                             });
        if (!isWhole)
            std::abort();
    });
    services::HealthService service(*workspace);
    orDie(service.products(asked).result());
    timed("all products, nothing changed", [&] { orDie(service.products(asked).result()); });
    for (int i = 0; i < 5; ++i) {
        sync(*workspace, u"late %1"_s.arg(i), {}, {measured(i, u"freshness"_s, u"s"_s, now + i, 9000)});
        const double used = processorSeconds();
        const double again = secondsOf([&] { orDie(service.products(asked).result()); });
        std::printf("%-52s %8.1f ms, processor %.1f ms\n", "all products after a sync of one measurement",
                    again * 1000, (processorSeconds() - used) * 1000);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int products = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int years = argc > 2 ? std::atoi(argv[2]) : 2;
    if (years > 0)
        onePage(years);
    manyProducts(products);
    std::printf("%-52s %8.0f MB\n", "most memory", mostMemory());
    return 0;
}
