// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"
#include "items/policywords.h"
#include "items/scorecardmodel.h"
#include "items/waivermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::items;
using governance::CheckReport;
using governance::Finding;
using governance::Severity;

namespace {

governance::EffectivePolicy policy(const QString &id, const QString &category)
{
    governance::EffectivePolicy made;
    made.policy.id = id;
    made.policy.title = id.toUpper();
    made.policy.category = category;
    return made;
}

Finding finding(const QString &policy, Severity severity, const QString &domain, const QString &name)
{
    Finding made;
    made.policy = policy;
    made.title = policy.toUpper();
    made.severity = severity;
    made.domain = domain;
    made.name = name;
    made.subject = u"meshbook:product/"_s + name;
    made.message = name + u" breaks it."_s;
    made.remedy = u"Mend it."_s;
    made.products = {u"meshbook:product/"_s + name};
    made.source = u"mesh"_s;
    made.file = name + u".yaml"_s;
    made.line = 7;
    return made;
}

/// Two groups, two domains and things without one; one finding is waived.
CheckReport report()
{
    CheckReport made;
    made.policies = {policy(u"owner"_s, u"ownership"_s), policy(u"pii"_s, u"sensitivity"_s),
                     policy(u"own"_s, u"ours"_s)};
    made.tallies = {{u"owner"_s, u"Orders"_s, {10, 1, 0}, 1},
                    {u"owner"_s, u"Customer"_s, {4, 0, 0}, 0},
                    {u"pii"_s, u"Orders"_s, {1'000, 1, 1}, 1},
                    {u"pii"_s, QString(), {2, 2, 0}, 2}};
    made.findings = {finding(u"owner"_s, Severity::Error, u"Orders"_s, u"basket"_s),
                     finding(u"pii"_s, Severity::Error, QString(), u"stray"_s),
                     finding(u"pii"_s, Severity::Warning, u"Orders"_s, u"basket"_s),
                     finding(u"pii"_s, Severity::Info, QString(), u"other"_s),
                     finding(u"waiver-expired"_s, Severity::Warning, u"Orders"_s, u"late"_s),
                     finding(u"pii"_s, Severity::Error, u"orders "_s, u"known"_s)};
    made.findings.back().waiver =
        governance::Waiver{u"pii"_s, u"x"_s, {}, u"For now."_s, u"Ana"_s, QDate(2026, 12, 1), {}, {}, {}};
    made.findings[2].confidence = 0.8;
    made.findings[0].products.append(u"meshbook:product/bundle"_s);
    made.products = {{u"meshbook:product/basket"_s, u"Basket"_s, u"Orders"_s, {}, 2, Severity::Error}};
    return made;
}

std::shared_ptr<const CheckReport> shared()
{
    return std::make_shared<const CheckReport>(report());
}

QStringList names(const FindingList &list)
{
    QStringList found;
    for (const quint32 place : list.rows)
        found.append(list.report->findings[place].name);
    return found;
}

} // namespace

/// What policies find, as tables: scores, findings, waivers.
class TestScorecardModel final : public QObject {
    Q_OBJECT

private slots:
    void scoresAreSummedByDomainAndGroup()
    {
        const governance::Scorecard card = governance::scorecardOf(report());
        QCOMPARE(card.groups, (QStringList{u"ours"_s, u"ownership"_s, u"sensitivity"_s}));
        QCOMPARE(card.policies, 3);
        QCOMPARE(card.rows.size(), 3U); // a domain is the same however it is typed
        QCOMPARE(card.rows[0].domain, u"Customer"_s);
        QCOMPARE(card.rows[1].domain, u"Orders"_s);
        QVERIFY(card.rows[2].domain.isEmpty()); // things without a domain come last
        QVERIFY(!card.rows[0].cells[0].score()); // nothing to check is not all well
        QCOMPARE(card.rows[0].cells[1].score().value_or(-1), 100);
        QCOMPARE(card.rows[1].cells[1].score().value_or(-1), 90);
        QCOMPARE(card.rows[1].cells[2].score().value_or(-1), 99); // one of a thousand is not all
        QCOMPARE(card.rows[1].cells[1].errors, qint64{1});
        QCOMPARE(card.rows[1].cells[2].errors, qint64{0}); // waived ones do not count
        QCOMPARE(card.total.all.things.checked, qint64{1'016});
        QCOMPARE(card.errors, qint64{2});
        QCOMPARE(card.warnings, qint64{2}); // the waiver that ran out too, though no group has it
        QCOMPARE(card.hints, qint64{1});
        QCOMPARE(card.waived, qint64{1});
    }

    void scoresAreATable()
    {
        ScorecardModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setScorecard(governance::scorecardOf(report()));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Ours"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Ownership"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"No domain"_s);
        QVERIFY(model.index(3, 0).data(ScorecardModel::IsAllRole).toBool());
        QCOMPARE(model.index(1, 2).data().toString(), u"90"_s);
        QCOMPARE(model.index(1, 2).data(ScorecardModel::ErrorsRole).toInt(), 1);
        QVERIFY(!model.index(0, 1).data(ScorecardModel::ScoreRole).isValid());
        // What a cell shows is also said.
        const QString said = model.index(1, 2).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Orders"_s, u"Ownership"_s, u"90 of 100"_s, u"1 of 10"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"nothing"_s));
        QCOMPARE(model.columnOf(u"ownership"_s), 2);
        QCOMPARE(model.columnOf(QString()), model.allColumn());
        QCOMPARE(model.columnOf(u"nothing"_s), -1);
        QCOMPARE(model.rowOf(u" orders"_s), 1);
        QCOMPARE(model.rowOf(QString()), 2);
    }

    void theRowForAllStaysLast()
    {
        ScorecardModel model;
        const QAbstractItemModelTester tester(&model);
        model.setScorecard(governance::scorecardOf(report()));
        const QPersistentModelIndex orders = model.index(1, 2);
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Orders"_s); // 90 before 100
        QCOMPARE(model.index(2, 0).data().toString(), u"No domain"_s); // nothing checked: last
        QCOMPARE(orders.row(), 0);
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Customer"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"No domain"_s);
        QVERIFY(model.index(3, 0).data(ScorecardModel::IsAllRole).toBool());
        model.sort(-1);
        QCOMPARE(model.index(0, 0).data().toString(), u"Customer"_s);
    }

    void findingsAreFiltered_data()
    {
        QTest::addColumn<FindingWish>("wish");
        QTest::addColumn<QStringList>("expected");
        const auto wish = [](auto set) {
            FindingWish made;
            set(made);
            return made;
        };
        QTest::newRow("open") << FindingWish()
                              << QStringList{u"basket"_s, u"stray"_s, u"basket"_s, u"other"_s, u"late"_s};
        QTest::newRow("waived") << wish([](FindingWish &w) { w.which = FindingWish::Which::Waived; })
                                << QStringList{u"known"_s};
        QTest::newRow("severity") << wish([](FindingWish &w) { w.severity = Severity::Error; })
                                  << QStringList{u"basket"_s, u"stray"_s};
        QTest::newRow("group") << wish([](FindingWish &w) { w.group = u"ownership"_s; })
                               << QStringList{u"basket"_s};
        QTest::newRow("policy") << wish([](FindingWish &w) { w.policy = u"waiver-expired"_s; })
                                << QStringList{u"late"_s};
        QTest::newRow("domain") << wish([](FindingWish &w) {
            w.domain = u"ORDERS"_s;
            w.which = FindingWish::Which::All;
        }) << QStringList{u"basket"_s, u"basket"_s, u"late"_s, u"known"_s};
        QTest::newRow("no domain") << wish([](FindingWish &w) { w.domain = QString(); })
                                   << QStringList{u"stray"_s, u"other"_s};
        QTest::newRow("words") << wish([](FindingWish &w) { w.words = u"  BASKET  pii "_s; })
                               << QStringList{u"basket"_s};
        QTest::newRow("none") << wish([](FindingWish &w) { w.words = u"zebra"_s; }) << QStringList();
        QTest::newRow("by name") << wish([](FindingWish &w) {
            w.order = FindingWish::Order::Subject;
            w.descending = true;
        }) << QStringList{u"stray"_s, u"other"_s, u"late"_s, u"basket"_s, u"basket"_s};
    }
    void findingsAreFiltered()
    {
        QFETCH(FindingWish, wish);
        const FindingList list = listFindings(shared(), wish);
        QTEST(names(list), "expected");
        QCOMPARE(list.found, qint64(list.rows.size()));
        QVERIFY(list.groups.empty());
    }

    void findingsAreAList()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setList(listFindings(shared(), {}));
        QCOMPARE(model.rowCount(), 5);
        const auto cell = [&](int row, int section, int role = Qt::DisplayRole) {
            return model.index(row, section).data(role).toString();
        };
        QCOMPARE(cell(0, FindingModel::SeveritySection), u"Error"_s);
        QCOMPARE(cell(0, FindingModel::SubjectSection), u"basket"_s);
        QCOMPARE(cell(0, FindingModel::SubjectSection, FindingModel::SecondRole), u"basket breaks it."_s);
        QCOMPARE(cell(0, FindingModel::PlaceSection), u"basket.yaml:7"_s);
        QCOMPARE(cell(0, FindingModel::PlaceSection, FindingModel::SecondRole), u"Mend it."_s);
        QCOMPARE(cell(0, FindingModel::PolicySection, FindingModel::SecondRole), u"Ownership"_s);
        QVERIFY(cell(2, FindingModel::SinceSection, FindingModel::SecondRole).contains(u"80"_s));
        QVERIFY(cell(0, FindingModel::SeveritySection, Qt::AccessibleTextRole).contains(u"breaks it"_s));
        QCOMPARE(model.findings({model.index(3, 0), model.index(0, 0)}).size(), 2U);
        QCOMPARE(model.findings({model.index(3, 0), model.index(0, 0)}).front().name, u"basket"_s);
        QCOMPARE(model.indexOf(model.list().report->findings[3].identity()).row(), 3);
        QVERIFY(!model.indexOf(u"nothing"_s).isValid());
    }

    void findingsStandInGroups_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("policy") << int(FindingWish::Grouping::Policy)
                                << QStringList{u"PII"_s, u"OWNER"_s, u"WAIVER-EXPIRED"_s};
        QTest::newRow("domain") << int(FindingWish::Grouping::Domain)
                                << QStringList{u"Orders"_s, u"No domain"_s};
        // What belongs to two products stands below both, by the names that are known.
        QTest::newRow("product") << int(FindingWish::Grouping::Product)
                                 << QStringList{u"Basket"_s, u"meshbook:product/bundle"_s,
                                                u"meshbook:product/stray"_s, u"meshbook:product/late"_s,
                                                u"meshbook:product/other"_s};
    }
    void findingsStandInGroups()
    {
        QFETCH(int, grouping);
        FindingWish wish;
        wish.grouping = static_cast<FindingWish::Grouping>(grouping);
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        model.setList(listFindings(shared(), wish));
        QStringList titles;
        std::size_t below = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex heading = model.index(row, 0);
            titles.append(heading.data().toString());
            below += std::size_t(model.rowCount(heading));
            QVERIFY(heading.data(FindingModel::IsGroupRole).toBool());
            QVERIFY(model.finding(heading) == nullptr);
            QVERIFY(model.finding(model.index(0, 0, heading)) != nullptr);
            QCOMPARE(model.findings({heading}).size(), std::size_t(model.rowCount(heading)));
        }
        QTEST(titles, "titles");
        QCOMPARE(below, model.list().rows.size());
        QCOMPARE(model.list().found, qint64{5});
        QCOMPARE(model.findings().size(), 5U); // each once
        const QModelIndex index = model.indexOf(model.list().report->findings[3].identity());
        QCOMPARE(model.finding(index)->name, u"other"_s);
    }

