// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec.h"
#include "lineage/past.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Batch;
using core::Dataset;
using core::Edge;
using core::EntityKind;
using lineage::Past;
using lineage::PastFlow;

namespace {

const QDateTime begin(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

core::EntityRef named(const QString &name)
{
    return {EntityKind::Dataset, u"postgres://db:5432/"_s + name};
}

Edge edge(const QString &from, const QString &to, const QString &fromColumn = {},
          const QString &toColumn = {}, const QString &sql = {})
{
    Edge e;
    e.from = named(from);
    e.to = named(to);
    e.fromColumn = fromColumn;
    e.toColumn = toColumn;
    e.sql = sql;
    return e;
}

Dataset dataset(const QString &name)
{
    Dataset d;
    d.identities = {named(name).key};
    d.name = name;
    d.displayName = u"The "_s + name;
    d.type = u"table"_s;
    d.domain = u"Sales"_s;
    return d;
}

Batch saying(std::vector<Edge> edges, std::vector<core::AnyEntity> things = {})
{
    Batch batch;
    batch.format = u"test"_s;
    batch.entities = std::move(things);
    batch.edges = std::move(edges);
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

/// Ends of a flow → what is said of it, as the present cache has it.
using FlowsNow = std::map<std::pair<QString, QString>, std::set<QString>>;

} // namespace

/// The history of edges: what a sync keeps of what it changed, and what lineage was at a moment.
class TestEdgeHistory final : public QObject {
    Q_OBJECT

    using Files = std::vector<std::pair<QString, Batch>>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    int m_hour = 0;

    /// One sync of a source an hour after the last; files not named here are gone. When it was.
    QDateTime sync(const QString &uid, const Files &files, const QStringList &kept = {})
    {
        const QDateTime at = begin.addSecs(3600 * m_hour++);
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(uid), at);
        for (const QString &path : kept) {
            if (!(*update)->keep({path, 1, 1, QByteArray("h")}))
                return {};
        }
        for (const auto &[path, batch] : files) {
            if (!(*update)->put({path, 1, 1, QByteArray("h")}, store::prepare(batch)))
                return {};
        }
        return (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true) ? at : QDateTime();
    }

    Past past(const QDateTime &at) { return (*m_workspace->openReader())->lineagePast(at).value(); }

    std::vector<lineage::Moment> moments()
    {
        return (*m_workspace->openReader())->lineageMoments(100).value();
    }

    qint64 changesKept()
    {
        auto database = m_workspace->openWriter();
        return (*database)->execAndGet("SELECT count(*) FROM edge_change").getInt64();
    }

    /// Read straight from the tables, the simplest way there is.
    FlowsNow flowsNow()
    {
        auto database = m_workspace->openWriter();
        SQLite::Statement rows(**database,
                               "SELECT f.kind, f.key, g.from_column, t.kind, t.key, g.to_column, "
                               "ifnull(g.sql, '') FROM edge g JOIN identity i ON i.id = g.from_identity "
                               "JOIN entity f ON f.id = i.entity JOIN identity j ON j.id = g.to_identity "
                               "JOIN entity t ON t.id = j.entity");
        FlowsNow flows;
        while (rows.executeStep()) {
            const core::Uri from{static_cast<EntityKind>(rows.getColumn(0).getInt()),
                                 store::textColumn(rows, 1), store::textColumn(rows, 2)};
            const core::Uri to{static_cast<EntityKind>(rows.getColumn(3).getInt()),
                               store::textColumn(rows, 4), store::textColumn(rows, 5)};
            flows[{from.toString(), to.toString()}].insert(store::textColumn(rows, 6));
        }
        return flows;
    }

private slots:
    void init()
    {
        m_hour = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), begin);
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void theFirstSyncOfASourceIsItsBase()
    {
        const QDateTime first = sync(u"a"_s, {{u"f"_s, saying({edge(u"x"_s, u"y"_s)})}});
        QCOMPARE(changesKept(), 0);
        QVERIFY(past(first).flows.empty());
        const Past earlier = past(begin.addDays(-1));
        QCOMPARE(earlier.flows.size(), std::size_t(1));
        QVERIFY(!earlier.flows.front().was);
        QVERIFY(earlier.flows.front().is);
        QCOMPARE(moments().size(), std::size_t(1));
        QVERIFY(moments().front().first);
    }

