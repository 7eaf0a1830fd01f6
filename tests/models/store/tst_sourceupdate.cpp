// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "store/cachereader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Batch;
using core::Dataset;
using core::EntityKind;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Dataset dataset(const QStringList &identities, const QString &description = {})
{
    Dataset d;
    d.identities = identities;
    d.name = identities.first().section(u'.', -1);
    d.description = description;
    return d;
}

Batch batchOf(const QString &format, std::vector<core::AnyEntity> entities)
{
    Batch batch;
    batch.format = format;
    batch.entities = std::move(entities);
    return batch;
}

core::Source source(const QString &uid)
{
    core::Source s;
    s.uid = uid;
    s.name = uid;
    s.kind = u"folder"_s;
    s.location = u"/"_s + uid;
    return s;
}

} // namespace

/// What sync promises of the cache, shown on batches made by hand.
class TestSourceUpdate final : public QObject {
    Q_OBJECT

    using Files = std::vector<std::pair<QString, Batch>>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    core::Result<core::SyncCounts> apply(const QString &uid, const Files &files,
                                         const QStringList &failed = {}, bool allowRemoval = false)
    {
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(uid), now);
        if (!update)
            return core::Unexpected{update.error()};
        for (const auto &[path, batch] : files) {
            const auto put = (*update)->put({path, 1, 1, QByteArray("h")}, store::prepare(batch));
            if (!put)
                return core::Unexpected{put.error()};
        }
        for (const QString &path : failed) {
            const auto noted =
                (*update)->fail({path, 1, 2, {}}, {{core::Severity::Error, u"x"_s, u"broken"_s, {3, 4}}});
            if (!noted)
                return core::Unexpected{noted.error()};
        }
        return (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, allowRemoval);
    }

    std::vector<core::EntityLine> datasets()
    {
        auto reader = m_workspace->openReader();
        auto lines = (*reader)->list(EntityKind::Dataset, 1000, 0);
        return lines ? *lines : std::vector<core::EntityLine>();
    }

    core::Dossier dossier(const QString &key)
    {
        auto reader = m_workspace->openReader();
        auto found = (*reader)->dossier({EntityKind::Dataset, key, {}});
        return found ? *found : core::Dossier();
    }

    /// What is kept as counts is what counting gives; the numbers of datasets and columns, and of things by
    /// source.
    QString counted()
    {
        auto database = m_workspace->openWriter();
        SQLite::Statement wrong(
            **database,
            "SELECT count(*) FROM tally t WHERE (things, columns, ports, objectives, rules, relations, "
            "links) "
            "IS NOT (SELECT count(*), coalesce(sum(columns), 0), coalesce(sum(ports), 0), "
            "coalesce(sum(objectives), 0), coalesce(sum(rules), 0), coalesce(sum(relations), 0), "
            "coalesce(sum(links), 0) FROM entity WHERE kind = t.kind AND records > 0) AND kind >= 0");
        wrong.executeStep();
        if (const int kinds = wrong.getColumn(0).getInt(); kinds != 0)
            return u"%1 kinds are miscounted"_s.arg(kinds);
        auto reader = m_workspace->openReader();
        const auto totals = (*reader)->totals();
        const auto stats = (*reader)->stats();
        if (!totals || !stats || totals->datasets != stats->datasets || totals->columns != stats->columns)
            return u"not told"_s;
        QString text = u"%1 with %2"_s.arg(totals->datasets).arg(totals->columns);
        const auto sources = (*reader)->sources();
        for (const core::SourceState &state : sources ? *sources : std::vector<core::SourceState>())
            text += u"; %1 %2"_s.arg(state.uid).arg(state.things);
        return text;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void hostlessNameJoinsTheOneHost()
    {
        QVERIFY(apply(u"dbt"_s,
                      {{u"manifest"_s,
                        batchOf(u"dbt-manifest"_s, {dataset({u"postgres:/a.b.orders"_s}, u"dbt says"_s)})}}));
        QCOMPARE(datasets().size(), std::size_t{1});
        QVERIFY(apply(
            u"odcs"_s,
            {{u"c"_s, batchOf(u"odcs"_s, {dataset({u"postgres://h:1/a.b.orders"_s}, u"contract says"_s)})}}));
        const auto lines = datasets();
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].uri.key, u"postgres://h:1/a.b.orders"_s);
        QCOMPARE(lines[0].records, 2);
        QCOMPARE(lines[0].summary, u"contract says"_s);
        const core::Dossier both = dossier(u"postgres:/a.b.orders"_s); // the old address still leads there
        QCOMPARE(both.statements.size(), std::size_t{2});
        QCOMPARE(both.statements[0].format, u"odcs"_s);
    }

    void summaryHasNoSignsOfMarkdown()
    {
        QVERIFY(apply(u"dbt"_s,
                      {{u"manifest"_s,
                        batchOf(u"dbt-manifest"_s,
                                {dataset({u"postgres:/a.b.orders"_s},
                                         u"# Orders\n\n---\nOne row an order, #1 first.\n## Use\n"
                                         "C# reads it - daily"_s)})}}));
        QCOMPARE(datasets().front().summary, u"Orders One row an order, #1 first. Use C# reads it - daily"_s);
    }

    void twoHostsStayApart()
    {
        QVERIFY(
            apply(u"s"_s,
                  {{u"f"_s,
                    batchOf(u"openlineage"_s,
                            {dataset({u"postgres://dev:1/a.b.t"_s}), dataset({u"postgres://prod:1/a.b.t"_s}),
                             dataset({u"postgres:/a.b.t"_s})})}}));
        QCOMPARE(datasets().size(), std::size_t{3});
        // One host goes: now it is clear which is meant.
        QVERIFY(
            apply(u"s"_s,
                  {{u"f"_s,
                    batchOf(u"openlineage"_s,
                            {dataset({u"postgres://prod:1/a.b.t"_s}), dataset({u"postgres:/a.b.t"_s})})}}));
        QCOMPARE(datasets().size(), std::size_t{1});
        // It comes back: they part again.
        QVERIFY(
            apply(u"s"_s,
                  {{u"f"_s,
                    batchOf(u"openlineage"_s,
                            {dataset({u"postgres://dev:1/a.b.t"_s}), dataset({u"postgres://prod:1/a.b.t"_s}),
                             dataset({u"postgres:/a.b.t"_s})})}}));
        QCOMPARE(datasets().size(), std::size_t{3});
    }

    void sharedIdentityJoinsAndParts()
    {
        QVERIFY(apply(u"a"_s, {{u"1"_s, batchOf(u"datahub"_s, {dataset({u"s3://b/x"_s, u"s3://b/y"_s})})}}));
        QVERIFY(apply(
            u"b"_s,
            {{u"1"_s, batchOf(u"openlineage"_s, {dataset({u"s3://b/x"_s}), dataset({u"s3://b/y"_s})})}}));
        QCOMPARE(datasets().size(), std::size_t{1});
        QVERIFY(apply(u"a"_s, {}, {}, true));
        QCOMPARE(datasets().size(), std::size_t{2});
    }

    /// A new number is no new contract.
    void historyGoesOnUnderTheNextVersion()
    {
        const auto contract = [](const QString &version, const QString &purpose) {
            core::Contract made;
            made.nativeId = u"orders"_s;
            made.version = version;
            made.name = u"Orders"_s;
            made.purpose = purpose;
            made.identities = QStringList{core::contractKey(made.nativeId, version)};
            return made;
        };
        const auto told = [&](const QString &key) {
            auto reader = m_workspace->openReader();
            auto found = (*reader)->dossier({EntityKind::Contract, key, {}});
            return found ? found->history : std::vector<core::Event>();
        };
        QVERIFY(apply(u"s"_s, {{u"c"_s, batchOf(u"odcs"_s, {contract(u"1.0"_s, u"a"_s)})}}));
        QVERIFY(apply(u"s"_s, {{u"c"_s, batchOf(u"odcs"_s, {contract(u"1.0"_s, u"b"_s)})}}));
        const auto counts =
            apply(u"s"_s, {{u"c"_s, batchOf(u"odcs"_s, {contract(u"1.1"_s, u"b"_s)})}}, {}, true);
        QVERIFY(counts);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->added + counts->removed, 0);
        const std::vector<core::Event> history = told(u"orders@1.1"_s);
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0].field, u"version"_s);
        QCOMPARE(history[0].from, QJsonValue(u"1.0"_s));
        QCOMPARE(history[0].to, QJsonValue(u"1.1"_s));
        QCOMPARE(history[1].field, u"purpose"_s);
        QVERIFY(told(u"orders@1.0"_s).empty());
        // Back again, and the way back is told too.
        QVERIFY(apply(u"s"_s, {{u"c"_s, batchOf(u"odcs"_s, {contract(u"1.0"_s, u"b"_s)})}}, {}, true));
        QCOMPARE(told(u"orders@1.0"_s).size(), std::size_t{3});
        // Two at once are two, and each knows the other.
        QVERIFY(apply(u"s"_s,
                      {{u"c"_s, batchOf(u"odcs"_s, {contract(u"1.0"_s, u"b"_s)})},
                       {u"d"_s, batchOf(u"odcs"_s, {contract(u"2.0"_s, u"c"_s)})}}));
        QCOMPARE(told(u"orders@1.0"_s).size(), std::size_t{3});
        auto reader = m_workspace->openReader();
        const auto things = (*reader)->versions({EntityKind::Contract, u"orders@1.0"_s, {}});
        QVERIFY(things);
        QStringList editions;
        for (const core::VersionedThing &thing : *things)
            editions.append(thing.edition);
        QCOMPARE(editions, (QStringList{{}, u"orders@1.0"_s, u"orders@2.0"_s}));
        // Which of two new ones would it be? Then none is.
        const auto torn = apply(u"s"_s,
                                {{u"c"_s, batchOf(u"odcs"_s, {contract(u"3.0"_s, u"b"_s)})},
                                 {u"d"_s, batchOf(u"odcs"_s, {contract(u"4.0"_s, u"c"_s)})}},
                                {}, true);
        QVERIFY(torn);
        QCOMPARE(torn->removed, 2);
        QCOMPARE(torn->added, 2);
    }

    void historyIsPerField()
    {
        QVERIFY(apply(u"s"_s, {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"old"_s)})}}));
        QVERIFY(dossier(u"s3://b/x"_s).history.empty());
        const auto counts = apply(
            u"s"_s,
            {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"new"_s), dataset({u"s3://b/z"_s})})}});
        QVERIFY(counts);
        QCOMPARE(counts->changed, 1);
        QCOMPARE(counts->added, 1);
        const auto history = dossier(u"s3://b/x"_s).history;
        QCOMPARE(history.size(), std::size_t{1});
        QCOMPARE(history[0].field, u"description"_s);
        QCOMPARE(history[0].from, QJsonValue(u"old"_s));
        QCOMPARE(history[0].to, QJsonValue(u"new"_s));
        const auto again = apply(
            u"s"_s,
            {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"new"_s), dataset({u"s3://b/z"_s})})}});
        QCOMPARE(again->changed + again->added + again->removed, 0);
        QCOMPARE(again->unchanged, 2);
    }

    void unreadableFileKeepsItsLastWordStale()
    {
        QVERIFY(apply(u"s"_s, {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"good"_s)})}}));
        QVERIFY(apply(u"s"_s, {}, {u"f"_s}));
        auto lines = datasets();
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(lines[0].stale);
        QCOMPARE(lines[0].summary, u"good"_s);
        auto reader = m_workspace->openReader();
        const auto issues = (*reader)->issues({}, 10, 0);
        QCOMPARE(issues->size(), std::size_t{1});
        QCOMPARE(issues->front().issue.at.line, 3);
        QVERIFY(apply(u"s"_s, {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"good"_s)})}}));
        QVERIFY(!datasets()[0].stale);
    }

    void massRemovalStopsAndAsks()
    {
        std::vector<core::AnyEntity> many;
        many.reserve(40);
        for (int i = 0; i < 40; ++i)
            many.emplace_back(dataset({u"s3://b/%1"_s.arg(i)}));
        QVERIFY(apply(u"s"_s, {{u"f"_s, batchOf(u"odcs"_s, many)}}));
        const auto refused = apply(u"s"_s, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::Conflict);
        QCOMPARE(datasets().size(), std::size_t{40});
        QVERIFY(apply(u"s"_s, {}, {}, true));
        QVERIFY(datasets().empty());
    }

    void edgesKeepDanglingEndsAndFindThemLater()
    {
        Batch lineage = batchOf(u"openlineage"_s, {dataset({u"s3://b/x"_s})});
        core::Edge edge;
        edge.from = {EntityKind::Dataset, u"s3://b/unknown"_s};
        edge.to = {EntityKind::Dataset, u"s3://b/x"_s};
        lineage.edges = {edge, edge};
        QVERIFY(apply(u"s"_s, {{u"f"_s, lineage}}));
        QCOMPARE(datasets().size(), std::size_t{2});
        QCOMPARE(dossier(u"s3://b/x"_s).upstream, 1);
        QVERIFY(
            apply(u"t"_s, {{u"g"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/unknown"_s}, u"now known"_s)})}}));
        const auto lines = datasets();
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(dossier(u"s3://b/unknown"_s).downstream, 1);
        QCOMPARE(dossier(u"s3://b/unknown"_s).line.summary, u"now known"_s);
        QVERIFY(apply(u"s"_s, {}, {}, true));
        QCOMPARE(datasets().size(), std::size_t{1});
    }

    void runsJoinAcrossFiles()
    {
        const auto file = [](const QStringList &inputs, const QStringList &outputs) {
            Batch batch = batchOf(u"openlineage"_s, {});
            core::Run run;
            run.id = u"run-1"_s;
            run.job = u"ns/job"_s;
            run.inputs = inputs;
            run.outputs = outputs;
            batch.runs = {run};
            for (const QString &key : inputs + outputs)
                batch.entities.emplace_back(dataset({key}));
            return batch;
        };
        QVERIFY(
            apply(u"s"_s,
                  {{u"start"_s, file({u"s3://b/in"_s}, {})}, {u"complete"_s, file({}, {u"s3://b/out"_s})}}));
        QCOMPARE(dossier(u"s3://b/out"_s).upstream, 1);
        QVERIFY(apply(u"s"_s, {{u"complete"_s, file({}, {u"s3://b/out"_s})}}, {}, true));
        QCOMPARE(dossier(u"s3://b/out"_s).upstream, 0);
    }

    void observationsAreAppendOnlyAndCountOnce()
    {
        const auto measured = [](double value) {
            Batch batch = batchOf(u"dbt-run-results"_s, {dataset({u"s3://b/x"_s})});
            core::Observation o;
            o.subject = {EntityKind::Dataset, u"s3://b/x"_s};
            o.metric = u"rowCount"_s;
            o.at = now;
            o.value = value;
            batch.observations = {o, o};
            return batch;
        };
        QVERIFY(apply(u"s"_s, {{u"f"_s, measured(1)}}));
        QVERIFY(apply(u"s"_s, {{u"f"_s, measured(2)}}));
        core::Dossier told = dossier(u"s3://b/x"_s);
        QVERIFY((*m_workspace->openReader())->countObservations(told));
        QCOMPARE(told.observations, 2);
    }

    /// Two things turn out to be one: the other one leaves the lists, in the same sync or a later one.
    void aLaterNameJoinsTwoThings_data()
    {
        QTest::addColumn<bool>("sameSync");
        QTest::newRow("in one sync") << true;
        QTest::newRow("in a later sync") << false;
    }
    void aLaterNameJoinsTwoThings()
    {
        QFETCH(const bool, sameSync);
        const Files apart{{u"a"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/one"_s}, u"one"_s)})},
                          {u"b"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/two"_s}, u"two"_s)})}};
        Files joined = apart;
        joined.push_back(
            {u"c"_s, batchOf(u"datahub"_s, {dataset({u"urn:x"_s, u"s3://b/one"_s, u"s3://b/two"_s})})});
        if (!sameSync) {
            const auto first = apply(u"s"_s, apart);
            QVERIFY(first);
            QCOMPARE(first->added, 2);
            QCOMPARE(datasets().size(), std::size_t{2});
        }
        const auto counts = apply(u"s"_s, joined);
        QVERIFY(counts);
        QCOMPARE(counts->added, sameSync ? 1 : 0);
        QCOMPARE(counts->removed, sameSync ? 0 : 1);
        const auto lines = datasets();
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].records, 3);
        QCOMPARE(dossier(u"s3://b/two"_s).statements.size(), std::size_t{3});
    }

    /// What many files say in the same words is counted, but folded once.
    void impliedInManyFilesIsOneThing()
    {
        Files files;
        for (int i = 0; i < 50; ++i) {
            core::Domain domain;
            domain.identities = {u"domain:sales"_s};
            domain.name = u"Sales"_s;
            domain.implied = true;
            domain.at = {i + 1, 3};
            files.push_back({QString::number(i), batchOf(u"odcs"_s, {domain})});
        }
        const auto counts = apply(u"s"_s, files);
        QVERIFY(counts);
        QCOMPARE(counts->added, 1);
        auto reader = m_workspace->openReader();
        const auto lines = (*reader)->list(EntityKind::Domain, 10, 0);
        QCOMPARE(lines->size(), std::size_t{1});
        QCOMPARE(lines->front().records, 50);
        const auto found = (*reader)->dossier({EntityKind::Domain, u"domain:sales"_s, {}});
        QVERIFY(found);
        QCOMPARE(found->statements.size(), std::size_t{50});
        QCOMPARE(core::header(found->statements.back().entity).at.line, 50); // each place is still known
    }

    void countsAreKept()
    {
        QCOMPARE(counted(), u"0 with 0"_s);
        Dataset orders = dataset({u"postgres:/a.b.orders"_s});
        orders.columns.resize(2);
        orders.columns[0].path = u"id"_s;
        orders.columns[1].path = u"total"_s;
        const Dataset other = dataset({u"s3://b/other"_s});
        QVERIFY(apply(u"dbt"_s, {{u"m"_s, batchOf(u"dbt-manifest"_s, {orders, other})}}));
        QCOMPARE(counted(), u"2 with 2; dbt 2"_s);
        Dataset contract = dataset({u"postgres://h:1/a.b.orders"_s});
        contract.columns.resize(3);
        contract.columns[0].path = u"id"_s;
        contract.columns[1].path = u"total"_s;
        contract.columns[2].path = u"paid"_s;
        const Files contracts{{u"c"_s, batchOf(u"odcs"_s, {contract})},
                              {u"d"_s, batchOf(u"odcs"_s, {contract})}};
        QVERIFY(apply(u"odcs"_s, contracts));
        QCOMPARE(counted(), u"2 with 3; dbt 2; odcs 1"_s); // joined, and twice in one source
        contract.columns.resize(1);
        QVERIFY(apply(u"odcs"_s, {{u"c"_s, batchOf(u"odcs"_s, {contract})}}));
        QCOMPARE(counted(), u"2 with 2; dbt 2; odcs 1"_s);
        QVERIFY(apply(u"dbt"_s, {{u"m"_s, batchOf(u"dbt-manifest"_s, {orders})}}, {}, true));
        QCOMPARE(counted(), u"1 with 2; dbt 1; odcs 1"_s);
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(u"dbt"_s), now);
        QVERIFY((*update)->forget());
        QCOMPARE(counted(), u"1 with 1; odcs 1"_s);
    }

    void abandonedUpdateChangesNothing()
    {
        QVERIFY(apply(u"s"_s, {{u"f"_s, batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"before"_s)})}}));
        {
            auto database = m_workspace->openWriter();
            auto update = store::SourceUpdate::begin(**database, source(u"s"_s), now);
            QVERIFY(
                (*update)->put({u"f"_s, 1, 1, {}},
                               store::prepare(batchOf(u"odcs"_s, {dataset({u"s3://b/x"_s}, u"after"_s)}))));
        }
        QCOMPARE(datasets()[0].summary, u"before"_s);
    }

    void nullAndEmptyNamesAreLeftOut()
    {
        Batch odd = batchOf(u"odcs"_s, {Dataset(), dataset({u"s3://b/x"_s})});
        odd.edges.push_back({});
        odd.observations.push_back({});
        odd.runs.push_back({});
        odd.termLinks.push_back({});
        QVERIFY(apply(u"s"_s, {{u"f"_s, odd}}));
        QCOMPARE(datasets().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestSourceUpdate)
#include "tst_sourceupdate.moc"
