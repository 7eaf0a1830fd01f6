// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Dataset;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Dataset dataset(const QString &key, const QString &description = {}, const QStringList &columns = {})
{
    Dataset made;
    made.identities = {key};
    made.name = key.section(u'.', -1).section(u'/', -1);
    made.description = description;
    for (const QString &path : columns) {
        core::Column column;
        column.path = path;
        made.columns.push_back(column);
    }
    return made;
}

core::Source source(const QString &uid, const QString &name = {})
{
    core::Source made;
    made.uid = uid;
    made.name = name.isNull() ? uid : name;
    made.kind = u"folder"_s;
    made.location = u"/"_s + uid;
    return made;
}

} // namespace

/// The index beside the cache: what a sync shows is searchable, whatever happens in between.
class TestCacheSearch final : public QObject {
    Q_OBJECT

    using Files = std::vector<std::pair<QString, std::vector<core::AnyEntity>>>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    std::unique_ptr<store::SourceUpdate> begun(SQLite::Database &database, const core::Source &from,
                                               const Files &files)
    {
        auto update = store::SourceUpdate::begin(database, from, now);
        for (const auto &[path, entities] : files) {
            core::Batch batch;
            batch.format = u"odcs"_s;
            batch.entities = entities;
            if (!(*update)->put({path, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(batch))))
                return nullptr;
        }
        return std::move(*update);
    }

    bool apply(const core::Source &from, const Files &files)
    {
        const auto database = m_workspace->openWriter();
        const auto update = begun(**database, from, files);
        return update && update->finish({u"ok"_s, {}, {}, {}, 0.1}, true).has_value();
    }

    core::SearchAnswer search(const QString &text, const QMap<QString, QStringList> &filters = {})
    {
        const auto reader = m_workspace->openReader();
        const auto answer = (*reader)->search({text, filters, 50, 0, true, core::SearchOrder::Relevance});
        return answer ? *answer : core::SearchAnswer();
    }

    QStringList keys(const QString &text, const QMap<QString, QStringList> &filters = {})
    {
        QStringList found;
        for (const core::SearchHit &hit : search(text, filters).hits)
            found.append(hit.line.uri.toString());
        return found;
    }

    QDir segments() const { return QDir(m_folder->path() + u"/search"_s); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void walksEveryMatchInOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<core::SearchOrder>("order");
        for (const QString &text : {u"thing"_s, u"amount"_s, u"type:dataset"_s, QString()}) {
            QTest::addRow("relevance: %s", qPrintable(text)) << text << core::SearchOrder::Relevance;
            QTest::addRow("name: %s", qPrintable(text)) << text << core::SearchOrder::Name;
            QTest::addRow("importance: %s", qPrintable(text)) << text << core::SearchOrder::Importance;
        }
    }