    void sayingTheSameAgainKeepsNothing()
    {
        const std::vector<Edge> edges{edge(u"x"_s, u"y"_s), edge(u"x"_s, u"y"_s, u"a"_s, u"b"_s),
                                      edge(u"x"_s, u"y"_s)};
        sync(u"a"_s, {{u"f"_s, saying(edges)}});
        sync(u"a"_s, {{u"f"_s, saying(edges)}});
        sync(u"a"_s, {{u"moved"_s, saying(edges)}}); // to another file
        sync(u"a"_s, {{u"moved"_s, saying({edges[1], edges[0]})}}); // one double fewer
        QCOMPARE(changesKept(), 0);
        QCOMPARE(moments().size(), std::size_t(1));
    }

    void tellsWhatCameWentAndChanged()
    {
        const QDateTime first =
            sync(u"a"_s,
                 {{u"f"_s,
                   saying({edge(u"x"_s, u"y"_s, {}, {}, u"old"_s), edge(u"x"_s, u"gone"_s)},
                          {dataset(u"x"_s), dataset(u"y"_s), dataset(u"gone"_s)})}});
        const QDateTime second =
            sync(u"a"_s,
                 {{u"f"_s,
                   saying({edge(u"x"_s, u"y"_s, {}, {}, u"new"_s), edge(u"y"_s, u"z"_s, u"c"_s, u"d"_s)},
                          {dataset(u"x"_s), dataset(u"y"_s), dataset(u"z"_s)})}});
        const Past was = past(first);
        QVERIFY(was.known);
        QCOMPARE(was.flows.size(), std::size_t(3));
        const PastFlow &gone = was.flows[0];
        QCOMPARE(gone.to.key, named(u"gone"_s).key);
        QVERIFY(gone.was && !gone.is);
        const PastFlow &changed = was.flows[1];
        QVERIFY(changed.was && changed.is);
        const PastFlow &added = was.flows[2];
        QVERIFY(!added.was && added.is);
        QCOMPARE(added.from.column, u"c"_s);
        QCOMPARE(was.gone.size(), std::size_t(1));
        QCOMPARE(was.gone.front().name, u"The gone"_s);
        QCOMPARE(was.gone.front().domain, u"Sales"_s);
        QCOMPARE(was.born, (std::vector<core::Uri>{{EntityKind::Dataset, named(u"z"_s).key, {}}}));
        QCOMPARE(was.ended, (std::vector<core::Uri>{{EntityKind::Dataset, named(u"gone"_s).key, {}}}));
        const lineage::Moment newest = moments().front();
        QCOMPARE(newest.at, second);
        QCOMPARE(newest.added, 1);
        QCOMPARE(newest.removed, 1);
        QCOMPARE(newest.changed, 1);
    }

    void whatAnotherFileOrSourceSaysTooNeitherComesNorGoes()
    {
        const Edge both = edge(u"x"_s, u"y"_s);
        sync(u"a"_s, {{u"f"_s, saying({both})}, {u"g"_s, saying({both})}});
        const QDateTime second = sync(u"a"_s, {}, {u"g"_s});
        QCOMPARE(changesKept(), 0);
        const QDateTime third = sync(u"b"_s, {{u"h"_s, saying({both})}});
        sync(u"a"_s, {});
        QCOMPARE(changesKept(), 1); // source a does not say it any more
        QVERIFY(past(third).flows.empty()); // but b does
        QVERIFY(past(second).flows.empty()); // and before b came, a did
    }

    void runsToldInTwoFilesJoinAndPart()
    {
        const auto part = [](bool output) {
            core::Run run;
            run.id = u"r1"_s;
            run.job = u"jobs/load"_s;
            (output ? run.outputs : run.inputs) << named(output ? u"y"_s : u"x"_s).key;
            Batch batch;
            batch.format = u"test"_s;
            batch.runs.push_back(run);
            return batch;
        };
        sync(u"a"_s, {{u"in"_s, part(false)}});
        const QDateTime second = sync(u"a"_s, {{u"out"_s, part(true)}}, {u"in"_s});
        QCOMPARE(changesKept(), 1);
        sync(u"a"_s, {{u"out"_s, part(true)}, {u"in"_s, part(false)}});
        QCOMPARE(changesKept(), 1);
        sync(u"a"_s, {}, {u"in"_s});
        QCOMPARE(changesKept(), 2);
        const Past was = past(second);
        QCOMPARE(was.flows.size(), std::size_t(1));
        QVERIFY(was.flows.front().was);
        QCOMPARE(was.flows.front().then.job, u"jobs/load"_s);
    }

