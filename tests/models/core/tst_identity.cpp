// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "core/uri.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::core;

class TestIdentity final : public QObject {
    Q_OBJECT

private slots:
    void datasetKeys_data()
    {
        QTest::addColumn<DatasetLocation>("location");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("fold");
        QTest::newRow("openlineage postgres")
            << fromOpenLineage(u"postgres://DB.example:5432", u"Shop.Public.Orders")
            << u"postgres://db.example:5432/shop.public.orders"_s << u"postgres:/shop.public.orders"_s;
        QTest::newRow("dbt without host")
            << DatasetLocation{u"postgresql"_s, {}, u"\"shop\".\"public\".\"orders\""_s, {}}
            << u"postgres:/shop.public.orders"_s << u"postgres:/shop.public.orders"_s;
        QTest::newRow("datahub urn") << fromDataHubUrn(
            u"urn:li:dataset:(urn:li:dataPlatform:snowflake,DB.SCHEMA.T,PROD)")
                                     << u"snowflake:/db.schema.t"_s << u"snowflake:/db.schema.t"_s;
        QTest::newRow("datahub urn of another environment")
            << fromDataHubUrn(u"urn:li:dataset:(urn:li:dataPlatform:snowflake,db.schema.t,DEV)")
            << u"snowflake:/db.schema.t@dev"_s << u"snowflake:/db.schema.t@dev"_s;
        QTest::newRow("datahub urn with parentheses and commas")
            << fromDataHubUrn(u"urn:li:dataset:(urn:li:dataPlatform:s3,a(b,c)/d,PROD)") << u"s3:/a(b,c)/d"_s
            << QString();
        QTest::newRow("bigquery keeps case")
            << fromOpenLineage(u"bigquery", u"Project.Set.Table") << u"bigquery:/Project.Set.Table"_s
            << u"bigquery:/Project.Set.Table"_s;
        QTest::newRow("object store")
            << fromOpenLineage(u"s3://Bucket", u"/path/to/") << u"s3://bucket/path/to"_s << QString();
        QTest::newRow("user info is no identity")
            << fromOpenLineage(u"postgres://me:secret@host:5432", u"a.b.c") << u"postgres://host:5432/a.b.c"_s
            << u"postgres:/a.b.c"_s;
    }
    void datasetKeys()
    {
        QFETCH(DatasetLocation, location);
        QFETCH(QString, fold);
        QTEST(datasetKey(location), "key");
        QCOMPARE(datasetFoldKey(datasetKey(location)), fold);
    }

    void authorities()
    {
        QCOMPARE(datasetAuthority(u"postgres://host:5432/a.b.c"), u"host:5432"_s);
        QVERIFY(datasetAuthority(u"postgres:/a.b.c").isEmpty());
        QVERIFY(datasetFoldKey(u"contract:orders/line").isEmpty());
    }

    void noDatasetUrn()
    {
        QVERIFY(fromDataHubUrn(u"urn:li:chart:(looker,1)").name.isNull());
        QVERIFY(fromDataHubUrn(u"").name.isNull());
        QVERIFY(fromDataHubUrn(u"urn:li:dataset:()").name.isNull());
    }

    void otherKeys()
    {
        QCOMPARE(productKey(u" Sales ", u"Order  Book"), u"sales/order book"_s);
        QCOMPARE(productKey(u"", u"x"), u"/x"_s);
        QCOMPARE(contractKey(u"c1", u"1.0.0"), u"c1@1.0.0"_s);
        QCOMPARE(contractKey(u"c1", u""), u"c1"_s);
        QCOMPARE(termKey(u"G", u"http://x/y#Z"), u"http://x/y#Z"_s);
        QCOMPARE(termKey(u"My Glossary", u"Parties/Customer"), u"my glossary/parties/customer"_s);
        QCOMPARE(qualifiedName({u"\"a.b\""_s, QString(), u"[c]"_s}), u"a.b.c"_s);
    }

    void uris_data()
    {
        QTest::addColumn<Uri>("uri");
        QTest::addColumn<QString>("text");
        QTest::newRow("dataset") << Uri{EntityKind::Dataset, u"postgres://h:5432/a.b"_s, {}}
                                 << u"meshbook:dataset/postgres://h:5432/a.b"_s;
        QTest::newRow("column") << Uri{EntityKind::Dataset, u"s3:/x#y"_s, u"a[].b#c"_s}
                                << u"meshbook:column/s3:/x%2523y%23a%5B%5D.b%23c"_s;
        QTest::newRow("column of a key with a written percent sign")
            << Uri{EntityKind::Dataset, u"s3:/a%23b#c%"_s, u"d"_s}
            << u"meshbook:column/s3:/a%252523b%2523c%2525%23d"_s;
        QTest::newRow("term") << Uri{EntityKind::Term, u"http://x/ü#Z"_s, {}}
                              << u"meshbook:term/http://x/%C3%BC%23Z"_s;
        QTest::newRow("percent") << Uri{EntityKind::Product, u"50% off/x y"_s, {}}
                                 << u"meshbook:product/50%25%20off/x%20y"_s;
    }
    void uris()
    {
        QFETCH(Uri, uri);
        QFETCH(QString, text);
        QCOMPARE(uri.toString(), text);
        const Result<Uri> parsed = Uri::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->key, uri.key);
        QCOMPARE(parsed->column, uri.column);
        QVERIFY(*parsed == uri);
    }

    void badUris_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "meshbook:", "meshbook:dataset/", "meshbook:planet/x", "http://x",
                                 "meshbook:/x", "meshbook:column/x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void badUris()
    {
        QFETCH(QString, text);
        const Result<Uri> parsed = Uri::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
