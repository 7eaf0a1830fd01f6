// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablecopy.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/tablelayouts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::views;

Q_DECLARE_METATYPE(meshbook::views::tablecopy::As)

class TableCopyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void nothingChosenGivesNothing();
    void keyCopiesTheRow();
    void columnsAreChosenAndComeBack();
    void dividersAreRemembered();
    void columnsForCopiesAreNotOffered();
    void strangeLayoutsDoNoHarm();
    void menuOfTheRowsOffersColumns();

private:
    std::unique_ptr<QTreeView> table();
    QStandardItemModel m_model;
};

void TableCopyTest::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Name"_s, u"Value"_s});
    m_model.appendRow({new QStandardItem(u"a|b"_s), new QStandardItem(u"two\nlines"_s)});
    m_model.appendRow({new QStandardItem(u"say \"hi\", you"_s), new QStandardItem(u"=1+1"_s)});
}

void TableCopyTest::writes_data()
{
    QTest::addColumn<tablecopy::As>("as");
    QTest::addColumn<QString>("text");
    QTest::newRow("TSV") << tablecopy::As::Tsv << u"a|b\ttwo lines\nsay \"hi\", you\t=1+1\n"_s;
    QTest::newRow("with headings") << tablecopy::As::TsvWithHeaders
                                   << u"Name\tValue\na|b\ttwo lines\nsay \"hi\", you\t=1+1\n"_s;
    QTest::newRow("CSV") << tablecopy::As::Csv
                         << u"Name,Value\r\na|b,\"two\nlines\"\r\n\"say \"\"hi\"\", you\",'=1+1\r\n"_s;
    QTest::newRow("Markdown")
        << tablecopy::As::Markdown
        << u"| Name | Value |\n| --- | --- |\n| a\\|b | two lines |\n| say \"hi\", you | =1+1 |\n"_s;
    QTest::newRow("JSON")
        << tablecopy::As::Json
        << u"[\n    {\n        \"Name\": \"a|b\",\n        \"Value\": \"two\\nlines\"\n    },\n    {\n        \"Name\": \"say \\\"hi\\\", you\",\n        \"Value\": \"=1+1\"\n    }\n]\n"_s;
}

void TableCopyTest::writes()
{
    QFETCH(tablecopy::As, as);
    QTEST(tablecopy::text({m_model.index(0, 1), m_model.index(1, 0)}, as), "text");
}

void TableCopyTest::nothingChosenGivesNothing()
{
    QCOMPARE(tablecopy::text({}, tablecopy::As::Json), QString());
}

void TableCopyTest::keyCopiesTheRow()
{
    QTreeView view;
    view.setModel(&m_model);
    tablecopy::install(&view);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"say \"hi\", you\t=1+1\n"_s);
}

std::unique_ptr<QTreeView> TableCopyTest::table()
{
    auto view = std::make_unique<QTreeView>();
    view->setModel(&m_model);
    view->header()->setSortIndicatorClearable(true);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    view->header()->setStretchLastSection(false);
    view->header()->resizeSection(0, 120);
    view->header()->resizeSection(1, 90);
    tablecopy::install(view.get());
    TableLayout::install(view->header(), u"test"_s);
    view->resize(400, 200);
    view->show();
    return view;
}

