// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clashmodel.h"
#include "items/linkmodel.h"
#include "items/lintkindmodel.h"
#include "items/lintmodel.h"
#include "items/lintwords.h"
#include "items/neighbourmodel.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::items;
using glossary::LintKind;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

LinkRow linkRow(const QString &term, const QString &target, double score)
{
    LinkRow row;
    row.term = u"g/"_s + term;
    row.label = term;
    row.uri = u"meshbook:column/"_s + target;
    row.target = target;
    row.score = score;
    row.reasons = {u"same name"_s, u"same type"_s};
    return row;
}

} // namespace

/// Models of what is not well with terms, of links and of neighbours.
class TestGlossaryChecks final : public QObject {
    Q_OBJECT

private slots:
    void findings()
    {
        LintModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setFindings({{LintKind::Duplicate, u"g/a"_s, u"A"_s, u"Two of it."_s, u"g/b"_s, true},
                           {LintKind::Orphan, u"g/c"_s, u"C"_s, u"Alone."_s, {}, false}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LintModel::TermSection).data().toString(), u"A"_s);
        QVERIFY(model.index(0, 0).data(LintModel::CanFixRole).toBool());
        QVERIFY(model.index(0, LintModel::FixSection).data() != model.index(1, LintModel::FixSection).data());
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void kindsWithCounts()
    {
        LintKindModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        model.setCounts({{LintKind::Orphan, u"a"_s, {}, {}, {}, false},
                         {LintKind::Orphan, u"b"_s, {}, {}, {}, false},
                         {LintKind::Cycle, u"c"_s, {}, {}, {}, true}},
                        4);
        QCOMPARE(model.rowCount(), 4);
        const int orphans = model.rowOf(LintKindModel::Row::Kind, LintKind::Orphan);
        QCOMPARE(model.index(orphans).data(LintKindModel::CountRole).toInt(), 2);
        QVERIFY(model.kindAt(orphans) == LintKind::Orphan);
        QCOMPARE(model.index(model.rowOf(LintKindModel::Row::Clashes)).data(LintKindModel::CountRole).toInt(),
                 4);
        QCOMPARE(model.rowOf(LintKindModel::Row::Kind, LintKind::Unused), -1);
        // Other counts of the same kinds leave the rows as they are.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCounts(
            {{LintKind::Orphan, u"a"_s, {}, {}, {}, false}, {LintKind::Cycle, u"c"_s, {}, {}, {}, true}}, 3);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void everyKindHasItsWords()
    {
        QSet<QString> titles;
        for (int kind = 0; kind <= int(LintKind::Unreviewed); ++kind) {
            titles.insert(lintwords::title(LintKind(kind)));
            QVERIFY(!lintwords::advice(LintKind(kind)).isEmpty());
        }
        QCOMPARE(titles.size(), int(LintKind::Unreviewed) + 1);
    }

    void clashes()
    {
        ClashModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setClashes({{u"Churn"_s, {{u"a"_s, u"g"_s, u"x"_s}, {u"b"_s, u"h"_s, u"y"_s}}, 0}});
        QCOMPARE(model.rowOf(u"Churn"_s), 0);
        QCOMPARE(model.rowOf(u"Order"_s), -1);
        QVERIFY(model.index(0).data(ClashModel::CountRole).toString().contains(u'2'));
    }

    void links()
    {
        LinkModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy checks(&model, &LinkModel::checksChanged);
        model.setRows({linkRow(u"A"_s, u"t.a"_s, 0.9), linkRow(u"B"_s, u"t.b"_s, 0.8),
                       linkRow(u"C"_s, u"t.c"_s, 0.7), linkRow(u"D"_s, u"t.d"_s, 0.6)});
        QCOMPARE(model.index(0, LinkModel::ScoreSection).data(LinkModel::SortRole).toDouble(), 0.9);
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
        model.setChecked({2}, true);
        QVERIFY(model.isChecked(1) && model.isChecked(2));
        model.removeIf([](const LinkRow &row) { return row.label == u"A"_s || row.label == u"C"_s; });
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.isChecked(0)); // B, wherever it is
        model.setRows(
            {linkRow(u"D"_s, u"t.d"_s, 0.6), linkRow(u"B"_s, u"t.b"_s, 0.8), linkRow(u"C"_s, u"t.c"_s, 0.7)});
        QVERIFY(model.isChecked(1));
        QVERIFY(!model.isChecked(2)); // it was gone meanwhile
        model.uncheckAll();
        QVERIFY(!model.isChecked(1));
        QVERIFY(checks.count() >= 5);
    }

    void neighbours()
    {
        NeighbourModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        auto around = std::make_shared<glossary::Neighbourhood>();
        around->terms = {{u"a"_s, u"Customer"_s, glossary::TermStatus::Approved, u"Sales"_s, 0, 0},
                         {u"b"_s, u"Party"_s, glossary::TermStatus::Draft, u"Sales"_s, 1, 2}};
        around->ties = {{1, 0, glossary::Family::Hierarchy, true, {}}};
        model.setAround(around);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(NeighbourModel::how(*around, 1), u"broader than Customer"_s);
        QVERIFY(NeighbourModel::how(*around, 0).isEmpty());
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
        model.setAround(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryChecks)
#include "tst_glossarychecks.moc"
