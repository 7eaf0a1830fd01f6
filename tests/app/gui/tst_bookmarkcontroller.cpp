// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/search/homerow.h"
#include "views/search/homeview.h"
#include "views/search/newsbar.h"
#include "views/search/resultdelegate.h"
#include "views/search/resultfacts.h"
#include "views/search/savesearchdialog.h"
#include "views/search/searchcompleter.h"
#include "views/search/searchkeeping.h"
#include "views/shell/navigationrail.h"
#include "views/shell/noticebar.h"
#include "views/shell/railbutton.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablelayouts.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// What a person keeps, by keys and mouse, in the window as the program wires it.
class BookmarkControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void starsMakeFavourites();
    void favouritesAreOrderedByKeysAndMouse();
    void removalIsUndone();
    void everythingIsUndoneInItsOrder();
    void searchesAreSavedAndRenamed();
    void takenNamesCanGetTheNewWords();
    void newsAreTold();
    void homeShowsWhatWasLookedAt();
    void whatIsGoneIsMarked();
    void nothingIsKeptWhereUnwanted();
    void matchesHaveAMenu();
    void emptyBoxOffersRecentSearches();
    void everythingHasAName();

private:
    void open(const QString &dataset);
    DiscoverPage *search(const QString &words);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QStringList favourites() const;
    [[nodiscard]] QStringList searches() const;
    [[nodiscard]] QWidget *row(int index) const;
    [[nodiscard]] SaveSearchDialog *dialog() const;
    void save(const QString &words, const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void BookmarkControllerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void BookmarkControllerTest::init()
{
    m_gui = std::make_unique<test::GuiFixture>();
    test::smallmesh::writeMany(m_gui->path(u"mesh"_s), 5);
    m_gui->start(*m_theme, {});
    m_gui->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
}

void BookmarkControllerTest::cleanup()
{
    m_gui.reset();
}

void BookmarkControllerTest::open(const QString &dataset)
{
    auto found = m_gui->context().catalog().resolve(dataset);
    found.waitForFinished();
    const auto lines = found.result();
    QVERIFY(lines && !lines->empty());
    for (const core::EntityLine &line : *lines) {
        if (line.uri.kind == core::EntityKind::Dataset)
            m_gui->window().open(QUrl(line.uri.toString()));
    }
    m_gui->settle();
    QTRY_VERIFY(m_gui->page<ThingPage>() != nullptr && m_gui->page<ThingPage>()->subject());
    m_gui->settle();
}

DiscoverPage *BookmarkControllerTest::search(const QString &words)
{
    m_gui->window().open(QUrl(u"meshbook:search?q="_s + words));
    m_gui->settle();
    auto *page = m_gui->page<DiscoverPage>();
    m_gui->settle();
    return page;
}

void BookmarkControllerTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_gui->window().activateWindow(); // a dialog may have been in front
    QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
    QWidget *focus = modifiers.testFlag(Qt::ControlModifier) ? nullptr : m_gui->window().focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_gui->window(), key, modifiers);
    m_gui->settle();
}

QStringList BookmarkControllerTest::favourites() const
{
    QStringList names;
    for (const RailLink &link : m_gui->window().rail().favourites().links())
        names.append(link.text);
    return names;
}

QStringList BookmarkControllerTest::searches() const
{
    QStringList names;
    for (const RailLink &link : m_gui->window().rail().savedSearches().links())
        names.append(link.text);
    return names;
}

QWidget *BookmarkControllerTest::row(int index) const
{
    return m_gui->window().rail().favourites().rows().at(index);
}

SaveSearchDialog *BookmarkControllerTest::dialog() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<SaveSearchDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void BookmarkControllerTest::save(const QString &words, const QString &name)
{
    search(words);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dialog() != nullptr);
    dialog()->name()->setText(name);
    QTest::keyClick(dialog()->name(), Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    m_gui->settle();
}

