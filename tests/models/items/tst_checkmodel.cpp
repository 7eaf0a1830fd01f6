// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Check;
using core::Standing;
using items::CheckModel;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

Check check(const QString &what, Standing standing, std::optional<double> value = {},
            const QString &unit = {})
{
    Check made{what, u"orders"_s, u"email"_s, u"1 h"_s, standing, value, unit, {}};
    if (value)
        made.at = noon;
    return made;
}

} // namespace

class TestCheckModel final : public QObject {
    Q_OBJECT

private slots:
    void whatAsksForAPersonComesFirst()
    {
        CheckModel model(CheckModel::Of::Rules);
        const QAbstractItemModelTester tester(&model);
        model.setChecks({check(u"met"_s, Standing::Met, 1), check(u"no run"_s, Standing::Unknown),
                         check(u"warned"_s, Standing::Warning, 2), check(u"unknown"_s, Standing::Unknown, 3),
                         check(u"broken"_s, Standing::Breached, 4)});
        QStringList names;
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row, CheckModel::WhatSection).data().toString());
            words.append(model.index(row, 0).data(CheckModel::StandingWordRole).toString());
        }
        QCOMPARE(names, (QStringList{u"broken"_s, u"warned"_s, u"unknown"_s, u"no run"_s, u"met"_s}));
        QCOMPARE(words, (QStringList{u"not met"_s, u"warning"_s, u"unknown"_s, u"no run"_s, u"met"_s}));
        QCOMPARE(model.count(Standing::Unknown), 2);
    }

    void aPromiseIsNotRunButMeasured()
    {
        CheckModel model(CheckModel::Of::Promises);
        model.setChecks({check(u"timeOfAvailability"_s, Standing::Unknown)});
        QCOMPARE(model.index(0, CheckModel::WhatSection).data().toString(), u"Time of day"_s);
        QCOMPARE(model.index(0, 0).data(CheckModel::StandingWordRole).toString(), u"not measured"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Time of day: not measured"_s);
        QCOMPARE(model.headerData(CheckModel::ExpectedSection, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Promised"_s);
    }

    void valuesAsPeopleTellThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 31.07 << u"s"_s << u"31.07 s"_s;
        QTest::newRow("minutes") << 180.0 << u"s"_s << u"3 minutes"_s;
        QTest::newRow("hours") << 79'300.0 << u"s"_s << u"22 hours"_s;
        QTest::newRow("days") << 345'600.0 << u"s"_s << u"4 days"_s;
        QTest::newRow("ages") << 1e18 << u"s"_s << u"1000000 days"_s;
        QTest::newRow("a share") << 97.6 << u"percent"_s << u"97.6 %"_s;
        QTest::newRow("a share as a sign") << 0.228484 << u"%"_s << u"0.2 %"_s;
        QTest::newRow("a bare number") << 3.0 << QString() << u"3"_s;
    }
    void valuesAsPeopleTellThem()
    {
        QFETCH(const double, value);
        QFETCH(const QString, unit);
        QFETCH(const QString, text);
        CheckModel model(CheckModel::Of::Promises);
        model.setChecks({check(u"freshness"_s, Standing::Met, value, unit)});
        QCOMPARE(model.index(0, CheckModel::MeasuredSection).data().toString(), text);
    }

    void aboutNamesTheDatasetOnce()
    {
        CheckModel model(CheckModel::Of::Promises);
        Check promise = check(u"a"_s, Standing::Met);
        promise.element = u"orders.updated_at"_s; // ODCS names the table in the element
        Check of = check(u"b"_s, Standing::Met);
        Check all = check(u"c"_s, Standing::Met);
        all.dataset.clear();
        all.element.clear();
        model.setChecks({promise, of, all});
        QCOMPARE(model.index(0, CheckModel::AboutSection).data().toString(), u"orders.updated_at"_s);
        QCOMPARE(model.index(1, CheckModel::AboutSection).data().toString(), u"orders.email"_s);
        QCOMPARE(model.index(2, CheckModel::AboutSection).data().toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TestCheckModel)
#include "tst_checkmodel.moc"