void TableCopyTest::columnsAreChosenAndComeBack()
{
    TableLayouts &layouts = TableLayouts::shared();
    layouts.setAll({});
    QSignalSpy chosen(&layouts, &TableLayouts::chosen);
    const auto first = table();
    const auto second = table();
    QMenu menu;
    TableLayout::of(first.get())->fillColumns(menu);
    QCOMPARE(menu.actions().first()->text(), u"Value"_s); // the first column is always there
    QVERIFY(!menu.actions().last()->isEnabled()); // all is as usual
    menu.actions().first()->trigger();
    QVERIFY(first->isColumnHidden(1));
    QVERIFY(second->isColumnHidden(1)); // the same table elsewhere
    QCOMPARE(chosen.size(), 1);
    const auto later = table();
    QVERIFY(later->isColumnHidden(1));
    // Taken back as the list of the program does.
    layouts.put(u"test"_s, chosen.first().at(1).toJsonObject());
    QVERIFY(!first->isColumnHidden(1) && !later->isColumnHidden(1));
    QCOMPARE(first->columnWidth(1), 90);
    QVERIFY(layouts.all().isEmpty());

    QMenu sorting;
    QVERIFY(TableLayout::of(first.get())->fillSorting(sorting));
    sorting.actions().first()->trigger();
    QCOMPARE(first->header()->sortIndicatorSection(), 0);
    QCOMPARE(layouts.of(u"test"_s).value(u"sort"_s).toInt(-1), 0);
    TableLayout::lift(first->header());
    QCOMPARE(first->header()->sortIndicatorSection(), -1);
    layouts.setAll({});
}

void TableCopyTest::dividersAreRemembered()
{
    TableLayouts &layouts = TableLayouts::shared();
    layouts.setAll({});
    const auto view = table();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QWidget *heads = view->header()->viewport();
    const QPoint divider(119, heads->height() / 2);
    QTest::mousePress(heads, Qt::LeftButton, {}, divider);
    QTest::mouseMove(heads, divider + QPoint(20, 0));
    QTest::mouseMove(heads, divider + QPoint(40, 0));
    QTest::mouseRelease(heads, Qt::LeftButton, {}, divider + QPoint(40, 0));
    QTRY_VERIFY(layouts.of(u"test"_s).value(u"widths"_s).toObject().value(u"0"_s).toInt() > 140);
    const auto later = table();
    QCOMPARE(later->columnWidth(0), view->columnWidth(0));
    layouts.setAll({});
}

/// Columns that are there to be copied and exported only.
void TableCopyTest::columnsForCopiesAreNotOffered()
{
    TableLayouts::shared().setAll({});
    m_model.setHorizontalHeaderLabels({u"Name"_s, u"Value"_s, u"Address"_s});
    const auto view = table();
    view->hideColumn(2);
    TableLayout::install(view->header(), u"other"_s, 2);
    QMenu menu;
    TableLayout::of(view.get())->fillColumns(menu);
    QCOMPARE(menu.actions().first()->text(), u"Value"_s);
    QVERIFY(menu.actions().at(1)->isSeparator());
    menu.actions().first()->trigger();
    QVERIFY(view->isColumnHidden(1) && view->isColumnHidden(2));
    TableLayout::lift(view->header());
    QVERIFY(!view->isColumnHidden(1) && view->isColumnHidden(2));
    TableLayouts::shared().setAll({});
}

void TableCopyTest::strangeLayoutsDoNoHarm()
{
    TableLayouts &layouts = TableLayouts::shared();
    layouts.setAll({{u"test"_s,
                     QJsonObject{{u"shown"_s, QJsonObject{{u"0"_s, false}, {u"9"_s, true}}},
                                 {u"widths"_s, QJsonObject{{u"0"_s, 900'000}, {u"1"_s, -7}}},
                                 {u"order"_s, QJsonArray{7, 1, 1, u"x"_s}},
                                 {u"sort"_s, 55}}}});
    const auto view = table();
    QVERIFY(!view->isColumnHidden(0));
    QVERIFY(view->columnWidth(0) <= 2'000 && view->columnWidth(1) > 0);
    QCOMPARE(view->header()->visualIndex(1), 0);
    QCOMPARE(view->header()->visualIndex(0), 1);
    layouts.setAll({});
}

void TableCopyTest::menuOfTheRowsOffersColumns()
{
    const auto view = table();
    emit view->customContextMenuRequested({5, 5});
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QStringList words;
    for (const QAction *action : menu->actions())
        words.append(action->text());
    QVERIFY(words.contains(u"Columns"_s));
    QVERIFY(words.contains(u"Sort By"_s));
    menu->close();
}

QTEST_MAIN(TableCopyTest)
#include "tst_tablecopy.moc"
