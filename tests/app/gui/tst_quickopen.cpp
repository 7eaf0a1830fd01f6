// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/product/thingpage.h"
#include "views/search/quickopen.h"
#include "views/search/quickopenmodel.h"
#include "views/shell/commandtable.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// Quick open by keys and mouse, in the window as the program wires it.
class QuickOpenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void ranksRecentThenExact();
    void opensThingsOfTheCatalog();
    void recentThingsComeFirst();
    void findsCommandsAndHelps();
    void opensLinks();
    void clickOpens();
    void fewThousandLinesAreInstant();

private:
    QuickOpen *open();
    [[nodiscard]] static QuickOpen *dialog();
    void type(const QString &text);
    [[nodiscard]] static QStringList names();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void QuickOpenTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void QuickOpenTest::init()
{
    m_gui = std::make_unique<test::GuiFixture>();
    test::smallmesh::writeMany(m_gui->path(u"mesh"_s), 5);
    m_gui->start(*m_theme, {});
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
}

void QuickOpenTest::cleanup()
{
    m_gui.reset();
}

QuickOpen *QuickOpenTest::dialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<QuickOpen *>(widget);
        if (found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

QuickOpen *QuickOpenTest::open()
{
    m_gui->window().activateWindow();
    if (QTest::qWaitForWindowActive(&m_gui->window()))
        QTest::keyClick(&m_gui->window(), Qt::Key_K, Qt::ControlModifier);
    return dialog();
}

void QuickOpenTest::type(const QString &text)
{
    QLineEdit *edit = dialog()->field()->lineEdit();
    edit->clear();
    QTest::keyClicks(edit, text);
    m_gui->settle();
}

QStringList QuickOpenTest::names()
{
    QStringList names;
    for (int i = 0; i < dialog()->model()->rowCount(); ++i)
        names.append(dialog()->model()->item(i)->name);
    return names;
}

void QuickOpenTest::ranksRecentThenExact()
{
    using Kind = QuickOpenItem::Kind;
    const auto item = [](Kind kind, const QString &name, const QString &uri) {
        QuickOpenItem made;
        made.kind = kind;
        made.name = name;
        made.uri = QUrl(uri);
        return made;
    };
    const std::vector<QuickOpenItem> items{
        item(Kind::Recent, u"our dear year"_s, u"x:1"_s), // letters in order only: no better for being recent
        item(Kind::Recent, u"new order"_s, u"x:2"_s),     item(Kind::Tab, u"order"_s, u"x:3"_s),
        item(Kind::Favourite, u"order"_s, u"x:3"_s),      item(Kind::Page, u"Sources"_s, u"x:4"_s),
        item(Kind::Thing, u"kunde"_s, u"x:5"_s)}; // found by a synonym
    const auto ranked = rankQuickOpen(u"order"_s, items, 50);
    QStringList names;
    for (const QuickOpenItem &each : ranked)
        names.append(each.name);
    QCOMPARE(names, (QStringList{u"new order"_s, u"order"_s, u"our dear year"_s, u"kunde"_s}));
    QCOMPARE(rankQuickOpen({}, items, 50).size(), std::size_t{5}); // one address once
    QCOMPARE(rankQuickOpen({}, items, 2).size(), std::size_t{2});
}

void QuickOpenTest::opensThingsOfTheCatalog()
{
    QVERIFY(open() != nullptr);
    new QAbstractItemModelTester(dialog()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 dialog());
    QCOMPARE(test::focusableWithoutName(dialog()), QStringList());
    type(u"table3"_s);
    QTRY_VERIFY(names().contains(u"table3"_s));
    QVERIFY(!dialog()->model()->item(0)->matches.isEmpty());
    const int tabs = m_gui->window().pages().count();
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    m_gui->settle();
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_gui->window().pages().count(), tabs + 1);
    QVERIFY(m_gui->page<ThingPage>() != nullptr);
    QCOMPARE(m_gui->page<ThingPage>()->title(), u"table3"_s);
    // Nothing has such a name: nothing opens.
    QVERIFY(open() != nullptr);
    type(u"zzzzqqqq"_s);
    QCOMPARE(names(), QStringList());
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return);
    QVERIFY(dialog() != nullptr);
    dialog()->reject();
}

void QuickOpenTest::recentThingsComeFirst()
{
    core::ThingMark mark{{core::EntityKind::Dataset, u"postgres://h/table1"_s, {}}, u"table1"_s, {}, {}};
    m_gui->context().bookmarks().noteViewed(mark);
    core::SavedSearch search;
    search.name = u"Tables I watch"_s;
    search.words.text = u"table"_s;
    m_gui->context().bookmarks().saveSearch(search);
    m_gui->settle();
    QVERIFY(open() != nullptr);
    QCOMPARE(names().first(), u"table1"_s); // without a letter typed
    QVERIFY(names().contains(u"Tables I watch"_s));
    QVERIFY(names().contains(u"Sources"_s));
    type(u"tiw"_s);
    QCOMPARE(names().first(), u"Tables I watch"_s);
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return);
    m_gui->settle();
    QCOMPARE(m_gui->window().pages().currentPage()->uri(), QUrl(u"meshbook:search?q=table"_s));
}

void QuickOpenTest::findsCommandsAndHelps()
{
    QVERIFY(open() != nullptr);
    type(u"?"_s);
    QVERIFY(dialog()->model()->rowCount() >= 3);
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return); // the line puts its sign into the field
    QCOMPARE(dialog()->field()->text(), u">"_s);
    QVERIFY(dialog()->model()->rowCount() > 20);
    const int tabs = m_gui->window().pages().count();
    type(u">new tab"_s);
    QCOMPARE(names().first(), u"New tab"_s);
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_gui->window().pages().count(), tabs + 1);
}

void QuickOpenTest::opensLinks()
{
    QVERIFY(open() != nullptr);
    type(u"meshbook:sources"_s);
    QCOMPARE(dialog()->model()->rowCount(), 1);
    QTest::keyClick(dialog()->field()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_gui->window().pages().currentPage()->uri(), QUrl(u"meshbook:sources"_s));
}

void QuickOpenTest::clickOpens()
{
    QVERIFY(open() != nullptr);
    type(u"sources"_s);
    QCOMPARE(names().first(), u"Sources"_s);
    const QListView *list = dialog()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(dialog()->model()->index(0)).center());
    QTRY_COMPARE(m_gui->window().pages().currentPage()->uri(), QUrl(u"meshbook:sources"_s));
    QVERIFY(dialog() == nullptr);
}

/// As many as can be kept of everything, ranked anew at each letter.
void QuickOpenTest::fewThousandLinesAreInstant()
{
    std::vector<QuickOpenItem> items;
    for (int i = 0; i < 2'500; ++i) {
        QuickOpenItem item;
        item.name = u"customer order history of region %1 in the warehouse"_s.arg(i);
        item.uri = QUrl(u"meshbook:dataset/%1"_s.arg(i));
        items.push_back(item);
    }
    QElapsedTimer timer;
    timer.start();
    const auto ranked = rankQuickOpen(u"cohw"_s, items, 50);
    qInfo("2,500 lines are ranked in %lld µs", timer.nsecsElapsed() / 1000);
    QCOMPARE(ranked.size(), std::size_t{50});
}

QTEST_MAIN(QuickOpenTest)
#include "tst_quickopen.moc"
