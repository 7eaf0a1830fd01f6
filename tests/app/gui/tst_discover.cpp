// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/search/discoverpage.h"
#include "views/search/resultstrip.h"
#include "views/search/searchcompleter.h"
#include "views/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
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

QTEST_MAIN(DiscoverTest)
#include "tst_discover.moc"
