// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"
#include "views/search/queryproblem.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using search::QueryProblem;
using views::QueryProblemWords;

class TestQueryProblem final : public QObject {
    Q_OBJECT

private slots:
    void everyProblemHasItsOwnSentence()
    {
        QSet<QString> sentences;
        int codes = 0;
        for (int code = 0; code <= static_cast<int>(QueryProblem::UnknownTrait); ++code) {
            core::SearchProblem problem;
            problem.code = code;
            sentences.insert(QueryProblemWords::sentence(problem));
            ++codes;
        }
        QCOMPARE(sentences.size(), codes);
        QVERIFY(!sentences.contains(QString()));
    }

    /// A code of a newer engine is told in the engine's own words.
    void unknownProblemsAreToldAsTheyCome()
    {
        core::SearchProblem problem;
        problem.code = 200;
        problem.message = u"Something new."_s;
        QCOMPARE(QueryProblemWords::sentence(problem), u"Something new."_s);
    }

    void thePartItIsAbout_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("part");
        QTest::newRow("a filter") << u"orders columns:many"_s << 7 << 12 << u"columns:many"_s;
        QTest::newRow("a lone sign") << u"\"cust"_s << 0 << 1 << QString();
        QTest::newRow("the whole") << u"type:"_s << 0 << 5 << QString();
        QTest::newRow("outside") << u"a"_s << 50 << 9 << QString();
        QTest::newRow("very long") << u"x "_s + QString(100, u'y') << 2 << 100
                                   << QString(40, u'y') + u'\u2026';
    }
    void thePartItIsAbout()
    {
        QFETCH(const QString, query);
        QFETCH(const int, position);
        QFETCH(const int, length);
        QFETCH(const QString, part);
        core::SearchProblem problem;
        problem.position = position;
        problem.length = length;
        QCOMPARE(QueryProblemWords::part(problem, query), part);
    }
};

QTEST_MAIN(TestQueryProblem)
#include "tst_queryproblem.moc"
