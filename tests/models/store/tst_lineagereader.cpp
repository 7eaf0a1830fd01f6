// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineagereader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Batch;
using core::EntityKind;
using lineage::Field;
using lineage::NodeId;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

core::Dataset dataset(const QString &key)
{
    core::Dataset made;
    made.identities = QStringList{key};
    made.name = key.section(u'.', -1);
    made.physicalName = key.section(u'/', -1);
    made.platform = u"postgres"_s;
    return made;
}

core::Edge edge(const QString &from, const QString &to, const QString &fromColumn = {},
                const QString &toColumn = {})
{
    core::Edge made;
    made.from.key = from;
    made.to.key = to;
    made.fromColumn = fromColumn;
    made.toColumn = toColumn;
    return made;
}

core::Source sourceOf(const QString &uid)
{
    core::Source source;
    source.uid = uid;
    source.name = u"Source "_s + uid;
    source.kind = u"folder"_s;
    source.location = u"/"_s + uid;
    return source;
}

} // namespace

/// The graph as it is read from a cache that was filled by hand.
class TestLineageReader final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    bool apply(const QString &uid, const Batch &batch)
    {
        const core::Source source = sourceOf(uid);
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, source, now);
        return update && (*update)->put({u"file"_s, 1, 1, QByteArray("h")}, store::prepare(batch))
            && (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true);
    }
    lineage::GraphPtr graph()
    {
        auto reader = m_workspace->openLineage();
        auto read = (*reader)->graph();
        return read ? *read : nullptr;
    }
    static NodeId find(const lineage::Graph &graph, const QString &key, EntityKind kind = EntityKind::Dataset)
    {
        return graph.find({kind, key, {}});
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup() { m_workspace.reset(); }

    void anEmptyCatalogIsAnEmptyGraph()
    {
        const lineage::GraphPtr read = graph();
        QVERIFY(read);
        QCOMPARE(read->thingCount(), 0u);
    }

    void edgesLeadToThingsWhateverNameTheyUse()
    {
        Batch batch;
        core::Dataset a = dataset(u"postgres://h/db.raw.a"_s);
        a.identities.append(u"urn:a"_s);
        a.domain = u"Sales"_s;
        a.tags = QStringList{u"core"_s, u"PII"_s};
        batch.entities = {a, dataset(u"postgres://h/db.mart.b"_s)};
        batch.edges = {edge(u"urn:a"_s, u"postgres://h/db.mart.b"_s),
                       edge(u"postgres://h/db.mart.b"_s, u"postgres://h/db.mart.b"_s),
                       edge(u"postgres://h/db.mart.b"_s, u"nowhere"_s, u"X"_s, u"y"_s)};
        QVERIFY(apply(u"one"_s, batch));
        const lineage::GraphPtr read = graph();
        QVERIFY(read);
        const NodeId from = find(*read, u"postgres://h/db.raw.a"_s);
        const NodeId to = find(*read, u"postgres://h/db.mart.b"_s);
        const NodeId dangling = find(*read, u"nowhere"_s);
        QVERIFY(from != lineage::none && to != lineage::none && dangling != lineage::none);
        QVERIFY(read->things().edge(from, to) != lineage::none);
        QVERIFY(read->hasSelfEdge(to));
        QVERIFY(read->isImplied(dangling) && !read->isImplied(from));
        QCOMPARE(read->text(from, Field::Schema), u"db.raw"_s);
        QCOMPARE(read->text(from, Field::Source), u"Source one"_s);
        QCOMPARE(read->text(from, Field::Domain), u"Sales"_s);
        QCOMPARE(read->text(from, Field::Classification), u"PII"_s);
        QCOMPARE(read->columns().edgeCount(), 1u);
        QVERIFY(read->findColumn(to, u"x") != lineage::none);
    }

    void eachThingHasTheSourceOfItsFirstRecord()
    {
        Batch first;
        first.entities = {dataset(u"postgres://h/db.s.a"_s)};
        Batch second;
        second.entities = {dataset(u"postgres://h/db.s.a"_s), dataset(u"postgres://h/db.s.b"_s)};
        QVERIFY(apply(u"one"_s, first) && apply(u"two"_s, second));
        const lineage::GraphPtr read = graph();
        QCOMPARE(read->text(find(*read, u"postgres://h/db.s.a"_s), Field::Source), u"Source one"_s);
        QCOMPARE(read->text(find(*read, u"postgres://h/db.s.b"_s), Field::Source), u"Source two"_s);
    }

    void productsHaveTheirOwnDatasetsThoseOfTheirContractsAndThoseThatSaySo()
    {
        Batch batch;
        core::Product product;
        product.identities = QStringList{u"sales/orders"_s};
        product.name = u"Orders"_s;
        product.nativeId = u"orders"_s;
        core::Port port;
        port.datasets = QStringList{u"postgres://h/db.s.a"_s};
        port.contractId = u"c1"_s;
        core::Port input;
        input.direction = core::PortDirection::Input;
        input.datasets = QStringList{u"postgres://h/db.s.d"_s};
        product.ports = {port, input};
        core::Contract contract;
        contract.identities = QStringList{u"c1@1"_s};
        contract.nativeId = u"c1"_s;
        contract.datasets = QStringList{u"postgres://h/db.s.b"_s, u"contract:C1/Orders"_s};
        core::Dataset c = dataset(u"postgres://h/db.s.c"_s);
        c.product = u"Orders"_s;
        core::Dataset orders = dataset(u"contract:C1/Orders"_s);
        orders.name = u"Orders"_s;
        batch.entities = {product,
                          contract,
                          dataset(u"postgres://h/db.s.a"_s),
                          dataset(u"postgres://h/db.s.b"_s),
                          c,
                          dataset(u"postgres://h/db.s.d"_s),
                          orders};
        QVERIFY(apply(u"one"_s, batch));
        const lineage::GraphPtr read = graph();
        const NodeId whole = find(*read, u"sales/orders"_s, EntityKind::Product);
        QStringList parts;
        for (const NodeId part : read->parts(whole))
            parts.append(read->key(part));
        parts.sort();
        QCOMPARE(parts,
                 (QStringList{u"c1@1"_s, u"contract:C1/Orders"_s, u"postgres://h/db.s.a"_s,
                              u"postgres://h/db.s.b"_s, u"postgres://h/db.s.c"_s}));
        QCOMPARE(read->productOf(find(*read, u"postgres://h/db.s.d"_s)), lineage::none);
    }

    void theGenerationGrowsWithWhatChangesOnly()
    {
        Batch batch;
        batch.entities = {dataset(u"postgres://h/db.s.a"_s)};
        auto reader = m_workspace->openLineage();
        QCOMPARE(*(*reader)->generation(), 0);
        QVERIFY(apply(u"one"_s, batch));
        const qint64 first = *(*reader)->generation();
        QVERIFY(first > 0);
        {
            auto database = m_workspace->openWriter();
            auto update = store::SourceUpdate::begin(**database, sourceOf(u"one"_s), now);
            QVERIFY((*update)->keep({u"file"_s, 1, 1, QByteArray("h")}));
            QVERIFY((*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, false));
        }
        QCOMPARE(*(*reader)->generation(), first);
        QVERIFY(apply(u"one"_s, batch));
        QVERIFY(*(*reader)->generation() > first);
    }

    void columnsAreClassifiedByTheStrictestWordOfAllWhoSpeakOfThem()
    {
        const auto batch = [](const QString &classification, bool pii, const QStringList &tags) {
            core::Dataset said = dataset(u"postgres://h/db.s.a"_s);
            core::Column column;
            column.path = u"Email"_s;
            column.classification = classification;
            if (pii)
                column.pii = true;
            column.tags = tags;
            core::Column other;
            other.path = u"id"_s;
            other.tags = QStringList{u"open_orders"_s};
            said.columns = {column, other};
            Batch made;
            made.entities = {said};
            return made;
        };
        QVERIFY(apply(u"one"_s, batch(u"internal"_s, false, {})));
        const auto wordOf = [this] {
            const lineage::GraphPtr read = graph();
            const NodeId thing = find(*read, u"postgres://h/db.s.a"_s);
            const NodeId column = read->findColumn(thing, u"email");
            if (column == lineage::none || read->columnCount() != 1
                || read->text(thing, Field::Classification) != read->classification(column))
                return u"?"_s;
            return read->classification(column);
        };
        QCOMPARE(wordOf(), u"internal"_s);
        QVERIFY(apply(u"two"_s, batch(u"public"_s, true, {})));
        QCOMPARE(wordOf(), u"PII"_s);
        QVERIFY(apply(u"two"_s, batch({}, false, {u"Restricted"_s})));
        QCOMPARE(wordOf(), u"Restricted"_s);
        QVERIFY(apply(u"two"_s, Batch()));
        QCOMPARE(wordOf(), u"internal"_s);
    }

    void detailsAreAllThatIsSaidOfALine()
    {
        const QDateTime day(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        Batch batch;
        core::Job job;
        job.identities = QStringList{u"airflow/nightly"_s};
        job.name = u"nightly"_s;
        job.sql = u"INSERT INTO b SELECT * FROM a"_s;
        batch.entities = {dataset(u"postgres://h/db.s.a"_s), dataset(u"postgres://h/db.s.b"_s), job};
        core::Edge whole = edge(u"postgres://h/db.s.a"_s, u"postgres://h/db.s.b"_s);
        whole.job = u"airflow/nightly"_s;
        whole.firstSeen = day.addDays(-9);
        whole.lastSeen = day;
        whole.confidence = 0.5;
        whole.at.line = 7;
        core::Edge column = edge(u"postgres://h/db.s.a"_s, u"postgres://h/db.s.b"_s, u"Email"_s, u"mail"_s);
        column.transformation = u"DIRECT/IDENTITY"_s;
        column.masking = true;
        column.sql = QString(200'000, u'x');
        batch.edges = {column, whole,
                       edge(u"postgres://h/db.s.a"_s, u"postgres://h/db.s.b"_s, u"id"_s, u"id"_s)};
        const auto run = [&](const QString &id, const QString &state, const QDateTime &ended) {
            core::Run made;
            made.id = id;
            made.job = u"airflow/nightly"_s;
            made.state = state;
            made.started = ended.addSecs(-60);
            made.ended = ended;
            return made;
        };
        batch.runs = {run(u"r1"_s, u"COMPLETE"_s, day), run(u"r2"_s, u"FAIL"_s, day.addDays(-1)),
                      run(u"r3"_s, u"COMPLETE"_s, day.addDays(-60))};
        QVERIFY(apply(u"one"_s, batch));
        auto reader = m_workspace->openLineage();
        const core::Uri a{EntityKind::Dataset, u"postgres://h/db.s.a"_s, {}};
        const core::Uri b{EntityKind::Dataset, u"postgres://h/db.s.b"_s, {}};
        const auto all = (*reader)->details(a, b, now);
        QVERIFY(all);
        QCOMPARE(all->total, 3);
        const lineage::EdgeStatement &first = all->statements.front();
        QVERIFY(first.fromColumn.isNull());
        QCOMPARE(first.line, 7);
        QCOMPARE(first.sourceName, u"Source one"_s);
        QCOMPARE(first.path, u"file"_s);
        QCOMPARE(first.confidence, 0.5);
        QCOMPARE(first.sql, job.sql);
        QCOMPARE(all->firstSeen, day.addDays(-9));
        QCOMPARE(all->lastSeen, day);
        QCOMPARE(all->jobs.size(), std::size_t(1));
        const lineage::EdgeJob &moved = all->jobs.front();
        QCOMPARE(moved.uri, (core::Uri{EntityKind::Job, u"airflow/nightly"_s, {}}));
        QCOMPARE(moved.name, u"nightly"_s);
        QCOMPARE(moved.lastState, u"COMPLETE"_s);
        QCOMPARE(moved.lastAt, day);
        QCOMPARE(moved.completed, 1);
        QCOMPARE(moved.failed, 1);

        const auto some = (*reader)->details({a.kind, a.key, u"email"_s}, {b.kind, b.key, u"MAIL"_s}, now);
        QCOMPARE(some->total, 1);
        QCOMPARE(some->statements.front().masking, true);
        QCOMPARE(some->statements.front().transformation, u"DIRECT/IDENTITY"_s);
        QVERIFY(some->statements.front().sqlCut);
        QCOMPARE((*reader)->details(b, a, now)->total, 0);
        QCOMPARE((*reader)->details(a, {EntityKind::Dataset, u"nowhere"_s, {}}, now)->total, 0);
    }

    void whatProductsSayTheyReadIsDeclared()
    {
        const auto product = [](const QString &name, const QStringList &datasets) {
            core::Product made;
            made.identities = {u"Shop/"_s + name};
            made.name = name;
            made.nativeId = name;
            made.datasets = datasets;
            return made;
        };
        core::Product orders = product(u"Orders"_s, {u"postgres://h/db.s.a"_s});
        core::Port out;
        out.name = u"out"_s;
        out.contractId = u"Orders-Contract"_s;
        orders.ports = {out};
        orders.providesTo = {u"reports"_s};
        core::Contract contract;
        contract.identities = {u"Orders-Contract@1"_s};
        contract.nativeId = u"Orders-Contract"_s;
        contract.name = u"Orders contract"_s;
        contract.datasets = {u"postgres://h/db.s.a"_s};
        core::Product finance = product(u"Finance"_s, {u"postgres://h/db.s.f"_s});
        core::Port in;
        in.direction = core::PortDirection::Input;
        in.contractId = u"Orders-Contract"_s;
        finance.ports = {in};
        core::Product reports = product(u"Reports"_s, {u"postgres://h/db.s.r"_s});
        reports.consumesFrom = {u"Finance"_s};
        core::Port raw;
        raw.direction = core::PortDirection::Input;
        raw.datasets = {u"postgres://h/db.s.raw"_s};
        reports.ports = {raw};
        Batch batch;
        batch.entities = {dataset(u"postgres://h/db.s.a"_s),
                          dataset(u"postgres://h/db.s.f"_s),
                          dataset(u"postgres://h/db.s.r"_s),
                          dataset(u"postgres://h/db.s.raw"_s),
                          contract,
                          orders,
                          finance,
                          reports};
        batch.edges = {edge(u"postgres://h/db.s.a"_s, u"postgres://h/db.s.f"_s)};
        QVERIFY(apply(u"one"_s, batch));
        const lineage::GraphPtr read = graph();
        QStringList found;
        for (lineage::EdgeId each = 0; each < read->things().edgeCount(); ++each) {
            const lineage::Graph::EdgeFacts &facts = read->edge(each);
            found << read->name(read->things().source(each)) + u'>' + read->name(read->things().target(each))
                    + (facts.declared ? facts.observed ? u" both"_s : u" declared"_s : u""_s);
        }
        found.sort();
        QCOMPARE(found,
                 (QStringList{u"Finance>Reports declared"_s, u"Orders>Reports declared"_s, u"a>f both"_s,
                              u"raw>Reports declared"_s}));
    }

    void aQueryIsFoundBesideTheEdge()
    {
        Batch batch;
        batch.entities = {dataset(u"postgres://h/db.s.a"_s), dataset(u"postgres://h/db.s.b"_s),
                          dataset(u"postgres://h/db.s.c"_s)};
        core::Edge first = edge(u"postgres://h/db.s.a"_s, u"postgres://h/db.s.c"_s);
        first.job = u"model.c"_s;
        first.sql = u"select * from a join b"_s;
        core::Edge second = edge(u"postgres://h/db.s.b"_s, u"postgres://h/db.s.c"_s);
        second.job = u"model.c"_s;
        batch.edges = {first, second};
        QVERIFY(apply(u"one"_s, batch));
        auto reader = m_workspace->openLineage();
        const auto details = (*reader)->details({EntityKind::Dataset, u"postgres://h/db.s.b"_s, {}},
                                                {EntityKind::Dataset, u"postgres://h/db.s.c"_s, {}}, now);
        QCOMPARE(details->statements.front().sql, first.sql);
    }

    void readingCanBeCancelled()
    {
        Batch batch;
        for (int i = 0; i < 20'000; ++i)
            batch.edges.push_back(edge(u"hub"_s, u"t%1"_s.arg(i)));
        QVERIFY(apply(u"one"_s, batch));
        auto reader = m_workspace->openLineage();
        const auto read = (*reader)->graph([] { return true; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(graph()->things().edgeCount(), 20'000u);
    }
};

QTEST_GUILESS_MAIN(TestLineageReader)
#include "tst_lineagereader.moc"
