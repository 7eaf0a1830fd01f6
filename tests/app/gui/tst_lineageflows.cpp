// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/picturetablemodel.h"
#include "sample/samplemesh.h"
#include "shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/lineage/lineageaddress.h"
#include "views/lineage/lineagecanvas.h"
#include "views/lineage/lineageexport.h"
#include "views/lineage/lineagepage.h"
#include "views/lineage/picturelists.h"
#include "views/lineage/whatifbar.h"
#include "views/shell/commandtable.h"
#include "views/shell/sessionstate.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using Kind = CanvasTarget::Kind;

/// The lineage page in the window, over the sample mesh.
class TestLineageFlows final : public QObject {
    Q_OBJECT

private:
    /// The thing most others are connected with.
    core::Uri hub()
    {
        auto graph = m_fixture->context().lineage().graph();
        graph.waitForFinished();
        const lineage::GraphPtr all = *graph.result();
        lineage::NodeId best = 0;
        const auto degree = [&](lineage::NodeId node) {
            return std::min(all->things().upstream(node).size(), all->things().downstream(node).size());
        };
        for (lineage::NodeId node = 1; node < all->thingCount(); ++node) {
            if (degree(node) > degree(best))
                best = node;
        }
        return all->uri(best);
    }
    LineagePage *openPage(const QUrl &url)
    {
        m_fixture->window().open(url);
        auto *page = m_fixture->page<LineagePage>();
        if (page != nullptr)
            settle(page);
        return page;
    }
    static void settle(LineagePage *page)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->isAnswered(), 20'000);
        QTest::qWait(0);
    }
    static int rootBox(const LineagePage &page)
    {
        for (int i = 0; i < page.scene()->boxCount(); ++i) {
            if (page.scene()->box(i).root)
                return i;
        }
        return -1;
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_fixture = std::make_unique<test::GuiFixture>();
        const auto mesh = sample::writeSampleMesh(m_fixture->path(u"mesh"_s), QDate(2026, 3, 1));
        QVERIFY(mesh);
        m_fixture->start(*m_theme, {});
        m_fixture->addAndSync(m_fixture->path(u"mesh"_s));
        m_fixture->window().resize(1'280, 800);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
    }

    void cleanupTestCase()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    void opensOneStepOnEachSide()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        QVERIFY(page != nullptr);
        QVERIFY(page->scene() != nullptr);
        QVERIFY(page->scene()->boxCount() >= 3);
        const int root = rootBox(*page);
        QVERIFY(root >= 0);
        QCOMPARE(page->title(), page->scene()->box(root).name);
        QCOMPARE(test::focusableWithoutName(page), QStringList());
    }

    void withoutRootThereAreWaysIn()
    {
        LineagePage *page = openPage(LineagePage::pageUri());
        QVERIFY(page != nullptr);
        QVERIFY(page->scene() == nullptr);
        QVERIFY(page->findInPage());
    }

    void growingIsAStepThatIsUndone()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        const int before = page->scene()->boxCount();
        page->canvas()->setFocus();
        page->canvas()->setCurrent({Kind::Box, rootBox(*page)});
        QTest::keyClick(page->canvas(), Qt::Key_Plus);
        settle(page);
        QVERIFY(page->scene()->boxCount() > before);
        QVERIFY(page->uri().toString().contains("grow="_L1));
        QTest::keyClick(page->canvas(), Qt::Key_Z, Qt::ControlModifier);
        settle(page);
        QCOMPARE(page->scene()->boxCount(), before);
        QTest::keyClick(page->canvas(), Qt::Key_Y, Qt::ControlModifier);
        settle(page);
        QVERIFY(page->scene()->boxCount() > before);
        m_fixture->window().pages().goBack();
        page = m_fixture->page<LineagePage>();
        QVERIFY(page != nullptr);
        settle(page);
        QCOMPARE(page->scene()->boxCount(), before);
    }

    void hidingAndRefocusing()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        const int before = page->scene()->boxCount();
        const int root = rootBox(*page);
        const std::vector<int> &in = page->scene()->linesIn(root);
        QVERIFY(!in.empty());
        const int other = page->scene()->line(in.front()).from;
        const QString id = page->scene()->box(other).id;
        page->canvas()->setCurrent({Kind::Box, other});
        page->hideCurrent();
        settle(page);
        QVERIFY(page->scene()->indexOfBox(id) < 0);
        page->undo();
        settle(page);
        QCOMPARE(page->scene()->boxCount(), before);
        page->canvas()->setCurrent({Kind::Box, page->scene()->indexOfBox(id)});
        page->refocusCurrent();
        settle(page);
        QVERIFY(page->scene()->box(page->scene()->indexOfBox(id)).root);
        QVERIFY(page->breadcrumb().size() >= 3);
    }

    void columnsOpenAndAreTraced()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        page->canvas()->setCurrent({Kind::Box, rootBox(*page)});
        page->toggleColumns();
        settle(page);
        const int root = rootBox(*page);
        QVERIFY(!page->scene()->box(root).columns.empty());
        page->canvas()->setCurrent({Kind::Column, root, 0});
        page->traceCurrent();
        settle(page);
        QVERIFY(!page->scope().tracedColumn.key.isEmpty());
        const lineage::Box &box = page->scene()->box(rootBox(*page));
        QVERIFY(std::any_of(box.columns.begin(), box.columns.end(),
                            [](const lineage::PictureColumn &column) { return column.traced; }));
    }

    void aChangeInMindIsMarkedEverywhere()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        page->canvas()->setCurrent({Kind::Box, rootBox(*page)});
        const core::Uri root = page->scene()->box(rootBox(*page)).uri;
        const lineage::Scope before = page->scope();
        auto *bar = page->findChild<WhatIfBar *>();
        QVERIFY(!bar->isVisible());
        m_fixture->window().commands().action(u"lineage.drop"_s)->trigger();
        settle(page);
        QVERIFY(bar->isVisible());
        QVERIFY(page->uri().toString().contains("whatif=drop"_L1));
        QCOMPARE(page->whatIfOf(root)->change, lineage::WhatIf::Change::Drop);
        const lineage::Picture &picture = page->scene()->picture();
        QCOMPARE(page->scene()->box(rootBox(*page)).mark, lineage::Mark::Dropped);
        QVERIFY(picture.atRisk > 0);
        qint64 shown = 0;
        for (const lineage::Box &box : picture.boxes)
            shown += box.mark == lineage::Mark::AtRisk ? box.members : 0;
        QCOMPARE(shown, picture.atRisk); // all of it is on view
        const auto *model = page->findChild<items::PictureTableModel *>();
        page->setView(LineageView::Table);
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, items::PictureTableModel::NoteSection).data().toString();
        QVERIFY(words.contains(u"at risk"_s));
        page->setView(LineageView::Picture);
        QCOMPARE(test::focusableWithoutName(page), QStringList());
        page->undo();
        settle(page);
        QVERIFY(page->scope() == before);
        QVERIFY(!bar->isVisible());
        page->redo();
        settle(page);
        QVERIFY(bar->isVisible());
        // The same address brings the same picture back.
        LineagePage *again = openPage(page->uri());
        QCOMPARE(again->scene()->picture().atRisk, shown);
    }

    void groupsOpenAndClose()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        page->setGrouping(lineage::Grouping::Domain);
        settle(page);
        QVERIFY(!page->scene()->picture().frames.empty());
        page->setAllGroupsClosed(true);
        settle(page);
        const auto &boxes = page->scene()->picture().boxes;
        QVERIFY(std::any_of(boxes.begin(), boxes.end(),
                            [](const lineage::Box &box) { return box.uri.key.isEmpty(); }));
    }

    void findsInThePicture()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        QVERIFY(page->findInPage());
        const QString name = page->scene()->box(rootBox(*page)).name;
        QTest::keyClicks(QApplication::focusWidget(), name);
        QCOMPARE(page->canvas()->current().index, rootBox(*page));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void listsSayTheSame()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        auto *lists = page->findChild<PictureLists *>();
        page->setView(LineageView::Outline);
        QVERIFY(lists->outline()->model()->rowCount() > 0);
        QVERIFY(lists->outline()->hasFocus() || lists->isVisible());
        page->setView(LineageView::Table);
        QVERIFY(lists->findChildren<QAbstractItemView *>().size() >= 2);
        page->setView(LineageView::Picture);
        QVERIFY(page->canvas()->isVisible());
    }

    void badSelectorsAreTold()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        const QUrl before = page->uri();
        lineage::Scope next = page->scope();
        next.selector = u"domain:*"_s;
        page->setScope(next);
        settle(page);
        QVERIFY(page->uri() != before);
        QVERIFY(page->scene()->boxCount() > 3);
    }

    void exportsAreWhole_data()
    {
        QTest::addColumn<int>("format");
        for (const lineageexport::Format format : lineageexport::formats())
            QTest::newRow(qPrintable(lineageexport::suffixOf(format))) << static_cast<int>(format);
    }
    void exportsAreWhole()
    {
        QFETCH(const int, format);
        LineagePage *page = openPage(lineageaddress::around(hub()));
        lineageexport::Request request;
        request.scope = page->scope();
        request.domainNumber = page->domainNumber();
        request.format = static_cast<lineageexport::Format>(format);
        request.path = m_fixture->path(u"out."_s + lineageexport::suffixOf(request.format));
        auto future = lineageexport::write(m_fixture->context().lineage(), page, request);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QVERIFY2(future.result(), future.result() ? "" : qPrintable(future.result().error().message));
        QVERIFY(future.result()->boxes >= page->scene()->boxCount());
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 100);
        const QByteArray name = page->scene()->box(rootBox(*page)).name.toUtf8();
        if (request.format == lineageexport::Format::Png)
            QVERIFY(QImage(request.path).width() > 400);
        else if (request.format == lineageexport::Format::Pdf)
            QVERIFY(bytes.startsWith("%PDF"));
        else
            QVERIFY(bytes.contains(name));
    }

    void commandsAreThereOnlyOnThePage()
    {
        openPage(lineageaddress::around(hub()));
        QVERIFY(m_fixture->window().commands().action(u"lineage.fit"_s)->isEnabled());
        m_fixture->window().open(QUrl(u"meshbook:search"_s));
        QVERIFY(!m_fixture->window().commands().action(u"lineage.fit"_s)->isEnabled());
    }

    void stateComesBack()
    {
        LineagePage *page = openPage(lineageaddress::around(hub()));
        page->setLens(Lens::Owner);
        LineageCanvas *canvas = page->canvas();
        canvas->setZoom(0.8, QPointF(40, 60));
        const LineageCanvas::View looked = canvas->view();
        const QJsonObject state = page->saveState();
        const auto isAsBefore = [&](const LineagePage &other) {
            const LineageCanvas::View view = other.canvas()->view();
            const QPointF off = view.centre - looked.centre;
            return qFuzzyCompare(view.zoom, looked.zoom) && std::hypot(off.x(), off.y()) < 3;
        };
        // Where the state comes first and where the picture does.
        LineagePage early(page->uri(), m_fixture->context().lineage(), m_fixture->context().catalog());
        early.restoreState(state);
        QTRY_VERIFY_WITH_TIMEOUT(early.isAnswered(), 20'000);
        QCOMPARE(early.lens(), Lens::Owner);
        QVERIFY(isAsBefore(early));
        LineagePage late(page->uri(), m_fixture->context().lineage(), m_fixture->context().catalog());
        QTRY_VERIFY_WITH_TIMEOUT(late.isAnswered(), 20'000);
        late.restoreState(state);
        QVERIFY(isAsBefore(late));
        late.resize(1500, 900); // the middle stays while the window grows
        late.show();
        QVERIFY(QTest::qWaitForWindowExposed(&late));
        QVERIFY(isAsBefore(late));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestLineageFlows)
#include "tst_lineageflows.moc"
