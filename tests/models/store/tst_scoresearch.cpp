// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/evaluation.h"
#include "store/cachereader.h"
#include "store/checkinputs.h"
#include "store/healthreader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::EntityKind;
using core::ObservationStatus;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

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

core::Product product(const QString &name, const QStringList &datasets)
{
    core::Product made;
    made.identities = {u"p:"_s + name};
    made.name = name;
    made.datasets = datasets;
    return made;
}

core::Observation observation(const QString &dataset, const QString &rule, ObservationStatus status,
                              int hour = 1)
{
    core::Observation made;
    made.subject = {EntityKind::Dataset, u"postgres://h:1/d.s."_s + dataset};
    made.rule = rule;
    made.status = status;
    made.at = now.addSecs((hour - 5) * 3'600);
    return made;
}

} // namespace

/// `score:` follows what was measured, as the pages of the things do. Unknown is never 0 or 100.
class TestScoreSearch final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    bool apply(const QString &from, const std::vector<core::AnyEntity> &entities,
               const std::vector<core::Observation> &observations)
    {
        const auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(from), now);
        core::Batch batch;
        batch.format = u"odcs"_s;
        batch.entities = entities;
        batch.observations = observations;
        return update && (*update)->put({u"f"_s, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(batch)))
            && (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true).has_value();
    }

    bool forget(const QString &from)
    {
        const auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(from), now);
        return update && (*update)->forget().has_value();
    }

    QStringList found(const QString &query)
    {
        const auto reader = m_workspace->openReader();
        const auto answer = (*reader)->search({query, {}, 50, 0, false, core::SearchOrder::Name});
        QStringList names;
        for (const core::SearchHit &hit : answer->hits)
            names.append(hit.line.name);
        return names;
    }

    std::optional<double> pageScore(const QString &product)
    {
        const auto reader = m_workspace->openHealth();
        const auto line = (*reader)->product({EntityKind::Product, u"p:"_s + product, {}});
        const auto tracked = (*reader)->tracked(line->id);
        const qint64 ms = now.toMSecsSinceEpoch();
        const health::Range month{ms - 30LL * 24 * 3'600'000, ms};
        const auto checks =
            store::checkInputs(**reader, *tracked, {}, {month.from - health::lookBack, ms + 1});
        const health::Outlook outlook{month, ms, {}, {}, false};
        return health::productLevels(*checks, outlook, health::ScoreRules::builtIn()).standing.score;
    }

    /// A product of two datasets, one of them measured, and one that nobody measures.
    bool applyShop()
    {
        return apply(u"files"_s,
                     {dataset(u"orders"_s), dataset(u"stock"_s), dataset(u"visits"_s),
                      product(u"sales"_s, {u"orders"_s, u"stock"_s}), product(u"web"_s, {u"visits"_s})},
                     {observation(u"orders"_s, u"a"_s, ObservationStatus::Pass),
                      observation(u"orders"_s, u"b"_s, ObservationStatus::Fail),
                      observation(u"orders"_s, u"c"_s, ObservationStatus::Pass),
                      observation(u"orders"_s, u"d"_s, ObservationStatus::Pass)});
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void findsWhatIsMeasured()
    {
        QVERIFY(applyShop());
        QCOMPARE(found(u"score:75"_s), QStringList({u"orders"_s, u"sales"_s}));
        QCOMPARE(pageScore(u"sales"_s), std::optional(75.0));
        QCOMPARE(found(u"score:>80"_s), QStringList());
        QCOMPARE(found(u"score:50..80 type:product"_s), QStringList({u"sales"_s}));
    }

    void unknownIsNoNumber()
    {
        QVERIFY(applyShop());
        QVERIFY(!pageScore(u"web"_s));
        for (const QString &query : {u"score:0..100"_s, u"score:<100"_s, u"score:>=0"_s})
            QCOMPARE(found(query), QStringList({u"orders"_s, u"sales"_s}));
        // A measurement that went wrong itself says nothing of the thing.
        QVERIFY(apply(u"tests"_s, {}, {observation(u"visits"_s, u"a"_s, ObservationStatus::Error)}));
        QCOMPARE(found(u"score:>=0"_s), QStringList({u"orders"_s, u"sales"_s}));
    }

    void followsLaterMeasurements()
    {
        QVERIFY(applyShop());
        // Told by another source, and no file of the things changes.
        QVERIFY(apply(u"tests"_s, {},
                      {observation(u"orders"_s, u"b"_s, ObservationStatus::Pass, 2),
                       observation(u"stock"_s, u"e"_s, ObservationStatus::Warn, 2)}));
        QCOMPARE(found(u"score:100"_s), QStringList({u"orders"_s}));
        QCOMPARE(found(u"score:50"_s), QStringList({u"stock"_s}));
        QCOMPARE(found(u"score:90"_s), QStringList({u"sales"_s}));
        QCOMPARE(pageScore(u"sales"_s), std::optional(90.0));
        QVERIFY(forget(u"tests"_s));
        QCOMPARE(found(u"score:75"_s), QStringList({u"orders"_s, u"sales"_s}));
        QCOMPARE(found(u"score:>=0"_s), QStringList({u"orders"_s, u"sales"_s}));
    }

    void measuredBeforeItIsDescribed()
    {
        QVERIFY(apply(u"tests"_s, {}, {observation(u"orders"_s, u"a"_s, ObservationStatus::Fail)}));
        QCOMPARE(found(u"score:>=0"_s), QStringList());
        QVERIFY(apply(u"files"_s, {dataset(u"orders"_s)}, {}));
        QCOMPARE(found(u"score:0"_s), QStringList({u"orders"_s}));
    }

    void staysWhenTheIndexIsMadeAnew()
    {
        QVERIFY(applyShop());
        const auto rebuilt = m_workspace->rebuildSearch();
        QVERIFY(rebuilt);
        QCOMPARE(found(u"score:75"_s), QStringList({u"orders"_s, u"sales"_s}));
    }
};

QTEST_GUILESS_MAIN(TestScoreSearch)
#include "tst_scoresearch.moc"
