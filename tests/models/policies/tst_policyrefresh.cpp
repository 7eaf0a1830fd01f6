// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policies/policymesh.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::tests;

namespace {

/// A mesh of a few products, contracts, terms and runs in two sources, of which each step changes something.
class ChangingMesh final {
public:
    explicit ChangingMesh(quint32 seed)
        : m_random(seed)
    {
        auto opened = store::Workspace::open(m_folder.filePath(u"workspace"_s), now);
        if (opened)
            m_workspace = std::move(*opened);
        for (const QString &name : {u"a"_s, u"b"_s}) {
            QDir().mkpath(m_folder.filePath(name));
            core::Source source;
            source.kind = u"folder"_s;
            source.location = m_folder.filePath(name);
            source.name = name;
            source.domain = name == "b"_L1 ? u"sales"_s : QString();
            source.addedAt = now;
            if (auto added = m_workspace->ledger().addSource(source))
                m_sources.push_back(std::move(*added));
        }
    }
    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] quint32 below(quint32 bound) { return m_random.bounded(bound); }

    /// One to three files are written or taken away, then their sources are synced.
    [[nodiscard]] bool step()
    {
        const quint32 count = 1 + below(3);
        for (quint32 i = 0; i < count; ++i)
            change();
        for (const core::Source &source : m_sources) {
            core::SyncOptions options;
            options.allowRemoval = true;
            if (sync::SyncEngine(*m_workspace, m_readers)
                    .sync(source, options, {}, [](const core::SyncProgress &) {})
                    .failed)
                return false;
        }
        return true;
    }

private:
    void change()
    {
        const QString folder = m_folder.filePath(below(2) == 0 ? u"a"_s : u"b"_s);
        const QString n = QString::number(below(4));
        const std::array names{u"/p%1.odps.yaml"_s, u"/c%1.odcs.yaml"_s, u"/t%1.ttl"_s, u"/r%1.json"_s};
        const quint32 which = below(4);
        const QString path = folder + names[which].arg(n);
        if (below(4) == 0) {
            QFile::remove(path);
            return;
        }
        const std::array texts{productText(n), contractText(n), termText(n), runText(n)};
        put(path, texts[which].toUtf8());
    }
    [[nodiscard]] QString one(const QStringList &list) { return list.at(below(quint32(list.size()))); }
    [[nodiscard]] QString some(const QString &line) { return below(2) == 0 ? line : QString(); }

    [[nodiscard]] QString productText(const QString &n)
    {
        return u"apiVersion: v1.0.0\nkind: DataProduct\nid: p%1\nname: %2\nversion: %3\nstatus: active\n"_s
                   .arg(n, one({u"Orders"_s, u"Product %1"_s.arg(n)}), one({u"1.0.0"_s, u"2.0.0"_s}))
            + some(u"domain: %1\n"_s.arg(one({u"sales"_s, u"logistics"_s})))
            + u"outputPorts:\n  - name: out\n    version: 1.0.0\n    contractId: %1\n"_s.arg(
                one({u"c0"_s, u"c1"_s, u"c2"_s, u"c9"_s}))
            + some(u"inputPorts:\n  - name: in\n    version: 1.0.0\n    contractId: %1\n"_s.arg(
                one({u"c1"_s, u"c3"_s})))
            + some(u"team:\n  name: %1\n"_s.arg(one({u"crew"_s, u"gang"_s})));
    }
    [[nodiscard]] QString contractText(const QString &n)
    {
        QString text = u"apiVersion: v3.0.2\nkind: DataContract\nid: c%1\nname: Contract %1\nversion: %2\n"
                       "status: active\n"_s.arg(n, one({u"1.0.0"_s, u"1.1.0"_s, u"2.0.0"_s}));
        text += some(u"dataProduct: %1\n"_s.arg(one({u"Orders"_s, u"p1"_s, u"Product 2"_s})));
        text += some(u"domain: %1\n"_s.arg(one({u"sales"_s, u"hr"_s})));
        text += u"servers:\n  - server: w\n    type: postgres\n    host: h\n    port: 5432\n    database: d\n"
                "    schema: s\nschema:\n  - name: t%1\n    physicalName: %2\n    logicalType: object\n"
                "    properties:\n"_s.arg(n, one({u"t%1"_s.arg(n), u"shared"_s}));
        for (quint32 i = 0; i <= below(4); ++i)
            text += u"      - name: col%1\n        logicalType: %2\n"_s.arg(i).arg(
                        one({u"string"_s, u"integer"_s}))
                + some(u"        classification: %1\n"_s.arg(one({u"confidential"_s, u"public"_s})))
                + some(u"        authoritativeDefinitions:\n          - type: businessDefinition\n"
                       "            url: http://example.org/t%1\n"_s.arg(below(5)))
                + some(u"        quality:\n          - id: q%1\n            metric: nullValues\n"
                       "            mustBe: %2\n"_s.arg(i)
                           .arg(below(3)));
        return text
            + some(u"slaProperties:\n  - property: freshness\n    value: %1\n    unit: d\n"_s.arg(
                1 + below(3)));
    }
    [[nodiscard]] QString termText(const QString &n)
    {
        return u"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
               "<http://example.org/t%1> a skos:Concept ; skos:prefLabel \"%2\"@en ;\n"
               "  skos:definition \"What %1 is.\"@en ; skos:related <http://example.org/t%3> .\n"_s
                   .arg(n, one({u"Customer"_s, u"Term %1"_s.arg(n)}))
                   .arg(below(5));
    }
    [[nodiscard]] QString runText(const QString &n)
    {
        const QString space = u"postgres://h:5432"_s;
        return u"{\"eventType\":\"COMPLETE\",\"eventTime\":\"2026-11-2%1T0%2:00:00Z\",\"producer\":\"t\","
               "\"run\":{\"runId\":\"00000000-0000-0000-0000-00000000000%3\"},"
               "\"job\":{\"namespace\":\"n\",\"name\":\"j%3\"},"
               "\"inputs\":[{\"namespace\":\"%4\",\"name\":\"d.s.%5\",\"inputFacets\":{"
               "\"dataQualityAssertions\":{\"assertions\":[{\"assertion\":\"not_null\",\"column\":\"col0\","
               "\"success\":%6}]}}}],"
               "\"outputs\":[{\"namespace\":\"%4\",\"name\":\"d.s.%7\"}]}\n"_s.arg(below(9))
                   .arg(below(9))
                   .arg(n, space, one({u"t0"_s, u"t1"_s, u"shared"_s}),
                        below(2) == 0 ? u"true"_s : u"false"_s)
                   .arg(one({u"t2"_s, u"t3"_s, u"other"_s}));
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    std::unique_ptr<store::Workspace> m_workspace;
    std::vector<core::Source> m_sources;
    sync::ReaderRegistry m_readers;
};

/// Every row of every table that views read, in the order in which a policy gets them.
QStringList rowsOf(const QString &path)
{
    QStringList all;
    const auto database = store::openDatabase(path, store::Durability::Cache, false);
    if (!database)
        return {u"no tables"_s};
    SQLite::Statement tables(
        **database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'p\\_%' "
        "ESCAPE '\\' AND name NOT IN ('p_meta', 'p_named', 'p_made_from') ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows(**database, "SELECT * FROM " + table);
        while (rows.executeStep()) {
            QStringList cells{QString::fromStdString(table)};
            for (int i = 0; i < rows.getColumnCount(); ++i)
                cells.append(rows.getColumn(i).isNull() ? u"NULL"_s : store::textColumn(rows, i));
            all.append(cells.join(u'|'));
        }
    }
    return all;
}

/// The first line in which they differ, for people.
QString difference(const QStringList &updated, const QStringList &made)
{
    for (qsizetype i = 0; i < std::max(updated.size(), made.size()); ++i) {
        if (updated.value(i) != made.value(i))
            return u"updated: %1\nmade anew: %2"_s.arg(updated.value(i), made.value(i));
    }
    return {};
}

void mark(const QString &path)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("INSERT OR REPLACE INTO p_meta VALUES ('mark', 1)");
}

