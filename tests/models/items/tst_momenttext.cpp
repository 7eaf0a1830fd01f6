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
    void writesAsTheLocaleDoes_data();
    void writesAsTheLocaleDoes();
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

QTEST_GUILESS_MAIN(MomentTextTest)
#include "tst_momenttext.moc"