void BookmarkControllerTest::starsMakeFavourites()
{
    open(u"table1"_s);
    QVERIFY(m_gui->window().rail().favourites().isHidden());
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites(), QStringList{u"table1"_s});
    QVERIFY(m_gui->window().rail().favourites().isVisible());
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites(), QStringList());
    QVERIFY(m_gui->window().rail().favourites().isHidden());
    // The star in the page's header, by mouse.
    IconButton *star = nullptr;
    for (IconButton *button : m_gui->page<ThingPage>()->findChildren<IconButton *>()) {
        if (button->accessibleName() == u"Add to favourites" && button->isVisible())
            star = button;
    }
    QVERIFY(star != nullptr);
    QTest::mouseClick(star, Qt::LeftButton);
    m_gui->settle();
    QCOMPARE(favourites(), QStringList{u"table1"_s});
    QCOMPARE(star->accessibleName(), u"Remove from favourites"_s);
    // The chosen match of a search.
    DiscoverPage *page = search(u"table2"_s);
    QTRY_VERIFY(page->subject().has_value());
    page->focusMain();
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites().size(), 2);
    // A click on the rail leads there.
    QTest::mouseClick(row(0), Qt::LeftButton);
    m_gui->settle();
    QVERIFY(m_gui->page<ThingPage>() != nullptr);
    QCOMPARE(m_gui->page<ThingPage>()->title(), u"table1"_s);
}

void BookmarkControllerTest::favouritesAreOrderedByKeysAndMouse()
{
    for (const QString &name : {u"table0"_s, u"table1"_s, u"table2"_s}) {
        open(name);
        key(Qt::Key_D, Qt::ControlModifier);
    }
    row(0)->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(favourites(), (QStringList{u"table1"_s, u"table0"_s, u"table2"_s}));
    QVERIFY(row(1)->hasFocus()); // the keys follow what they moved
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier); // it is the last already
    QCOMPARE(favourites(), (QStringList{u"table1"_s, u"table2"_s, u"table0"_s}));
    // Dragged to the top; a drag is no click.
    const QUrl before = m_gui->window().pages().currentPage()->uri();
    QWidget *last = row(2);
    const QPoint grip = last->rect().center();
    QTest::mousePress(last, Qt::LeftButton, {}, grip);
    QTest::mouseMove(last, grip - QPoint(0, 12));
    const QPoint top = last->mapFromGlobal(row(0)->mapToGlobal(QPoint(grip.x(), 1)));
    QMouseEvent move(QEvent::MouseMove, top, last->mapToGlobal(top), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(last, &move);
    QTest::mouseRelease(last, Qt::LeftButton, {}, top);
    m_gui->settle();
    QCOMPARE(favourites(), (QStringList{u"table0"_s, u"table1"_s, u"table2"_s}));
    QCOMPARE(m_gui->window().pages().currentPage()->uri(), before);
}

void BookmarkControllerTest::removalIsUndone()
{
    for (const QString &name : {u"table0"_s, u"table1"_s}) {
        open(name);
        key(Qt::Key_D, Qt::ControlModifier);
    }
    row(0)->setFocus();
    key(Qt::Key_Delete);
    QCOMPARE(favourites(), QStringList{u"table1"_s});
    NoticeBar &notice = m_gui->window().notice();
    QVERIFY(notice.isVisible());
    QVERIFY(notice.text().contains(u"table0"_s));
    const auto buttons = notice.findChildren<Button *>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(),
                                   [](const Button *button) { return button->text() == u"Undo"; });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    m_gui->settle();
    QCOMPARE(favourites(), (QStringList{u"table0"_s, u"table1"_s}));
    QVERIFY(!notice.isVisible());
    row(1)->setFocus();
    key(Qt::Key_Delete);
    QCOMPARE(favourites(), QStringList{u"table0"_s});
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(favourites(), (QStringList{u"table0"_s, u"table1"_s}));
}

