// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policies/policymesh.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::tests;

/// What a policy may not do, and that it is stopped with one clear error.
class TestPolicySandbox final : public QObject {
    Q_OBJECT

private slots:
    void hostileSqlIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        const QString onlySelect = u"A policy is one SELECT"_s;
        QTest::newRow("insert") << u"INSERT INTO product (id) VALUES (1)"_s << onlySelect;
        QTest::newRow("delete") << u"DELETE FROM p_thing"_s << onlySelect;
        QTest::newRow("drop") << u"DROP TABLE p_thing"_s << onlySelect;
        QTest::newRow("create") << u"CREATE TEMP TABLE t (a)"_s << onlySelect;
        QTest::newRow("attach") << u"ATTACH 'x.db' AS x"_s << onlySelect;
        QTest::newRow("pragma") << u"PRAGMA query_only = OFF"_s << onlySelect;
        QTest::newRow("vacuum") << u"VACUUM INTO '/tmp/stolen.db'"_s << onlySelect;
        QTest::newRow("begin") << u"BEGIN"_s << onlySelect;
        QTest::newRow("explain") << u"EXPLAIN SELECT 1"_s << onlySelect;
        QTest::newRow("nothing") << u"-- nothing"_s << onlySelect;
        QTest::newRow("two") << u"SELECT 1; DELETE FROM p_thing"_s << u"nothing after it"_s;
        QTest::newRow("load_extension")
            << u"SELECT load_extension('x')"_s << u"\"load_extension\" is not for policies"_s;
        QTest::newRow("readfile") << u"SELECT readfile('/etc/passwd')"_s << u"no such function"_s;
        QTest::newRow("zeroblob") << u"SELECT zeroblob(1000000000)"_s
                                  << u"\"zeroblob\" is not for policies"_s;
        QTest::newRow("printf") << u"SELECT printf('%100000000d', 1)"_s
                                << u"\"printf\" is not for policies"_s;
        QTest::newRow("table") << u"SELECT * FROM p_thing"_s << u"There is no view \"p_thing\""_s;
        QTest::newRow("schema") << u"SELECT * FROM sqlite_schema"_s
                                << u"There is no view \"sqlite_master\""_s;
        QTest::newRow("pragma function") << u"SELECT * FROM pragma_table_list"_s << onlySelect;
        QTest::newRow("meta") << u"SELECT value FROM p_meta"_s << u"There is no view \"p_meta\""_s;
        QTest::newRow("unknown view") << u"SELECT * FROM prodct"_s << u"no such table: prodct"_s;
        QTest::newRow("unknown column") << u"SELECT nmae FROM product"_s << u"no such column: nmae"_s;
        QTest::newRow("bad pattern") << u"SELECT 'a' REGEXP '('"_s << u"the pattern is not right"_s;
        QTest::newRow("unknown parameter") << u"SELECT :many"_s << u"There is no parameter \":many\""_s;
        QTest::newRow("numbered parameter") << u"SELECT ?1"_s << u"There is no parameter"_s;
        QTest::newRow("10 MB") << u"SELECT '"_s + QString(10'000'000, u'x') + u'\''
                               << u"longer than 100 KB"_s;
    }
    void hostileSqlIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, message);
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        const auto answer = box->select(sql, {}, {}, [](const QVariantList &) { return true; });
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(message), qPrintable(answer.error().message));
        QVERIFY(box->select(u"SELECT 1"_s, {}, {}, [](const QVariantList &) { return true; }));
    }

    void whatRunsOnIsStopped_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        QTest::newRow("endless")
            << u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s
            << u"takes longer than 0.3 s"_s;
        QTest::newRow("cartesian")
            << u"SELECT count(*) FROM currency a, currency b, currency c, currency d, currency e"_s
            << u"takes longer than 0.3 s"_s;
        QTest::newRow("memory")
            << u"WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n LIMIT 100000000) "
               "SELECT count(DISTINCT i || hex(i) || 'some text to fill the memory with') FROM n"_s
            << u"stopped"_s;
        QTest::newRow("pattern")
            << u"SELECT replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', 'x', 'y') REGEXP "
               "'^(a+)+$'"_s
            << u"too many steps"_s;
    }
    void whatRunsOnIsStopped()
    {
        QFETCH(QString, sql);
        QFETCH(QString, message);
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        policies::SandboxLimits limits;
        limits.milliseconds = 300;
        limits.bytes = 8 * 1024 * 1024;
        const auto answer = box->select(sql, {}, limits, [](const QVariantList &) { return true; });
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(message), qPrintable(answer.error().message));
    }

    void textFunctionsAreThoseOfSqlite_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : {"instr('schön heiß', 'heiß')",
                                       "instr('abc', '')",
                                       "instr('', 'a')",
                                       "instr('aab', 'ab')",
                                       "instr('abababac', 'ababac')",
                                       "instr(NULL, 'a')",
                                       "instr('a', NULL)",
                                       "instr(12345, 34)",
                                       "replace('banana', 'an', 'xyz')",
                                       "replace('banana', '', 'x')",
                                       "replace('aaaa', 'aa', 'b')",
                                       "replace('ä-ö', '-', 'ü')",
                                       "replace('a', NULL, 'b')",
                                       "replace('a', 'a', NULL)",
                                       "replace('aaab', 'ab', '')",
                                       "trim('xxyaxy', 'xy')",
                                       "ltrim('xxyaxy', 'xy')",
                                       "rtrim('xxyaxy', 'xy')",
                                       "trim('äöaäö', 'äö')",
                                       "trim('xyx', 'yx')",
                                       "trim('a', '')",
                                       "trim(NULL, 'a')",
                                       "trim('a', NULL)",
                                       "trim('😀a😀', '😀')",
                                       "rtrim('Ends.', '.')",
                                       "trim('  a ')"})
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }
    void textFunctionsAreThoseOfSqlite()
    {
        QFETCH(QString, expression);
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        QString found;
        const auto answer =
            box->select(u"SELECT quote(%1)"_s.arg(expression), {}, {}, [&found](const QVariantList &row) {
                found = row.constFirst().toString();
                return true;
            });
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        SQLite::Database plain(":memory:", SQLite::OPEN_READWRITE);
        QCOMPARE(
            found,
            QString::fromUtf8(plain.execAndGet("SELECT quote(" + expression.toStdString() + ')').getText()));
    }

    void longTextsTakeLittleTime_data()
    {
        QTest::addColumn<QString>("expression");
        // Each would take SQLite's own functions many minutes, in one call that nothing ends.
        QTest::newRow("instr") << u"instr(s, substr(s, 1, 1000000) || 'b')"_s;
        QTest::newRow("replace") << u"length(replace(s, substr(s, 1, 1000000) || 'b', 'c'))"_s;
        QTest::newRow("trim") << u"length(trim(s, replace(s, 'a', 'b') || 'a'))"_s;
    }
    void longTextsTakeLittleTime()
    {
        QFETCH(QString, expression);
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        const QString sql =
            u"WITH RECURSIVE r(s) AS (SELECT 'a' UNION ALL SELECT s || s FROM r "
            "WHERE length(s) < 2000000) SELECT %1 FROM r WHERE length(s) > 2000000"_s.arg(expression);
        QString found;
        const auto answer = box->select(sql, {}, {}, [&found](const QVariantList &row) {
            found = row.constFirst().toString();
            return true;
        });
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(found, expression.startsWith("length(replace"_L1) ? u"2097152"_s : u"0"_s);
    }

    void replacingMakesNoHugeTexts()
    {
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        const auto answer = box->select(
            u"WITH RECURSIVE r(s) AS (SELECT 'a' UNION ALL SELECT s || s FROM r WHERE length(s) < 2000000) "
            "SELECT length(replace(s, 'a', s)) FROM r WHERE length(s) > 2000000"_s,
            {}, {}, [](const QVariantList &) { return true; });
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"too big"_s), qPrintable(answer.error().message));
    }

    void rowsAreLimited()
    {
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        policies::SandboxLimits limits;
        limits.rows = 10;
        int rows = 0;
        const auto answer =
            box->select(u"SELECT code FROM currency"_s, {}, limits, [&rows](const QVariantList &) {
                ++rows;
                return true;
            });
        QVERIFY(answer);
        QVERIFY(answer->isCut);
        QCOMPARE(rows, 10);
    }

    void itCanBeCancelled()
    {
        Mesh mesh;
        const auto box = mesh.sandbox();
        QVERIFY(box);
        const auto answer = box->select(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s, {}, {},
            [](const QVariantList &) { return true; }, [] { return true; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPolicySandbox)
#include "tst_policysandbox.moc"
