// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policies/policymesh.h"
#include "policies/findingslog.h"
#include "policies/packreader.h"
#include "policies/policytester.h"
#include "store/waiverlog.h"

#include <QDateTime>
#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::tests;

/// Files of packs, and policies as a whole.
class TestPolicyRuns final : public QObject {
    Q_OBJECT

private slots:
    void badFilesAreOneClearErrorEach_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("line");
        const QByteArray good =
            policyFile("p", "product", "SELECT uri AS subject, 'x' AS message FROM product");
        const auto with = [&good](const QByteArray &from, const QByteArray &to) {
            QByteArray bytes = good;
            return bytes.replace(from, to);
        };
        QTest::newRow("no yaml") << QByteArray("id: [\n") << u""_s << -1;
        QTest::newRow("a list") << QByteArray("- a\n") << u"must be a YAML mapping"_s << 0;
        QTest::newRow("no id") << with("id: p\n", "") << u"\"id\" is missing"_s << 1;
        QTest::newRow("bad id") << with("id: p", "id: a b") << u"\"id\" must be"_s << 1;
        QTest::newRow("severity") << with("warning", "fatal") << u"\"severity\" must be"_s << 3;
        QTest::newRow("scope") << with("scope: product", "scope: cake") << u"\"scope\" cannot be \"cake\""_s
                               << 4;
        QTest::newRow("key") << with("remedy: Do it.", "remedy: Do it.\nsevertiy: info")
                             << u"\"severtiy\" is no key here"_s << 7;
        QTest::newRow("parameter type")
            << with("remedy: Do it.", "remedy: Do it.\nparameters:\n  n: {type: integer, default: many}")
            << u"\"n\" must be of the type integer"_s << 8;
        QTest::newRow("parameter bound") << with(
            "remedy: Do it.", "remedy: Do it.\nparameters:\n  n: {type: integer, default: 0, minimum: 1}")
                                         << u"\"n\" must be 1 or more"_s << 8;
        QTest::newRow("long sql") << with("FROM product", "FROM product -- " + QByteArray(200'000, 'x'))
                                  << u"longer than 100 KB"_s << -1;
        QTest::newRow("alias bomb") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nid: *b\n") << u"missing"_s
                                    << -1;
    }
    void badFilesAreOneClearErrorEach()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(int, line);
        std::vector<governance::PolicyProblem> problems;
        const auto policy = policies::PackReader::readPolicy(bytes, u"p.policy.yaml"_s, problems);
        QVERIFY(!problems.empty());
        QVERIFY(!policy || message.contains("no key"_L1));
        QVERIFY2(problems.back().message.contains(message), qPrintable(problems.back().message));
        QCOMPARE(problems.back().file, u"p.policy.yaml"_s);
        if (line >= 0)
            QCOMPARE(problems.back().at.line, line);
    }