bool isMarked(const QString &path)
{
    SQLite::Database database(path.toStdString());
    SQLite::Statement rows(database, "SELECT 1 FROM p_meta WHERE name = 'mark'");
    return rows.executeStep();
}

} // namespace

/// Tables that are brought up to date after syncs are those that are made anew, row by row.
class TestPolicyRefresh final : public QObject {
    Q_OBJECT

private slots:
    void updatedTablesAreAsMadeAnew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void updatedTablesAreAsMadeAnew()
    {
        QFETCH(quint32, seed);
        ChangingMesh mesh(seed);
        const QString path = policies::CatalogTables::pathIn(mesh.workspace());
        for (int step = 0; step < 15; ++step) {
            QVERIFY(mesh.step());
            const bool wasThere = QFile::exists(path);
            if (wasThere)
                mark(path);
            QVERIFY(policies::CatalogTables::refresh(mesh.workspace(), {}));
            if (wasThere)
                QVERIFY2(isMarked(path), "they were made anew, so nothing is shown");
            const QStringList updated = rowsOf(path);
            const QString kept = path + u".kept"_s;
            QVERIFY(QFile::rename(path, kept));
            QVERIFY(policies::CatalogTables::refresh(mesh.workspace(), {}));
            const QStringList made = rowsOf(path);
            QVERIFY2(made.size() > 1, "nothing to compare");
            const QString differs = difference(updated, made);
            QVERIFY2(differs.isEmpty(), qPrintable(u"step %1\n%2"_s.arg(step).arg(differs)));
            // The updated ones go on, so that what they get wrong adds up.
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::rename(kept, path));
        }
    }

    void damagedTablesAreMadeAnew()
    {
        ChangingMesh mesh(7);
        QVERIFY(mesh.step());
        const QString path = policies::CatalogTables::pathIn(mesh.workspace());
        QVERIFY(policies::CatalogTables::refresh(mesh.workspace(), {}));
        QVERIFY(QFile::remove(path));
        QVERIFY(put(path, QByteArray(100'000, 'x')));
        QVERIFY(mesh.step());
        QVERIFY(policies::CatalogTables::refresh(mesh.workspace(), {}));
        QVERIFY(rowsOf(path).size() > 1);
    }

    void cancelledUpdatesLeaveTheTables()
    {
        ChangingMesh mesh(8);
        QVERIFY(mesh.step());
        const QString path = policies::CatalogTables::pathIn(mesh.workspace());
        QVERIFY(policies::CatalogTables::refresh(mesh.workspace(), {}));
        const QStringList before = rowsOf(path);
        QVERIFY(mesh.step());
        const auto refreshed = policies::CatalogTables::refresh(mesh.workspace(), [] { return true; });
        QVERIFY(!refreshed);
        QCOMPARE(refreshed.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(rowsOf(path), before);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"policies.db.*.new"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPolicyRefresh)
#include "tst_policyrefresh.moc"
