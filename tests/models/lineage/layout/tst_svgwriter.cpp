// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svgwriter.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace meshbook::lineage;
using namespace Qt::Literals::StringLiterals;

class TestSvgWriter : public QObject {
    Q_OBJECT

private slots:
    void holdsAllOfAPicture();
    void survivesHostileNames_data();
    void survivesHostileNames();
    void emptyPicture();
    void elidesWhatDoesNotFit();
    void marksAreToldBySignsToo();
    void linesEndAtColumns();
    void domainsBeyondThePaletteAreHollow();
};

namespace {

Box boxOf(const QString &name, const QString &domain)
{
    Box box;
    box.id = u"meshbook:dataset/"_s + name;
    box.uri.key = name;
    box.name = name;
    box.qualified = u"shop."_s + name;
    box.domain = domain;
    return box;
}

/// Orders from two tables into one with columns, in a frame, with stubs, a self-loop and a cycle.
Picture sample()
{
    Picture picture;
    picture.boxes = {boxOf(u"orders_raw"_s, u"Orders"_s), boxOf(u"accounts"_s, u"Customer"_s),
                     boxOf(u"orders_confirmed"_s, u"Orders"_s), boxOf(u"revenue"_s, u"Finance"_s)};
    picture.frames.push_back({u"product:orders"_s, u"Orders — Confirmed"_s, u"Orders"_s, 1});
    Box &opened = picture.boxes[2];
    opened.frame = 0;
    opened.root = true;
    opened.columns = {{u"order_id"_s, u"int"_s, {}, true, false, Mark::None},
                      {u"customer_id"_s, u"int"_s, u"PII"_s, false, true, Mark::None},
                      {u"amount"_s, u"decimal"_s, {}, false, false, Mark::Dropped}};
    opened.moreColumns = 17;
    opened.selfLoop = true;
    picture.boxes[0].hiddenUp = 12;
    picture.boxes[3].hiddenDown = 9;
    const auto line = [&](int from, int to, int fromColumn, int toColumn) -> Line & {
        Line made;
        made.from = from;
        made.to = to;
        made.fromColumn = fromColumn;
        made.toColumn = toColumn;
        return picture.lines.emplace_back(made);
    };
    line(0, 2, -1, 0);
    Line &traced = line(1, 2, -1, 1);
    traced.edges = 3;
    traced.traced = traced.bridged = true;
    line(2, 3, 2, -1).mark = Mark::AtRisk;
    line(2, 2, -1, -1);
    Line &back = line(3, 0, -1, -1);
    back.mark = Mark::Added;
    back.edges = 4;
    return picture;
}

QByteArray svgOf(const Picture &picture, Flow flow = Flow::LeftToRight)
{
    const SvgStyle style = styleByDomain(picture);
    const auto layout = layOut(sizeBoxes(picture, style.sizes, flow));
    return layout ? toSvg(picture, *layout, style, flow) : QByteArray();
}

struct Counts {
    QStringList texts;
    QStringList titles;
    int paths = 0;
    QString error;
};

Counts read(const QByteArray &svg)
{
    Counts counts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text"_s)
            counts.texts.append(xml.readElementText());
        else if (xml.name() == u"title"_s)
            counts.titles.append(xml.readElementText());
        else if (xml.name() == u"path"_s)
            ++counts.paths;
    }
    if (xml.hasError())
        counts.error = xml.errorString();
    return counts;
}

} // namespace

void TestSvgWriter::holdsAllOfAPicture()
{
    for (const Flow flow : {Flow::LeftToRight, Flow::TopToBottom}) {
        const Counts counts = read(svgOf(sample(), flow));
        QCOMPARE(counts.error, QString());
        for (const QString &text :
             {u"orders_raw"_s, u"accounts"_s, u"orders_confirmed"_s, u"revenue"_s, u"order_id"_s,
              u"customer_id"_s, u"amount"_s, u"PII"_s, u"Orders"_s, u"Customer"_s, u"Finance"_s, u"4"_s})
            QVERIFY2(counts.texts.contains(text), qPrintable(text));
        QVERIFY(!counts.texts.contains(u"3"_s)); // how many stand behind the line of a column is not told
        QVERIFY(counts.texts.filter(u"12"_s).size() == 1);
        QVERIFY(counts.texts.filter(u"17"_s).size() == 1);
        QVERIFY(counts.titles.contains(u"shop.orders_confirmed"_s));
    }
}

