// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/federation.h"
#include "governance/findingswriter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::governance;
using meshbook::core::Severity;

namespace {

Parameter parameter(Parameter::Type type, const QJsonValue &initial, Parameter::Stricter stricter)
{
    Parameter made;
    made.name = u"n"_s;
    made.type = type;
    made.initial = initial;
    made.stricter = stricter;
    return made;
}

Policy policy(const QString &id, std::vector<Parameter> parameters = {})
{
    Policy made;
    made.id = id;
    made.title = u"Title of "_s + id;
    made.scope.kind = u"product"_s;
    made.rationale = u"Why."_s;
    made.remedy = u"Do it."_s;
    made.parameters = std::move(parameters);
    return made;
}

PolicyPack pack(const QString &id, const QString &domain, std::vector<Policy> policies,
                const QJsonValue &n = {})
{
    PolicyPack made;
    made.id = id;
    made.version = u"1.0.0"_s;
    made.domain = domain;
    made.policies = std::move(policies);
    if (!n.isNull())
        made.parameters = {{u"p"_s, QJsonObject{{u"n"_s, n}}}};
    return made;
}

Finding finding(const QString &subject, Severity severity = Severity::Warning)
{
    Finding made;
    made.policy = u"p"_s;
    made.title = u"Title of p"_s;
    made.severity = severity;
    made.subject = subject;
    made.name = u"Orders & <returns>"_s;
    made.message = u"It has\x01 none."_s;
    made.source = u"mesh"_s;
    made.file = u"a b/orders.yaml"_s;
    made.line = 7;
    return made;
}

CheckReport reportOf(std::vector<Finding> findings)
{
    CheckReport report;
    report.at = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    report.findings = std::move(findings);
    report.policies = {{policy(u"p"_s), u"acme 1.0.0"_s, {}, {}, {}},
                       {policy(u"q"_s), u"acme 1.0.0"_s, {}, {}, {}}};
    report.runs = {{u"p"_s, {}, 1, false, 0.25, {}}};
    report.problems = {{u"q"_s, u"q.policy.yaml"_s, {3, 5}, u"The SQL cannot be run."_s}};
    return report;
}

const PathOf plainPath = [](const QString &, const QString &file) { return file; };

} // namespace

