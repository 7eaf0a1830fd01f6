// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/joincheck.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::governance;

namespace {

JoinTerm customer()
{
    return {u"meshbook:term/customer"_s,
            u"Customer"_s,
            core::Lifecycle::Active,
            {u"string"_s, u"^C[0-9]{11}$"_s, {}, {}, {}}};
}

JoinColumn column(const QString &name, const QString &type, bool isKey = false,
                  const std::vector<JoinTerm> &terms = {})
{
    JoinColumn made;
    made.column.path = made.column.name = name;
    made.column.physicalType = type;
    if (isKey)
        made.column.primaryKey = true;
    made.isNeverEmpty = isKey;
    made.terms = terms;
    return made;
}

JoinSide side(const QString &name, std::vector<JoinColumn> columns)
{
    JoinSide made{{core::EntityKind::Product, name, {}}, name, name, {}, {}, {}};
    made.datasets.push_back(
        {{core::EntityKind::Dataset, name, {}}, name, u"wh."_s + name, std::move(columns), {}});
    return made;
}

int strictness(const QString &word)
{
    static const QStringList words{QString(),         u"public"_s,    u"internal"_s, u"own"_s,
                                   u"confidential"_s, u"sensitive"_s, u"pii"_s};
    return word == "personal"_L1 ? 6 : static_cast<int>(std::max<qsizetype>(0, words.indexOf(word)));
}

core::Objective freshness(double seconds)
{
    core::Objective made;
    made.kind = core::ObjectiveKind::Freshness;
    made.number = seconds;
    made.unitIso = u"s"_s;
    return made;
}

} // namespace

class TestJoinCheck final : public QObject {
    Q_OBJECT

private slots:
    void aGovernedIdentifierJoins()
    {
        std::vector<JoinSide> sides{side(u"crm"_s,
                                         {column(u"customer_id"_s, u"varchar(12)"_s, true, {customer()}),
                                          column(u"name"_s, u"text"_s)}),
                                    side(u"sales"_s,
                                         {column(u"order_id"_s, u"bigint"_s, true),
                                          column(u"cust_no"_s, u"varchar(12)"_s, false, {customer()})})};
        sides[1].datasets[0].columns[1].filled = 0.9;
        const JoinReport report = checkJoin(sides, strictness);
        QCOMPARE(report.keys.size(), 1U);
        const JoinKey &key = report.keys.front();
        QCOMPARE(key.name, u"Customer"_s);
        QVERIFY(key.isApproved);
        QCOMPARE(key.type, Agreement::Same);
        QCOMPARE(key.ends[0].path, u"customer_id"_s);
        QCOMPARE(key.ends[1].path, u"cust_no"_s);
        QVERIFY(key.ends[0].isKey && !key.ends[1].isKey);
        QCOMPARE(key.coverage, std::optional(0.9));
        QCOMPARE(key.problems, QStringList());
        QVERIFY(report.canJoin());
        QVERIFY2(report.sql.contains(
                     u"FROM wh.crm AS t1\nJOIN wh.sales AS t2\n  ON t1.customer_id = t2.cust_no"_s),
                 qPrintable(report.sql));
    }

    void typesAndTermsDisagree()
    {
        const std::vector<JoinSide> sides{
            side(u"crm"_s, {column(u"customer_id"_s, u"varchar(12)"_s, true, {customer()})}),
            side(u"pay"_s, {column(u"payer_ref"_s, u"bigint"_s, false, {customer()})})};
        const JoinReport report = checkJoin(sides, strictness);
        QCOMPARE(report.keys.size(), 1U);
        QCOMPARE(report.keys[0].type, Agreement::Convert);
        QCOMPARE(report.keys[0].problems,
                 (QStringList{u"crm.customer_id is varchar(12) and pay.payer_ref is bigint."_s,
                              u"The term Customer asks for string; pay.payer_ref is bigint."_s}));
        QVERIFY(!report.canJoin());
        QVERIFY(report.sql.contains(u"CAST(t1.customer_id AS VARCHAR) = CAST(t2.payer_ref AS VARCHAR)"_s));
        QVERIFY(!report.keys[0].coverage);
    }

