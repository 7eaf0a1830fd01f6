// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/standingkeeper.h"
#include "store/healthreader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using services::ProductsAsked;
using services::StandingKeeper;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

QString tableOf(int product)
{
    return u"postgres://h:1/d.s.t%1"_s.arg(product);
}

core::Observation age(int product, qint64 at, double seconds)
{
    core::Observation made;
    made.subject = {EntityKind::Dataset, tableOf(product)};
    made.metric = u"freshness"_s;
    made.unit = u"s"_s;
    made.value = seconds;
    made.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return made;
}

/// A product of a small mesh as its file says it now.
struct Described {
    QString name;
    QString domain;
    QString owner;
    double promised = 7200; ///< seconds; 0: nothing
};

std::vector<core::AnyEntity> entitiesOf(int number, const Described &described)
{
    core::Dataset table;
    table.identities = {tableOf(number)};
    table.name = u"t%1"_s.arg(number);
    core::Product product;
    product.identities = {u"p:%1"_s.arg(number)};
    product.name = described.name;
    product.domain = described.domain;
    product.owners = {{described.owner, u"owner"_s}};
    product.datasets = {tableOf(number)};
    if (described.promised > 0) {
        core::Objective fresh;
        fresh.kind = core::ObjectiveKind::Freshness;
        fresh.property = u"freshness"_s;
        fresh.value = QString::number(described.promised);
        fresh.unit = u"s"_s;
        fresh.number = described.promised;
        fresh.unitIso = u"s"_s;
        product.objectives = {fresh};
    }
    return {table, product};
}

} // namespace

/// What is remembered and patched equals what is worked out anew.
class TestStandingKeeper final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::HealthReader> m_reader;
    std::vector<core::MaintenanceWindow> m_maintenance;
    std::map<int, Described> m_mesh;
    std::mt19937 m_random{20261130};
    qint64 m_now = 1'796'000'000'000; ///< an evening: no midnight within minutes
    int m_files = 0;

    bool apply(const QString &from, std::vector<core::AnyEntity> entities,
               std::vector<core::Observation> observations)
    {
        core::Source source;
        source.uid = from;
        source.name = from;
        source.kind = u"folder"_s;
        source.location = u"/"_s + from;
        const auto database = m_workspace->openWriter();
        // All syncs at one moment: what changed is told apart without the clock.
        auto update =
            store::SourceUpdate::begin(**database, source, QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC));
        core::Batch batch;
        batch.format = u"test"_s;
        batch.entities = std::move(entities);
        batch.observations = std::move(observations);
        const QByteArray hash = QByteArray::number(++m_files);
        return update && (*update)->put({u"f"_s, 1, 1, hash, {}}, store::prepare(std::move(batch)))
            && (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true).has_value();
    }

    bool describe()
    {
        std::vector<core::AnyEntity> entities;
        for (const auto &[number, described] : m_mesh) {
            for (core::AnyEntity &entity : entitiesOf(number, described))
                entities.push_back(std::move(entity));
        }
        return apply(u"files"_s, std::move(entities), {});
    }

    bool measure(int product, double seconds)
    {
        ++m_files;
        return apply(u"watch %1"_s.arg(m_files), {},
                     {age(product, m_now - (m_files % 50) * minute - minute, seconds)});
    }

    StandingKeeper::Readers readers()
    {
        return {[this] { return m_workspace->openHealth(); }, [](std::unique_ptr<store::HealthReader>) {}};
    }
    StandingKeeper::Question question()
    {
        return {*m_reader, m_now, m_maintenance, [] { return false; }};
    }

    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    /// One thing of the mesh becomes another.
    bool changeSomething()
    {
        const int number = std::next(m_mesh.begin(), any(static_cast<int>(m_mesh.size())))->first;
        Described &described = m_mesh.at(number);
        switch (any(7)) {
        case 0:
            described.name = u"name %1"_s.arg(any(20));
            break;
        case 1:
            described.owner = u"Team %1"_s.arg(any(3));
            break;
        case 2:
            described.domain = u"domain %1"_s.arg(any(3));
            break;
        case 3:
            described.promised = any(4) * 3600;
            break;
        case 4:
            m_mesh.erase(number);
            break;
        case 5:
            m_mesh[100 + m_files] = {u"new"_s, u"domain 1"_s, u"Team 1"_s, 3600};
            break;
        default:
            return measure(number, any(5) * 3600);
        }
        return describe();
    }

    bool isAsAnew(StandingKeeper &kept, const ProductsAsked &asked)
    {
        StandingKeeper anew(readers());
        const auto remembered = kept.byNeed(question(), asked);
        const auto worked = anew.byNeed(question(), asked);
        const auto overview = kept.overview(question(), asked);
        const auto workedOverview = anew.overview(question(), asked);
        if (!remembered || !worked || !overview || !workedOverview)
            return false;
        const auto isSame = [](const auto &a, const auto &b) { return *a == *b; };
        return std::equal(remembered->begin(), remembered->end(), worked->begin(), worked->end(), isSame)
            && std::equal(overview->products.begin(), overview->products.end(),
                          workedOverview->products.begin(), workedOverview->products.end(), isSame)
            && overview->score == workedOverview->score && overview->days == workedOverview->days
            && std::equal(overview->domains.begin(), overview->domains.end(), workedOverview->domains.begin(),
                          workedOverview->domains.end(), [](const auto &a, const auto &b) {
                              return a.domain == b.domain && a.score == b.score && a.grade == b.grade
                                  && a.products == b.products && a.unknown == b.unknown;
                          });
    }

