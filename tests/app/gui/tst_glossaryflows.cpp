// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/glossarytreemodel.h"
#include "shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/browsepane.h"
#include "views/glossary/changedialog.h"
#include "views/glossary/changepreview.h"
#include "views/glossary/glossarypage.h"
#include "views/glossary/glossarysession.h"
#include "views/glossary/namedialog.h"
#include "views/glossary/termpicker.h"
#include "views/glossary/termtree.h"
#include "views/shell/commandtable.h"
#include "views/widgets/button.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/searchfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::Verb;
using items::GlossaryTreeModel;
using items::TermOutline;

namespace {

constexpr int patience = 30'000; ///< ms, on a machine with much else to do

glossary::Entry term(const QString &label, const QString &parent = {})
{
    glossary::Entry entry;
    entry.term.glossary = u"words"_s;
    entry.term.parent = parent;
    entry.term.labels = {{u"en"_s, label}};
    return entry;
}

} // namespace

/// A steward at work in the tree of terms, with mouse and keyboard, over a glossary of the ledger.
class TestGlossaryFlows final : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] GlossaryPage *page() { return m_fixture->page<GlossaryPage>(); }
    [[nodiscard]] TermTree *tree() { return qobject_cast<BrowsePane *>(page()->pane())->tree(); }
    [[nodiscard]] const glossary::Lexicon &terms() { return page()->session().lexicon(); }
    [[nodiscard]] QString keyOf(const QString &label)
    {
        const QStringList keys = terms().resolve(label);
        return keys.isEmpty() ? QString() : keys.constFirst();
    }
    [[nodiscard]] QModelIndex indexOf(const QString &label) { return tree()->model()->indexOf(keyOf(label)); }
    [[nodiscard]] QString parentOf(const QString &label)
    {
        const glossary::EntryPtr entry = terms().find(keyOf(label));
        const glossary::EntryPtr above = entry ? terms().find(entry->term.parent) : glossary::EntryPtr();
        return above ? glossary::labelOf(*above) : QString();
    }
    /// Until the tree shows what the session knows.
    void waitForRow(const QString &label)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(indexOf(label).isValid(), qPrintable(label), patience);
    }
    void choose(const QString &label)
    {
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isSettled(), patience);
        waitForRow(label);
        // Whatever keys were held last: QTest leaves them so.
        tree()->view()->selectionModel()->setCurrentIndex(indexOf(label),
                                                          QItemSelectionModel::ClearAndSelect);
        QTRY_COMPARE(page()->place().term, keyOf(label));
        tree()->view()->setFocus();
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog()
    {
        for (Dialog *each : page()->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Waits for the preview, then does it.
    void doIt(ChangeDialog *asked)
    {
        QTRY_VERIFY_WITH_TIMEOUT(asked->doButton()->isEnabled(), patience);
        const QPointer<ChangeDialog> open(asked);
        QTest::mouseClick(asked->doButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), patience);
    }
    void pick(TermPicker *picker, const QString &text)
    {
        picker->field()->setFocus();
        QTest::keyClicks(picker->field(), text);
        QTRY_VERIFY_WITH_TIMEOUT(!picker->term().isEmpty(), patience);
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_fixture = std::make_unique<test::GuiFixture>();
        QVERIFY(m_fixture->settings().set(services::Settings::Key::UserName, u"Ana"_s));
        m_fixture->start(*m_theme, {});
        m_fixture->window().resize(1'280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
        services::GlossaryService &service = m_fixture->context().glossary();
        QCOMPARE(service.author(), u"Ana"_s);
        QVERIFY(service.addGlossary(u"Words"_s, u"Ours"_s).result());
        const auto set = service.openSet(u"First words"_s).result();
        QVERIFY(set);
        const auto added = service
                               .edit(*set, Verb::Add,
                                     [](glossary::Editor &editor) {
                                         static_cast<void>(editor.add(term(u"Party"_s)));
                                         static_cast<void>(editor.add(term(u"Customer"_s)));
                                         static_cast<void>(editor.add(term(u"Guest"_s)));
                                         static_cast<void>(editor.add(term(u"Basket"_s)));
                                         return editor.add(term(u"Order"_s));
                                     })
                               .result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(m_fixture->window().commands().trigger(u"go.glossary"_s));
        QVERIFY(page() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(page()->pane() != nullptr, patience);
        waitForRow(u"Order"_s);
        m_fixture->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void cleanupTestCase()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    void everythingIsReached()
    {
        QCOMPARE(test::focusableWithoutName(page()).join(u'\n'), QString());
        QCOMPARE(test::unreachableByTab(&m_fixture->window()).join(u'\n'), QString());
    }

    void aTermIsChosenByKeyboard()
    {
        choose(u"Basket"_s);
        QTest::keyClick(tree()->view(), Qt::Key_Down);
        QTRY_COMPARE(page()->place().term, keyOf(u"Customer"_s));
        QCOMPARE(page()->title(), u"Customer"_s);
        QTest::keyClick(tree()->view(), Qt::Key_P); // type-ahead
        QTRY_COMPARE(page()->place().term, keyOf(u"Party"_s));
    }

    void theFilterFindsTerms()
    {
        QVERIFY(page()->findInPage());
        QLineEdit *field = tree()->filterField()->lineEdit();
        QTest::keyClicks(field, u"GUE"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->outline()->found(), 1, patience);
        QVERIFY(!indexOf(u"Order"_s).isValid());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(page()->place().term, keyOf(u"Guest"_s));
        QVERIFY(page()->findInPage());
        QTest::keyClick(field, Qt::Key_Escape); // clears
        waitForRow(u"Order"_s);
        QTest::keyClicks(field, u"no such word"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->outline()->rules().filter, u"no such word"_s, patience);
        QCOMPARE(tree()->model()->outline()->found(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(tree()->isSettled(), patience);
        waitForRow(u"Order"_s);
    }

    void aTermIsRenamedInPlace()
    {
        choose(u"Guest"_s);
        const QString key = keyOf(u"Guest"_s);
        QTest::keyClick(tree()->view(), Qt::Key_F2);
        auto *editor = tree()->view()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(u"Visitor"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        waitForRow(u"Visitor"_s);
        QTRY_COMPARE(page()->place().term.isEmpty(), false);
        QVERIFY(m_fixture->window().commands().trigger(u"edit.undo"_s));
        waitForRow(u"Guest"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"edit.redo"_s));
        waitForRow(u"Visitor"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"edit.undo"_s));
        waitForRow(u"Guest"_s);
        QCOMPARE(keyOf(u"Guest"_s), key);
    }

    void theOldLabelCanStayAsSynonym()
    {
        choose(u"Basket"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.rename"_s));
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        QVERIFY(!asked->doButton()->isEnabled());
        asked->findChild<QCheckBox *>()->setChecked(true);
        asked->findChild<QLineEdit *>()->setText(u"Cart"_s);
        doIt(asked);
        waitForRow(u"Cart"_s);
        QCOMPARE(keyOf(u"basket"_s), keyOf(u"Cart"_s)); // found by its synonym
    }

    void aNewTermIsWritten()
    {
        choose(u"Order"_s);
        QTest::keyClick(tree()->view(), Qt::Key_Insert);
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->findChild<TermPicker *>()->term(), keyOf(u"Order"_s));
        asked->findChild<QLineEdit *>()->setText(u"Order line"_s);
        doIt(asked);
        waitForRow(u"Order line"_s);
        QCOMPARE(parentOf(u"Order line"_s), u"Order"_s);
        QTRY_COMPARE(page()->place().term, keyOf(u"Order line"_s));
        QTest::keyClick(tree()->view(), Qt::Key_Insert, Qt::ShiftModifier);
        asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        asked->findChild<QLineEdit *>()->setText(u"Order line"_s); // there is one already
        QTRY_VERIFY_WITH_TIMEOUT(asked->findChild<InlineMessage *>()->isVisible(), patience);
        QVERIFY(!asked->doButton()->isEnabled());
        asked->reject();
    }

    void termsAreDragged()
    {
        waitForRow(u"Customer"_s);
        QTreeView *view = tree()->view();
        const std::unique_ptr<QMimeData> data(
            tree()->model()->mimeData({indexOf(u"Customer"_s), indexOf(u"Guest"_s)}));
        view->scrollTo(indexOf(u"Party"_s));
        const QPoint place = view->visualRect(indexOf(u"Party"_s)).center();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(u"Customer"_s), u"Party"_s, patience);
        QCOMPARE(parentOf(u"Guest"_s), u"Party"_s);
        QTRY_COMPARE_WITH_TIMEOUT(indexOf(u"Guest"_s).parent(), indexOf(u"Party"_s), patience);
        // One step for both.
        QVERIFY(m_fixture->window().commands().trigger(u"edit.undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(u"Guest"_s), QString(), patience);
        QCOMPARE(parentOf(u"Customer"_s), QString());
        QVERIFY(m_fixture->window().commands().trigger(u"edit.redo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(u"Guest"_s), u"Party"_s, patience);
    }

    void aBranchIsCutAndPasted()
    {
        choose(u"Guest"_s);
        QTest::keyClick(tree()->view(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(GlossaryTreeModel::termsIn(QGuiApplication::clipboard()->mimeData()).size(), 1);
        choose(u"Customer"_s);
        QTest::keyClick(tree()->view(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(parentOf(u"Guest"_s), u"Customer"_s, patience);
        waitForRow(u"Guest"_s);
    }

    void aCircleIsRefused()
    {
        choose(u"Customer"_s);
        QTest::keyClick(tree()->view(), Qt::Key_M, Qt::ControlModifier);
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        pick(asked->findChild<TermPicker *>(), u"guest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked->findChild<InlineMessage *>()->isVisible(), patience);
        QVERIFY(!asked->doButton()->isEnabled());
        asked->reject();
        QTRY_VERIFY(dialog<ChangeDialog>() == nullptr);
    }

    void aTermIsTrashedAndRestored()
    {
        choose(u"Order line"_s);
        const QString key = keyOf(u"Order line"_s);
        QTest::keyClick(tree()->view(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(terms().find(key)->trashed, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!tree()->model()->indexOf(key).isValid(), patience);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.showTrash"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            tree()->model()->outline()->rules().trash && tree()->model()->indexOf(key).isValid(), patience);
        tree()->view()->setCurrentIndex(tree()->model()->indexOf(key));
        QTest::keyClick(tree()->view(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!terms().find(key)->trashed, patience);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.showTrash"_s));
        waitForRow(u"Order line"_s);
    }

    void aBranchIsShownBeforeItGoes()
    {
        choose(u"Party"_s);
        QTest::keyClick(tree()->view(), Qt::Key_Delete);
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(asked->preview()->tree()->model()->rowCount(), 3, patience);
        doIt(asked);
        QTRY_VERIFY_WITH_TIMEOUT(!indexOf(u"Party"_s).isValid(), patience);
        QVERIFY(m_fixture->window().commands().trigger(u"edit.undo"_s));
        waitForRow(u"Guest"_s);
    }

    void aTermIsDeprecated()
    {
        choose(u"Cart"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.deprecate"_s));
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        pick(asked->findChild<TermPicker *>(), u"Order"_s);
        doIt(asked);
        QTRY_COMPARE_WITH_TIMEOUT(indexOf(u"Cart"_s).data(GlossaryTreeModel::StatusRole).toInt(),
                                  static_cast<int>(glossary::TermStatus::Deprecated), patience);
    }

    void aTermIsSplitAndMerged()
    {
        choose(u"Customer"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.split"_s));
        auto *asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        asked->findChild<QPlainTextEdit *>()->setPlainText(u"Private customer\nBusiness customer\n"_s);
        doIt(asked);
        waitForRow(u"Business customer"_s);
        choose(u"Private customer"_s);
        const QString merged = keyOf(u"Private customer"_s);
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.merge"_s));
        asked = dialog<ChangeDialog>();
        QVERIFY(asked != nullptr);
        pick(asked->findChild<TermPicker *>(), u"Business customer"_s);
        doIt(asked);
        QTRY_VERIFY_WITH_TIMEOUT(terms().find(merged)->trashed, patience);
        QCOMPARE(terms().redirected(merged), keyOf(u"Business customer"_s));
        QTRY_COMPARE(page()->place().term, keyOf(u"Business customer"_s));
    }

    void theTreeIsArrangedAnew()
    {
        tree()->setGrouping(TermOutline::Grouping::Letter);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString(), u"B"_s, patience);
        QTRY_COMPARE(tree()->model()->keyOf(tree()->view()->currentIndex()), page()->place().term);
        const QJsonObject memory = page()->saveState();
        tree()->setGrouping(TermOutline::Grouping::Hierarchy);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString(), u"Words"_s, patience);
        page()->restoreState(memory);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString(), u"B"_s, patience);
        tree()->setGrouping(TermOutline::Grouping::Hierarchy);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->index(0, 0).data().toString(), u"Words"_s, patience);
    }

    void theMenuOffersWhatCanBeDone()
    {
        choose(u"Order"_s);
        emit tree()->view()->customContextMenuRequested(
            tree()->view()->visualRect(indexOf(u"Order"_s)).center());
        QMenu *menu = tree()->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        for (QMenu *each : tree()->findChildren<QMenu *>()) {
            if (each->isVisible())
                menu = each;
        }
        QVERIFY(menu != nullptr && menu->isVisible());
        QVERIFY(menu->actions().size() > 8);
        menu->close();
    }

    void aNewGlossaryIsMade()
    {
        QVERIFY(m_fixture->window().commands().trigger(u"glossary.newGlossary"_s));
        auto *asked = dialog<NameDialog>();
        QVERIFY(asked != nullptr);
        asked->setName(u"Money"_s);
        const QPointer<NameDialog> open(asked);
        QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->rowCount(), 2, patience);
    }

    /// Edits bear a name; where there is none, nothing is changed, and it is said what to do.
    void whoHasNoNameIsTold()
    {
        QVERIFY(m_fixture->settings().set(services::Settings::Key::UserName, QString()));
        QCOMPARE(m_fixture->context().glossary().author(), QString());
        choose(u"Order"_s);
        const QSignalSpy told(&page()->session(), &GlossarySession::told);
        page()->session().edit(Verb::Rename, [key = keyOf(u"Order"_s)](glossary::Editor &editor) {
            return editor.rename(key, u"Purchase"_s, u"en"_s, false);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patience);
        QVERIFY(indexOf(u"Order"_s).isValid());
        QVERIFY(m_fixture->settings().set(services::Settings::Key::UserName, u"Ben"_s));
        QTRY_COMPARE(page()->session().author(), u"Ben"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestGlossaryFlows)
#include "tst_glossaryflows.moc"
