// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/groupedresultsmodel.h"
#include "items/searchresultsmodel.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/search/discoverpage.h"
#include "views/search/factsmenu.h"
#include "views/search/resultfacts.h"
#include "views/search/resultgrouping.h"
#include "views/search/resultstrip.h"
#include "views/search/searchcompleter.h"
#include "views/widgets/button.h"
#include "views/widgets/resultrowdelegate.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/viewstates.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// What a person does on the search page, by keys and mouse, in the window as the program wires it.
class DiscoverTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void allMatchesAreCopied();
    void allMatchesAreExported();
    void matchesAreSorted();
    void fieldsAndValuesAreCompleted();
    void completionLeavesTheKeyboardAlone();
    void valuesAreTakenByMouse();
    void emptyBoxOffersWhatItIsGiven();
    void noMatchOffersWaysOut();
    void columnsAreChosen();
    void rowsHaveTrustMarks();
    void rowsAreCopied();
    void matchesAreGrouped();
    void groupsAreInTheAddress();

private:
    [[nodiscard]] DiscoverPage *search(const QString &words);
    [[nodiscard]] static QAction *action(const QMenu *menu, const QString &words);
    [[nodiscard]] static QStringList names(DiscoverPage *page);
    [[nodiscard]] SuggestionPopup *popup() { return m_gui->controller().completer().popup(); }
    [[nodiscard]] QLineEdit *box() { return m_gui->window().searchField().lineEdit(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void DiscoverTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void DiscoverTest::init()
{
    m_gui = std::make_unique<test::GuiFixture>();
    test::smallmesh::writeMany(m_gui->path(u"mesh"_s), 250);
    m_gui->start(*m_theme, {});
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
}

void DiscoverTest::cleanup()
{
    m_gui.reset();
}

DiscoverPage *DiscoverTest::search(const QString &words)
{
    m_gui->window().searchField().focusText();
    QTest::keyClicks(m_gui->window().searchField().lineEdit(), words);
    auto *page = m_gui->page<DiscoverPage>();
    if (page != nullptr) {
        QSignalSpy answered(page, &DiscoverPage::answered);
        if (page->model()->rowCount() == 0 || answered.wait(5'000))
            m_gui->settle();
    }
    return page;
}

QAction *DiscoverTest::action(const QMenu *menu, const QString &words)
{
    for (QAction *each : menu->actions()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

QStringList DiscoverTest::names(DiscoverPage *page)
{
    QStringList found;
    for (int row = 0; row < std::min(page->model()->rowCount(), 40); ++row)
        found << page->model()->index(row).data().toString();
    return found;
}

/// More than one page of them, whatever of them was looked at.
void DiscoverTest::allMatchesAreCopied()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(page->model()->rowCount(), 250);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&m_gui->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 251);
    QAction *json = action(page->strip()->menu(), u"Copy All as JSON"_s);
    QVERIFY(json != nullptr);
    json->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'['));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"\"uri\""_s), 250);
}

void DiscoverTest::allMatchesAreExported()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    QTest::keyClick(&m_gui->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_gui->window().findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    const QString file = m_gui->path(u"all.md"_s);
    for (const QString &filter : dialog->nameFilters()) {
        if (filter.contains(u"*.md"_s))
            dialog->selectNameFilter(filter);
    }
    emit dialog->fileSelected(file);
    dialog->close();
    m_gui->settle();
    QFile written(file);
    QTRY_VERIFY(written.exists());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 252); // head and rule
}

void DiscoverTest::matchesAreSorted()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    const auto *orders = page->strip()->findChildren<QMenu *>().first();
    QAction *byName = action(orders, u"Name"_s);
    QVERIFY(byName != nullptr);
    QSignalSpy answered(page, &DiscoverPage::answered);
    byName->trigger();
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(byName->isChecked());
    QStringList sorted = names(page);
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    QCOMPARE(names(page), sorted);
    // The address has it, so a link, the history and the session do.
    const QUrl uri = page->uri();
    QVERIFY(uri.query().contains(u"sort=name"_s));
    m_gui->window().open(uri, OpenIn::NewTab);
    auto *other = m_gui->page<DiscoverPage>();
    QVERIFY(other != nullptr && other != page);
    QTRY_COMPARE(other->model()->rowCount(), 250);
    QCOMPARE(other->strip()->order(), core::SearchOrder::Name);
    QCOMPARE(names(other), sorted);
}

