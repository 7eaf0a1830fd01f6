// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/frozencolumns.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::views;

/// A wide table whose names stay while its days are scrolled.
class FrozenColumnsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(40, 60);
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < 60; ++column)
                m_model->setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
        }
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
        m_table->verticalHeader()->hide();
        m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        for (int column = 0; column < 60; ++column)
            m_table->setColumnWidth(column, column == 0 ? 120 : 60);
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        m_frozen = FrozenColumns::install(m_table.get(), 2);
        m_table->resize(500, 300);
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void namesStayAtTheLeadingEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void namesStayAtTheLeadingEdge()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_table->setLayoutDirection(direction);
        show();
        QVERIFY(!m_frozen->overlay()->isVisible()); // nothing is scrolled
        m_table->horizontalScrollBar()->setValue(300);
        QVERIFY(m_frozen->overlay()->isVisible());
        const QRect over = m_frozen->overlay()->geometry();
        const QRect inside = m_table->viewport()->geometry();
        QCOMPARE(over.width(), 180);
        if (direction == Qt::LeftToRight)
            QCOMPARE(over.left(), inside.left());
        else
            QCOMPARE(over.right(), inside.right());
        // The same row at the same height, also after both are scrolled.
        m_table->verticalScrollBar()->setValue(7);
        QCOMPARE(m_frozen->overlay()->rowAt(5), m_table->rowAt(5));
        m_frozen->overlay()->verticalScrollBar()->setValue(3);
        QCOMPARE(m_table->verticalScrollBar()->value(), 3);
        m_table->horizontalScrollBar()->setValue(0);
        QVERIFY(!m_frozen->overlay()->isVisible());
    }

    void cellsAreNotWalkedOnBehindIt()
    {
        show();
        m_table->setCurrentIndex(m_model->index(0, 30));
        for (int step = 30; step > 2; --step) {
            QTest::keyClick(m_table.get(), Qt::Key_Left);
            const QRect cell = m_table->visualRect(m_table->currentIndex());
            QVERIFY2(!m_frozen->overlay()->isVisible() || cell.left() >= 180,
                     qPrintable(QString::number(step)));
        }
    }

    void widthsAndColumnsFollow()
    {
        show();
        m_table->horizontalScrollBar()->setValue(300);
        m_table->setColumnWidth(0, 200);
        QCOMPARE(m_frozen->overlay()->width(), 260);
        QCOMPARE(m_frozen->overlay()->columnWidth(0), 200);
        m_table->setColumnHidden(1, true);
        m_table->setColumnWidth(0, 180);
        QCOMPARE(m_frozen->overlay()->width(), 180);
        QVERIFY(m_frozen->overlay()->isColumnHidden(5));
    }

    void rowsAreOpenedAndHaveTheirMenu()
    {
        show();
        m_table->horizontalScrollBar()->setValue(300);
        const QSignalSpy opened(m_table.get(), &QAbstractItemView::doubleClicked);
        const QSignalSpy menu(m_table.get(), &QWidget::customContextMenuRequested);
        QWidget *over = m_frozen->overlay()->viewport();
        const QPoint at = m_frozen->overlay()->visualRect(m_model->index(2, 0)).center();
        QTest::mouseClick(over, Qt::LeftButton, {}, at);
        QCOMPARE(m_table->currentIndex(), m_model->index(2, 0));
        QVERIFY(m_table->selectionModel()->isSelected(m_model->index(2, 0)));
        QTest::mouseDClick(over, Qt::LeftButton, {}, at);
        QCOMPARE(opened.count(), 1);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, over->mapToGlobal(at));
        QCoreApplication::sendEvent(over, &event);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(m_table->indexAt(menu.first().first().toPoint()).row(), 2);
    }

private:
    void show()
    {
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    FrozenColumns *m_frozen = nullptr;
};

QTEST_MAIN(FrozenColumnsTest)
#include "tst_frozencolumns.moc"
