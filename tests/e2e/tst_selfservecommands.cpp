// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;

/// `init product` and `fix`, and what the built-in policies find in the sample mesh.
class TestSelfServeCommands final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QJsonArray m_found; ///< in the sample mesh

    QString path(const QString &name) const { return m_dir.filePath(name); }
    CliResult run(const QStringList &arguments) const { return runCli(path(u"workspace"_s), arguments); }
    static QStringList worse(const QJsonObject &report)
    {
        QStringList lines;
        for (const QJsonValue &finding : report.value("findings"_L1).toArray()) {
            if (finding["severity"_L1].toString() != "info"_L1)
                lines.append(finding["policy"_L1].toString() + u": "_s + finding["message"_L1].toString());
        }
        return lines;
    }
    bool isFound(const QString &policy, const QString &subject, const QString &message) const
    {
        return std::any_of(m_found.begin(), m_found.end(), [&](const QJsonValue &each) {
            return each["policy"_L1].toString() == policy && each["uri"_L1].toString().contains(subject)
                && each["message"_L1].toString().contains(message);
        });
    }

private slots:
    void aNewProductKeepsThePolicies_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("table") << u"table"_s;
        QTest::newRow("personal") << u"personal"_s;
    }
    void aNewProductKeepsThePolicies()
    {
        QFETCH(QString, id);
        const QString folder = path(u"new-"_s + id);
        const QStringList made{u"init"_s,
                               u"product"_s,
                               u"order-returns"_s,
                               u"--domain"_s,
                               u"Sales"_s,
                               u"--owner"_s,
                               u"Returns team"_s,
                               u"--purpose"_s,
                               u"To plan what comes back and why."_s,
                               u"--template"_s,
                               id,
                               u"--contact"_s,
                               u"returns@harbour.example"_s,
                               u"--dir"_s,
                               folder};
        QDir().mkpath(folder);
        const CliResult init = run(made);
        QVERIFY2(init.code == 0, init.err.constData());
        QVERIFY(QFileInfo::exists(folder + u"/sales/order-returns.odps.yaml"_s));
        QVERIFY(QFileInfo::exists(folder + u"/sales/order-returns.odcs.yaml"_s));
        QVERIFY(QFileInfo::exists(folder + u"/.github/workflows/meshbook.yml"_s));
        const CliResult check = run({u"check"_s, folder, u"--json"_s});
        QCOMPARE(worse(check.json()), QStringList());
        QCOMPARE(check.code, 0);
        QCOMPARE(run(made).code, 4); // nothing is replaced
    }

    void fixShowsThenWrites()
    {
        const QString file = path(u"fix/a.odcs.yaml"_s);
        const QByteArray before =
            "# keep me\napiVersion: v3.1.0\nkind: DataContract\nid: dc-1   # and me\nversion: 1.0.0\n"
            "name: \"Orders\"\nschema:\n  - name: orders\n    properties:\n"
            "      - name: guest_email\n        logicalType: string\n";
        QVERIFY(tests::writeFile(file, before));
        const CliResult shown = run({u"fix"_s, path(u"fix"_s)});
        QCOMPARE(shown.code, 1);
        QVERIFY2(shown.out.contains("\n+status: draft\n"), shown.out.constData());
        QVERIFY2(shown.out.contains("\n+        classification: pii\n"), shown.out.constData());
        QVERIFY(!shown.out.contains("\n-"));
        QCOMPARE(tests::readFile(file), before);
        QCOMPARE(run({u"fix"_s, path(u"fix"_s), u"--apply"_s}).code, 0);
        const QByteArray after = tests::readFile(file);
        QVERIFY(after != before);
        for (const QByteArray &line : before.split('\n'))
            QVERIFY2(after.contains(line), line.constData());
        QCOMPARE(run({u"fix"_s, path(u"fix"_s)}).code, 0);
        const CliResult owner = run({u"fix"_s, path(u"fix"_s), u"--policy"_s, u"contract-owner"_s,
                                     u"--value"_s, u"Orders team"_s, u"--json"_s});
        QCOMPARE(owner.code, 1);
        QCOMPARE(owner.json()["files"_L1][0]["mended"_L1][0]["field"_L1].toString(), u"team.name"_s);
        QCOMPARE(run({u"fix"_s, path(u"fix"_s), u"--value"_s, u"x"_s}).code, 2);
    }

    void theSampleMeshIsFoundWanting()
    {
        QCOMPARE(run({u"demo"_s}).code, 0);
        const CliResult check = run({u"check"_s, u"--json"_s});
        QCOMPARE(check.code, 1);
        m_found = check.json().value("findings"_L1).toArray();
        QVERIFY(m_found.size() > 50);
    }

    void domainsTellHowFarTheyAre()
    {
        const CliResult result = run({u"readiness"_s, u"--json"_s});
        QVERIFY2(result.code == 0, result.err.constData());
        const QJsonObject report = result.json();
        QVERIFY(report.value("domains"_L1).toArray().size() > 5);
        for (const QString &figure :
             {u"owners"_s, u"contracts"_s, u"levels"_s, u"glossary"_s, u"conformance"_s}) {
            const QJsonObject share = report["all"_L1][figure].toObject();
            QVERIFY2(share.value("whole"_L1).toInteger() > 0, qPrintable(figure));
            QVERIFY(share.value("part"_L1).toInteger() <= share.value("whole"_L1).toInteger());
        }
        QVERIFY(run({u"readiness"_s}).out.contains("Marketing"));
        QCOMPARE(run({u"readiness"_s, u"all"_s}).code, 2);
    }

    void eachFlawIsFound_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *flaw, const char *policy, const char *subject,
                            const char *message = "") {
            QTest::newRow(flaw) << QString::fromLatin1(policy) << QString::fromLatin1(subject)
                                << QString::fromUtf8(message);
        };
        row("freshness broken", "promises-kept", "orders_basket", "freshness");
        row("completeness below", "promises-kept", "customer_returns", "completeness");
        row("a rule that fails", "quality-rules-pass", "customer_360", "value_not_negative");
        row("a value that is not in its list", "quality-rules-pass", "customer_order_history");
        row("contract and warehouse disagree", "contract-drift", "customer_360", "lifetime_value_eur");
        row("nothing measured", "promises-measured", "loyalty_accounts");
        row("no promise at all", "contract-promises", "marketing-attribution");
        row("two meanings of customer", "term-two-meanings", "ustomer");
        row("a number for a text", "identifier-types-agree", "term/customer", "payer_ref");
        row("classification lost", "classification-downstream", "orders_confirmed%23contact_mail");
        row("email never classified", "pii-unclassified", "touchpoints%23email");
        row("address never classified", "pii-unclassified", "web_sessions%23ip_address");
        row("a breaking contract version", "version-beside-breaks", "settlements");
        row("a deprecated product with readers", "deprecated-consumed", "order_line_pricing");
        row("an orphan term", "term-orphan", "shrinkage-allowance");
        row("an old standard", "contract-standard", "5b2f7f0c", "2.2");
    }
    void eachFlawIsFound()
    {
        QFETCH(QString, policy);
        QFETCH(QString, subject);
        QFETCH(QString, message);
        QVERIFY(isFound(policy, subject, message));
    }
};

QTEST_GUILESS_MAIN(TestSelfServeCommands)
#include "tst_selfservecommands.moc"
