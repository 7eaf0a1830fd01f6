// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutchecks.h"
#include "lineage/curves.h"
#include "lineage/layout.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;

namespace {

constexpr int hub = 0;

/// One box that `in` boxes flow into and that flows into `out` boxes.
LayoutInput star(int in, int out, Flow flow)
{
    LayoutInput input;
    input.flow = flow;
    LayoutBox box;
    box.size = QSizeF(176, 30);
    input.boxes.assign(static_cast<std::size_t>(1 + in + out), box);
    for (int i = 1; i <= in; ++i)
        input.lines.push_back({i, hub, -1, -1});
    for (int i = in + 1; i <= in + out; ++i)
        input.lines.push_back({hub, i, -1, -1});
    return input;
}

QPointF flowing(QPointF point, Flow flow)
{
    return flow == Flow::LeftToRight ? point : point.transposed();
}

/// Where along the flow a line runs across, and goes on as it went; none where it does not.
std::optional<double> spineOf(const std::vector<QPointF> &route, Flow flow)
{
    for (std::size_t i = 2; i + 1 < route.size(); ++i) {
        if (flowing(route[i], flow).x() == flowing(route[i - 1], flow).x())
            return flowing(route[i], flow).x();
    }
    return std::nullopt;
}

} // namespace

/// Lines of a hub run together and branch off where they can be told apart.
class TestTrunks final : public QObject {
    Q_OBJECT

private slots:
    void linesOfAHubRunAlongOneSpine_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<Flow>("flow");
        QTest::newRow("leaving") << 1 << 40 << Flow::LeftToRight;
        QTest::newRow("reaching") << 40 << 1 << Flow::LeftToRight;
        QTest::newRow("both") << 30 << 85 << Flow::LeftToRight;
        QTest::newRow("from top to bottom") << 30 << 85 << Flow::TopToBottom;
    }
    void linesOfAHubRunAlongOneSpine()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(Flow, flow);
        const LayoutInput input = star(in, out, flow);
        const auto layout = layOut(input);
        QVERIFY(layout);
        QCOMPARE(tests::faultOf(input, *layout), QString());
        for (const bool leaves : {false, true}) {
            const int count = leaves ? out : in;
            std::set<double> spines;
            std::set<double> branches;
            int straight = 0;
            for (std::size_t i = 0; i < input.lines.size(); ++i) {
                if ((input.lines[i].from == hub) != leaves)
                    continue;
                const std::vector<QPointF> &route = layout->routes[i];
                if (const auto spine = spineOf(route, flow))
                    spines.insert(*spine);
                else
                    ++straight;
                branches.insert(flowing(leaves ? route.back() : route.front(), flow).y());
            }
            QCOMPARE(static_cast<int>(branches.size()), count);
            QCOMPARE(static_cast<int>(spines.size()), count >= 12 ? 1 : 0);
            QVERIFY(count < 12 || straight <= 1); // who stands level with the hub has nothing to cross
        }
    }

    void fewLinesStayCurves()
    {
        const LayoutInput input = star(5, 11, Flow::LeftToRight);
        const auto layout = layOut(input);
        QVERIFY(layout);
        for (const std::vector<QPointF> &route : layout->routes)
            QVERIFY(!spineOf(route, input.flow));
    }

    void linesThatReachABoxHaveTheirSpineBeforeThoseThatLeaveOne()
    {
        // Two hubs whose lines share a gap: a box that flows into twenty, and one that is made from twenty.
        LayoutInput input = star(0, 20, Flow::LeftToRight);
        const int reached = static_cast<int>(input.boxes.size());
        input.boxes.push_back(input.boxes.front());
        for (int i = 0; i < 20; ++i) {
            input.lines.push_back({static_cast<int>(input.boxes.size()), reached, -1, -1});
            input.boxes.push_back(input.boxes.front());
        }
        input.lines.push_back({reached + 1, 1, -1, -1}); // ties both together
        const auto layout = layOut(input);
        QVERIFY(layout);
        QCOMPARE(tests::faultOf(input, *layout), QString());
        std::optional<double> leaving;
        std::optional<double> reaching;
        for (std::size_t i = 0; i < input.lines.size(); ++i) {
            const auto spine = spineOf(layout->routes[i], input.flow);
            if (spine && input.lines[i].from == hub)
                leaving = spine;
            else if (spine && input.lines[i].to == reached)
                reaching = spine;
        }
        QVERIFY(leaving && reaching);
        QVERIFY(*reaching < *leaving);
    }

    void drawnCornersAreRoundAndWhole()
    {
        const LayoutInput input = star(3, 40, Flow::LeftToRight);
        const auto layout = layOut(input);
        QVERIFY(layout);
        for (const std::vector<QPointF> &route : layout->routes) {
            const std::vector<Curve> curves = curvesOf(route, input.flow);
            QCOMPARE(curves.front().from, route.front());
            QCOMPARE(curves.back().to, route.back());
            for (std::size_t i = 1; i < curves.size(); ++i) {
                QCOMPARE(curves[i].from, curves[i - 1].to);
                QVERIFY(curves[i].to.x() >= curves[i].from.x() - 1e-6); // never back on its way
            }
            const QPointF arrives = curves.back().to - curves.back().secondControl;
            QVERIFY(arrives.x() > 0 && std::abs(arrives.y()) < 1e-6);
        }
    }

    void whatALineHasForItselfIsItsBranch()
    {
        const std::vector<QPointF> route{{0, 10}, {20, 10}, {20, 90}, {60, 90}};
        QCOMPARE(middleOfBranch(route, Flow::LeftToRight, true), std::optional(QPointF(40, 90)));
        QCOMPARE(middleOfBranch(route, Flow::LeftToRight, false), std::optional(QPointF(10, 10)));
        const std::vector<QPointF> turned{{10, 0}, {10, 20}, {90, 20}, {90, 60}};
        QCOMPARE(middleOfBranch(turned, Flow::TopToBottom, true), std::optional(QPointF(90, 40)));
        QVERIFY(
            !middleOfBranch({{0, 10}, {20, 10}, {20, 90}, {0, 90}}, Flow::LeftToRight, true)); // turns back
        QVERIFY(!middleOfBranch({{0, 10}, {60, 90}}, Flow::LeftToRight, true));
    }
};

QTEST_GUILESS_MAIN(TestTrunks)
#include "tst_trunks.moc"