void TestSvgWriter::survivesHostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"</text><script>alert(1)</script>&amp;\"'"_s;
    QTest::newRow("controls") << u"a\u0000b\u0001\u001b[31m\u007f\u0085c"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"x"_s + QChar(0xDE00);
    QTest::newRow("not characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF);
    QTest::newRow("ten thousand") << QString(10'000, u'W');
    QTest::newRow("pairs") << u"😀"_s.repeated(300);
    QTest::newRow("right to left") << u"جدول \u202E الطلبات"_s;
    QTest::newRow("CDATA") << u"]]>"_s;
    QTest::newRow("nothing") << QString();
}

void TestSvgWriter::survivesHostileNames()
{
    QFETCH(QString, name);
    Picture picture = sample();
    picture.boxes[2].name = picture.boxes[2].qualified = name;
    picture.boxes[2].domain = name;
    picture.boxes[2].columns[0].path = name;
    picture.boxes[2].columns[0].classification = name;
    picture.frames[0].title = name;
    const QByteArray svg = svgOf(picture);
    const Counts counts = read(svg);
    QCOMPARE(counts.error, QString());
    QVERIFY(!svg.contains("<script"));
    QVERIFY(svg.size() < 200'000);
}

void TestSvgWriter::emptyPicture()
{
    const Counts counts = read(svgOf({}));
    QCOMPARE(counts.error, QString());
    QVERIFY(counts.texts.isEmpty());
}

void TestSvgWriter::elidesWhatDoesNotFit()
{
    Picture picture;
    picture.boxes = {boxOf(QString(200, u'm'), {})};
    const Counts counts = read(svgOf(picture));
    const auto name = std::find_if(counts.texts.begin(), counts.texts.end(),
                                   [](const QString &text) { return text.startsWith(u"mm"_s); });
    QVERIFY(name != counts.texts.end());
    QVERIFY(name->endsWith(u'…'));
    QVERIFY(estimatedWidth(*name, 13) < 208);
    QVERIFY(counts.titles.front().size() > 200);
}

void TestSvgWriter::marksAreToldBySignsToo()
{
    Picture picture;
    const std::vector<std::pair<Mark, QString>> marks{
        {Mark::Added, u"+"_s}, {Mark::Removed, u"−"_s}, {Mark::Changed, u"≠"_s}, {Mark::AtRisk, u"!"_s}};
    for (const auto &[mark, sign] : marks) {
        picture.boxes = {boxOf(u"a"_s, {})};
        picture.boxes[0].mark = mark;
        QVERIFY2(read(svgOf(picture)).texts.contains(sign), qPrintable(sign));
    }
}

void TestSvgWriter::linesEndAtColumns()
{
    const Picture picture = sample();
    const BoxSizes sizes;
    const auto layout = layOut(sizeBoxes(picture, sizes));
    QVERIFY(layout);
    const double top = layout->boxes[2].top();
    QCOMPARE(layout->routes[0].back().y(), top + sizes.columnMiddle(0));
    QCOMPARE(layout->routes[1].back().y(), top + sizes.columnMiddle(1));
    QCOMPARE(layout->routes[2].front().y(), top + sizes.columnMiddle(2));
}

void TestSvgWriter::domainsBeyondThePaletteAreHollow()
{
    Picture picture;
    for (int i = 0; i < 9; ++i)
        picture.boxes.push_back(boxOf(QString::number(i), u"domain %1"_s.arg(i)));
    const SvgStyle style = styleByDomain(picture);
    QCOMPARE(style.lenses.size(), 9U);
    QCOMPARE(style.lenses[8].colour, style.lenses[0].colour);
    QVERIFY(style.lenses[8].hollow);
    QVERIFY(!style.lenses[0].hollow);
}

QTEST_APPLESS_MAIN(TestSvgWriter)
#include "tst_svgwriter.moc"
