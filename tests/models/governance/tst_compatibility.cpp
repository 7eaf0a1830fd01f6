// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/compatibilityrules.h"
#include "models/governance/contractsample.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::governance;
using namespace meshbook::governance::sample;

namespace {

using Change = std::function<void(ContractSet &)>;

/// The kinds of changes with their levels: "column-removed reader-breaking".
QStringList told(const CompatibilityReport &report)
{
    QStringList words;
    for (const ContractChange &change : report.changes)
        words.append(change.kind + u' ' + QString(toText(change.level)));
    words.sort();
    return words;
}

} // namespace

class TestCompatibility final : public QObject {
    Q_OBJECT

    QSet<QString> m_seen; ///< kinds that a row below brought about

private slots:
    void eachRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &expected, const Change &change) {
            QTest::newRow(name) << change << (expected.isEmpty() ? QStringList() : expected.split(u'|'));
        };
        row("nothing", {}, [](ContractSet &) {});
        row("product gone", u"product-removed reader-breaking"_s, [](ContractSet &s) { s.products.clear(); });
        row("contract gone", u"contract-removed reader-breaking"_s,
            [](ContractSet &s) { s.contracts.clear(); });
        row("contract id", {}, [](ContractSet &s) { s.contracts.front().nativeId = u"dc-2"_s; });
        row("retired", u"retired reader-breaking"_s, [](ContractSet &s) {
            s.products.front().lifecycle = core::Lifecycle::Retired;
            s.products.front().status = u"retired"_s;
        });
        row("deprecated", u"deprecated behavioural"_s,
            [](ContractSet &s) { s.products.front().lifecycle = core::Lifecycle::Deprecated; });
        row("draft", u"lifecycle-changed documentation"_s,
            [](ContractSet &s) { s.products.front().lifecycle = core::Lifecycle::Draft; });
        row("terms of use", u"terms-of-use-changed behavioural"_s,
            [](ContractSet &s) { s.contracts.front().termsOfUse = u"Ask first."_s; });
        row("limitations", u"limitations-changed behavioural"_s,
            [](ContractSet &s) { s.contracts.front().limitations = u"Not for billing."_s; });
        row("price", u"price-changed behavioural"_s,
            [](ContractSet &s) { s.contracts.front().price.amount = u"200"_s; });

        row("input port gone", u"input-port-removed documentation"_s,
            [](ContractSet &s) { s.products.front().ports.pop_back(); });
        row("input port new", u"input-port-added documentation"_s, [](ContractSet &s) {
            s.products.front().ports.push_back(s.products.front().ports.back());
            s.products.front().ports.back().name = u"more"_s;
        });
        row("port gone", u"port-removed reader-breaking"_s,
            [](ContractSet &s) { s.products.front().ports.erase(s.products.front().ports.begin()); });
        row("port new", u"port-added addition"_s, [](ContractSet &s) {
            s.products.front().ports.push_back(port(s));
            s.products.front().ports.back().version = u"2"_s;
        });
        row("port moved", u"port-moved reader-breaking"_s, [](ContractSet &s) { port(s).endpoint = u"x"_s; });
        row("port protocol", u"port-protocol-changed reader-breaking"_s,
            [](ContractSet &s) { port(s).protocol = u"kafka"_s; });
        row("port type", u"port-type-changed reader-breaking"_s,
            [](ContractSet &s) { port(s).type = u"api"_s; });
        row("port contract", u"port-contract-changed behavioural"_s,
            [](ContractSet &s) { port(s).contractId = u"dc-2"_s; });
        row("port contract version", u"port-contract-changed behavioural"_s,
            [](ContractSet &s) { port(s).contractVersion = u"2.0.0"_s; });
        row("port personal data", u"port-personal-data behavioural"_s,
            [](ContractSet &s) { port(s).containsPii = true; });
        row("server gone", u"server-removed reader-breaking"_s,
            [](ContractSet &s) { s.contracts.front().servers.clear(); });
        row("server new", u"server-added addition"_s, [](ContractSet &s) {
            s.contracts.front().servers.push_back({});
            s.contracts.front().servers.back().name = u"test"_s;
        });
        row("server type", u"server-type-changed reader-breaking"_s,
            [](ContractSet &s) { s.contracts.front().servers.front().type = u"mysql"_s; });
        row("server moved", u"server-moved reader-breaking"_s, [](ContractSet &s) {
            s.contracts.front().servers.front().location = {{u"host"_s, u"db2"_s}};
        });
        row("role gone", u"role-removed reader-breaking"_s,
            [](ContractSet &s) { s.contracts.front().roles.clear(); });
        row("role new", u"role-added addition"_s, [](ContractSet &s) {
            s.contracts.front().roles.push_back({});
            s.contracts.front().roles.back().role = u"admin"_s;
        });
        row("role access", u"role-access-changed behavioural"_s,
            [](ContractSet &s) { s.contracts.front().roles.front().access = u"write"_s; });

        row("dataset gone", u"dataset-removed reader-breaking"_s, [](ContractSet &s) { s.datasets.clear(); });
        row("dataset new", u"dataset-added addition"_s, [](ContractSet &s) {
            s.datasets.push_back({});
            s.datasets.back().name = u"lines"_s;
        });
        row("dataset physical name", u"dataset-renamed reader-breaking"_s,
            [](ContractSet &s) { s.datasets.front().physicalName = u"t_orders_2"_s; });
        row("dataset name in other case", u"words-changed documentation"_s,
            [](ContractSet &s) { s.datasets.front().physicalName = u"T_ORDERS"_s; });
        row("dataset type", u"dataset-type-changed behavioural"_s,
            [](ContractSet &s) { s.datasets.front().type = u"view"_s; });
        row("dataset platform", u"dataset-platform-changed reader-breaking"_s,
            [](ContractSet &s) { s.datasets.front().platform = u"snowflake"_s; });
        row("granularity", u"granularity-changed behavioural"_s,
            [](ContractSet &s) { s.datasets.front().granularity = u"one line"_s; });

        row("column gone", u"column-removed reader-breaking"_s,
            [](ContractSet &s) { s.datasets.front().columns.erase(s.datasets.front().columns.begin()); });
        row("nested column gone", u"column-removed reader-breaking"_s,
            [](ContractSet &s) { s.datasets.front().columns.pop_back(); });
        row("column new", u"column-added addition"_s,
            [](ContractSet &s) { s.datasets.front().columns.push_back(plainColumn(u"more"_s, false)); });
        row("required column new", u"required-column-added writer-breaking"_s,
            [](ContractSet &s) { s.datasets.front().columns.push_back(plainColumn(u"more"_s, true)); });
        row("column renamed, told by its description", u"column-renamed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).path = column(s, 1).name = u"comment"_s; });
        row("column renamed, told by its letters", u"column-renamed reader-breaking"_s,
            [](ContractSet &s) { column(s, 0).path = column(s, 0).name = u"i_d"_s; });
        row("column name in other case", {}, [](ContractSet &s) { column(s, 0).path = u"ID"_s; });
        row("column physical name", u"column-renamed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).physicalName = u"c_text"_s; });
        row("type widened", u"type-widened behavioural"_s,
            [](ContractSet &s) { column(s, 0).physicalType = u"bigint"_s; });
        row("type narrowed", u"type-narrowed writer-breaking"_s,
            [](ContractSet &s) { column(s, 0).physicalType = u"smallint"_s; });
        row("type changed, both told once", u"type-changed reader-breaking"_s, [](ContractSet &s) {
            column(s, 0).physicalType = u"varchar(9)"_s;
            column(s, 0).logicalType = u"string"_s;
        });
        row("logical type changed", u"type-changed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).logicalType = u"boolean"_s; });
        row("logical type widened", u"type-spelled-otherwise documentation|type-widened behavioural"_s,
            [](ContractSet &s) {
                column(s, 0).physicalType = QString();
                column(s, 0).logicalType = u"number"_s;
            });
        row("type in other words", u"type-spelled-otherwise documentation"_s,
            [](ContractSet &s) { column(s, 0).physicalType = u"INT4"_s; });
        row("required dropped", u"required-dropped reader-breaking"_s,
            [](ContractSet &s) { column(s, 0).required = {}; });
        row("required set", u"required-set writer-breaking"_s,
            [](ContractSet &s) { column(s, 1).required = true; });
        row("not required, said now", {}, [](ContractSet &s) { column(s, 1).required = false; });
        row("unique dropped", u"unique-dropped reader-breaking"_s,
            [](ContractSet &s) { column(s, 0).unique = false; });
        row("unique set", u"unique-set writer-breaking"_s,
            [](ContractSet &s) { column(s, 1).unique = true; });
        row("key dropped", u"key-removed reader-breaking"_s,
            [](ContractSet &s) { column(s, 0).primaryKey = false; });
        row("key set", u"key-added reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).primaryKey = true; });
        row("key order", u"key-order-changed behavioural"_s,
            [](ContractSet &s) { column(s, 0).primaryKeyPosition = 2; });
        row("partitioned", u"partition-changed behavioural"_s,
            [](ContractSet &s) { column(s, 1).partitioned = true; });
        row("partition order", u"partition-changed behavioural"_s,
            [](ContractSet &s) { column(s, 0).partitionPosition = 2; });
        row("reference gone", u"reference-removed behavioural"_s,
            [](ContractSet &s) { s.datasets.front().relationships.clear(); });
        row("reference of a column new", u"reference-added writer-breaking"_s,
            [](ContractSet &s) { column(s, 0).relationships = s.datasets.front().relationships; });
        row("value gone", u"values-removed writer-breaking"_s,
            [](ContractSet &s) { column(s, 1).enumValues = QStringList{u"a"_s}; });
        row("value new", u"values-added behavioural"_s,
            [](ContractSet &s) { column(s, 1).enumValues.append(u"c"_s); });
        row("values listed now", u"values-restricted writer-breaking"_s,
            [](ContractSet &s) { column(s, 0).enumValues = QStringList{u"1"_s}; });
        row("values open now", u"values-opened behavioural"_s,
            [](ContractSet &s) { column(s, 1).enumValues.clear(); });
        row("limit higher", u"limit-loosened behavioural"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"maxLength"_s, 20); });
        row("limit lower", u"limit-tightened writer-breaking"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"maxLength"_s, 5); });
        row("limit gone", u"limit-loosened behavioural"_s,
            [](ContractSet &s) { column(s, 1).options.remove(u"maxLength"_s); });
        row("lower limit new", u"limit-tightened writer-breaking"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"minLength"_s, 1); });
        row("pattern", u"pattern-changed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"pattern"_s, u"^b"_s); });
        row("format", u"format-changed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"format"_s, u"uri"_s); });
        row("time zone", u"format-changed reader-breaking"_s,
            [](ContractSet &s) { column(s, 1).options.insert(u"timezone"_s, true); });
        row("class raised", u"classification-raised behavioural"_s,
            [](ContractSet &s) { column(s, 1).classification = u"Restricted"_s; });
        row("class lowered", u"classification-lowered behavioural"_s,
            [](ContractSet &s) { column(s, 1).classification = u"public"_s; });
        row("class without rank", u"classification-changed behavioural"_s,
            [](ContractSet &s) { column(s, 1).classification = u"C3"_s; });
        row("personal data", u"personal-data behavioural"_s, [](ContractSet &s) { column(s, 1).pii = true; });
        row("no personal data", u"no-personal-data behavioural"_s,
            [](ContractSet &s) { column(s, 2).pii = false; });
        row("meaning", u"meaning-changed behavioural"_s,
            [](ContractSet &s) { column(s, 1).terms = QStringList{u"Comment"_s}; });
        row("a term more", u"words-changed documentation"_s,
            [](ContractSet &s) { column(s, 1).terms.append(u"Comment"_s); });
        row("made otherwise", u"made-otherwise behavioural"_s,
            [](ContractSet &s) { column(s, 1).transformLogic = u"x"_s; });
        row("encrypted name", u"encryption-changed behavioural"_s,
            [](ContractSet &s) { column(s, 1).encryptedName = u"n2"_s; });
        row("column deprecated", u"column-deprecated behavioural"_s,
            [](ContractSet &s) { column(s, 1).deprecated = true; });

        row("promise gone", u"level-removed reader-breaking"_s,
            [](ContractSet &s) { s.contracts.front().objectives.pop_back(); });
        row("promise new", u"level-added addition"_s, [](ContractSet &s) {
            s.contracts.front().objectives.push_back(promise(s, 0));
            promise(s, 4).property = u"latency"_s;
        });
        row("less availability", u"level-weakened reader-breaking"_s, [](ContractSet &s) {
            promise(s, 0).number = 0.99;
            promise(s, 0).value = u"99"_s;
        });
        row("fresher", u"level-strengthened addition"_s, [](ContractSet &s) {
            promise(s, 1).number = 60;
            promise(s, 1).unit = u"s"_s;
        });
        row("less fresh", u"level-weakened reader-breaking"_s,
            [](ContractSet &s) { promise(s, 1).number = 7200; });
        row("support ends earlier", u"level-weakened reader-breaking"_s,
            [](ContractSet &s) { promise(s, 2).value = u"2029-01-01"_s; });
        row("support ends later", u"level-strengthened addition"_s,
            [](ContractSet &s) { promise(s, 2).value = u"2031-01-01"_s; });
        row("promise without order", u"level-changed behavioural"_s,
            [](ContractSet &s) { promise(s, 3).value = u"very nice"_s; });
        row("promise of another schedule", u"level-changed behavioural"_s,
            [](ContractSet &s) { promise(s, 3).schedule = u"weekly"_s; });

        row("rule gone", u"rule-removed behavioural"_s,
            [](ContractSet &s) { s.datasets.front().rules.clear(); });
        row("rule of a column new", u"rule-added behavioural"_s, [](ContractSet &s) {
            column(s, 0).rules.push_back({});
            column(s, 0).rules.front().id = u"q2"_s;
        });
        row("rule threshold", u"rule-changed behavioural"_s,
            [](ContractSet &s) { s.datasets.front().rules.front().thresholds = QStringList{u"9"_s}; });
        row("description", u"described-otherwise documentation"_s,
            [](ContractSet &s) { column(s, 1).description = u"What they wrote."_s; });
        row("owner", u"part-added documentation"_s, [](ContractSet &s) {
            s.contracts.front().owners = {{u"team"_s, u"owner"_s}};
        });
        row("tags", u"words-changed documentation"_s,
            [](ContractSet &s) { s.datasets.front().tags = QStringList{u"x"_s}; });
    }
    void eachRule()
    {
        QFETCH(const Change, change);
        QFETCH(const QStringList, expected);
        const ContractSet before = orders();
        ContractSet after = orders();
        change(after);
        const CompatibilityReport report = compareContracts(before, after);
        QCOMPARE(told(report), expected);
        for (const ContractChange &each : report.changes) {
            m_seen.insert(each.kind);
            QVERIFY2(!each.message.contains(u'%') && each.message.endsWith(u'.'), qPrintable(each.message));
            QVERIFY(!each.path.isEmpty());
        }
        QVERIFY(compareContracts(after, after).changes.empty());
    }

    /// A rule that none of the rows above meets is not tested, or can never be met.
    void everyRuleIsMet()
    {
        for (const CompatibilityRule &rule : compatibilityRules()) {
            if (rule.kind == nullptr)
                continue;
            const QString kind = QString::fromLatin1(rule.kind);
            const bool elsewhere = kind == "product-added"_L1 || kind == "contract-added"_L1
                || kind == "part-removed"_L1; // the other way round, below
            QVERIFY2(elsewhere || m_seen.contains(kind), rule.kind);
        }
        const CompatibilityReport grown = compareContracts({}, orders());
        QCOMPARE(told(grown),
                 (QStringList{u"contract-added addition"_s, u"dataset-added addition"_s,
                              u"product-added addition"_s}));
        ContractSet owned = orders();
        owned.contracts.front().owners = {{u"team"_s, u"owner"_s}};
        QCOMPARE(told(compareContracts(owned, orders())), QStringList{u"part-removed documentation"_s});
    }

    void theStepFollowsTheWorstChange_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("none") << Change([](ContractSet &) {}) << u"identical"_s << u"none"_s << u"1.4.2"_s;
        QTest::newRow("words") << Change([](ContractSet &s) { column(s, 0).description = u"x"_s; })
                               << u"documentation"_s << u"patch"_s << u"1.4.3"_s;
        QTest::newRow("more") << Change([](ContractSet &s) {
            s.datasets.front().columns.push_back(plainColumn(u"more"_s, false));
            column(s, 0).description = u"x"_s;
        }) << u"addition"_s << u"minor"_s
                              << u"1.5.0"_s;
        QTest::newRow("otherwise") << Change([](ContractSet &s) { s.datasets.front().type = u"view"_s; })
                                   << u"behavioural"_s << u"minor"_s << u"1.5.0"_s;
        QTest::newRow("breaking") << Change([](ContractSet &s) { s.datasets.front().columns.pop_back(); })
                                  << u"breaking"_s << u"major"_s << u"2.0.0"_s;
    }
    void theStepFollowsTheWorstChange()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, verdict);
        QFETCH(const QString, step);
        QFETCH(const QString, suggested);
        ContractSet after = orders();
        change(after);
        const CompatibilityReport report = compareContracts(orders(), after);
        QCOMPARE(report.verdict(), verdict);
        QCOMPARE(QString(toText(report.step)), step);
        QCOMPARE(report.suggestedVersion, suggested);
        QCOMPARE(report.isStepEnough, std::optional(report.step == VersionStep::None));
        after.contracts.front().version = suggested;
        QCOMPARE(compareContracts(orders(), after).isStepEnough, std::optional(true));
    }

    void aVersionThatIsNoNumberIsNotGuessed()
    {
        ContractSet before = orders();
        before.contracts.front().version = u"spring"_s;
        ContractSet after = orders();
        after.datasets.front().columns.pop_back();
        const CompatibilityReport report = compareContracts(before, after);
        QVERIFY(report.suggestedVersion.isNull());
        QVERIFY(!report.isStepEnough);
        QCOMPARE(report.step, VersionStep::Major);
    }

    void messagesNameTheElementAndBothValues()
    {
        ContractSet after = orders();
        column(after, 2).path = u"address.town"_s;
        column(after, 2).logicalType = u"%1 %3 integer"_s;
        column(after, 2).name = u"city"_s;
        column(after, 0).physicalType = u"bigint"_s;
        const CompatibilityReport report = compareContracts(orders(), after);
        QStringList messages;
        for (const ContractChange &change : report.changes)
            messages.append(change.message);
        QVERIFY(messages.contains(u"The column orders.address.city was removed."_s));
        QVERIFY(messages.contains(u"The type of orders.id was widened from int to bigint."_s));
        const auto id = std::find_if(report.changes.begin(), report.changes.end(),
                                     [](const auto &change) { return change.kind == "type-widened"_L1; });
        QCOMPARE(id->path, u"datasets[orders].columns[id].physicalType"_s);
        QCOMPARE(id->from.toString(), u"int"_s);
    }

    void aValueIsNoPlaceForAnother()
    {
        ContractSet after = orders();
        column(after, 1).logicalType = u"%3 %1"_s;
        QCOMPARE(compareContracts(orders(), after).changes.front().message,
                 u"The type of orders.note changed from string to %3 %1."_s);
    }

    void whatIsOnlyNamedIsNoPart()
    {
        ContractSet set;
        core::Dataset named;
        named.name = u"x"_s;
        named.implied = true;
        set.add(named);
        QVERIFY(set.isEmpty());
    }

    /// A table as wide as the widest real ones, each column changed.
    void wideSchemasTakeMilliseconds()
    {
        constexpr int width = 5'000;
        ContractSet before;
        before.datasets.emplace_back();
        before.datasets.front().name = u"wide"_s;
        for (int i = 0; i < width; ++i)
            before.datasets.front().columns.push_back(plainColumn(u"c%1"_s.arg(i), false));
        ContractSet after = before;
        for (core::Column &each : after.datasets.front().columns)
            each.required = true;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(compareContracts(before, after).count(ChangeLevel::WriterBreaking), width);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        for (core::Column &each : after.datasets.front().columns)
            each.path = u"x"_s + each.path; // all gone, all new
        timer.restart();
        QCOMPARE(compareContracts(before, after).count(ChangeLevel::ReaderBreaking), width);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestCompatibility)
#include "tst_compatibility.moc"
