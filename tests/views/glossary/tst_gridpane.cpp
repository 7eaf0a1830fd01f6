// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfixture.h"
#include "items/cellchangesmodel.h"
#include "items/glossarygridmodel.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/cellchangesdialog.h"
#include "views/glossary/cellchangesview.h"
#include "views/glossary/gridpane.h"
#include "views/glossary/replacedialog.h"
#include "views/widgets/searchfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using items::GlossaryGridModel;
using items::GridColumn;
using views::CellChangesDialog;
using views::GridPane;
using views::GridView;
using views::ReplaceDialog;
using Kind = GridColumn::Kind;

namespace {
constexpr int patience = 30'000;

template <typename Dialog>
Dialog *dialogOf(const QWidget &parent)
{
    for (Dialog *dialog : parent.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}
} // namespace

/// The table of terms, by its keys.
class TestGridPane final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::GlossaryFixture> m_shop;
    std::unique_ptr<GridPane> m_pane;
    GridView *m_view = nullptr;
    GlossaryGridModel *m_model = nullptr;

    [[nodiscard]] QModelIndex cell(const QString &key, Kind kind) const
    {
        return m_model->index(m_model->rowOf(key), m_model->sectionOf({kind}));
    }
    [[nodiscard]] QString field(const QString &key, const QString &path) const
    {
        return m_shop->field(key, path);
    }
    void choose(const QModelIndex &first, const QModelIndex &last) const
    {
        m_view->setFocus();
        m_view->setCurrentIndex(first);
        m_view->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    }
    void undoesInOneStep(const QString &key, const QString &path, const QString &before)
    {
        m_shop->session->undo();
        QTRY_COMPARE_WITH_TIMEOUT(field(key, path), before, patience);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<test::GlossaryFixture>();
        QVERIFY(m_shop->session != nullptr);
        m_pane = std::make_unique<GridPane>(*m_shop->session);
        m_pane->resize(1100, 600);
        m_pane->show();
        m_view = m_pane->findChild<GridView *>();
        m_model = m_pane->findChild<GlossaryGridModel *>();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop->session->changeSet().isEmpty(), patience);
    }
    void cleanup()
    {
        m_pane.reset();
        m_shop.reset();
    }

    void typingIntoASelectionSetsAll()
    {
        choose(cell(u"words/basket"_s, Kind::Steward), cell(u"words/order"_s, Kind::Steward));
        QTest::keyClick(m_view, Qt::Key_B);
        QPointer<QLineEdit> editor;
        for (QLineEdit *each : m_view->findChildren<QLineEdit *>())
            editor = each;
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"b"_s);
        QTest::keyClicks(editor, u"en"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/order"_s, u"owners[steward]"_s), u"ben"_s, patience);
        QCOMPARE(field(u"words/basket"_s, u"owners[steward]"_s), u"ben"_s);
        QCOMPARE(field(u"words/party"_s, u"owners[steward]"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"words/order"_s, Kind::Steward).data().toString(), u"ben"_s,
                                  patience);
        QVERIFY(cell(u"words/order"_s, Kind::Steward).data(GlossaryGridModel::IsNewRole).toBool());
        undoesInOneStep(u"words/order"_s, u"owners[steward]"_s, {});
        QCOMPARE(field(u"words/basket"_s, u"owners[steward]"_s), QString());
    }

    void definitionsAreWrittenInLines()
    {
        const QModelIndex definition = cell(u"words/order"_s, Kind::Definition);
        choose(definition, definition);
        QTest::keyClick(m_view, Qt::Key_F2);
        auto *editor = m_view->findChild<QPlainTextEdit *>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->toPlainText(), u"What Order means."_s);
        QTest::keyClicks(editor, u"One"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor, u"two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/order"_s, u"definitions[en]"_s), u"One\ntwo"_s, patience);
    }

    void fillDown()
    {
        const QModelIndex first = cell(u"words/basket"_s, Kind::Definition);
        choose(first, cell(u"words/order"_s, Kind::Definition));
        QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/order"_s, u"definitions[en]"_s), u"What Basket means."_s,
                                  patience);
        QCOMPARE(field(u"words/customer"_s, u"definitions[en]"_s), u"What Basket means."_s);
        undoesInOneStep(u"words/order"_s, u"definitions[en]"_s, u"What Order means."_s);
    }

    void pasteIsShownBefore()
    {
        const QModelIndex first = cell(u"words/basket"_s, Kind::Status);
        choose(first, first);
        QGuiApplication::clipboard()->setText(u"Deprecated\tParty\nfine\tNobody\ndraft\tOrder\n"_s);
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
        CellChangesDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = dialogOf<CellChangesDialog>(*m_pane)) != nullptr, patience);
        const auto *changes = dialog->findChild<items::CellChangesModel *>();
        QCOMPARE(changes->problemCount(), 3); // no such status, no such term, Order under itself
        QCOMPARE(changes->chosenCount(), 2);
        QVERIFY(!changes->index(0, 0).data(items::CellChangesModel::ProblemRole).toString().isEmpty());
        QCOMPARE(test::focusableWithoutName(dialog), QStringList());
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/basket"_s, u"parent"_s), u"words/party"_s, patience);
        QCOMPARE(field(u"words/basket"_s, u"status"_s), u"Deprecated"_s);
        QCOMPARE(field(u"words/customer"_s, u"status"_s), u"Draft"_s); // as it was
        undoesInOneStep(u"words/basket"_s, u"parent"_s, {});
    }

    void whatIsCopiedCanBePasted()
    {
        choose(cell(u"words/basket"_s, Kind::Label), cell(u"words/customer"_s, Kind::Definition));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(),
                                  u"Basket\tWhat Basket means.\nCustomer\tWhat Customer means.\n"_s,
                                  patience);
    }

    void clearingManyIsShownBefore()
    {
        choose(cell(u"words/basket"_s, Kind::Definition), cell(u"words/customer"_s, Kind::Definition));
        QTest::keyClick(m_view, Qt::Key_Delete);
        CellChangesDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = dialogOf<CellChangesDialog>(*m_pane)) != nullptr, patience);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/basket"_s, u"definitions[en]"_s), QString(), patience);
        QCOMPARE(field(u"words/customer"_s, u"definitions[en]"_s), QString());
    }

    void manyRowsAreSetAtOnce()
    {
        choose(cell(u"words/basket"_s, Kind::Label), cell(u"words/party"_s, Kind::Label));
        QMenu *set = nullptr;
        for (QMenu *menu : m_pane->findChildren<QMenu *>())
            set = menu;
        QVERIFY(set != nullptr);
        emit set->aboutToShow();
        set->actions().at(2)->trigger(); // deprecated
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/party"_s, u"status"_s), u"Deprecated"_s, patience);
        QCOMPARE(field(u"words/basket"_s, u"status"_s), u"Deprecated"_s);
        set->actions().last()->trigger(); // tags
        QInputDialog *tags = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((tags = dialogOf<QInputDialog>(*m_pane)) != nullptr, patience);
        tags->setTextValue(u"core; gdpr"_s);
        tags->accept();
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/party"_s, u"tags"_s), u"core,gdpr"_s, patience);
    }

    void aNewTermIsNamedAtOnce()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Insert);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->currentIndex().row() == 4, patience); // rows do not jump
        QPointer<QLineEdit> editor;
        for (QLineEdit *each : m_view->findChildren<QLineEdit *>())
            editor = each;
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Parcel"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->index(4, 0).data().toString(), u"Parcel"_s, patience);
    }

    void filterAndOrder()
    {
        auto *filter = m_pane->findChild<views::SearchField *>();
        QVERIFY(m_pane->find());
        QTest::keyClicks(filter->lineEdit(), u"custom"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patience);
        filter->lineEdit()->clear();
        emit filter->textEdited({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 4, patience);
        m_view->sortByColumn(0, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->index(0, 0).data().toString(), u"Party"_s, patience);
    }

    void findAndReplace()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_H, Qt::ControlModifier);
        auto *dialog = dialogOf<ReplaceDialog>(*m_pane);
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::focusableWithoutName(dialog), QStringList());
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->setText(u"what (\\w+) means"_s);
        fields.at(1)->setText(u"A \\1 is"_s);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"xpression"_s))
                box->setChecked(true);
        }
        QTRY_COMPARE_WITH_TIMEOUT(dialog->chosen().size(), 4U, patience);
        auto *list = dialog->findChild<views::CellChangesView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->chosen().size(), 3U);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(field(u"words/party"_s, u"definitions[en]"_s), u"A Party is."_s, patience);
        QCOMPARE(field(u"words/basket"_s, u"definitions[en]"_s), u"What Basket means."_s);
        undoesInOneStep(u"words/party"_s, u"definitions[en]"_s, u"What Party means."_s);
    }

    void everythingHasAName()
    {
        QCOMPARE(test::focusableWithoutName(m_pane.get()), QStringList());
        QCOMPARE(test::missedByTab(m_pane.get()), QStringList());
    }
};

QTEST_MAIN(TestGridPane)
#include "tst_gridpane.moc"
