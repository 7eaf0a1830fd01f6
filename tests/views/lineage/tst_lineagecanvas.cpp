// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/madepicture.h"
#include "views/lineage/canvaspane.h"
#include "views/lineage/canvaswalk.h"
#include "views/lineage/lineagecanvas.h"
#include "views/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using Kind = CanvasTarget::Kind;
using lineage::Direction;

class TestLineageCanvas final : public QObject {
    Q_OBJECT

private:
    static CanvasScenePtr sceneOf(const lineage::Picture &picture,
                                  lineage::Flow flow = lineage::Flow::LeftToRight, bool mirrored = false)
    {
        const CanvasMetrics sizes = CanvasMetrics::current();
        const auto layout = lineage::layOut(layoutInput(picture, sizes, flow));
        return std::make_shared<CanvasScene>(picture, *layout, flow, sizes, mirrored);
    }
    static void show(LineageCanvas &canvas, const CanvasScenePtr &scene)
    {
        canvas.resize(1'000, 700);
        canvas.setScene(
            scene,
            LensColors(Lens::Domain, scene->picture(), SemanticPalette::of(&canvas),
                       [](const QString &domain) { return static_cast<int>(domain.size()) % 8; }));
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    }
    static int boxNamed(const CanvasScene &scene, const QString &name)
    {
        for (int i = 0; i < scene.boxCount(); ++i) {
            if (scene.box(i).name == name)
                return i;
        }
        return -1;
    }
    static QPoint pointOf(const LineageCanvas &canvas, const QRectF &rect)
    {
        return canvas.fromScene(rect.center()).toPoint();
    }

private slots:
    void initTestCase() { static const Theme theme(qApp); }

    void findsWhatIsUnderThePointer()
    {
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        const int orders = boxNamed(*scene, u"orders_confirmed"_s);
        QCOMPARE(scene->at(scene->columnRect(orders, 2).center(), 4),
                 (CanvasTarget{Kind::Column, orders, 2}));
        QCOMPARE(scene->at(scene->moreRect(orders).center(), 4).kind, Kind::More);
        const int prices = boxNamed(*scene, u"erp.price_list"_s);
        const CanvasTarget stub = scene->at(scene->stubRect(prices, Direction::Up).center(), 4);
        QCOMPARE(stub.kind, Kind::Stub);
        QCOMPARE(stub.direction, Direction::Up);
        QVERIFY(scene->stubRect(prices, Direction::Down).isEmpty());
        for (int line = 0; line < static_cast<int>(scene->picture().lines.size()); ++line) {
            const CanvasTarget target = scene->at(scene->lineMiddle(line), 4);
            QVERIFY2(target.kind == Kind::Line || target.isOfBox(), qPrintable(QString::number(line)));
        }
        QVERIFY(scene->at(scene->bounds().topLeft() - QPointF(500, 500), 4).isNone());
    }

    /// The grid must never lose what a look at everything finds.
    void gridFindsTheSameAsLookingAtAll()
    {
        const CanvasScenePtr scene = sceneOf(test::largePicture(400));
        const QRectF all = scene->bounds();
        for (int i = 0; i < 50; ++i) {
            const QRectF area(all.left() + all.width() * (i % 10) / 10,
                              all.top() + all.height() * (i / 10) / 5, all.width() / (1 + i % 4),
                              all.height() / (1 + i % 3));
            std::vector<int> found;
            scene->boxesIn(area, found);
            for (int box = 0; box < scene->boxCount(); ++box) {
                if (scene->boxRect(box).intersects(area))
                    QVERIFY(std::find(found.begin(), found.end(), box) != found.end());
            }
        }
    }

    void clickChoosesAndDoubleClickOpens()
    {
        LineageCanvas canvas;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(canvas, scene);
        const int box = boxNamed(*scene, u"customer_360"_s);
        const QSignalSpy chosen(&canvas, &LineageCanvas::currentChanged);
        const QSignalSpy opened(&canvas, &LineageCanvas::activated);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, pointOf(canvas, scene->boxRect(box)));
        QCOMPARE(canvas.current(), (CanvasTarget{Kind::Box, box}));
        QCOMPARE(chosen.count(), 1);
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, pointOf(canvas, scene->boxRect(box)));
        QCOMPARE(opened.count(), 1);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {3, 3});
        QVERIFY(canvas.current().isNone());
    }

    void stubAndChevronAskForWhatTheyShow()
    {
        LineageCanvas canvas;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(canvas, scene);
        const QSignalSpy grown(&canvas, &LineageCanvas::growRequested);
        const QSignalSpy columns(&canvas, &LineageCanvas::columnsRequested);
        const QSignalSpy groups(&canvas, &LineageCanvas::groupToggled);
        const int identity = boxNamed(*scene, u"customer_identity"_s);
        QTest::mouseClick(&canvas, Qt::LeftButton, {},
                          pointOf(canvas, scene->stubRect(identity, Direction::Down)));
        QCOMPARE(grown.count(), 1);
        QCOMPARE(grown.at(0).at(1).value<Direction>(), Direction::Down);
        const int orders = boxNamed(*scene, u"orders_confirmed"_s);
        const QPointF chevron = scene->boxRect(orders).topLeft() + QPointF(14, 14);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.fromScene(chevron).toPoint());
        QCOMPARE(columns.count(), 1);
        const QPointF frame = scene->frameRect(0).topLeft() + QPointF(12, 12);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.fromScene(frame).toPoint());
        QCOMPARE(groups.count(), 1);
    }

    void wheelZoomsAroundThePointer()
    {
        LineageCanvas canvas;
        show(canvas, sceneOf(test::smallPicture()));
        const QPointF at(300, 200);
        const QPointF before = canvas.toScene(at);
        QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const double zoom = canvas.zoom();
        QCoreApplication::sendEvent(&canvas, &wheel);
        QVERIFY(canvas.zoom() > zoom * 1.2);
        const QPointF after = canvas.toScene(at);
        QVERIFY(std::abs(after.x() - before.x()) < 1.5 && std::abs(after.y() - before.y()) < 1.5);
        QTest::keyClick(&canvas, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas.zoom(), 1.0);
        QTest::keyClick(&canvas, Qt::Key_F);
        QVERIFY(canvas.visibleArea().contains(canvas.scene()->bounds().center()));
    }

    void draggingBesideEverythingMovesThePicture()
    {
        LineageCanvas canvas;
        show(canvas, sceneOf(test::smallPicture()));
        const QPointF before = canvas.toScene({0, 0});
        const double zoom = canvas.zoom();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {5, 5});
        QTest::mouseMove(&canvas, {45, 25});
        QTest::mouseMove(&canvas, {65, 35});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {65, 35});
        const QPointF moved = (before - canvas.toScene({0, 0})) * zoom;
        QCOMPARE(moved.toPoint(), QPoint(60, 30));
    }

    /// A picture that was moved must look as one painted there at once.
    void movingPaintsWhatAWholePaintWould()
    {
        LineageCanvas moved;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(moved, scene);
        moved.resetZoom();
        QCoreApplication::processEvents();
        moved.repaint();
        for (const QPoint &by : {QPoint(37, 11), QPoint(-80, 23), QPoint(13, -60)}) {
            moved.panBy(by);
            moved.repaint();
        }
        const QImage shifted = moved.grab().toImage();
        moved.setLens(moved.lens()); // forgets all that was painted
        const QImage whole = moved.grab().toImage();
        QCOMPARE(whole.size(), shifted.size());
        // Dashes of a line begin anew where a strip does; nothing else may differ.
        int other = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                other += std::abs(qGray(whole.pixel(x, y)) - qGray(shifted.pixel(x, y))) > 32 ? 1 : 0;
        }
        QVERIFY2(other < whole.width() * whole.height() / 2'000, qPrintable(QString::number(other)));
    }

    void arrowsWalkAlongLinesAndBeside()
    {
        LineageCanvas canvas;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(canvas, scene);
        canvas.setFocus(Qt::TabFocusReason);
        canvas.setCurrent({});
        QTest::keyClick(&canvas, Qt::Key_Home);
        const int orders = boxNamed(*scene, u"orders_confirmed"_s);
        QCOMPARE(canvas.current(), (CanvasTarget{Kind::Box, orders}));
        QTest::keyClick(&canvas, Qt::Key_Left);
        QVERIFY(canvas.current().index != orders);
        QVERIFY(scene->box(canvas.current().index).depth == -1);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(scene->box(canvas.current().index).depth == 0);
        canvas.setCurrent({Kind::Box, orders});
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.current(), (CanvasTarget{Kind::Column, orders, 0}));
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Right); // customer_id goes to customer_360 and customer_identity
        QVERIFY(scene->box(canvas.current().index).name.startsWith("customer_"_L1));
    }

    /// From every box every other one that is connected can be walked to with four keys alone.
    void everyBoxIsReachedByKeys()
    {
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        std::vector<bool> seen(static_cast<std::size_t>(scene->boxCount()), false);
        std::vector<CanvasTarget> open{canvaswalk::start(*scene)};
        std::vector<CanvasTarget> known = open;
        while (!open.empty()) {
            const CanvasTarget at = open.back();
            open.pop_back();
            if (at.isOfBox())
                seen.at(static_cast<std::size_t>(at.index)) = true;
            using canvaswalk::Step;
            for (const Step step : {Step::Left, Step::Right, Step::Up, Step::Down}) {
                const CanvasTarget next = canvaswalk::next(*scene, at, step);
                if (std::find(known.begin(), known.end(), next) == known.end()) {
                    known.push_back(next);
                    open.push_back(next);
                }
            }
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool each) { return each; }));
    }

    /// A product is looked at by all that is its own: its contract, which nothing is made from, comes first.
    void startIsTheRootThatLeadsOn()
    {
        lineage::Picture picture = test::smallPicture();
        picture.boxes.front().root = true;
        const CanvasScenePtr scene = sceneOf(picture);
        const CanvasTarget start = canvaswalk::start(*scene);
        QCOMPARE(scene->box(start.index).name, u"orders_confirmed"_s);
    }

    void keysAskForWhatTheySay()
    {
        LineageCanvas canvas;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(canvas, scene);
        const QSignalSpy grown(&canvas, &LineageCanvas::growRequested);
        const QSignalSpy shrunk(&canvas, &LineageCanvas::shrinkRequested);
        const QSignalSpy columns(&canvas, &LineageCanvas::columnsRequested);
        const QSignalSpy traced(&canvas, &LineageCanvas::traceRequested);
        const QSignalSpy hidden(&canvas, &LineageCanvas::hideRequested);
        const QSignalSpy opened(&canvas, &LineageCanvas::activated);
        const int orders = boxNamed(*scene, u"orders_confirmed"_s);
        canvas.setCurrent({Kind::Box, orders});
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QTest::keyClick(&canvas, Qt::Key_Minus);
        QTest::keyClick(&canvas, Qt::Key_C);
        QTest::keyClick(&canvas, Qt::Key_T); // no column is chosen
        QTest::keyClick(&canvas, Qt::Key_Delete);
        QTest::keyClick(&canvas, Qt::Key_Return);
        canvas.setCurrent({Kind::Column, orders, 1});
        QTest::keyClick(&canvas, Qt::Key_T);
        QCOMPARE(grown.count(), 1);
        QCOMPARE(shrunk.count(), 1);
        QCOMPARE(columns.count(), 1);
        QCOMPARE(traced.count(), 1);
        QCOMPARE(hidden.count(), 1);
        QCOMPARE(opened.count(), 1);
    }

    void tellsScreenReadersWhatTheKeysStandOn()
    {
        LineageCanvas canvas;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        show(canvas, scene);
        QVERIFY(!canvas.accessibleName().isEmpty());
        canvas.setCurrent({Kind::Box, boxNamed(*scene, u"erp.price_list"_s)});
        QVERIFY(canvas.accessibleDescription().startsWith("erp.price_list"_L1));
        QVERIFY(canvas.accessibleDescription().contains("described nowhere"_L1));
        canvas.setCurrent({Kind::Line, 4});
        QVERIFY(canvas.accessibleDescription().contains("web.checkout"_L1));
    }

    void choiceAndPlaceOutliveThePicture()
    {
        LineageCanvas canvas;
        const CanvasScenePtr before = sceneOf(test::smallPicture());
        show(canvas, before);
        canvas.resetZoom();
        const int was = boxNamed(*before, u"stg_orders"_s);
        canvas.setCurrent({Kind::Box, was});
        canvas.ensureVisible(canvas.current());
        const QPoint place = canvas.fromScene(before->boxRect(was).topLeft()).toPoint();
        lineage::Picture smaller = test::smallPicture();
        smaller.boxes.pop_back(); // Shipment Events
        std::erase_if(smaller.lines, [&](const lineage::Line &line) {
            return line.to == static_cast<int>(smaller.boxes.size());
        });
        const CanvasScenePtr after = sceneOf(smaller);
        canvas.setScene(after, LensColors(Lens::Domain, smaller, SemanticPalette::of(&canvas), {}));
        QCOMPARE(after->box(canvas.current().index).name, u"stg_orders"_s);
        const QPoint now = canvas.fromScene(after->boxRect(canvas.current().index).topLeft()).toPoint();
        QVERIFY((now - place).manhattanLength() <= 2);
    }

    void mirroredFlowsFromRightToLeft()
    {
        const CanvasScenePtr plain = sceneOf(test::smallPicture());
        const CanvasScenePtr mirrored = sceneOf(test::smallPicture(), lineage::Flow::LeftToRight, true);
        const int raw = boxNamed(*plain, u"shop.orders_raw"_s);
        const int last = boxNamed(*plain, u"customer_360"_s);
        QVERIFY(plain->boxRect(raw).left() < plain->boxRect(last).left());
        QVERIFY(mirrored->boxRect(raw).left() > mirrored->boxRect(last).left());
        QCOMPARE(mirrored->bounds(), plain->bounds());
        const CanvasTarget from{Kind::Box, boxNamed(*plain, u"stg_orders"_s)};
        QCOMPARE(canvaswalk::next(*mirrored, from, canvaswalk::Step::Left).index,
                 canvaswalk::next(*plain, from, canvaswalk::Step::Right).index);
    }

    void drawsEveryZoomAndMark_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("topDown");
        for (const double zoom : {0.05, 0.2, 0.5, 1.0, 2.5}) {
            QTest::addRow("%d %%, across", qRound(zoom * 100)) << zoom << false;
            QTest::addRow("%d %%, down", qRound(zoom * 100)) << zoom << true;
        }
    }
    void drawsEveryZoomAndMark()
    {
        QFETCH(const double, zoom);
        QFETCH(const bool, topDown);
        LineageCanvas canvas;
        const CanvasScenePtr scene =
            sceneOf(test::markedPicture(), topDown ? lineage::Flow::TopToBottom : lineage::Flow::LeftToRight);
        show(canvas, scene);
        canvas.setZoom(zoom, {500, 350});
        canvas.centerOn(scene->bounds().center());
        const QImage image = canvas.grab().toImage();
        const QRgb ground = image.pixel(0, 0);
        int other = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                other += image.pixel(x, y) != ground ? 1 : 0;
        }
        QVERIFY(other > 20);
    }

    void floatingToolsStayInside()
    {
        CanvasPane pane;
        const CanvasScenePtr scene = sceneOf(test::smallPicture());
        pane.resize(900, 600);
        pane.show(scene, LensColors(Lens::Owner, scene->picture(), SemanticPalette::of(&pane), {}));
        static_cast<QWidget &>(pane).show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        for (const QWidget *tool :
             pane.canvas()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (tool->isVisible())
                QVERIFY(pane.canvas()->rect().contains(tool->geometry()));
        }
        QCOMPARE(test::focusableWithoutName(&pane), QStringList());
    }
};

QTEST_MAIN(TestLineageCanvas)
#include "tst_lineagecanvas.moc"
