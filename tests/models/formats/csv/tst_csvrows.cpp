// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csvrows.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

class CsvRowsTest : public QObject {
    Q_OBJECT

private slots:
    void linesAndQuotes();
    void header();
    void unclosedQuote();
    void stops();
};

namespace {

std::vector<formats::CsvRow> rowsOf(const QByteArray &bytes, std::vector<core::Issue> &issues,
                                    const formats::Limits &limits = {})
{
    std::vector<formats::CsvRow> rows;
    formats::readCsvRows(bytes, limits, issues, [&rows](const formats::CsvRow &row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

} // namespace

void CsvRowsTest::linesAndQuotes()
{
    std::vector<core::Issue> issues;
    const auto rows = rowsOf("a,b,c\r\n1,\"two\r\nlines\",\"x;\"\"y\"\"\"\r\n\r\n,,\r\n4,,\"\"", issues);
    QVERIFY(issues.empty());
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].line, 1);
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[1].cell(1), u"two\r\nlines"_s);
    QCOMPARE(rows[1].cell(2), u"x;\"y\""_s);
    QCOMPARE(rows[2].line, 6);
    QCOMPARE(rows[2].cell(0), u"4"_s);
    QVERIFY(rows[2].cell(1).isNull());
    QVERIFY(!rows[2].cell(2).isNull());
    QVERIFY(rows[2].cell(9).isNull());
}

void CsvRowsTest::header()
{
    const formats::CsvHeader header = formats::csvHeader("parent, Name* ,\"display name\"\r\n1,2,3");
    QCOMPARE(header.names().size(), size_t(3));
    QCOMPARE(header.find({"name"_L1}), 1);
    QCOMPARE(header.find({"nothing"_L1, "parent"_L1}), 0);
    QVERIFY(header.has("DISPLAY NAME"_L1));
    QCOMPARE(header.find({"owner"_L1}), -1);
    QVERIFY(formats::csvHeader({}).names().empty());
}

void CsvRowsTest::unclosedQuote()
{
    std::vector<core::Issue> issues;
    formats::Limits limits;
    limits.scalarBytes = 100;
    const auto rows = rowsOf("a,b\n1,\"" + QByteArray(400, 'x') + "\n2,3\n", issues, limits);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(issues.size(), size_t(1));
    QCOMPARE(issues.front().code, u"csv.syntax"_s);
    QCOMPARE(issues.front().at.line, 2);
}

void CsvRowsTest::stops()
{
    std::vector<core::Issue> issues;
    int seen = 0;
    formats::readCsvRows("1\n2\n3\n", {}, issues, [&seen](const formats::CsvRow &) { return ++seen < 2; });
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(CsvRowsTest)
#include "tst_csvrows.moc"