    void formatsDisagree()
    {
        std::vector<JoinSide> sides{side(u"a"_s, {column(u"id"_s, u"text"_s, true, {customer()})}),
                                    side(u"b"_s, {column(u"id"_s, u"text"_s, true, {customer()})})};
        sides[0].datasets[0].columns[0].column.options = {{u"pattern"_s, u"^C[0-9]{11}$"_s}};
        sides[1].datasets[0].columns[0].column.options = {{u"pattern"_s, u"^[0-9]+$"_s}};
        const JoinReport report = checkJoin(sides, strictness);
        QCOMPARE(report.keys[0].format, Agreement::Differs);
        QCOMPARE(report.keys[0].problems.size(), 2);
        QVERIFY(!report.canJoin());
    }

    void namesAreAWeakerReason()
    {
        const std::vector<JoinSide> sides{
            side(u"a"_s, {column(u"order_no"_s, u"text"_s, true), column(u"status"_s, u"text"_s)}),
            side(u"b"_s, {column(u"orderNo"_s, u"text"_s), column(u"status"_s, u"text"_s)})};
        const JoinReport report = checkJoin(sides, strictness);
        QCOMPARE(report.keys.size(), 1U); // a status is no identifier
        QVERIFY(report.keys[0].term.isNull());
        QCOMPARE(report.keys[0].problems, QStringList{u"No term says that the columns mean the same."_s});
        QVERIFY(!report.canJoin());
        QVERIFY(report.sql.contains(u"t2.\"orderNo\""_s));
    }

    void nothingInCommon()
    {
        const JoinReport report = checkJoin({side(u"a"_s, {column(u"x"_s, u"text"_s, true)}),
                                             side(u"b"_s, {column(u"y"_s, u"text"_s, true)})},
                                            strictness);
        QVERIFY(report.keys.empty());
        QCOMPARE(report.apart, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(report.sql.isEmpty());
        QVERIFY(checkJoin({}, strictness).keys.empty());
        QVERIFY(checkJoin({side(u"a"_s, {}), side(u"b"_s, {})}, strictness).keys.empty());
    }

    void theResultIsAsGoodAsItsWeakestPart()
    {
        std::vector<JoinSide> sides{side(u"a"_s, {column(u"x"_s, u"text"_s)}),
                                    side(u"b"_s, {column(u"y"_s, u"text"_s)}),
                                    side(u"c"_s, {column(u"z"_s, u"text"_s)})};
        sides[0].objectives = {freshness(3'600)};
        sides[1].objectives = {freshness(86'400), freshness(60)};
        sides[0].datasets[0].columns[0].column.classification = u"internal"_s;
        sides[1].datasets[0].columns[0].column.classification = u"pii"_s;
        const JoinReport report = checkJoin(sides, strictness);
        QCOMPARE(report.freshness, std::optional(86'400.0));
        QCOMPARE(report.freshnessOf, u"b"_s);
        QCOMPARE(report.freshnessUnsaid, QStringList{u"c"_s});
        QCOMPARE(report.classification, u"pii"_s);
        QCOMPARE(report.classificationOf, u"b.y"_s);
        QCOMPARE(report.personalColumns, 1);
        QCOMPARE(report.unclassified, QStringList{u"c"_s});
    }

    void hostileNamesStayInTheirPlace()
    {
        std::vector<JoinSide> sides{
            side(u"a\n; DROP TABLE x; --"_s, {column(u"order\"; --"_s, u"text"_s, true, {customer()})}),
            side(u"b"_s, {column(u"select"_s, u"text"_s, true, {customer()})})};
        const QString sql = checkJoin(sides, strictness).sql;
        QVERIFY(sql.contains(u"-- a ; DROP TABLE x; --\n"_s));
        QVERIFY(sql.contains(u"t1.\"order\"\"; --\""_s));
        QVERIFY(sql.contains(u"t2.\"select\""_s));
    }
};

QTEST_GUILESS_MAIN(TestJoinCheck)
#include "tst_joincheck.moc"
