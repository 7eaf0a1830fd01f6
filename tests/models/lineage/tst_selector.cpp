// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"
#include "lineage/selection.h"
#include "lineage/selector.h"

#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using core::EntityKind;

namespace {

/// raw.orders → stg_orders → orders → revenue → board; raw.customers → stg_customers → orders;
/// customers_audit from stg_customers. Product "Shop" has orders and revenue.
GraphPtr shop()
{
    GraphBuilder builder;
    const auto table = [&](const char *key, const char *name, const char *domain, const char *tags,
                           const char *type = "table") {
        return builder.addThing({.key = key,
                                 .name = name,
                                 .type = type,
                                 .domain = domain,
                                 .owner = "Team Blue",
                                 .platform = "postgres",
                                 .schema = "sales",
                                 .source = "dbt",
                                 .tags = tags,
                                 .classification = *tags ? "confidential" : ""});
    };
    const NodeId rawOrders = table("postgres:/shop.raw.orders", "raw_orders", "Shop", "", "source");
    const NodeId rawCustomers =
        table("postgres:/shop.raw.customers", "raw_customers", "Shop", "pii\x1fraw", "source");
    const NodeId stgOrders = table("postgres:/shop.staging.stg_orders", "stg_orders", "Shop", "");
    const NodeId stgCustomers = table("postgres:/shop.staging.stg_customers", "stg_customers", "Shop", "PII");
    const NodeId orders = table("postgres:/shop.sales.orders", "orders", "Sales", "");
    const NodeId revenue = table("postgres:/shop.sales.revenue", "revenue", "Finance", "");
    const NodeId board = table("looker:/board", "Management board", "Finance", "", "dashboard");
    const NodeId audit = table("postgres:/shop.audit.customers_audit", "customers_audit", "Sales", "");
    const NodeId product =
        builder.addThing({.kind = EntityKind::Product, .key = "sales/shop", .name = "The Shop"});
    builder.addPart(product, orders);
    builder.addPart(product, revenue);
    builder.addEdge({.from = rawOrders, .to = stgOrders});
    builder.addEdge({.from = rawCustomers, .to = stgCustomers});
    builder.addEdge({.from = stgOrders, .to = orders});
    builder.addEdge({.from = stgCustomers, .to = orders});
    builder.addEdge({.from = stgCustomers, .to = audit});
    builder.addEdge({.from = orders, .to = revenue});
    builder.addEdge({.from = revenue, .to = board});
    builder.classifyColumn(orders, u8"email", "personal");
    return builder.build();
}

QString selected(const Graph &graph, const QString &text, QStringList *unmatched = nullptr)
{
    const Selector selector = parseSelector(text);
    const auto selection = select(graph, selector, text);
    QStringList names;
    for (const Selected &one : selection->things)
        names.append(graph.name(one.thing));
    names.sort();
    if (unmatched)
        *unmatched = selection->unmatched;
    return names.join(u' ');
}

} // namespace

