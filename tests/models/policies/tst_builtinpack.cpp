// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/packreader.h"
#include "policies/policytester.h"
#include "support/checkout.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::policies;
using governance::Policy;
using governance::PolicyPack;

/// The policies that come with the program.
class TestBuiltInPack final : public QObject {
    Q_OBJECT

    std::vector<PolicyPack> m_packs;

    const PolicyPack &pack() const { return m_packs.front(); }

    static QString tableRow(const Policy &policy)
    {
        QStringList parameters;
        for (const governance::Parameter &each : policy.parameters)
            parameters.append(u'`' + each.name + u'`');
        return u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(policy.id, policy.title, policy.scope.kind,
                                                     governance::toText(policy.severity),
                                                     parameters.join(u", "_s));
    }

private slots:
    void initTestCase()
    {
        m_packs = PackReader::readFolder(u":/policies"_s);
        QCOMPARE(m_packs.size(), 1U);
        for (const governance::PolicyProblem &problem : pack().problems)
            qWarning("%s:%d:%d: %s", qPrintable(problem.file), problem.at.line, problem.at.column,
                     qPrintable(problem.message));
        QVERIFY(pack().problems.empty());
        QVERIFY(pack().policies.size() >= 40);
    }

    void eachPolicySaysAll()
    {
        QSet<QString> ids;
        for (const Policy &policy : pack().policies) {
            QVERIFY2(!ids.contains(policy.id), qPrintable(policy.id));
            ids.insert(policy.id);
            QVERIFY2(policy.title.size() > 10 && policy.rationale.size() > 30 && policy.remedy.size() > 15
                         && !policy.category.isEmpty(),
                     qPrintable(policy.id));
            QVERIFY2(policy.file.endsWith(policy.id + u".policy.yaml"_s), qPrintable(policy.file));
            for (const governance::Parameter &parameter : policy.parameters)
                QVERIFY2(!parameter.description.isEmpty(), qPrintable(policy.id));
        }
    }

    void policiesPassTheirTests_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < pack().policies.size(); ++i)
            QTest::newRow(qPrintable(pack().policies[i].id)) << static_cast<int>(i);
    }
    void policiesPassTheirTests()
    {
        QFETCH(int, place);
        const Policy &policy = pack().policies[static_cast<std::size_t>(place)];
        // A finding, no finding, and an edge.
        QVERIFY(policy.tests.size() >= 3);
        bool finds = false;
        bool passes = false;
        for (const governance::PolicyTest &each : policy.tests) {
            finds = finds || !each.expect.isEmpty();
            passes = passes || each.expect.isEmpty();
        }
        QVERIFY2(finds && passes, "one test has to find something, another nothing");
        for (const TestOutcome &outcome : testPolicy(policy))
            QVERIFY2(outcome.failures.isEmpty(),
                     qPrintable(outcome.test + u": "_s + outcome.failures.join(u"; "_s)));
    }

    /// docs/policy-pack.md has a row for each policy as its file has it; MESHBOOK_PRINT_PACK=1 prints the
    /// table.
    void theDocumentListsThem()
    {
        QMap<QString, QStringList> byCategory;
        for (const Policy &policy : pack().policies)
            byCategory[policy.category].append(tableRow(policy));
        if (qEnvironmentVariableIsSet("MESHBOOK_PRINT_PACK")) {
            for (auto category = byCategory.begin(); category != byCategory.end(); ++category)
                fprintf(stderr,
                        "### %s\n\n| policy | standard | about | severity | parameters "
                        "|\n|---|---|---|---|---|\n%s\n\n",
                        qPrintable(category.key()), qPrintable(category.value().join(u'\n')));
        }
        QFile file(tests::checkoutPath(u"docs/policy-pack.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        int rows = 0;
        for (const QStringList &category : byCategory) {
            for (const QString &row : category) {
                QVERIFY2(text.contains(row + u'\n'), qPrintable(u"not in docs/policy-pack.md: "_s + row));
                ++rows;
            }
        }
        QCOMPARE(text.count(u"\n| `"_s), rows);
        QVERIFY(text.contains(u"%1 policies"_s.arg(rows)));
    }
};

QTEST_GUILESS_MAIN(TestBuiltInPack)
#include "tst_builtinpack.moc"