void DiscoverTest::fieldsAndValuesAreCompleted()
{
    box()->setFocus();
    QTest::keyClicks(box(), u"-st"_s);
    QTRY_VERIFY(popup()->isOpen() && !m_gui->controller().completer().isBusy());
    QCOMPARE(popup()->current(), -1); // Return still opens the match
    QVERIFY(!box()->accessibleDescription().isEmpty());
    QTest::keyClick(box(), Qt::Key_Tab);
    QCOMPARE(box()->text(), u"-status:"_s);
    QTRY_VERIFY(popup()->isOpen() && !m_gui->controller().completer().isBusy()); // its values
    QCOMPARE(popup()->current(), 0);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(box()->text(), u"-status:active"_s);
    QCOMPARE(box()->accessibleDescription(), QString());
    QVERIFY(box()->hasFocus());
    // It is what the page searches for, too.
    QTRY_COMPARE(m_gui->page<DiscoverPage>()->query(), u"-status:active"_s);
    box()->undo();
    QCOMPARE(box()->text(), u"-st"_s); // what was typed by hand
}

void DiscoverTest::completionLeavesTheKeyboardAlone()
{
    box()->setFocus();
    QTest::keyClicks(box(), u"type:"_s);
    QTRY_VERIFY(popup()->isOpen() && !m_gui->controller().completer().isBusy());
    QVERIFY(popup()->count() > 2);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(popup()->current(), 1);
    QVERIFY(box()->accessibleDescription().startsWith(popup()->currentText()));
    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Up);
    QCOMPARE(popup()->current(), -1);
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!popup()->isOpen());
    QCOMPARE(box()->text(), u"type:"_s); // the second one clears
    QTest::keyClicks(box(), u"dat"_s); // typing goes on
    QTRY_VERIFY(popup()->isOpen());
    m_gui->window().pages().currentPage()->focusMain();
    QVERIFY(!popup()->isOpen());
    // One letter of a word is no question; Ctrl+Space is.
    box()->setFocus();
    box()->clear();
    QTest::keyClicks(box(), u"d"_s);
    QTRY_VERIFY(!m_gui->controller().completer().isBusy());
    QVERIFY(!popup()->isOpen());
    QTest::keyClick(box(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup()->isOpen());
    QCOMPARE(box()->text(), u"d"_s);
}

void DiscoverTest::valuesAreTakenByMouse()
{
    box()->setFocus();
    QTest::keyClicks(box(), u"type:dat"_s);
    QTRY_VERIFY(popup()->isOpen() && !m_gui->controller().completer().isBusy());
    auto *list = popup()->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(box()->text(), u"type:dataset"_s);
    QVERIFY(box()->hasFocus());
    // Who types faster than answers come gets what fits what was typed.
    box()->clear();
    QTest::keyClicks(box(), u"type:"_s);
    QTRY_VERIFY(popup()->isOpen());
    QTest::keyClicks(box(), u"cont"_s);
    QTest::keyClick(box(), Qt::Key_Tab);
    QTRY_COMPARE(box()->text(), u"type:contract"_s);
}

void DiscoverTest::emptyBoxOffersWhatItIsGiven()
{
    SearchCompleter &completer = m_gui->controller().completer();
    completer.setIdleSuggestions(u"Recent"_s, [] {
        return QList<Suggestion>{{u"orders"_s, {}, Icon::History}, {u"customers"_s, {}, Icon::History}};
    });
    QSignalSpy chosen(&completer, &SearchCompleter::whenIdleChosen);
    m_gui->window().pages().currentPage()->focusMain();
    box()->setFocus();
    QTRY_VERIFY(popup()->isOpen());
    QCOMPARE(popup()->count(), 2);
    QCOMPARE(popup()->current(), -1);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QVERIFY(!popup()->isOpen());
}