    void waiversRunOut()
    {
        const QDate today(2026, 11, 30);
        const auto row = [&](const QString &uid, int days) {
            WaiverModel::Row made;
            made.uid = uid;
            made.waiver = {u"pii"_s,  u"meshbook:product/orders%2Fbasket"_s,
                           {},        u"For now."_s,
                           u"Ana"_s,  today.addDays(days),
                           u"mesh"_s, uid.isEmpty() ? u"x.waivers.yaml"_s : QString(),
                           {3, 1}};
            made.findings = 2;
            return made;
        };
        WaiverModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({row(u"a"_s, 100), row({}, -3), row(u"b"_s, 0), row(u"c"_s, 14)}, today);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.count(WaiverModel::State::RanOut), 1);
        QCOMPARE(model.count(WaiverModel::State::EndsSoon), 2); // the last day still holds
        QCOMPARE(model.count(WaiverModel::State::InForce), 1);
        const auto cell = [&](int at, int section) { return model.index(at, section).data().toString(); };
        QVERIFY(cell(0, WaiverModel::LeftSection).contains(u"3"_s));
        QCOMPARE(cell(0, WaiverModel::PlaceSection), u"x.waivers.yaml:3"_s);
        QCOMPARE(cell(1, WaiverModel::PlaceSection), u"this workspace"_s);
        QCOMPARE(cell(0, WaiverModel::SubjectSection), u"orders/basket"_s);
        QCOMPARE(cell(0, WaiverModel::FindingsSection), u"2"_s);
        QCOMPARE(model.row(1).uid, u"b"_s);
    }

    void wordsOfAStranger()
    {
        QCOMPARE(policywords::group(u"my own"_s), u"My own"_s);
        QVERIFY(!policywords::group(QString()).isEmpty());
        QCOMPARE(policywords::place({}), QString());
        Finding about = finding(u"pii"_s, Severity::Error, QString(), u"orders"_s);
        about.element = u"email"_s;
        QCOMPARE(policywords::subject(about), u"orders.email"_s);
        about.element = u"meshbook:term/https://glossary.example/customer"_s;
        QCOMPARE(policywords::subject(about), u"orders"_s);
    }
};

QTEST_GUILESS_MAIN(TestScorecardModel)
#include "tst_scorecardmodel.moc"