private slots:
    void initTestCase()
    {
        auto opened = store::Workspace::open(m_folder.path(), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        auto reader = m_workspace->openHealth();
        QVERIFY(reader);
        m_reader = std::move(*reader);
    }

    void init()
    {
        m_mesh.clear();
        for (int i = 0; i < 40; ++i)
            m_mesh[i] = {u"name %1"_s.arg(i % 25), u"domain %1"_s.arg(i % 3), u"Team %1"_s.arg(i % 2), 7200};
        QVERIFY(describe());
        for (int i = 0; i < 40; i += 3)
            QVERIFY(measure(i, i * 600));
    }

    void patchedEqualsWorkedOutAnew()
    {
        StandingKeeper keeper(readers());
        ProductsAsked ofTeam;
        ofTeam.owner = u"TEAM 1"_s;
        ProductsAsked ofDomain;
        ofDomain.domain = u"domain 2"_s;
        ProductsAsked week;
        week.days = 7;
        for (int round = 0; round < 60; ++round) {
            for (int change = any(3); change >= 0; --change)
                QVERIFY(changeSomething());
            for (const ProductsAsked &asked : {ProductsAsked(), ofTeam, ofDomain, week})
                QVERIFY2(isAsAnew(keeper, asked), qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void onlyWhatChangedIsWorkedOut()
    {
        StandingKeeper keeper(readers());
        const auto before = keeper.byNeed(question(), {});
        QVERIFY(before);
        const auto again = keeper.byNeed(question(), {});
        QVERIFY2(again && *again == *before, "the same standings, not copies of them");
        QVERIFY(measure(1, 60'000));
        const auto after = keeper.byNeed(question(), {});
        QVERIFY(after && after->size() == before->size());
        qsizetype others = 0;
        for (const auto &standing : *after)
            others += std::find(before->begin(), before->end(), standing) == before->end() ? 1 : 0;
        QCOMPARE(others, 1);
        // The list of a team is made of the same standings.
        ProductsAsked ofTeam;
        ofTeam.owner = u"Team 1"_s;
        const auto team = keeper.byNeed(question(), ofTeam);
        QVERIFY(team && !team->empty());
        for (const auto &standing : *team)
            QVERIFY(std::find(after->begin(), after->end(), standing) != after->end());
    }

    void timeAndMaintenanceChangeAllOfThem()
    {
        StandingKeeper keeper(readers());
        const auto before = keeper.byNeed(question(), {});
        QVERIFY(before);
        const qint64 then = m_now;
        m_now = then + 4 * minute;
        const auto soon = keeper.byNeed(question(), {});
        QVERIFY(soon && *soon == *before);
        m_now = then + 5 * minute;
        QVERIFY(isAsAnew(keeper, {}));
        m_now = then + 13 * hour; // another day
        QVERIFY(isAsAnew(keeper, {}));
        m_now = then; // the clock was set back
        QVERIFY(isAsAnew(keeper, {}));
        core::MaintenanceWindow window;
        window.uid = u"m"_s;
        window.from = QDateTime::fromMSecsSinceEpoch(m_now - 12 * hour, Qt::UTC);
        window.to = QDateTime::fromMSecsSinceEpoch(m_now + hour, Qt::UTC);
        m_maintenance = {window};
        const auto paused = keeper.byNeed(question(), {});
        QVERIFY(paused && *paused != *before);
        QVERIFY(isAsAnew(keeper, {}));
        m_maintenance.clear();
    }

    void cancelledLeavesNothingBehind()
    {
        StandingKeeper keeper(readers());
        StandingKeeper::Question asked = question();
        asked.isCancelled = [] { return true; };
        const auto none = keeper.byNeed(asked, {});
        QVERIFY(!none && none.error().code == core::ErrorCode::Cancelled);
        QVERIFY(isAsAnew(keeper, {}));
    }
};

QTEST_GUILESS_MAIN(TestStandingKeeper)
#include "tst_standingkeeper.moc"