class TestSelector final : public QObject {
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning"); // method:text@up,down, ! excluded, & within a part
        QTest::newRow("name") << u"orders"_s << u"path:orders@0,0"_s;
        QTest::newRow("upstream") << u"+orders"_s << u"path:orders@-1,0"_s;
        QTest::newRow("downstream") << u"orders+"_s << u"path:orders@0,-1"_s;
        QTest::newRow("both, with depths") << u"2+orders+1"_s << u"path:orders@2,1"_s;
        QTest::newRow("no hops") << u"0+orders+0"_s << u"path:orders@0,0"_s;
        QTest::newRow("digits of a name") << u"2024_orders"_s << u"path:2024_orders@0,0"_s;
        QTest::newRow("digits at the end") << u"orders2"_s << u"path:orders2@0,0"_s;
        QTest::newRow("plus in a name") << u"c++"_s << u"path:c+@0,-1"_s;
        QTest::newRow("whole") << u"@orders"_s << u"path:orders@w"_s;
        QTest::newRow("method") << u"1+TAG:pii+"_s << u"tag:pii@1,-1"_s;
        QTest::newRow("union") << u" a  b "_s << u"path:a@0,0 path:b@0,0"_s;
        QTest::newRow("intersection first") << u"a,tag:x b"_s << u"path:a@0,0&tag:x@0,0 path:b@0,0"_s;
        QTest::newRow("exclusion") << u"a -b NOT c"_s << u"path:a@0,0 !path:b@0,0 !path:c@0,0"_s;
        QTest::newRow("exclusion within") << u"a,-tag:x"_s << u"path:a@0,0&!tag:x@0,0"_s;
        QTest::newRow("name that begins with NOT") << u"NOTES"_s << u"path:NOTES@0,0"_s;
        QTest::newRow("quotes") << u"+tag:\"a, \"\"b\"\" +\"+2"_s << u"tag:=a, \"b\" +@-1,2"_s;
        QTest::newRow("minus in quotes") << u"\"-a\""_s << u"path:=-a@0,0"_s;
        QTest::newRow("address") << u"2+meshbook:dataset/a"_s << u"address:meshbook:dataset/a@2,0"_s;
        QTest::newRow("key") << u"postgres://host:5432/db.t"_s << u"path:postgres://host:5432/db.t@0,0"_s;
        QTest::newRow("urn") << u"urn:li:dataset"_s << u"path:urn:li:dataset@0,0"_s;
        QTest::newRow("nothing") << u"  "_s << u""_s;
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const Selector selector = parseSelector(text);
        QVERIFY(!selector.error);
        QStringList parts;
        for (const SelectorPart &part : selector.parts) {
            QStringList atoms;
            for (const SelectorAtom &atom : part.atoms) {
                atoms.append((atom.excluded ? u"!"_s : QString()) + toText(atom.method) + u':'
                             + (atom.literal ? u"="_s : QString()) + atom.text + u'@'
                             + (atom.whole ? u"w"_s : u"%1,%2"_s.arg(atom.up).arg(atom.down)));
            }
            parts.append((part.excluded ? u"!"_s : QString()) + atoms.join(u'&'));
        }
        QCOMPARE(parts.join(u' '), meaning);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SelectorProblem>("code");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("method") << u"a tga:x"_s << SelectorProblem::UnknownMethod << 2 << 3;
        QTest::newRow("no value") << u"a tag:"_s << SelectorProblem::MissingValue << 2 << 4;
        QTest::newRow("plus alone") << u"+"_s << SelectorProblem::MissingValue << 0 << 1;
        QTest::newRow("at alone") << u"b @"_s << SelectorProblem::MissingValue << 2 << 1;
        QTest::newRow("comma at the end") << u"ab,"_s << SelectorProblem::MissingValue << 2 << 1;
        QTest::newRow("comma twice") << u"a,,b"_s << SelectorProblem::MissingValue << 1 << 1;
        QTest::newRow("minus alone") << u"a -"_s << SelectorProblem::MissingOperand << 2 << 1;
        QTest::newRow("NOT alone") << u"a NOT "_s << SelectorProblem::MissingOperand << 2 << 4;
        QTest::newRow("open quote") << u"a \"b c"_s << SelectorProblem::UnclosedQuote << 2 << 1;
        QTest::newRow("text after a quote") << u"\"a\"b"_s << SelectorProblem::TextAfterQuote << 3 << 1;
        QTest::newRow("depth") << u"12345+a"_s << SelectorProblem::BadDepth << 0 << 5;
        QTest::newRow("depth beyond numbers") << u"a+99999999999"_s << SelectorProblem::BadDepth << 2 << 11;
        QTest::newRow("whole and plus") << u"@a+"_s << SelectorProblem::WholeWithDepth << 0 << 3;
        QTest::newRow("long") << QString(longestSelector + 5, u'a') << SelectorProblem::TooLong
                              << static_cast<int>(longestSelector) << 5;
        QTest::newRow("many") << u"a "_s.repeated(mostAtoms + 1) << SelectorProblem::TooManyAtoms
                              << 2 * mostAtoms << 1;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(SelectorProblem, code);
        QFETCH(int, position);
        QFETCH(int, length);
        const Selector selector = parseSelector(text);
        QVERIFY(selector.isBlank());
        QVERIFY(selector.error);
        QCOMPARE(*selector.error, (SelectorError{code, position, length}));
        QVERIFY(describe(*selector.error).endsWith(u'.'));
    }

    void quotesSoThatItIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"orders", "a b", "a,b", "a\"b", "a*", "2+a", "-a", "@a", "tag:x", "NOT", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void quotesSoThatItIsReadBack()
    {
        QFETCH(QString, text);
        const Selector selector = parseSelector(quotedForSelector(text));
        if (text.isEmpty()) {
            QVERIFY(selector.error);
            return;
        }
        QVERIFY(!selector.error);
        QCOMPARE(selector.parts.size(), std::size_t(1));
        QCOMPARE(selector.parts.front().atoms.front().text, text);
        QVERIFY(!selector.parts.front().excluded);
    }

    void selects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("name in any case") << u"ORDERS"_s << u"orders raw_orders"_s;
        QTest::newRow("name only") << u"name:orders"_s << u"orders"_s;
        QTest::newRow("path") << u"raw.orders"_s << u"raw_orders"_s;
        QTest::newRow("whole key") << u"postgres:/shop.raw.orders"_s << u"raw_orders"_s;
        QTest::newRow("wildcard") << u"stg_*"_s << u"stg_customers stg_orders"_s;
        QTest::newRow("one character") << u"order?"_s << u"orders raw_orders"_s;
        QTest::newRow("set of characters") << u"stg_[!c]*"_s << u"stg_orders"_s;
        QTest::newRow("everything in a schema") << u"shop.staging.*"_s << u"stg_customers stg_orders"_s;
        QTest::newRow("star stays in its segment") << u"shop.*.orders"_s << u"orders raw_orders"_s;
        QTest::newRow("no star in quotes") << u"\"stg_*\""_s << u""_s;
        QTest::newRow("upstream") << u"+name:orders"_s
                                  << u"orders raw_customers raw_orders stg_customers stg_orders"_s;
        QTest::newRow("one hop up") << u"1+name:orders"_s << u"orders stg_customers stg_orders"_s;
        QTest::newRow("downstream") << u"name:orders+"_s << u"Management board orders revenue"_s;
        QTest::newRow("both sides") << u"1+name:orders+1"_s << u"orders revenue stg_customers stg_orders"_s;
        QTest::newRow("whole") << u"@stg_orders"_s
                               << u"Management board orders raw_customers raw_orders revenue stg_customers "
                                  "stg_orders"_s;
        QTest::newRow("tag in any case") << u"tag:pii"_s << u"raw_customers stg_customers"_s;
        QTest::newRow("domain") << u"domain:sales"_s << u"customers_audit orders"_s;
        QTest::newRow("type") << u"type:dashboard"_s << u"Management board"_s;
        QTest::newRow("product stands for its parts") << u"product:\"the shop\""_s << u"orders revenue"_s;
        QTest::newRow("product by name") << u"\"The Shop\""_s << u"orders revenue"_s;
        QTest::newRow("class, also of a column") << u"class:personal"_s << u"orders"_s;
        QTest::newRow("union") << u"tag:raw type:dashboard"_s << u"Management board raw_customers"_s;
        QTest::newRow("intersection") << u"+name:orders,tag:pii"_s << u"raw_customers stg_customers"_s;
        QTest::newRow("box of the picture") << u"+revenue tag:pii"_s
                                            << u"orders raw_customers raw_orders revenue stg_customers "
                                               "stg_orders"_s;
        QTest::newRow("exclusion") << u"-tag:pii +name:orders"_s << u"orders raw_orders stg_orders"_s;
        QTest::newRow("exclusion takes from all")
            << u"+name:orders audit.* NOT stg_*+1"_s << u"raw_customers raw_orders"_s;
        QTest::newRow("exclusion within a part")
            << u"+name:orders,-tag:pii stg_customers"_s << u"orders raw_orders stg_customers stg_orders"_s;
        QTest::newRow("address") << u"meshbook:dataset/looker:/board"_s << u"Management board"_s;
        QTest::newRow("address of a product") << u"meshbook:product/sales/shop"_s << u"orders revenue"_s;
        QTest::newRow("address of a domain") << u"meshbook:domain/finance"_s << u"Management board revenue"_s;
        QTest::newRow("owner, platform, source, schema")
            << u"owner:\"team blue\",platform:looker source:snow schema:none"_s << u""_s;
    }

    void selects()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const GraphPtr graph = shop();
        QCOMPARE(selected(*graph, text), names);
    }

    void tellsWhatNamesNothing()
    {
        const GraphPtr graph = shop();
        QStringList unmatched;
        QCOMPARE(selected(*graph, u"revenue 2+nowhere,tag:pii -tag:no"_s, &unmatched), u"revenue"_s);
        QCOMPARE(unmatched, (QStringList{u"2+nowhere"_s, u"tag:no"_s}));
    }

    void countsHops()
    {
        const GraphPtr graph = shop();
        const QString text = u"+name:orders+"_s;
        QMap<QString, int> depths;
        const auto selection = select(*graph, parseSelector(text), text);
        for (const Selected &one : selection->things)
            depths.insert(graph->name(one.thing), one.depth);
        QCOMPARE(depths.value(u"raw_orders"_s), -2);
        QCOMPARE(depths.value(u"orders"_s), 0);
        QCOMPARE(depths.value(u"Management board"_s), 2);
    }

    void canBeCancelled()
    {
        const GraphPtr graph = shop();
        const QString text = u"+orders"_s;
        QVERIFY(!select(*graph, parseSelector(text), text, [] { return true; }));
    }

    /// Letters beyond ASCII have cases too, and a name of 10,000 characters is a name.
    void matchesHostileNames()
    {
        GraphBuilder builder;
        const QByteArray longName = QByteArray(10'000, 'a');
        builder.addThing({.key = "x/1", .name = u8"Übergröße"});
        builder.addThing({.key = "x/2", .name = longName});
        builder.addThing({.key = "x/3", .name = u8"\u202eevil\n\"quoted\""});
        const GraphPtr graph = builder.build();
        QCOMPARE(selected(*graph, u"übergr*E"_s), u"Übergröße"_s);
        QCOMPARE(selected(*graph, u"name:?bergr??e"_s), u"Übergröße"_s);
        QCOMPARE(selected(*graph, u"a*a*a*a*a*a*a*a*b"_s), QString());
        QCOMPARE(selected(*graph, u"a*a*a*a*a*a*a*a*a"_s).size(), longName.size());
        QCOMPARE(selected(*graph, quotedForSelector(u"\u202eevil\n\"quoted\""_s)).size(), 14);
    }
};

QTEST_GUILESS_MAIN(TestSelector)
#include "tst_selector.moc"