/// Who may say what, what is waived, and what pipelines are told.
class TestFindings final : public QObject {
    Q_OBJECT

private slots:
    void aDomainMayOnlyBeStricter_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("stricter");
        QTest::addColumn<QJsonValue>("forAll");
        QTest::addColumn<QJsonValue>("own");
        QTest::addColumn<bool>("allowed");
        using Type = Parameter::Type;
        using Stricter = Parameter::Stricter;
        const auto row = [](const char *name, Type type, Stricter stricter, const QJsonValue &forAll,
                            const QJsonValue &own, bool allowed) {
            QTest::newRow(name) << int(type) << int(stricter) << forAll << own << allowed;
        };
        row("higher", Type::Integer, Stricter::Higher, 5, 9, true);
        row("not lower", Type::Integer, Stricter::Higher, 5, 4, false);
        row("lower", Type::Number, Stricter::Lower, 0.5, 0.25, true);
        row("not higher", Type::Number, Stricter::Lower, 0.5, 0.75, false);
        row("more words", Type::List, Stricter::Superset, QJsonArray{u"a"_s}, QJsonArray{u"b"_s, u"a"_s},
            true);
        row("not other words", Type::List, Stricter::Superset, QJsonArray{u"a"_s}, QJsonArray{u"b"_s}, false);
        row("fewer words", Type::List, Stricter::Subset, QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"a"_s},
            true);
        row("not more words", Type::List, Stricter::Subset, QJsonArray{u"a"_s}, QJsonArray{u"a"_s, u"b"_s},
            false);
        row("on", Type::Boolean, Stricter::True, false, true, true);
        row("not off", Type::Boolean, Stricter::True, true, false, false);
        row("off", Type::Boolean, Stricter::False, true, false, true);
        row("the same", Type::Text, Stricter::Never, u"a"_s, u"a"_s, true);
        row("not at all", Type::Text, Stricter::Never, u"a"_s, u"b"_s, false);
        row("wrong type", Type::Integer, Stricter::Higher, 5, u"many"_s, false);
        row("no whole number", Type::Integer, Stricter::Higher, 5, 5.5, false);
    }
    void aDomainMayOnlyBeStricter()
    {
        QFETCH(int, type);
        QFETCH(int, stricter);
        QFETCH(QJsonValue, forAll);
        QFETCH(QJsonValue, own);
        QFETCH(bool, allowed);
        const Federation federation =
            federate({pack(u"acme"_s, {},
                           {policy(u"p"_s,
                                   {parameter(static_cast<Parameter::Type>(type), forAll,
                                              static_cast<Parameter::Stricter>(stricter))})}),
                      pack(u"sales"_s, u"Sales"_s, {}, own)});
        QCOMPARE(federation.problems.empty(), allowed);
        const auto inSales = federation.in(u"sales"_s);
        QCOMPARE(inSales.size(), std::size_t{1});
        QCOMPARE(inSales.front()->parameters.front().value, allowed ? own : forAll);
        const auto elsewhere = federation.in(u"marketing"_s);
        QCOMPARE(elsewhere.size(), std::size_t{1});
        QCOMPARE(elsewhere.front()->parameters.front().value, forAll);
        QCOMPARE(elsewhere.front()->parameters.front().origin, u"acme 1.0.0"_s);
    }

    void packsForAllOverrideInOrder()
    {
        const Federation federation = federate(
            {pack(u"builtin"_s, {},
                  {policy(u"p"_s, {parameter(Parameter::Type::Integer, 5, Parameter::Stricter::Higher)})}),
             pack(u"acme"_s, {}, {policy(u"p"_s)}, 2)});
        QCOMPARE(federation.policies.size(), std::size_t{1});
        QCOMPARE(federation.policies.front().parameters.front(), (SetParameter{2, u"acme 1.0.0"_s}));
        QCOMPARE(federation.problems.size(), std::size_t{1}); // the second "p"
        QVERIFY(federation.problems.front().message.contains("already in builtin 1.0.0"_L1));
    }

    void aDomainsPolicyHoldsThereOnly()
    {
        const Federation federation = federate(
            {pack(u"acme"_s, {}, {policy(u"p"_s)}), pack(u"sales"_s, u"sales"_s, {policy(u"own"_s)})});
        QCOMPARE(federation.in(u" SALES "_s).size(), std::size_t{2});
        QCOMPARE(federation.in(u"marketing"_s).size(), std::size_t{1});
        QCOMPARE(federation.in({}).size(), std::size_t{1});
    }

    void waiversCoverWhatTheySay_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("covers");
        QTest::newRow("exact") << u"meshbook:product/sales/orders"_s << QString() << QString() << true;
        QTest::newRow("beginning") << u"meshbook:product/sales/*"_s << QString() << QString() << true;
        QTest::newRow("another") << u"meshbook:product/sales/order"_s << QString() << QString() << false;
        QTest::newRow("no pattern") << u"meshbook:product/*/orders"_s << QString() << QString() << false;
        QTest::newRow("element") << u"meshbook:product/sales/orders"_s << u"port"_s << QString() << true;
        QTest::newRow("another element")
            << u"meshbook:product/sales/orders"_s << u"other"_s << QString() << false;
        QTest::newRow("of its source")
            << u"meshbook:product/sales/orders"_s << QString() << u"mesh"_s << true;
        QTest::newRow("of another source")
            << u"meshbook:product/sales/orders"_s << QString() << u"other"_s << false;
    }
    void waiversCoverWhatTheySay()
    {
        QFETCH(QString, subject);
        QFETCH(QString, element);
        QFETCH(QString, source);
        QFETCH(bool, covers);
        Waiver waiver;
        waiver.policy = u"p"_s;
        waiver.subject = subject;
        waiver.element = element;
        waiver.sourceName = source;
        QCOMPARE(waiver.covers(u"p"_s, u"meshbook:product/sales/orders"_s, u"port"_s, u"mesh"_s), covers);
        QVERIFY(!waiver.covers(u"q"_s, u"meshbook:product/sales/orders"_s, u"port"_s, u"mesh"_s));
    }

    void expiredAndUnknownWaiversAreFindings()
    {
        std::vector<Finding> findings{finding(u"meshbook:product/sales/orders"_s)};
        Waiver expired;
        expired.policy = u"p"_s;
        expired.subject = u"meshbook:product/sales/orders"_s;
        expired.approver = u"ana"_s;
        expired.until = QDate(2026, 11, 28);
        Waiver unknown = expired;
        unknown.policy = u"cake"_s;
        unknown.until = QDate(2027, 1, 1);
        applyWaivers(findings, {expired, unknown}, {u"p"_s}, QDate(2026, 11, 29));
        QCOMPARE(findings.size(), std::size_t{3});
        QVERIFY(!findings.at(0).waiver);
        QCOMPARE(findings.at(1).policy, u"waiver-expired"_s);
        QCOMPARE(findings.at(1).message, u"The waiver of \"p\" by ana ran out on 2026-11-28."_s);
        QCOMPARE(findings.at(2).policy, u"waiver-unknown"_s);
        // Its last day counts.
        findings = {finding(u"meshbook:product/sales/orders"_s)};
        applyWaivers(findings, {expired}, {u"p"_s}, QDate(2026, 11, 28));
        QVERIFY(findings.front().waiver);
        QCOMPARE(findings.size(), std::size_t{1});
    }

    void sarifHasWhatTheStandardAsksFor()
    {
        Finding waived = finding(u"meshbook:product/b"_s, Severity::Info);
        waived.waiver = Waiver();
        waived.waiver->reason = u"Later."_s;
        Finding unplaced = finding(u"meshbook:product/c"_s, Severity::Error);
        unplaced.file.clear();
        unplaced.policy = u"waiver-expired"_s;
        const QJsonObject sarif =
            toSarif(reportOf({finding(u"meshbook:product/a"_s), waived, unplaced}), plainPath, u"1.2.3"_s);
        QCOMPARE(sarif.value("version"_L1).toString(), u"2.1.0"_s);
        const QJsonObject run = sarif.value("runs"_L1)[0].toObject();
        const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
        QCOMPARE(rules.size(), 3); // p, q and the one about waivers
        const QJsonArray results = run["results"_L1].toArray();
        QCOMPARE(results.size(), 3);
        for (const QJsonValue &result : results) {
            QCOMPARE(rules.at(result["ruleIndex"_L1].toInt())["id"_L1], result["ruleId"_L1]);
            QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
            QVERIFY(result["partialFingerprints"_L1].toObject().size() == 1);
        }
        const QJsonValue place = results.at(0)["locations"_L1][0]["physicalLocation"_L1];
        QCOMPARE(place["artifactLocation"_L1]["uri"_L1].toString(), u"a%20b/orders.yaml"_s);
        QCOMPARE(place["region"_L1]["startLine"_L1].toInt(), 7);
        QCOMPARE(results.at(0)["level"_L1].toString(), u"warning"_s);
        QCOMPARE(results.at(1)["level"_L1].toString(), u"note"_s);
        QCOMPARE(results.at(1)["suppressions"_L1][0]["justification"_L1].toString(), u"Later."_s);
        QVERIFY(results.at(2)["locations"_L1][0]["physicalLocation"_L1].isUndefined());
        const QJsonValue told = run["invocations"_L1][0];
        QCOMPARE(told["executionSuccessful"_L1].toBool(true), false);
        QCOMPARE(told["toolExecutionNotifications"_L1].toArray().size(), 1);
    }

    void junitCountsAgreeWithItsCases()
    {
        Finding waived = finding(u"meshbook:product/b"_s, Severity::Error);
        waived.waiver = Waiver();
        const QByteArray xml = toJunit(reportOf({finding(u"meshbook:product/a"_s, Severity::Error), waived,
                                                 finding(u"meshbook:product/c"_s, Severity::Info)}),
                                       plainPath, Severity::Warning);
        QXmlStreamReader reader(xml);
        QMap<QString, int> elements;
        QMap<QString, QString> suites;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements[reader.name().toString()];
            const QXmlStreamAttributes with = reader.attributes();
            if (reader.name() == "testsuite"_L1)
                suites[with.value("name"_L1).toString()] =
                    u"%1 %2 %3 %4"_s.arg(with.value("tests"_L1), with.value("failures"_L1),
                                         with.value("errors"_L1), with.value("skipped"_L1));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(suites, (QMap<QString, QString>{{u"p"_s, u"3 1 0 1"_s}, {u"q"_s, u"1 0 1 0"_s}}));
        QCOMPARE(elements.value(u"testcase"_s), 4);
        QCOMPARE(elements.value(u"failure"_s), 1);
        QCOMPARE(elements.value(u"skipped"_s), 1);
        QCOMPARE(elements.value(u"error"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