    void aForgottenSourceLeavesNoTrace()
    {
        sync(u"a"_s, {{u"f"_s, saying({edge(u"x"_s, u"y"_s)})}});
        sync(u"b"_s, {{u"f"_s, saying({edge(u"y"_s, u"z"_s)})}});
        sync(u"b"_s, {{u"f"_s, saying({edge(u"y"_s, u"w"_s)})}});
        QCOMPARE(changesKept(), 2);
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source(u"b"_s), begin.addDays(1));
        QVERIFY((*update)->forget().has_value());
        QCOMPARE(changesKept(), 0);
        QVERIFY(past(begin).flows.empty());
    }

    void aCacheOfTheVersionBeforeKeepsWhatItHas()
    {
        sync(u"a"_s, {{u"f"_s, saying({edge(u"x"_s, u"y"_s)})}});
        const int older = 4 * 1000 + core::codecVersion;
        {
            auto database = m_workspace->openWriter();
            for (const char *later : {"tally_delete", "tally_leave", "tally_enter"})
                (*database)->exec(std::string("DROP TRIGGER ") + later);
            for (const char *later : {"series_block", "series", "tracked_series", "tracked", "tally"})
                (*database)->exec(std::string("DROP TABLE ") + later);
            (*database)->exec("DROP INDEX entity_named");
            (*database)->exec("DROP TABLE edge_change");
            (*database)->exec("DROP TABLE past_thing");
            (*database)->exec("DROP TABLE classified");
            (*database)->exec("DROP INDEX run_job");
            (*database)->exec("DROP INDEX run_dataset_identity");
            (*database)->exec("DROP INDEX entity_owner");
            (*database)->exec("DROP INDEX entity_domain");
            (*database)->exec("PRAGMA user_version = " + std::to_string(older));
        }
        auto opened = store::Workspace::open(m_folder->path(), begin.addSecs(1800));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + u' ' + opened.error().detail));
        m_workspace = std::move(*opened);
        QCOMPARE(m_workspace->notices().join(u" "_s), QString());
        QCOMPARE(flowsNow().size(), std::size_t(1));
        const QDateTime second = sync(u"a"_s, {{u"f"_s, saying({edge(u"x"_s, u"z"_s)})}});
        QVERIFY(past(second).known);
        QCOMPARE(past(begin.addSecs(1800)).flows.size(), std::size_t(2));
        QVERIFY(!past(begin).known);
    }

    /// Whatever syncs do, each earlier state comes back as the tables had it then.
    void everyStateComesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyStateComesBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto anyFile = [&] {
            std::vector<Edge> edges;
            std::vector<core::AnyEntity> things;
            const int count = random.bounded(6);
            for (int i = 0; i < count; ++i) {
                const auto name = [&] { return u"t"_s + QString::number(random.bounded(6)); };
                const bool columns = random.bounded(2) == 0;
                edges.push_back(
                    edge(name(), name(), columns ? u"c"_s + QString::number(random.bounded(2)) : QString(),
                         columns ? u"d"_s : QString(), u"select "_s + QString::number(random.bounded(2))));
                if (random.bounded(3) == 0)
                    things.push_back(dataset(name()));
            }
            return saying(edges, things);
        };
        std::map<QDateTime, FlowsNow> states;
        std::map<std::pair<QString, QString>, Batch> files;
        for (int step = 0; step < 14; ++step) {
            const QString uid = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
            Files put;
            QStringList kept;
            for (int file = 0; file < 3; ++file) {
                const QString path = QString::number(file);
                switch (random.bounded(4)) {
                case 0:
                    put.emplace_back(path, anyFile());
                    files[{uid, path}] = put.back().second;
                    break;
                case 1:
                    files.erase({uid, path});
                    break;
                default:
                    if (files.contains({uid, path})) {
                        kept << path;
                        if (random.bounded(2) == 0) // read again, nothing new
                            put.emplace_back(path, files[{uid, path}]);
                    }
                }
            }
            const QDateTime at = sync(uid, put, kept);
            QVERIFY(at.isValid());
            states[at] = flowsNow();
        }
        const FlowsNow now = flowsNow();
        for (const auto &[at, state] : states) {
            std::set<std::pair<QString, QString>> then;
            std::set<std::pair<QString, QString>> changed;
            for (const auto &[ends, said] : now)
                then.insert(ends);
            const Past was = past(at);
            for (const PastFlow &flow : was.flows) {
                const std::pair ends(flow.from.toString(), flow.to.toString());
                QCOMPARE(flow.is, now.contains(ends));
                QCOMPARE(flow.was, state.contains(ends));
                if (flow.was)
                    then.insert(ends);
                else
                    then.erase(ends);
                if (flow.was && flow.is)
                    changed.insert(ends);
            }
            std::set<std::pair<QString, QString>> expected;
            for (const auto &[ends, said] : state) {
                expected.insert(ends);
                const auto today = now.find(ends);
                if (today != now.end() && today->second == said)
                    QVERIFY(!changed.contains(ends));
            }
            QVERIFY2(then == expected, qPrintable(at.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestEdgeHistory)
#include "tst_edgehistory.moc"