/// Ctrl+Z means what was done last, whatever that was.
void BookmarkControllerTest::everythingIsUndoneInItsOrder()
{
    open(u"table1"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites().size(), 1);
    ResultFacts &facts = ResultFacts::of(m_gui->context().catalog());
    const QStringList before = facts.ids();
    QVERIFY(facts.setShown(ResultFact::Updated, true));
    TableLayouts &layouts = TableLayouts::shared();
    layouts.setAll({});
    layouts.choose(u"schema"_s, {{u"sort"_s, 1}});
    services::Settings &settings = m_gui->settings();
    const services::Settings::Snapshot usual = settings.snapshot();
    settings.set(services::Settings::Key::UserName, u"Ana"_s);
    m_gui->context().undo().noteSettings(settings, usual);
    const QString uid = m_gui->context().sync().sources()->front().uid;
    QVERIFY(m_gui->context().sync().remove(uid));
    QVERIFY(m_gui->window().notice().text().contains(u"mesh"_s));
    QVERIFY(m_gui->context().sync().sources()->empty());

    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_gui->context().sync().sources()->front().uid, uid);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settings.text(services::Settings::Key::UserName).isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(layouts.of(u"schema"_s).isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(facts.ids(), before);
    QCOMPARE(favourites().size(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(favourites().size(), 0);
    QVERIFY(m_gui->context().undo().undoText().isNull());

    const Qt::KeyboardModifiers again = Qt::ControlModifier | Qt::ShiftModifier;
    key(Qt::Key_Z, again);
    QTRY_COMPARE(favourites().size(), 1);
    key(Qt::Key_Z, again);
    QVERIFY(facts.ids() != before);
    key(Qt::Key_Z, again);
    QCOMPARE(layouts.of(u"schema"_s).value(u"sort"_s).toInt(), 1);
    key(Qt::Key_Z, again);
    QCOMPARE(settings.text(services::Settings::Key::UserName), u"Ana"_s);
    key(Qt::Key_Z, again);
    QVERIFY(m_gui->context().sync().sources()->empty());
    QVERIFY(m_gui->context().undo().redoText().isNull());
    layouts.setAll({});
}

void BookmarkControllerTest::searchesAreSavedAndRenamed()
{
    save(u"table1"_s, u"First table"_s);
    QCOMPARE(searches(), QStringList{u"First table"_s});
    QCOMPARE(m_gui->page<DiscoverPage>()->keeping()->button()->text(), u"Saved"_s);
    QWidget *saved = m_gui->window().rail().savedSearches().rows().first();
    m_gui->window().open(QUrl(u"meshbook:sources"_s));
    QTest::mouseClick(saved, Qt::LeftButton);
    m_gui->settle();
    QCOMPARE(m_gui->page<DiscoverPage>()->query(), u"table1"_s);
    saved->setFocus();
    key(Qt::Key_F2);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->name()->text(), u"First table"_s);
    dialog()->name()->setText(u"One"_s);
    QTest::keyClick(dialog()->name(), Qt::Key_Return);
    QTRY_COMPARE(searches(), QStringList{u"One"_s});
    QTRY_VERIFY(dialog() == nullptr);
    m_gui->window().rail().savedSearches().rows().first()->setFocus();
    key(Qt::Key_Delete);
    QCOMPARE(searches(), QStringList());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(searches(), QStringList{u"One"_s});
    // An empty search is nothing to keep.
    search({});
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dialog() == nullptr);
}

void BookmarkControllerTest::takenNamesCanGetTheNewWords()
{
    save(u"table1"_s, u"Mine"_s);
    save(u"table2"_s, u"Mine"_s);
    QCOMPARE(searches(), QStringList{u"Mine"_s});
    QCOMPARE(m_gui->context().bookmarks().searches().front().words.text, u"table2"_s);
}

void BookmarkControllerTest::newsAreTold()
{
    save(u"type:dataset"_s, u"Datasets"_s);
    m_gui->window().open(QUrl(u"meshbook:sources"_s));
    QCOMPARE(m_gui->window().rail().savedSearches().links().first().count, 0);
    test::smallmesh::writeFile(m_gui->path(u"mesh/another.odcs.yaml"_s),
                               test::smallmesh::contract("another", "new here"));
    m_gui->context().sync().syncAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_gui->window().rail().savedSearches().links().first().count, 1, 30'000);
    QVERIFY(m_gui->window().rail().savedSearches().links().first().note.startsWith(u"1 new"_s));
    QTest::mouseClick(m_gui->window().rail().savedSearches().rows().first(), Qt::LeftButton);
    m_gui->settle();
    auto *page = m_gui->page<DiscoverPage>();
    QTRY_VERIFY(page->keeping()->bar()->isVisible());
    QVERIFY(page->keeping()->bar()->text().startsWith(u"1 new"_s));
    QTRY_COMPARE(m_gui->window().rail().savedSearches().links().first().count, 0); // looked at
    // The new one, and only it, is marked.
    const auto *delegate = qobject_cast<ResultDelegate *>(page->list()->itemDelegate());
    QStringList marked;
    for (int i = 0; i < page->model()->rowCount(); ++i) {
        const ResultRow shown = delegate->row(page->model()->index(i, 0));
        if (shown.badge.text == u"new")
            marked.append(shown.name);
    }
    QCOMPARE(marked, QStringList{u"another"_s});
    // Other words have no such news.
    page->setQuery(u"table1"_s);
    QSignalSpy answered(page, &DiscoverPage::answered);
    QVERIFY(answered.wait());
    QVERIFY(!page->keeping()->bar()->isVisible());
}

