// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/glossaryaddress.h"
#include "views/governance/governanceaddress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::views;

/// Addresses of the glossary and governance pages come back as they were, whatever keys hold, and harm
/// nobody where they come from anywhere.
class PageAddressesTest final : public QObject {
    Q_OBJECT

private slots:
    void placesComeBack()
    {
        using glossaryaddress::View;
        const QString key = u"https://x.example/t?a=b&c#d;é %25 +\"<"_s;
        for (const View view : {View::Browse, View::Grid, View::Reviews, View::Checks, View::Links,
                                View::Graph, View::History}) {
            const glossaryaddress::Place place{view, key, u"uid&1"_s, u"a=b"_s};
            // As text too: people paste it.
            const QUrl url(glossaryaddress::urlOf(place).toString(QUrl::FullyEncoded));
            QCOMPARE(glossaryaddress::placeOf(url), place);
        }
        using Governance = governanceaddress::View;
        for (const Governance view : {Governance::Scorecard, Governance::Waivers, Governance::Policies,
                                      Governance::Readiness, Governance::Join}) {
            const governanceaddress::Place place{
                view, u"Orders & more"_s, key, u"p"_s, {key, u"meshbook:b"_s}};
            const QUrl url(governanceaddress::urlOf(place).toString(QUrl::FullyEncoded));
            QCOMPARE(governanceaddress::placeOf(url), place);
        }
    }

    void othersAreNotTheirs_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("scheme") << QUrl(u"https:glossary"_s);
        QTest::newRow("path") << QUrl(u"meshbook:glossary/x"_s);
        QTest::newRow("other page") << QUrl(u"meshbook:health"_s);
    }

    void othersAreNotTheirs()
    {
        QFETCH(const QUrl, url);
        QVERIFY(!glossaryaddress::placeOf(url));
        QVERIFY(!governanceaddress::placeOf(url));
    }

    void rubbishCountsAsNotSaid()
    {
        const QString longText(5'000, u'x');
        const auto place =
            glossaryaddress::placeOf(QUrl(u"meshbook:glossary?view=rubbish&term="_s + longText));
        QCOMPARE(place, glossaryaddress::Place());
        QString many = u"meshbook:governance?view=join"_s;
        for (int i = 0; i < 1'000; ++i)
            many += u"&with=meshbook:"_s + QString::number(i);
        const auto joined = governanceaddress::placeOf(QUrl(many + u"&with="_s + longText));
        QVERIFY(joined && joined->with.size() <= 8);
        QCOMPARE(joined->with.front(), u"meshbook:0"_s);
    }
};

QTEST_GUILESS_MAIN(PageAddressesTest)
#include "tst_pageaddresses.moc"