    void oneBadPolicyDoesNotStopOthers()
    {
        Mesh mesh;
        QVERIFY(put(mesh.path(u"mesh/orders.odps.yaml"_s), product));
        QVERIFY(mesh.sync(u"mesh"_s));
        const QString folder = u"policies/"_s;
        const auto add = [&](const QByteArray &id, const QByteArray &sql) {
            return put(mesh.path(folder + QString::fromUtf8(id) + u".policy.yaml"_s),
                       policyFile(id, "product", sql));
        };
        QVERIFY(add("good", "SELECT uri AS subject, 'It is.' AS message FROM product"));
        QVERIFY(add("endless",
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)\n"
                    "SELECT max(i) AS subject, 'x' AS message FROM n"));
        QVERIFY(add("misspelled", "SELECT uri AS subject,\n       nmae AS message FROM product"));
        QVERIFY(add("no-message", "SELECT uri AS subject FROM product"));
        QVERIFY(add("wrong-kind", "SELECT 'meshbook:dataset/x' AS subject, 'x' AS message"));
        QVERIFY(add("null-subject", "SELECT NULL AS subject, 'x' AS message"));
        QVERIFY(put(mesh.path(u"policies/broken.policy.yaml"_s), "id: [\n"));
        const governance::CheckReport report = mesh.check({}, now, 300);
        QCOMPARE(lines(report), QStringList{u"good meshbook:product/sales/orders-product"_s});
        QMap<QString, governance::PolicyProblem> problems;
        for (const governance::PolicyProblem &problem : report.problems)
            problems.insert(problem.policy, problem);
        QCOMPARE(report.problems.size(), std::size_t{6});
        QVERIFY(problems[u"endless"_s].message.contains("takes longer than 0.3 s"_L1));
        QVERIFY(problems[u"misspelled"_s].message.contains("no such column: nmae"_L1));
        QCOMPARE(problems[u"misspelled"_s].at, (core::SourcePosition{9, 10}));
        QVERIFY(problems[u"no-message"_s].message.contains("\"subject\" and \"message\""_L1));
        QVERIFY(problems[u"wrong-kind"_s].message.contains("not of the kind product"_L1));
        QVERIFY(problems[u"null-subject"_s].message.contains("no subject"_L1));
        QCOMPARE(problems[QString()].file, u"broken.policy.yaml"_s);
    }

    void findingsKnowTheirPlaceDomainAndProduct()
    {
        Mesh mesh;
        QVERIFY(put(mesh.path(u"mesh/a/orders.odps.yaml"_s), product));
        QVERIFY(put(mesh.path(u"mesh/a/orders.odcs.yaml"_s), contract));
        QVERIFY(mesh.sync(u"mesh"_s));
        QVERIFY(put(mesh.path(u"policies/c.policy.yaml"_s),
                    policyFile("c", "column",
                               "SELECT uri AS subject, 'No description.' AS message FROM column\n"
                               "WHERE description IS NULL UNION ALL\n"
                               "SELECT uri, 'Again.' FROM column WHERE name = 'amount'")));
        const governance::CheckReport report = mesh.check();
        QVERIFY(report.problems.empty());
        QCOMPARE(report.findings.size(), std::size_t{3}); // the same subject twice is one
        const Finding &last = report.findings.back();
        QCOMPARE(last.name, u"orders.amount"_s);
        QCOMPARE(last.message, u"No description."_s);
        QCOMPARE(last.file, u"a/orders.odcs.yaml"_s);
        QCOMPARE(last.source, u"mesh"_s);
        QCOMPARE(last.line, 31);
        QCOMPARE(last.domain, u"sales"_s);
        QCOMPARE(last.products, QStringList{u"meshbook:product/sales/orders-product"_s});
        QCOMPARE(report.tallies.size(), std::size_t{1});
        QCOMPARE(report.tallies.front().things.checked, 3);
        QCOMPARE(report.tallies.front().things.violated, 3);
        QCOMPARE(report.products.size(), std::size_t{1});
        QCOMPARE(report.products.front().policies, (governance::Conformance{1, 1, 0}));
    }

    void waiversOfFilesAndOfPeople()
    {
        Mesh mesh;
        QVERIFY(put(mesh.path(u"mesh/orders.odps.yaml"_s), product));
        QVERIFY(put(mesh.path(u"mesh/orders.odcs.yaml"_s), contract));
        QVERIFY(put(mesh.path(u"policies/p.policy.yaml"_s),
                    policyFile("p", "product", "SELECT uri AS subject, 'x' AS message FROM product")));
        QVERIFY(put(mesh.path(u"policies/c.policy.yaml"_s),
                    policyFile("c", "contract", "SELECT uri AS subject, 'x' AS message FROM contract")));
        QVERIFY(
            put(mesh.path(u"mesh/team.waivers.yaml"_s),
                "waivers:\n  - {policy: p, subject: product/sales/*, reason: Later., approver: ana, until: "
                "2026-12-31}\n"));
        QVERIFY(mesh.sync(u"mesh"_s));
        const QString contractUri = mesh.rows(u"SELECT uri FROM contract"_s).value(0);
        QCOMPARE(lines(mesh.check()),
                 (QStringList{u"c "_s + contractUri, u"p meshbook:product/sales/orders-product waived"_s}));
        // The day after the last it is a finding itself, and what it covered counts again.
        const QDateTime later(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(lines(mesh.check({}, later)),
                 (QStringList{u"c "_s + contractUri, u"p meshbook:product/sales/orders-product"_s,
                              u"waiver-expired meshbook:product/sales/*"_s}));

        governance::Waiver recorded;
        recorded.policy = u"c"_s;
        recorded.subject = contractUri;
        recorded.reason = u"Agreed."_s;
        recorded.approver = u"ben"_s;
        recorded.until = QDate(2026, 11, 29);
        auto log = store::WaiverLog::openIn(mesh.workspace());
        QVERIFY(log);
        QVERIFY(!(*log)->add({governance::Waiver()}, now));
        QVERIFY((*log)->add({recorded}, now));
        const auto all = (*log)->waivers();
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t{1});
        QCOMPARE(all->front().waiver, recorded);
        QVERIFY(mesh.check({all->front().waiver}).findings.front().waiver);
        QVERIFY((*log)->remove({all->front().uid}));
        QVERIFY((*log)->waivers()->empty());
    }

    void aDomainsSourceMayBeStricterOnly()
    {
        Mesh mesh(u"sales"_s);
        QVERIFY(put(mesh.path(u"mesh/orders.odps.yaml"_s), product));
        QVERIFY(put(mesh.path(u"policies/pack.yaml"_s), "id: acme\nversion: 1.0.0\ntitle: ACME\n"));
        QVERIFY(put(mesh.path(u"policies/p.policy.yaml"_s),
                    policyFile("p", "product", "SELECT uri AS subject, 'n is ' || :n AS message FROM product",
                               "parameters:\n  n: {type: integer, default: 5, stricter: higher}\n")));
        QVERIFY(put(mesh.path(u"mesh/standards/pack.yaml"_s),
                    "id: sales\nversion: 1.0.0\ntitle: Sales\nparameters:\n  p: {n: 9}\n"));
        QVERIFY(put(mesh.path(u"mesh/standards/own.policy.yaml"_s),
                    policyFile("own", "product", "SELECT uri AS subject, 'own' AS message FROM product")));
        QVERIFY(mesh.sync(u"mesh"_s));
        governance::CheckReport report = mesh.check();
        QVERIFY(report.problems.empty());
        QCOMPARE(report.findings.size(), std::size_t{2});
        QCOMPARE(report.findings.at(0).message, u"own"_s);
        QCOMPARE(report.findings.at(1).message, u"n is 9"_s);
        QVERIFY(put(mesh.path(u"mesh/standards/pack.yaml"_s),
                    "id: sales\nversion: 1.0.0\ntitle: Sales\nparameters:\n  p: {n: 2}\n"));
        report = mesh.check();
        QCOMPARE(report.problems.size(), std::size_t{1});
        QVERIFY(report.problems.front().message.contains("only make \"n\" stricter"_L1));
        QCOMPARE(report.findings.at(1).message, u"n is 5"_s);
    }

    void whenFindingsWereFirstSeenIsKept()
    {
        Mesh mesh;
        QVERIFY(put(mesh.path(u"mesh/orders.odps.yaml"_s), product));
        QVERIFY(mesh.sync(u"mesh"_s));
        QVERIFY(put(mesh.path(u"policies/p.policy.yaml"_s),
                    policyFile("p", "product", "SELECT uri AS subject, 'x' AS message FROM product")));
        auto log = policies::FindingsLog::open(mesh.workspace());
        QVERIFY(log);
        governance::CheckReport first = mesh.check();
        QVERIFY((*log)->record(first));
        const QDateTime second = now.addDays(1);
        governance::CheckReport again = mesh.check({}, second);
        QVERIFY((*log)->record(again));
        QCOMPARE(again.findings.front().firstSeen, now);
        QCOMPARE(again.findings.front().lastSeen, second);
        // Nothing changed between the two, so the trend has one point.
        QCOMPARE((*log)->trend({governance::TrendOf::What::Policy, u"p"_s})->size(), std::size_t{1});

        QVERIFY(
            put(mesh.path(u"policies/p.policy.yaml"_s),
                policyFile("p", "product", "SELECT uri AS subject, 'x' AS message FROM product WHERE 0")));
        governance::CheckReport mended = mesh.check({}, now.addDays(2));
        QVERIFY(mended.findings.empty());
        QVERIFY((*log)->record(mended));
        const auto trend = (*log)->trend({governance::TrendOf::What::Domain, u"sales"_s});
        QVERIFY(trend);
        QCOMPARE(trend->size(), std::size_t{2});
        QCOMPARE(trend->front().findings, 1);
        QCOMPARE(trend->back().findings, 0);
        QCOMPARE(trend->back().conformance.checked, 1);
        const auto ofProduct =
            (*log)->trend({governance::TrendOf::What::Product, u"meshbook:product/sales/orders-product"_s});
        QCOMPARE(ofProduct->size(), std::size_t{2});
    }

    void testsOfPoliciesPassAndFail()
    {
        const QByteArray tests = R"(tests:
  - name: finds
    given:
      product:
        - {key: sales/orders, description: Short.}
        - {key: sales/returns, description: This one is long enough.}
    parameters: {minimum: 10}
    expect:
      - {subject: product/sales/orders, message: "6 of 10"}
  - name: finds nothing
    given: {product: []}
    expect: []
  - name: expects what is not there
    given: {product: [{key: a/b, description: A long description indeed.}]}
    expect: [{subject: product/a/b}]
  - name: does not expect what is there
    given: {product: [{key: a/b, description: Short.}]}
    expect: []
  - name: no such column
    given: {product: [{colour: red}]}
    expect: []
  - name: no such view
    given: {cake: []}
    expect: []
  - name: wrong parameter
    given: {product: []}
    parameters: {minimum: many}
    expect: []
)";
        std::vector<governance::PolicyProblem> problems;
        const auto policy = policies::PackReader::readPolicy(
            policyFile("p", "product",
                       "SELECT uri AS subject, length(description) || ' of ' || :minimum AS message\n"
                       "FROM product WHERE length(description) < :minimum",
                       "parameters:\n  minimum: {type: integer, default: 20}\n")
                + tests,
            u"p.policy.yaml"_s, problems);
        QVERIFY(policy);
        QStringList failed;
        for (const policies::TestOutcome &outcome : policies::testPolicy(*policy)) {
            if (!outcome.passed())
                failed.append(outcome.test + u": "_s + outcome.failures.join(u"; "_s));
        }
        QCOMPARE(failed.size(), 5);
        QVERIFY(failed.at(0).startsWith("expects what is not there: Expected and not found"_L1));
        QVERIFY(failed.at(1).startsWith("does not expect what is there: Found and not expected"_L1));
        QVERIFY(failed.at(2).contains("no column \"colour\""_L1));
        QVERIFY(failed.at(3).contains("no view \"cake\""_L1));
        QVERIFY(failed.at(4).contains("\"minimum\" must be of the type integer"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPolicyRuns)
#include "tst_policies.moc"