void BookmarkControllerTest::homeShowsWhatWasLookedAt()
{
    DiscoverPage *page = search({});
    QVERIFY(!page->isHomeShown()); // nothing to show yet
    open(u"table1"_s);
    open(u"table3"_s);
    page = search({});
    QTRY_VERIFY(page->isHomeShown());
    QStringList names;
    for (const HomeRow *shown : page->findChildren<HomeRow *>()) {
        if (shown->isVisible())
            names.append(shown->text().name);
    }
    QCOMPARE(names, (QStringList{u"table3"_s, u"table1"_s}));
    // Made anew just now, with the old rows not yet taken away: the keys go to one that is seen.
    emit m_gui->context().bookmarks().searchesChanged();
    page->focusMain();
    const auto *focused = qobject_cast<HomeRow *>(QApplication::focusWidget());
    QVERIFY(focused != nullptr && focused->isVisible());
    QCOMPARE(focused->text().name, u"table3"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_gui->page<ThingPage>()->title(), u"table1"_s);
    // Words bring the list, no words the home page again.
    m_gui->window().searchField().focusText();
    QTest::keyClicks(m_gui->window().searchField().lineEdit(), u"table2"_s);
    page = m_gui->page<DiscoverPage>();
    QTRY_VERIFY(!page->isHomeShown());
    page = search({});
    QTRY_VERIFY(page->isHomeShown());
    const auto buttons = page->findChildren<Button *>();
    const auto browse = std::find_if(buttons.begin(), buttons.end(), [](const Button *button) {
        return button->text() == u"Browse everything";
    });
    QTest::mouseClick(*browse, Qt::LeftButton);
    QVERIFY(!page->isHomeShown());
    QVERIFY(page->list()->hasFocus());
}

void BookmarkControllerTest::whatIsGoneIsMarked()
{
    open(u"table4"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(QFile::remove(m_gui->path(u"mesh/table4.odcs.yaml"_s)));
    core::SyncOptions options;
    options.allowRemoval = true;
    const auto sources = m_gui->context().sync().sources();
    m_gui->context().sync().sync(sources->front().uid, options);
    QTRY_COMPARE_WITH_TIMEOUT(m_gui->window().rail().favourites().links().first().icon, Icon::Unknown,
                              30'000);
    QCOMPARE(favourites(), QStringList{u"table4"_s});
    QVERIFY(!row(0)->accessibleDescription().isEmpty());
}

void BookmarkControllerTest::nothingIsKeptWhereUnwanted()
{
    open(u"table1"_s);
    QCOMPARE(m_gui->context().bookmarks().recentThings().size(), std::size_t{1});
    m_gui->settings().set(services::Settings::Key::KeepRecents, false);
    m_gui->settle();
    open(u"table2"_s);
    QVERIFY(m_gui->context().bookmarks().recentThings().empty());
    QVERIFY(!search({})->isHomeShown());
}

void BookmarkControllerTest::matchesHaveAMenu()
{
    DiscoverPage *page = search(u"table1"_s);
    QTRY_VERIFY(page->model()->rowCount() > 0);
    emit page->list()->customContextMenuRequested(
        page->list()->visualRect(page->model()->index(0, 0)).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QAction *star = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Add to favourites")
            star = action;
    }
    QVERIFY(star != nullptr);
    star->trigger();
    menu->close();
    m_gui->settle();
    QCOMPARE(favourites().size(), 1);
}

void BookmarkControllerTest::emptyBoxOffersRecentSearches()
{
    core::SearchWords words;
    words.text = u"table3"_s;
    words.filters = {{u"type"_s, {u"dataset"_s}}};
    m_gui->context().bookmarks().noteSearched(words);
    search({});
    m_gui->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
    m_gui->window().searchField().focusText();
    const auto *popup = m_gui->controller().completer().popup();
    QTRY_VERIFY(popup->isOpen());
    QLineEdit *box = m_gui->window().searchField().lineEdit();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    m_gui->settle();
    QVERIFY(!popup->isOpen());
    QCOMPARE(m_gui->page<DiscoverPage>()->words(), words);
}

void BookmarkControllerTest::everythingHasAName()
{
    open(u"table1"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    save(u"table2"_s, u"Second"_s);
    search({});
    QTRY_VERIFY(m_gui->page<DiscoverPage>()->isHomeShown());
    QCOMPARE(test::focusableWithoutName(&m_gui->window()), QStringList());
    QCOMPARE(test::unreachableByTab(&m_gui->window()), QStringList());
    search(u"table1"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(test::focusableWithoutName(dialog()), QStringList());
    dialog()->reject();
}

QTEST_MAIN(BookmarkControllerTest)
#include "tst_bookmarkcontroller.moc"
