// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bidi.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::core;

/// Names and words of two directions in one line.
class BidiTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void joins_data();
    void joins();
};

void BidiTest::joins_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("joined");
    QTest::newRow("Latin") << u"ar"_s << QStringList{u"ODCS"_s, u"mesh"_s} << u"ODCS · mesh"_s;
    QTest::newRow("Arabic") << u"en"_s << QStringList{u"عقد"_s, u"شبكة"_s} << u"عقد · شبكة"_s;
    QTest::newRow("figures") << u"ar"_s << QStringList{u"99.95"_s, u"مستوفى"_s} << u"99.95 · مستوفى"_s;
    QTest::newRow("Latin in an Arabic window")
        << u"ar"_s << QStringList{u"0 rows"_s, u"مستوفى"_s} << u"\u20680 rows\u2069 · مستوفى"_s;
    QTest::newRow("both in one part")
        << u"ar"_s << QStringList{u"بيان dbt"_s, u"mesh"_s} << u"بيان dbt · \u2068mesh\u2069"_s;
    QTest::newRow("Arabic in an English window")
        << u"en"_s << QStringList{u"ODCS"_s, u"شبكة"_s} << u"ODCS · \u2068شبكة\u2069"_s;
    QTest::newRow("none") << u"ar"_s << QStringList{} << QString();
}

void BidiTest::joins()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, parts);
    QFETCH(QString, joined);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(joinedApart(parts, u" · "_s), joined);
}

QTEST_GUILESS_MAIN(BidiTest)
#include "tst_bidi.moc"
