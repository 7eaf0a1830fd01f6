// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorecardmodel.h"
#include "views/governance/scoretable.h"
#include "views/theme/theme.h"

#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

governance::Scorecard card()
{
    governance::Scorecard made;
    made.groups = {u"contract"_s, u"terms"_s};
    made.policies = 2;
    const auto cell = [](qint64 checked, qint64 violated, qint64 errors) {
        governance::ScoreCell each;
        each.things = {checked, violated, 0};
        each.errors = errors;
        return each;
    };
    made.rows = {{u"Customer"_s, {cell(100, 0, 0), cell(100, 22, 2)}, cell(200, 22, 2)},
                 {u"Orders"_s, {cell(0, 0, 0), cell(100, 50, 0)}, cell(100, 50, 0)}};
    made.total = {{}, {cell(100, 0, 0), cell(200, 72, 2)}, cell(300, 72, 2)};
    return made;
}

} // namespace

/// One walks the heat map with the keyboard; where one stands is what is chosen.
class TestScoreTable final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }

    void whereOneStandsIsChosen()
    {
        ScoreTable table([](const QString &) { return 0; });
        table.resize(600, 300);
        table.setScorecard(card());
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy chosen(&table, &ScoreTable::chosen);
        // All of all to begin with.
        QCOMPARE(table.currentIndex(), table.model()->index(2, 3));
        QVERIFY(!table.choice().domain);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.choice().domain.value_or(QString()), u"Orders"_s);
        QVERIFY(table.choice().group.isEmpty());
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(table.choice().group, u"terms"_s);
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(!table.choice().domain);
        QCOMPARE(table.choice().group, u"terms"_s);
        QCOMPARE(chosen.size(), 3);
        // Chosen from elsewhere: shown, and nobody is told.
        table.choose({u"customer"_s, u"contract"_s});
        QCOMPARE(table.currentIndex(), table.model()->index(0, 1));
        QCOMPARE(chosen.size(), 3);
        // A new report keeps what was chosen; what is gone counts as all.
        table.setScorecard(card());
        QCOMPARE(table.currentIndex(), table.model()->index(0, 1));
        table.choose({u"gone"_s, u"gone"_s});
        QCOMPARE(table.currentIndex(), table.model()->index(2, 3));
    }

    void sortingKeepsTheChoice()
    {
        ScoreTable table([](const QString &) { return 0; });
        table.setScorecard(card());
        table.choose({u"Customer"_s, u"terms"_s});
        QSignalSpy chosen(&table, &ScoreTable::chosen);
        table.sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(table.model()->index(0, 0).data().toString(), u"Orders"_s);
        QCOMPARE(table.currentIndex().data(items::ScorecardModel::DomainRole).toString(), u"Customer"_s);
        QCOMPARE(chosen.size(), 0);
    }

    /// Good and bad differ without colours too: by their figures, flags and hatches.
    void everyCellIsPaintedInBothDirections()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ScoreTable table([](const QString &) { return 1; });
            table.setLayoutDirection(direction);
            table.resize(600, 200);
            table.setScorecard(card());
            table.show();
            QVERIFY(QTest::qWaitForWindowExposed(&table));
            const QImage picture = table.grab().toImage();
            QSet<QRgb> colors;
            for (int row = 0; row < 2; ++row) {
                for (int column = 1; column < 3; ++column) {
                    const QRect rect = table.visualRect(table.model()->index(row, column));
                    const QPoint at = table.viewport()->mapTo(&table, rect.topLeft() + QPoint(8, 5));
                    colors.insert(picture.pixel(at * picture.devicePixelRatio()));
                }
            }
            QVERIFY2(colors.size() >= 3, qPrintable(QString::number(colors.size())));
        }
    }
};

QTEST_MAIN(TestScoreTable)
#include "tst_scoretable.moc"
