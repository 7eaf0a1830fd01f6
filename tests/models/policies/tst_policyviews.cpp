// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policies/policymesh.h"
#include "support/checkout.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::tests;

/// The views over the cache, and that they are what docs/policy-views.md says.
class TestPolicyViews final : public QObject {
    Q_OBJECT

private slots:
    void theDocumentNamesEveryViewAndColumn()
    {
        QFile file(tests::checkoutPath(u"docs/policy-views.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto database = policies::CatalogTables::emptyViews();
        QVERIFY(database);
        QStringList documented;
        QSet<QString> thingColumns;
        const QStringList parts = text.split(u"\n## "_s).mid(1);
        for (const QString &part : parts) {
            const QString view = part.section(u'\n', 0, 0);
            if (view == "Functions"_L1)
                continue;
            documented.append(view);
            QSet<QString> columns;
            static const QRegularExpression row(u"^\\| `([a-z_]+)` \\|"_s,
                                                QRegularExpression::MultilineOption);
            auto each = row.globalMatch(part);
            while (each.hasNext())
                columns.insert(each.next().captured(1));
            if (view == "thing"_L1)
                thingColumns = columns;
            if (part.contains("The columns of `thing`"_L1))
                columns += thingColumns;
            QSet<QString> real;
            SQLite::Statement info(**database, "SELECT name FROM pragma_table_info(?)");
            info.bind(1, view.toStdString());
            while (info.executeStep())
                real.insert(QString::fromStdString(info.getColumn(0).getString()));
            QVERIFY2(columns == real,
                     qPrintable(view + u": only in the document: "_s + (columns - real).values().join(u' ')
                                + u"; only in the view: "_s + (real - columns).values().join(u' ')));
        }
        documented.sort();
        QStringList views = policies::CatalogTables::views();
        views.sort();
        QCOMPARE(documented, views);
    }

    void rowsSayWhatFilesSay_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("product") << u"SELECT name, version, lifecycle, domain, purpose, line FROM product"_s
                                 << QStringList{u"Orders|1.2.0|active|sales|What customers ordered.|1"_s};
        QTest::newRow("port")
            << u"SELECT p.name, p.direction, p.contract, c.name, p.file, p.line FROM port p JOIN "
               "contract c ON c.id = p.contract_id"_s
            << QStringList{u"orders|output|orders|Orders|orders.odps.yaml|11"_s};
        QTest::newRow("contract") << u"SELECT standard, standard_version, domain, file FROM contract"_s
                                  << QStringList{u"ODCS|v3.0.2|sales|orders.odcs.yaml"_s};
        QTest::newRow("dataset")
            << u"SELECT d.name, d.platform, d.column_count, c.name, d.domain FROM dataset d JOIN "
               "contract c ON c.id = d.contract_id"_s
            << QStringList{u"orders|postgres|3|Orders|sales"_s};
        QTest::newRow("columns")
            << u"SELECT name, type_family, required, primary_key, class_rank, personal, rule_count, line FROM column"_s
            << QStringList{u"order_id|integer|1|1|0|0|0|21"_s, u"customerEmail|text|-|-|6|1|0|26"_s,
                           u"amount|decimal|-|-|0|0|1|31"_s};
        QTest::newRow("column address") << u"SELECT uri FROM column WHERE name = 'amount'"_s
                                        << QStringList{u"meshbook:column/postgres://db.example.org:5432/"
                                                       "shop.public.orders%23amount"_s};
        QTest::newRow("parts") << u"SELECT w.name, p.part_kind FROM part p JOIN thing w ON w.id = p.whole_id "
                                  "ORDER BY w.kind, p.part_kind"_s
                               << QStringList{u"Orders|dataset"_s, u"Orders|contract"_s, u"Orders|dataset"_s};
        QTest::newRow("objective") << u"SELECT thing_kind, kind, number, unit_iso FROM objective"_s
                                   << QStringList{u"contract|freshness|86400|s"_s};
        QTest::newRow("rule") << u"SELECT element, rule, metric, comparison, thresholds FROM rule"_s
                              << QStringList{u"amount|amount-not-null|nullValues|mustBe|[\"0\"]"_s};
        QTest::newRow("standing") << u"SELECT kind, name, standing FROM standing WHERE kind = 'promise'"_s
                                  << QStringList{u"promise|freshness|unknown"_s};
        QTest::newRow("regexp") << u"SELECT name FROM column WHERE name REGEXP '[a-z][A-Z]'"_s
                                << QStringList{u"customerEmail"_s};
        QTest::newRow("words") << u"SELECT words(name) FROM column WHERE position = 2"_s
                               << QStringList{u" customer email "_s};
        QTest::newRow("versions")
            << u"SELECT is_semver('1.2.0'), is_semver('1.2'), is_semver('01.2.3'), is_semver('1.0.0-rc.1+b')"_s
            << QStringList{u"1|0|0|1"_s};
        QTest::newRow("durations") << u"SELECT seconds('P1DT1H'), seconds('PT0.5S'), seconds('soon')"_s
                                   << QStringList{u"90000|0.5|-"_s};
        QTest::newRow("codes")
            << u"SELECT (SELECT count(*) FROM currency WHERE code IN ('EUR', 'USD', 'XYZ')), "
               "(SELECT count(*) FROM country WHERE code IN ('DE', 'XX'))"_s
            << QStringList{u"2|1"_s};
        QTest::newRow("lists") << u"SELECT value FROM column, json_each(tags) WHERE name = 'customerEmail'"_s
                               << QStringList{u"pii"_s};
    }
    void rowsSayWhatFilesSay()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, rows);
        static Mesh mesh;
        static const bool synced = put(mesh.path(u"mesh/orders.odps.yaml"_s), product)
            && put(mesh.path(u"mesh/orders.odcs.yaml"_s), contract) && mesh.sync(u"mesh"_s);
        QVERIFY(synced);
        QCOMPARE(mesh.rows(sql), rows);
    }

    void tablesFollowTheCatalog()
    {
        Mesh mesh;
        QVERIFY(put(mesh.path(u"mesh/orders.odcs.yaml"_s), contract));
        QVERIFY(mesh.sync(u"mesh"_s));
        const auto before = mesh.sandbox();
        QCOMPARE(mesh.rows(u"SELECT count(*) FROM column"_s), QStringList{u"3"_s});
        QByteArray changed = contract;
        changed.replace("      - name: amount\n", "      - name: total\n");
        changed.replace("version: 1.0.0", "version: 1.0.1");
        QVERIFY(put(mesh.path(u"mesh/orders.odcs.yaml"_s), changed));
        QVERIFY(mesh.sync(u"mesh"_s));
        QCOMPARE(mesh.rows(u"SELECT name FROM column WHERE position = 3"_s), QStringList{u"total"_s});
        // Who reads the tables of before goes on with them.
        QStringList names;
        const auto read =
            before->select(u"SELECT name FROM column"_s, {}, {}, [&names](const QVariantList &row) {
                names.append(row.first().toString());
                return true;
            });
        QVERIFY(read);
        QVERIFY(names.contains(u"amount"_s));
        QCOMPARE(
            mesh.rows(u"SELECT old_version, new_version, step, is_enough, breaking FROM version_step WHERE "
                      "thing_id IN (SELECT id FROM contract)"_s),
            QStringList{u"1.0.0|1.0.1|major|0|1"_s});
    }
};

QTEST_GUILESS_MAIN(TestPolicyViews)
#include "tst_policyviews.moc"