void DiscoverTest::noMatchOffersWaysOut()
{
    m_gui->window().open(QUrl(u"meshbook:search?q=table7&type=team"_s));
    auto *page = m_gui->page<DiscoverPage>();
    QVERIFY(page != nullptr);
    const auto way = [page](const QString &words) -> Button * {
        for (Button *each : page->states()->findChildren<Button *>()) {
            if (each->isVisible() && each->text().contains(words))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(way(u"Any “Type”: "_s) != nullptr);
    const QString words = way(u"Any “Type”: "_s)->text();
    way(u"Any “Type”: "_s)->click();
    QTRY_VERIFY(page->model()->total() > 0);
    QVERIFY2(words.contains(QString::number(page->model()->total())), qPrintable(words));
    QVERIFY(page->filters().isEmpty());
    QCOMPARE(box()->text(), u"table7"_s);
    // Of two words the one that is too much; typing goes on where it was.
    box()->setFocus();
    box()->setText(QString());
    QTest::keyClicks(box(), u"table7 xyzzyqq"_s);
    QTRY_VERIFY(way(u"Without “xyzzyqq”"_s) != nullptr);
    QVERIFY(box()->hasFocus());
    way(u"Without “xyzzyqq”"_s)->click();
    QTRY_COMPARE(page->query(), u"table7"_s);
    QTRY_VERIFY(page->model()->total() > 0);
}

void DiscoverTest::columnsAreChosen()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    auto *columns = page->strip()->menu()->findChild<FactsMenu *>();
    QVERIFY(columns != nullptr);
    const QStringList before = page->saveState().value(u"facts"_s).toVariant().toStringList();
    QVERIFY(before.contains(u"quality"_s) && !before.contains(u"ports"_s));
    action(columns, u"Quality rules met"_s)->trigger();
    const auto shown = [page] { return page->saveState().value(u"facts"_s).toVariant().toStringList(); };
    QTRY_VERIFY(!shown().contains(u"quality"_s));
    QTRY_VERIFY(!action(columns, u"Quality rules met"_s)->isChecked());
    action(columns, u"Number of ports"_s)->trigger();
    QTRY_VERIFY(shown().contains(u"ports"_s));
    QVERIFY(page->strip()->captions()->accessibleName().contains(u"Ports"_s));
    action(columns, u"Last change of the description"_s)->trigger();
    QTRY_COMPARE(shown().size(), ResultFacts::most);
    QTRY_VERIFY(!action(columns, u"Number of quality rules"_s)->isEnabled()); // names need the room
    // Sessions bring them back, on all pages.
    const QJsonObject state = page->saveState();
    action(columns, u"Usual Columns"_s)->trigger();
    QTRY_COMPARE(shown(), before);
    page->restoreState(state);
    QVERIFY(shown().contains(u"ports"_s));
}

/// They come after the rows, and only for what has them.
void DiscoverTest::rowsHaveTrustMarks()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    const auto trust = [page](int row) {
        return page->model()->index(row).data(items::SearchResultsModel::TrustRole);
    };
    QTRY_VERIFY(trust(0).isValid());
    QCOMPARE(trust(0).value<core::TrustMarks>().uri.toString(),
             page->model()->index(0).data(items::SearchResultsModel::UriRole).toString());
    QSignalSpy changed(page->model(), &QAbstractItemModel::dataChanged);
    QVERIFY(!trust(120).isValid()); // nobody has looked there
    QTRY_VERIFY(trust(120).isValid());
    QVERIFY(!changed.isEmpty());
}

void DiscoverTest::rowsAreCopied()
{
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    page->focusMain();
    QTest::keyClick(page->list(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(page->list()->currentIndex().data().toString() + u'\t'));
    QVERIFY(
        copied.endsWith(page->list()->currentIndex().data(items::SearchResultsModel::UriRole).toString()));
}

/// Chosen in the menu, closed and opened by keys and mouse, narrowed by the last row of a large one.
void DiscoverTest::matchesAreGrouped()
{
    using Model = items::GroupedResultsModel;
    auto *page = search(u"type:dataset"_s);
    QVERIFY(page != nullptr);
    QSignalSpy answered(page, &DiscoverPage::answered);
    QAction *byDomain = nullptr;
    for (const QMenu *menu : page->strip()->findChildren<QMenu *>()) {
        if (QAction *found = action(menu, u"Group by Domain"_s))
            byDomain = found;
    }
    QVERIFY(byDomain != nullptr);
    byDomain->trigger();
    QTRY_VERIFY(!answered.isEmpty());
    m_gui->settle();
    QListView *list = page->list();
    const Model *model = page->grouping()->model();
    QVERIFY(list->model() == model);
    QTRY_VERIFY(!model->index(1).data(Model::UriRole).toString().isEmpty());
    QCOMPARE(list->currentIndex().row(), 1); // the first match, not its heading
    QVERIFY(list->visualRect(model->index(0)).height() < list->visualRect(model->index(1)).height());
    const int rows = model->rowCount();

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(model->rowCount() < rows);
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(model->rowCount(), rows);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model->index(0)).center());
    QVERIFY(model->rowCount() < rows);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(model->rowCount(), rows);

    const QModelIndex more = model->index(Model::firstShown + 1);
    QCOMPARE(more.data(Model::RowRole).toInt(), static_cast<int>(Model::Row::More));
    list->setCurrentIndex(more);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(model->rowCount(), rows + Model::pageSize - Model::firstShown);
    for (int i = 0; i < 20 && model->headingOf(Model::mostShown) == 0; ++i)
        QTest::keyClick(list, Qt::Key_Return);
    m_gui->settle();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(page->subject().has_value());
}

void DiscoverTest::groupsAreInTheAddress()
{
    m_gui->window().open(QUrl(u"meshbook:search?q=type%3Adataset&group=type"_s));
    m_gui->settle();
    auto *page = m_gui->page<DiscoverPage>();
    QVERIFY(page != nullptr);
    QCOMPARE(page->strip()->grouping(), u"type"_s);
    QCOMPARE(page->grouping()->model()->index(0).data().toString(), u"Datasets"_s);
    QCOMPARE(QUrl(page->uri()).query().contains(u"group=type"_s), true);
    m_gui->window().open(QUrl(u"meshbook:search?q=type%3Adataset&group=nonsense"_s));
    m_gui->settle();
    QVERIFY(!page->grouping()->isOn());
    QVERIFY(page->list()->model() == page->model());
}

QTEST_MAIN(DiscoverTest)
#include "tst_discover.moc"
