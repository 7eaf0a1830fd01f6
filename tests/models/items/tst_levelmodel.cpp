// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/levelmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Standing;
using items::LevelModel;

namespace {

constexpr qint64 day = 24LL * 3'600'000;

health::CheckStanding check(const QString &what, bool isRule)
{
    health::CheckStanding check;
    check.objective.what = what;
    check.objective.key = what;
    check.objective.isRule = isRule;
    return check;
}

} // namespace

/// What the list beside the charts says of promises and rules.
class TestLevelModel final : public QObject {
    Q_OBJECT

private slots:
    void rulesThatWereNeverRunSaySo()
    {
        LevelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        health::CheckStanding run = check(u"run"_s, true);
        run.measuredAt = day;
        run.now = Standing::Met;
        run.attainment.window = {0, day};
        run.attainment.met = day;
        health::CheckStanding longAgo = check(u"long ago"_s, true);
        longAgo.measuredAt = 1;
        model.setChecks({run, longAgo, check(u"never"_s, true), check(u"promised"_s, false)});
        const auto text = [&](int row, int role) {
            return model.index(row, LevelModel::MetSection).data(role).toString();
        };
        QCOMPARE(text(0, Qt::DisplayRole), u"100.0 %"_s);
        QCOMPARE(text(1, Qt::DisplayRole), u"no data"_s); // it was run, but not lately
        QCOMPARE(text(2, Qt::DisplayRole), u"never run"_s);
        QCOMPARE(text(3, Qt::DisplayRole), u"no data"_s);
        QVERIFY(text(2, Qt::AccessibleTextRole).contains(u"neither as met nor as broken"_s));
        QVERIFY(!text(0, Qt::AccessibleTextRole).contains(u"neither"_s));
        QCOMPARE(model.index(2, 0).data(LevelModel::StandingRole).toInt(),
                 static_cast<int>(Standing::Unknown));
    }

    void theWorstIsNoRuleThatWasNeverRun()
    {
        LevelModel model;
        health::CheckStanding broken = check(u"broken"_s, true);
        broken.now = Standing::Breached;
        broken.measuredAt = day;
        model.setChecks({check(u"never"_s, true), broken});
        QCOMPARE(model.worst(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLevelModel)
#include "tst_levelmodel.moc"
