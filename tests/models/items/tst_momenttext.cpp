// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/momenttext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

/// Moments as people of each language write them.
class MomentTextTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); } // moments are told by the clock of the machine
    void writesAsTheLocaleDoes_data();
    void writesAsTheLocaleDoes();
    void momentsInSentencesAreReadable_data();
    void momentsInSentencesAreReadable();
};

void MomentTextTest::writesAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << u"C"_s << u"9 Nov 2026 14:05"_s;
    QTest::newRow("United States") << u"en_US"_s << u"Nov 9, 2026 14:05"_s;
    QTest::newRow("Germany") << u"de_DE"_s << u"9. Nov. 2026 14:05"_s;
    QTest::newRow("China") << u"zh_CN"_s << u"2026/11/9 14:05"_s;
    QTest::newRow("Emirates") << u"ar_AE"_s << u"9 نوفمبر 2026 14:05"_s;
}

void MomentTextTest::writesAsTheLocaleDoes()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const QDateTime moment(QDate(2026, 11, 9), QTime(14, 5, 59));
    QCOMPARE(items::momentText(moment, QLocale(locale)), text);
}

void MomentTextTest::momentsInSentencesAreReadable_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << u"It failed on 2026-11-09T14:05:59Z in 14 rows."_s
                         << u"It failed on 9 Nov 2026 14:05 in 14 rows."_s;
    QTest::newRow("two, one with a fraction, no seconds")
        << u"2026-11-09T14:05Z to 2026-11-09T15:00:00.250Z"_s << u"9 Nov 2026 14:05 to 9 Nov 2026 15:00"_s;
    QTest::newRow("none") << u"The contract is 2026-11-09 old."_s << u"The contract is 2026-11-09 old."_s;
    QTest::newRow("no such day") << u"on 2026-13-40T99:05:59Z"_s << u"on 2026-13-40T99:05:59Z"_s;
    QTest::newRow("part of a name") << u"x2026-11-09T14:05:59Zy"_s << u"x2026-11-09T14:05:59Zy"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void MomentTextTest::momentsInSentencesAreReadable()
{
    QFETCH(const QString, sentence);
    QTEST(items::withReadableMoments(sentence, QLocale::c()), "shown");
}

QTEST_GUILESS_MAIN(MomentTextTest)
#include "tst_momenttext.moc"
