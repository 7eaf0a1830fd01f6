// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultfacts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

using core::Standing;

/// What the columns of a match say: nothing where there is no promise, "unknown" where nobody measured.
class ResultFactsTest final : public QObject {
    Q_OBJECT

private slots:
    void talliesSaySo_data()
    {
        QTest::addColumn<core::Tally>("tally");
        QTest::addColumn<QString>("value"); // null: a dash
        QTest::addColumn<int>("state");
        QTest::newRow("none") << core::Tally{} << QString() << 0;
        QTest::newRow("unmeasured") << core::Tally{0, 0, 0, 3} << u"no data"_s << int(State::Unknown);
        QTest::newRow("all met") << core::Tally{4, 0, 0, 0} << u"4/4"_s << int(State::Ok);
        QTest::newRow("some unmeasured") << core::Tally{4, 0, 0, 2} << u"4/6"_s << int(State::Unknown);
        QTest::newRow("breached and unmeasured") << core::Tally{2, 0, 1, 1} << u"2/4"_s << int(State::Breach);
        QTest::newRow("warned") << core::Tally{3, 1, 0, 0} << u"3/4"_s << int(State::Warning);
        QTest::newRow("breached") << core::Tally{2, 1, 1, 0} << u"2/4"_s << int(State::Breach);
    }

    void talliesSaySo()
    {
        QFETCH(core::Tally, tally);
        QFETCH(QString, value);
        QFETCH(int, state);
        core::TrustMarks trust;
        trust.promises = tally;
        const auto mark = resultfacts::mark(ResultFact::SlaMet, {}, &trust);
        QCOMPARE(mark.has_value(), !value.isNull());
        if (mark) {
            QCOMPARE(mark->value, value);
            QCOMPARE(int(mark->state), state);
        }
        QVERIFY(!resultfacts::mark(ResultFact::SlaMet, {}, nullptr)); // not known yet
    }

    void freshnessIsAnAge_data()
    {
        QTest::addColumn<std::optional<Standing>>("freshness");
        QTest::addColumn<double>("seconds"); // negative: not measured
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("state");
        using Promised = std::optional<Standing>;
        const int ok = int(State::Ok);
        QTest::newRow("neither promised nor measured") << Promised() << -1.0 << QString() << ok;
        QTest::newRow("only measured") << Promised() << 60.0 << u"1 min"_s << ok;
        QTest::newRow("unknown") << Promised(Standing::Unknown) << -1.0 << u"unknown"_s
                                 << int(State::Unknown);
        QTest::newRow("minutes") << Promised(Standing::Met) << 725.0 << u"12 min"_s << ok;
        QTest::newRow("hours") << Promised(Standing::Breached) << 25'200.0 << u"7 h"_s << int(State::Breach);
        QTest::newRow("days") << Promised(Standing::Warning) << 259'200.0 << u"3 d"_s << int(State::Warning);
        QTest::newRow("judged by others")
            << Promised(Standing::Breached) << -1.0 << u"stale"_s << int(State::Breach);
    }

    void freshnessIsAnAge()
    {
        QFETCH(std::optional<Standing>, freshness);
        QFETCH(double, seconds);
        QFETCH(QString, value);
        QFETCH(int, state);
        core::TrustMarks trust;
        trust.freshness = freshness;
        if (seconds >= 0)
            trust.ageSeconds = seconds;
        const auto mark = resultfacts::mark(ResultFact::Freshness, {}, &trust);
        QCOMPARE(mark ? mark->value : QString(), value);
        QCOMPARE(mark ? int(mark->state) : int(State::Ok), state);
    }

    void columnsHaveNoCountsOfTheirDataset()
    {
        core::EntityLine line;
        line.columns = 12;
        QCOMPARE(resultfacts::mark(ResultFact::Columns, line, nullptr)->value, u"12"_s);
        line.uri.column = u"amount"_s;
        QVERIFY(!resultfacts::mark(ResultFact::Columns, line, nullptr));
    }

    void everyFactHasItsWords()
    {
        QStringList ids;
        for (const ResultFact fact : resultfacts::all()) {
            QVERIFY(!resultfacts::caption(fact).isEmpty() && !resultfacts::description(fact).isEmpty());
            QVERIFY(resultfacts::width(fact) > 20);
            ids << resultfacts::id(fact);
        }
        QCOMPARE(ids.removeDuplicates(), 0);
    }
};

QTEST_MAIN(ResultFactsTest)
#include "tst_resultfacts.moc"