    /// A walk over two segments tells what pages of searches tell, in the same order.
    void walksEveryMatchInOrder()
    {
        QFETCH(QString, text);
        QFETCH(core::SearchOrder, order);
        for (const QString &part : {u"first"_s, u"second"_s}) {
            std::vector<core::AnyEntity> things;
            for (int i = 0; i < 620; ++i)
                things.emplace_back(dataset(u"s3://%1/thing_%2"_s.arg(part).arg(i), u"What it is"_s,
                                            {u"amount"_s, u"note"_s}));
            QVERIFY(apply(source(part), {{part, things}}));
        }
        const auto reader = m_workspace->openReader();
        const core::SearchRequest request{text, {}, 100'000, 0, false, order};
        const auto page = (*reader)->search(request);
        QVERIFY(page);
        QVERIFY(page->total >= 1240);
        QStringList searched;
        for (const core::SearchHit &hit : page->hits)
            searched.append(hit.line.uri.toString());
        QStringList walked;
        qint64 done = 0;
        int batches = 0;
        const auto walk = (*reader)->walk({text, {}, 3, 7, true, order}, [&](const core::SearchBatch &batch) {
            for (const core::SearchHit &hit : batch.hits)
                walked.append(hit.line.uri.toString());
            done = batch.done;
            ++batches;
            return batch.total == page->total;
        });
        QVERIFY(walk);
        QCOMPARE(walk->total, page->total);
        QCOMPARE(done, page->total);
        QVERIFY(batches > 2);
        QCOMPARE(walked, searched);

        const auto all = (*reader)->matchedUris(request, page->total, [] { return true; });
        QVERIFY(all);
        QStringList uris = all->uris;
        uris.sort();
        searched.sort();
        QCOMPARE(uris, searched);
        const auto tooMany = (*reader)->matchedUris(request, page->total - 1, [] { return true; });
        QVERIFY(tooMany && tooMany->uris.isEmpty());
        QCOMPARE(tooMany->total, page->total);
    }

    /// Filters first; each finds as much as it says.
    void suggestsWhatToLeaveOut()
    {
        Dataset orders = dataset(u"s3://b/orders"_s);
        orders.domain = u"Sales"_s;
        Dataset other = dataset(u"s3://b/order_lines"_s);
        other.domain = u"Sales"_s;
        QVERIFY(apply(source(u"s"_s), {{u"f"_s, {orders, other}}}));
        const auto reader = m_workspace->openReader();
        const QMap<QString, QStringList> filters{{u"domain"_s, {u"sales"_s}}, {u"type"_s, {u"team"_s}}};
        const auto found =
            (*reader)->suggest({u"order"_s, filters, 50, 0, true, core::SearchOrder::Relevance});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1)); // without the domain there is still no team
        QCOMPARE(found->front().dropped, u"type"_s);
        QVERIFY(found->front().isFilter);
        QCOMPARE(found->front().total, 2);
        QCOMPARE(search(found->front().text, found->front().filters).total, 2);
        const auto words =
            (*reader)->suggest({u"lines xyzzyqq"_s, {}, 50, 0, true, core::SearchOrder::Relevance});
        QVERIFY(words);
        QCOMPARE(words->size(), std::size_t(1));
        QCOMPARE(words->front().dropped, u"xyzzyqq"_s);
        QCOMPARE(words->front().text, u"lines"_s);
        QCOMPARE(words->front().total, 1);
        for (const QString &hopeless : {u"xyzzyqq"_s, u"(lines OR"_s, u"\"a"_s, QString()}) {
            const auto none = (*reader)->suggest({hopeless, {}, 50, 0, true, core::SearchOrder::Relevance});
            QVERIFY(none && none->empty());
        }
    }

    void walksEndWhereTheyAreTold()
    {
        std::vector<core::AnyEntity> things;
        for (int i = 0; i < 1200; ++i)
            things.emplace_back(dataset(u"s3://b/thing_%1"_s.arg(i)));
        QVERIFY(apply(source(u"s"_s), {{u"f"_s, things}}));
        const auto reader = m_workspace->openReader();
        int batches = 0;
        const auto ended = (*reader)->walk({u"thing"_s, {}, 50, 0, false, core::SearchOrder::Relevance},
                                           [&](const core::SearchBatch &) { return ++batches < 2; });
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(batches, 2);
        const auto stopped = (*reader)->matchedUris({u"thing"_s, {}, 50, 0, false, core::SearchOrder::Name},
                                                    5000, [] { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
        const auto wrong = (*reader)->walk({u"(thing"_s, {}, 50, 0, false, core::SearchOrder::Relevance},
                                           [](const core::SearchBatch &) { return true; });
        QVERIFY(wrong && wrong->problem);
        const auto typo = (*reader)->walk({u"thinng"_s, {}, 50, 0, false, core::SearchOrder::Relevance},
                                          [](const core::SearchBatch &) { return true; });
        QVERIFY(typo);
        QCOMPARE(typo->corrected, u"thing"_s);
        QCOMPARE(typo->total, 1200);
    }

    void findsNamesColumnsAndFacets()
    {
        Dataset orders = dataset(u"postgres:/a.b.customer_orders"_s, u"All orders"_s, {u"lifetimeValue"_s});
        orders.platform = u"postgres"_s;
        orders.domain = u"Sales"_s;
        QVERIFY(apply(source(u"s"_s), {{u"f"_s, {orders, dataset(u"s3://b/other"_s)}}}));
        for (const QString &query : {u"custom"_s, u"orders customer"_s, u"\"all orders\""_s}) {
            const core::SearchAnswer answer = search(query);
            QCOMPARE(answer.total, 1);
            QCOMPARE(answer.hits[0].line.uri.key, u"postgres:/a.b.customer_orders"_s);
            QCOMPARE(answer.facets[u"domain"_s][0].label, u"Sales"_s);
            QVERIFY(!answer.hits[0].reasons.empty());
        }
        // A column is a hit of its own, beside the dataset that has it.
        const core::SearchAnswer byColumn = search(u"lifetime"_s);
        QCOMPARE(byColumn.total, 2);
        QCOMPARE(byColumn.hits[0].line.uri.column, u"lifetimeValue"_s);
        QCOMPARE(byColumn.hits[0].line.name, u"lifetimeValue"_s);
        QVERIFY(byColumn.hits[1].line.uri.column.isNull());
        QCOMPARE(search(u"nothing"_s).total, 0);
        QCOMPARE(search(u"!!"_s).total, 0);
        QCOMPARE(search({}, {{u"domain"_s, {u"sales"_s}}}).total, 1);
        QCOMPARE(search(u"source:s domain:sales"_s).total, 1);
    }

    void saysWhatIsWrongWithAQuery()
    {
        const core::SearchAnswer answer = search(u"orders (x"_s);
        QVERIFY(answer.problem.has_value());
        QCOMPARE(answer.problem->position, 7);
        QVERIFY(!answer.problem->message.isEmpty());
        QVERIFY(search(QString(100'000, u'a')).problem.has_value());
    }

    void followsEverySync()
    {
        QVERIFY(apply(source(u"s"_s),
                      {{u"a"_s, {dataset(u"s3://b/alpha"_s)}}, {u"b"_s, {dataset(u"s3://b/beta"_s)}}}));
        QCOMPARE(keys(u"alpha"_s).size(), 1);
        QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s, u"gamma"_s)}}}));
        QCOMPARE(keys(u"gamma"_s).size(), 1);
        QCOMPARE(keys(u"alpha"_s).size(), 1);
        QCOMPARE(keys(u"beta"_s).size(), 0);
        for (int i = 0; i < 20; ++i) { // segments are merged and swept on the way
            QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s, u"round%1"_s.arg(i))}}}));
            QCOMPARE(keys(u"round%1 "_s.arg(i)).size(), 1);
            QCOMPARE(search({}).total, 1);
        }
        QVERIFY(segments().entryList(QDir::Files).size() <= 8);
    }

    void aSourceThatLeavesTakesItsWords()
    {
        QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s)}}}));
        QVERIFY(apply(source(u"t"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s, u"other words"_s)}}}));
        QCOMPARE(keys(u"alpha words"_s).size(), 1);
        {
            const auto database = m_workspace->openWriter();
            auto update = store::SourceUpdate::begin(**database, source(u"t"_s), now);
            QVERIFY((*update)->forget());
        }
        QCOMPARE(keys(u"alpha"_s).size(), 1);
        QCOMPARE(keys(u"alpha words"_s).size(), 0);
        QCOMPARE(search(u"source:t"_s).total, 0);
    }

    void aNewNameOfASourceIsFound()
    {
        const Files files{{u"a"_s, {dataset(u"s3://b/alpha"_s)}}};
        QVERIFY(apply(source(u"s"_s, u"old"_s), files));
        QCOMPARE(keys({}, {{u"source"_s, {u"old"_s}}}).size(), 1);
        QVERIFY(apply(source(u"s"_s, u"fresh"_s), files));
        QCOMPARE(keys({}, {{u"source"_s, {u"old"_s}}}).size(), 0);
        QCOMPARE(keys({}, {{u"source"_s, {u"fresh"_s}}}).size(), 1);
    }

    /// A sync that ends before its commit leaves the words as it leaves the things.
    void aSyncThatFailsChangesNothing()
    {
        QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s)}}}));
        {
            const auto database = m_workspace->openWriter();
            const auto update = begun(**database, source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/beta"_s)}}});
            QVERIFY(update != nullptr);
        }
        QCOMPARE(keys(u"alpha"_s).size(), 1);
        QCOMPARE(keys(u"beta"_s).size(), 0);
    }

    /// What a crash between the files and the commit leaves behind is swept by the next sync.
    void sweepsWhatACrashLeft()
    {
        QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s)}}}));
        QFile left(segments().filePath(u"00000009-0000000000000000.segment"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("half");
        left.close();
        QCOMPARE(keys(u"alpha"_s).size(), 1);
        QVERIFY(apply(source(u"s"_s), {{u"a"_s, {dataset(u"s3://b/alpha"_s, u"more"_s)}}}));
        QVERIFY(!left.exists());
        QCOMPARE(keys(u"more"_s).size(), 1);
    }

    void aDamagedIndexAnswersAndIsMadeAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("files gone") << u"gone"_s;
        QTest::newRow("files empty") << u"empty"_s;
        QTest::newRow("head overwritten") << u"head"_s;
        QTest::newRow("bits flipped further in") << u"body"_s;
    }
    void aDamagedIndexAnswersAndIsMadeAnew()
    {
        QFETCH(const QString, damage);
        QVERIFY(apply(source(u"s"_s),
                      {{u"a"_s, {dataset(u"s3://b/alpha"_s, u"first letter"_s, {u"hidden"_s})}}}));
        for (const QString &name : segments().entryList(QDir::Files)) {
            QFile file(segments().filePath(name));
            if (damage == u"gone"_s) {
                QVERIFY(file.remove());
                continue;
            }
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (damage == u"empty"_s)
                QVERIFY(file.resize(0));
            QVERIFY(damage == u"empty"_s || file.seek(damage == u"head"_s ? 16 : file.size() / 2));
            if (damage != u"empty"_s)
                file.write(QByteArray(64, '\x55'));
        }
        if (damage == u"body"_s) { // is only seen by reading all of it, which services do in the background
            const auto intact = m_workspace->verifySearch();
            QVERIFY(intact && !*intact);
        }
        const core::SearchAnswer answer = search(u"alpha letter"_s);
        QVERIFY(answer.degraded);
        QCOMPARE(answer.total, 1);
        QVERIFY(m_workspace->rebuildSearch());
        QVERIFY(*m_workspace->verifySearch());
        const core::SearchAnswer after = search(u"alpha hidden"_s);
        QVERIFY(!after.degraded);
        QCOMPARE(after.total, 1);
    }

    /// Things that one file alone describes are indexed as they come; others, and the ends of edges, at the
    /// sync's end. All must be found as if everything were read back.
    void whatComesAloneIsIndexedAsIfReadBack()
    {
        Dataset orders =
            dataset(u"postgres://h:1/d.s.orders"_s, u"All orders"_s, {u"order_id"_s, u"buyer"_s});
        orders.domain = u"Sales"_s;
        orders.platform = u"postgres"_s;
        orders.owners = {{u"ann"_s, u"owner"_s}};
        orders.tags = {u"gold"_s};
        orders.lifecycle = core::Lifecycle::Active;
        orders.columns[1].terms = {u"Customer"_s};
        orders.columns[0].classification = u"secret"_s;
        const Dataset stock = dataset(u"postgres://h:1/d.s.stock"_s, u"What is in store"_s);
        Dataset again = dataset(u"postgres://h:1/d.s.orders"_s);
        again.businessName = u"Sales orders"_s;
        core::Term term;
        term.identities = {u"t:customer"_s};
        term.name = u"Customer"_s;
        term.altLabels = {{u"client"_s, u"en"_s}};
        core::Product product;
        product.identities = {u"p:sales"_s};
        product.name = u"Sales product"_s;
        {
            const auto database = m_workspace->openWriter();
            const auto update = begun(**database, source(u"s"_s), {{u"a"_s, {orders, stock, term, product}}});
            QVERIFY(update);
            core::Batch more;
            more.format = u"odcs"_s;
            more.entities = {again};
            core::Edge edge;
            edge.from = {core::EntityKind::Dataset, u"postgres://h:1/d.s.stock"_s};
            edge.to = {core::EntityKind::Dataset, u"postgres://h:1/d.s.orders"_s};
            more.edges = {edge};
            QVERIFY(update->put({u"b"_s, 1, 1, QByteArray("h"), {}}, store::prepare(std::move(more))));
            QVERIFY(update->finish({u"ok"_s, {}, {}, {}, 0.1}, true));
        }
        const QStringList queries{QString(),         u"orders"_s,
                                  u"has:lineage"_s,  u"missing:lineage"_s,
                                  u"client"_s,       u"sales"_s,
                                  u"class:secret"_s, u"owner:ann tag:gold"_s,
                                  u"source:s"_s,     u"status:active"_s,
                                  u"stor"_s,         u"updated:>1h"_s,
                                  u"type:column"_s,  u"product:\"Sales product\""_s};
        const auto described = [&] {
            QStringList lines;
            for (const QString &query : queries) {
                const core::SearchAnswer answer = search(query);
                lines.append(query + u": "_s + QString::number(answer.total));
                for (const core::SearchHit &hit : answer.hits)
                    lines.append(u"  %1 %2 %3"_s.arg(hit.line.uri.toString(), hit.tier).arg(hit.score));
                for (auto it = answer.facets.cbegin(); it != answer.facets.cend(); ++it) {
                    for (const core::FacetValue &value : it.value())
                        lines.append(u"  %1 %2 %3"_s.arg(it.key(), value.label).arg(value.count));
                }
            }
            return lines;
        };
        const QStringList asTheyCame = described();
        QVERIFY(asTheyCame.contains(u"has:lineage: 2"_s));
        QVERIFY(asTheyCame.contains(u"source:s: 4"_s));
        const auto rebuilt = m_workspace->rebuildSearch();
        QVERIFY(rebuilt);
        QCOMPARE(asTheyCame, described());
    }

    void rebuildingWaitsForSyncs()
    {
        const auto lock = m_workspace->lockForSync();
        const auto refused = m_workspace->rebuildSearch();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestCacheSearch)
#include "tst_cachesearch.moc"
