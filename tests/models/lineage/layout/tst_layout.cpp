// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutchecks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meshbook::lineage;
using namespace meshbook::tests;
using namespace Qt::Literals::StringLiterals;

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void nothingAndOneBox();
    void aChainRunsStraight();
    void holdsOnRandomGraphs_data();
    void holdsOnRandomGraphs();
    void holdsOnHostileGraphs_data();
    void holdsOnHostileGraphs();
    void theSameInputGivesTheSameDrawing();
    void linesOutOfRangeAreLeftOut();
    void parallelLinesLieBesideEachOther();
    void endsSoonWhereCancelled();
    void aMillionLinesCanBeCancelled();
    void expandingMovesLittle_data();
    void expandingMovesLittle();
};

namespace {

LayoutInput boxesOnly(int count)
{
    LayoutInput input;
    input.boxes.assign(count, {QSizeF(160, 30), -1, {}, {}, {}});
    return input;
}

LayoutInput chain(int count)
{
    LayoutInput input = boxesOnly(count);
    for (int i = 1; i < count; ++i)
        input.lines.push_back({i - 1, i, -1, -1});
    return input;
}

} // namespace

void TestLayout::nothingAndOneBox()
{
    const auto nothing = layOut({});
    QVERIFY(nothing);
    QVERIFY(nothing->boxes.empty());
    QVERIFY(nothing->bounds.isEmpty());
    const LayoutInput one = boxesOnly(1);
    const auto layout = layOut(one);
    QVERIFY(layout);
    QCOMPARE(faultOf(one, *layout), QString());
    QCOMPARE(layout->bounds, layout->boxes.front());
}

void TestLayout::aChainRunsStraight()
{
    const LayoutInput input = chain(20);
    const auto layout = layOut(input);
    QVERIFY(layout);
    QCOMPARE(faultOf(input, *layout), QString());
    QCOMPARE(layout->crossings, 0);
    for (const QRectF &box : layout->boxes)
        QCOMPARE(box.top(), layout->boxes.front().top());
}

void TestLayout::holdsOnRandomGraphs_data()
{
    QTest::addColumn<GraphPlan>("plan");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const auto row = [&](const char *name, GraphPlan plan) {
            plan.seed = seed;
            QTest::addRow("%s %u", name, seed) << plan;
        };
        row("sparse", {60, 70, 10, 0, 0, 0, false});
        row("dense", {40, 300, 20, 0, 0, 0, false});
        row("long", {120, 200, 110, 0, 0, 0, false});
        row("cycles", {60, 110, 12, 20, 6, 0, false});
        row("columns", {60, 160, 12, 10, 10, 0, true});
        row("frames", {80, 130, 14, 0, 0, 7, false});
        row("all", {90, 200, 25, 15, 8, 9, true});
    }
}

void TestLayout::holdsOnRandomGraphs()
{
    QFETCH(GraphPlan, plan);
    LayoutInput input = madeUp(plan);
    for (const Flow flow : {Flow::LeftToRight, Flow::TopToBottom}) {
        input.flow = flow;
        const auto layout = layOut(input);
        QVERIFY(layout);
        QCOMPARE(faultOf(input, *layout), QString());
    }
}

