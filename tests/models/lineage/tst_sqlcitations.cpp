// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/sqlcitations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

class TestSqlCitations final : public QObject {
    Q_OBJECT

private slots:
    void namesAreFoundWhereTheyAreNames_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("bare") << u"select Customer_ID from shop.orders o"_s
                              << QStringList{u"Customer_ID"_s, u"orders"_s};
        QTest::newRow("quoted") << u"select \"customer_id\", `orders`, [orders] from \"a\"\"b\""_s
                                << QStringList{u"\"customer_id\""_s, u"`orders`"_s, u"[orders]"_s};
        QTest::newRow("not in parts of words")
            << u"select customer_id2, my_orders, orders$x"_s << QStringList();
        QTest::newRow("not in comments")
            << u"-- orders\nselect 1 /* orders */ from orders"_s << QStringList{u"orders"_s};
        QTest::newRow("not in texts") << u"select 'orders', 'it''s orders' from t"_s << QStringList();
        QTest::newRow("in templates")
            << u"select * from {{ ref('orders') }} where x = 'orders' {# orders #}"_s
            << QStringList{u"'orders'"_s};
        QTest::newRow("ends open") << u"select \"orders"_s << QStringList{u"\"orders"_s};
        QTest::newRow("comment ends open") << u"/* orders"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void namesAreFoundWhereTheyAreNames()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, found);
        QStringList told;
        for (const lineage::Citation &each : lineage::citationsIn(sql, {u"customer_id"_s, u"ORDERS"_s, {}}))
            told << sql.sliced(each.position, each.length);
        QCOMPARE(told, found);
    }

    void placesAreBounded()
    {
        const QString sql = u"orders, "_s.repeated(10'000);
        QCOMPARE(lineage::citationsIn(sql, {u"orders"_s}, 7).size(), std::size_t(7));
        QVERIFY(lineage::citationsIn(sql, {}).empty());
    }

    void pathsHaveTheNamesOfTheirEnds()
    {
        QCOMPARE(lineage::namesInSql(u"db.shop.orders"_s), (QStringList{u"orders"_s, u"db.shop.orders"_s}));
        QVERIFY(lineage::namesInSql(u"s3://bucket/in/orders.csv"_s).contains(u"orders"_s));
        QVERIFY(lineage::namesInSql({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSqlCitations)
#include "tst_sqlcitations.moc"
