// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedpattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::core;

class TestBoundedPattern final : public QObject {
    Q_OBJECT

private slots:
    void findsWhatPatternsFind()
    {
        const QRegularExpression pattern = boundedPattern(u"^C[0-9]{4}$"_s);
        QVERIFY(pattern.isValid());
        QCOMPARE(errorOffset(pattern), qsizetype(-1));
        QVERIFY(pattern.match(u"C0042"_s).hasMatch());
        const QRegularExpressionMatch other = pattern.match(u"D0042"_s);
        QVERIFY(other.isValid());
        QVERIFY(!other.hasMatch());
        QVERIFY(boundedPattern(u"c"_s, QRegularExpression::CaseInsensitiveOption).match(u"C"_s).hasMatch());
    }

    void givesUp_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested") << u"^(a+)+$"_s;
        QTest::newRow("alternatives") << u"^(a|aa)+$"_s;
        QTest::newRow("lifts the bound") << u"(*LIMIT_MATCH=4000000000)^(a+)+$"_s;
    }
    void givesUp()
    {
        QFETCH(QString, pattern);
        const QRegularExpression bounded = boundedPattern(pattern);
        QVERIFY2(bounded.isValid(), qPrintable(bounded.errorString()));
        QVERIFY(!bounded.match(QString(60, u'a') + u'b').isValid());
    }

    void tellsWhereItIsWrong()
    {
        const QString wrong = u"ab[c"_s;
        QCOMPARE(errorOffset(boundedPattern(wrong)), QRegularExpression(wrong).patternErrorOffset());
    }
};

QTEST_GUILESS_MAIN(TestBoundedPattern)
#include "tst_boundedpattern.moc"