void TestLayout::holdsOnHostileGraphs_data()
{
    QTest::addColumn<LayoutInput>("input");
    LayoutInput star = boxesOnly(1'929);
    for (int i = 1; i < 1'929; ++i)
        star.lines.push_back({0, i, -1, -1});
    QTest::newRow("1,928 from one") << star;
    for (LayoutLine &line : star.lines)
        std::swap(line.from, line.to);
    QTest::newRow("1,928 into one") << star;
    LayoutInput two = boxesOnly(2);
    two.lines = {{0, 1, -1, -1}, {1, 0, -1, -1}, {0, 0, -1, -1}, {1, 1, -1, -1}, {0, 1, -1, -1}};
    QTest::newRow("two that feed each other") << two;
    LayoutInput ring = chain(100);
    ring.lines.push_back({99, 0, -1, -1});
    QTest::newRow("ring") << ring;
    LayoutInput complete = boxesOnly(24);
    for (int i = 0; i < 24; ++i) {
        for (int k = 0; k < 24; ++k)
            complete.lines.push_back({i, k, -1, -1});
    }
    QTest::newRow("everything feeds everything") << complete;
    QTest::newRow("nothing feeds anything") << boxesOnly(500);
    LayoutInput flat = chain(10);
    for (LayoutBox &box : flat.boxes)
        box.size = QSizeF(1, 1);
    QTest::newRow("specks") << flat;
}

void TestLayout::holdsOnHostileGraphs()
{
    QFETCH(LayoutInput, input);
    const auto layout = layOut(input);
    QVERIFY(layout);
    QCOMPARE(faultOf(input, *layout), QString());
}

void TestLayout::theSameInputGivesTheSameDrawing()
{
    const LayoutInput input = madeUp({200, 360, 30, 10, 5, 12, true, 7});
    const auto once = layOut(input);
    const auto again = layOut(input);
    QVERIFY(once && again);
    QVERIFY(once->boxes == again->boxes);
    QVERIFY(once->routes == again->routes);
    QVERIFY(once->frames == again->frames);
    QCOMPARE(once->crossings, again->crossings);
}

void TestLayout::linesOutOfRangeAreLeftOut()
{
    LayoutInput input = chain(3);
    input.lines.push_back({0, 7, -1, -1});
    input.lines.push_back({-1, 1, -1, -1});
    input.lines.push_back({9, 9, -1, -1});
    input.boxes[1].frame = 4;
    const auto layout = layOut(input);
    QVERIFY(layout);
    QVERIFY(!layout->routes[1].empty());
    for (int i = 2; i < 5; ++i)
        QVERIFY(layout->routes[i].empty());
}

void TestLayout::parallelLinesLieBesideEachOther()
{
    LayoutInput input = boxesOnly(2);
    input.lines = {{0, 1, -1, -1}, {0, 1, -1, -1}, {0, 1, -1, -1}};
    const auto layout = layOut(input);
    QVERIFY(layout);
    QCOMPARE(faultOf(input, *layout), QString());
    for (int i = 1; i < 3; ++i)
        QVERIFY(layout->routes[i].front().y() - layout->routes[i - 1].front().y() >= 3);
}

void TestLayout::endsSoonWhereCancelled()
{
    const LayoutInput input = madeUp({5'000, 9'000, 60, 5, 0, 0, false, 3});
    QElapsedTimer sinceAsked;
    qint64 longest = 0;
    int asked = 0;
    const auto all = layOut(input, [&] {
        if (++asked > 1)
            longest = std::max(longest, sinceAsked.nsecsElapsed());
        sinceAsked.start();
        return false;
    });
    QVERIFY(all);
    QVERIFY2(asked > 20, qPrintable(u"asked %1 times"_s.arg(asked)));
    int left = 10;
    QVERIFY(!layOut(input, [&] { return --left < 0; }));
}

void TestLayout::aMillionLinesCanBeCancelled()
{
    LayoutInput input = boxesOnly(2'000);
    for (int i = 0; i < 1'000; ++i) {
        for (int k = 1'000; k < 2'000; ++k)
            input.lines.push_back({i, k, -1, -1});
    }
    int left = 2;
    QVERIFY(!layOut(input, [&] { return --left < 0; }));
}

void TestLayout::expandingMovesLittle_data()
{
    QTest::addColumn<bool>("frames");
    QTest::newRow("boxes") << false;
    QTest::newRow("boxes in frames") << true;
}

void TestLayout::expandingMovesLittle()
{
    QFETCH(bool, frames);
    const LayoutInput whole = madeUp({120, 200, 14, 5, 3, frames ? 8 : 0, false, 5});
    // Without the last of them first, then with all: what stood keeps its layer and order.
    LayoutInput less = whole;
    constexpr int kept = 100;
    less.boxes.resize(kept);
    std::erase_if(less.lines, [](const LayoutLine &line) { return line.from >= kept || line.to >= kept; });
    const auto before = layOut(less);
    QVERIFY(before);
    LayoutInput more = whole;
    for (int i = 0; i < kept; ++i)
        more.boxes[i].previous = before->boxes[i].topLeft();
    const auto after = layOut(more);
    QVERIFY(after);
    QCOMPARE(faultOf(more, *after), QString());
    for (int i = 0; i < kept; ++i) {
        for (int k = 0; k < kept; ++k) {
            const bool sameBefore = before->boxes[i].left() == before->boxes[k].left();
            const bool same = after->boxes[i].left() == after->boxes[k].left();
            if (sameBefore && same && before->boxes[i].top() < before->boxes[k].top())
                QVERIFY(after->boxes[i].top() < after->boxes[k].top());
        }
    }
    qInfo("mean displacement %.1f px", meanDisplacement(more, *after));
    QVERIFY(meanDisplacement(more, *after) < 200);
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
