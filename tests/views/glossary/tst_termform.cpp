// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_smallglossary.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/chipsfield.h"
#include "views/glossary/definitionfield.h"
#include "views/glossary/growingedit.h"
#include "views/glossary/markdownmarks.h"
#include "views/glossary/markedtext.h"
#include "views/glossary/relationform.h"
#include "views/glossary/termform.h"
#include "views/glossary/termpicker.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using tests::SmallGlossary;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

} // namespace

/// The form of a term over a real workspace: what is typed, kept, refused and proposed.
class TestTermForm final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fieldsBecomeEdits_data();
    void fieldsBecomeEdits();
    void aDefinitionIsProposed();
    void draftsOutliveTheProgram();
    void escapeGivesBack();
    void wrongValuesStayAndSayWhy();
    void circlesAreRefusedWithTheirWay();
    void aRelationComesWithItsWayBack();
    void synonymsAreChips();
    void othersAreNotOverwritten();
    void languagesFallBack();
    void referencesAreAddresses();
    void toolbarWritesMarkdown();
    void everythingIsReachedByKeys();
    void noTermAndGoneTerm();

private:
    template <typename Editor>
    [[nodiscard]] Editor *editor(const QString &name);
    [[nodiscard]] Button *button(const QString &text);
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] QJsonValue stored(const QString &path)
    {
        return m_words->fieldOf(m_words->customer(), path);
    }
    void open(const QString &key);
    void type(QWidget *into, const QString &text);
    /// To where nothing is typed.
    void leave();

    std::unique_ptr<SmallGlossary> m_words;
    std::unique_ptr<QWidget> m_window;
    TermForm *m_form = nullptr;
    QLineEdit *m_elsewhere = nullptr;
};

void TestTermForm::init()
{
    m_words = std::make_unique<SmallGlossary>();
    QVERIFY(m_words->isReady());
    open(m_words->customer());
}

void TestTermForm::cleanup()
{
    m_window.reset();
    m_words.reset();
}

void TestTermForm::open(const QString &key)
{
    m_window = std::make_unique<QWidget>();
    m_form = new TermForm(m_words->session(), m_window.get());
    m_elsewhere = new QLineEdit(m_window.get());
    m_elsewhere->setAccessibleName(u"elsewhere"_s);
    m_form->setGeometry(0, 0, 800, 900);
    m_elsewhere->setGeometry(0, 900, 800, 30);
    m_window->resize(800, 940);
    m_form->setTerm(key);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

template <typename Editor>
Editor *TestTermForm::editor(const QString &name)
{
    const auto all = m_form->findChildren<Editor *>();
    for (Editor *each : all) {
        if (each->accessibleName() == name && each->isVisibleTo(m_form))
            return each;
    }
    return nullptr;
}

Button *TestTermForm::button(const QString &text)
{
    const auto all = m_form->findChildren<Button *>();
    for (Button *each : all) {
        if ((each->text() == text || each->accessibleName() == text) && each->isVisibleTo(m_form))
            return each;
    }
    return nullptr;
}

bool TestTermForm::says(const QString &words)
{
    const auto all = m_form->findChildren<TextLabel *>();
    return std::any_of(all.begin(), all.end(), [&](const TextLabel *label) {
        return label->isVisibleTo(m_form) && label->text().contains(words);
    });
}

void TestTermForm::type(QWidget *into, const QString &text)
{
    into->setFocus(Qt::TabFocusReason);
    QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(into, text);
}

void TestTermForm::leave()
{
    m_elsewhere->setFocus(Qt::TabFocusReason);
}

void TestTermForm::fieldsBecomeEdits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("label") << u"Label"_s << u"labels[en]"_s << u"Client"_s;
    QTest::newRow("code") << u"Code"_s << u"notation"_s << u"C-1"_s;
    QTest::newRow("pattern") << u"Pattern"_s << u"element.pattern"_s << u"^C[0-9]{11}$"_s;
    QTest::newRow("unit") << u"Unit"_s << u"element.unit"_s << u"EUR"_s;
}

void TestTermForm::fieldsBecomeEdits()
{
    QFETCH(const QString, field);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    auto *edit = editor<QLineEdit>(field);
    QVERIFY(edit);
    type(edit, text);
    QVERIFY(m_form->isModified());
    leave();
    SOON(stored(path) == QJsonValue(text));
    SOON(!m_form->isModified());
    QCOMPARE(edit->text(), text);
    QVERIFY(m_words->service().drafts().result()->empty()); // it is an edit by now
    // Of a change set: what is in force stays.
    QVERIFY(m_words->session().currentSet() != nullptr);
    const glossary::EntryPtr inForce = m_words->session().state()->inForce.find(m_words->customer());
    QVERIFY(glossary::fieldOf(*inForce, path) != QJsonValue(text));
}

void TestTermForm::aDefinitionIsProposed()
{
    auto *edit = editor<GrowingEdit>(u"Definition"_s);
    QVERIFY(edit);
    type(edit, u"A person that has confirmed an order."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    SOON(stored(u"definitions[en]"_s) == QJsonValue(u"A person that has confirmed an order."_s));
    SOON(!m_form->isModified());
    auto *field = m_form->findChild<DefinitionField *>();
    field->show(DefinitionField::Show::Changes);
    SOON(says(u"Proposed by ana"_s));
    const auto texts = m_form->findChildren<MarkedText *>();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0)->toPlainText(), u"A person that has placed an order."_s);
    QCOMPARE(texts.at(1)->toPlainText(), u"A person that has confirmed an order."_s);
    for (const bool old : {true, false}) {
        QTextCursor cursor(texts.at(old ? 0 : 1)->document());
        cursor.setPosition(21); // within the word that differs
        QCOMPARE(cursor.charFormat().fontStrikeOut(), old);
        QCOMPARE(cursor.charFormat().fontUnderline(), !old);
        cursor.setPosition(3);
        QVERIFY(!cursor.charFormat().fontStrikeOut() && !cursor.charFormat().fontUnderline());
    }
    field->show(DefinitionField::Show::Preview);
    QVERIFY(!edit->isVisibleTo(m_form));
}

void TestTermForm::draftsOutliveTheProgram()
{
    auto *edit = editor<GrowingEdit>(u"Definition"_s);
    type(edit, u"Half a sen"_s);
    QVERIFY(!says(u"Draft saved"_s)); // not before the disk has it
    SOON(says(u"Draft saved"_s));
    QCOMPARE(m_words->bensService().drafts().result()->size(), 1U); // as another process sees it
    m_window.reset();
    m_words->restart();
    open(m_words->customer());
    SOON(editor<GrowingEdit>(u"Definition"_s) != nullptr
         && editor<GrowingEdit>(u"Definition"_s)->toPlainText() == u"Half a sen"_s);
    QVERIFY(m_form->isModified());
    QCOMPARE(stored(u"definitions[en]"_s), QJsonValue(u"A person that has placed an order."_s));
    m_form->save();
    SOON(stored(u"definitions[en]"_s) == QJsonValue(u"Half a sen"_s));
    SOON(m_words->service().drafts().result()->empty());
}

void TestTermForm::escapeGivesBack()
{
    auto *edit = editor<QLineEdit>(u"Label"_s);
    type(edit, u"Nonsense"_s);
    QVERIFY(m_form->isModified());
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), u"Customer"_s);
    QVERIFY(!m_form->isModified());
    leave();
    SOON(m_words->service().drafts().result()->empty());
    QVERIFY(m_words->session().currentSet() == nullptr); // nothing was changed
}

void TestTermForm::wrongValuesStayAndSayWhy()
{
    auto *pattern = editor<QLineEdit>(u"Pattern"_s);
    type(pattern, u"(["_s);
    leave();
    QVERIFY(says(u"No regular expression"_s));
    QVERIFY(m_form->isModified());
    QCOMPARE(pattern->text(), u"(["_s);
    type(pattern, u"[a-z]+"_s);
    QVERIFY(!says(u"No regular expression"_s));
    QCOMPARE(pattern->accessibleDescription(), u"valid"_s);
    leave();
    SOON(stored(u"element.pattern"_s) == QJsonValue(u"[a-z]+"_s));

    auto *label = editor<QLineEdit>(u"Label"_s);
    type(label, u" "_s);
    leave();
    QVERIFY(says(u"A term needs a label."_s));
    QTest::qWait(0);
    QCOMPARE(stored(u"labels[en]"_s), QJsonValue(u"Customer"_s));
    type(label, u"Order"_s);
    QVERIFY(says(u"There is another term with this name"_s));
}

void TestTermForm::circlesAreRefusedWithTheirWay()
{
    m_form->setTerm(m_words->party());
    SOON(button(u"Add relation"_s) != nullptr);
    QTest::mouseClick(button(u"Add relation"_s), Qt::LeftButton);
    auto *form = m_form->findChild<RelationForm *>();
    auto *kinds = form->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findText(u"Broader"_s));
    auto *picker = form->findChild<TermPicker *>();
    picker->setTerm(m_words->customer());
    QTest::keyClick(picker->field(), Qt::Key_Return);
    SOON(says(u"This would go round in a circle"_s));
    QVERIFY(says(u"Party"_s) && says(u"Customer"_s));
    QVERIFY(form->isVisibleTo(m_form)); // to choose another one
    QVERIFY(!m_form->isModified());
}

void TestTermForm::aRelationComesWithItsWayBack()
{
    QTest::mouseClick(button(u"Add relation"_s), Qt::LeftButton);
    auto *form = m_form->findChild<RelationForm *>();
    auto *kinds = form->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->count() - 1); // of one's own
    type(editor<QLineEdit>(u"Name of the relation"_s), u"places"_s);
    type(editor<QLineEdit>(u"Name the other way round"_s), u"is placed by"_s);
    auto *picker = form->findChild<TermPicker *>();
    type(picker->field(), u"Ord"_s);
    SOON(!picker->field()->accessibleDescription().isEmpty()); // the list tells what is in hand
    QTest::keyClick(picker->field(), Qt::Key_Return);
    SOON(picker->term() == m_words->order());
    QTest::mouseClick(form->findChild<Button *>(), Qt::LeftButton);
    SOON(!stored(u"relations[custom:places / is placed by>%1]"_s.arg(m_words->order())).isUndefined());
    SOON(!m_words
              ->fieldOf(m_words->order(),
                        u"relations[custom:is placed by / places>%1]"_s.arg(m_words->customer()))
              .isUndefined());
    SOON(says(u"places"_s) && says(u"proposed"_s));
    SOON(!form->isVisibleTo(m_form));
}

void TestTermForm::synonymsAreChips()
{
    QTest::mouseClick(button(u"Add: Synonyms"_s), Qt::LeftButton);
    auto *edit = editor<QLineEdit>(u"Synonyms"_s);
    QVERIFY(edit);
    for (const QString &synonym : {u"Client"_s, u"Buyer"_s}) {
        QTest::keyClicks(edit, synonym);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    const QJsonArray both{u"Client"_s, u"Buyer"_s};
    SOON(stored(u"altLabels[en]"_s) == QJsonValue(both));
    SOON(!m_form->isModified());
    const auto chip = [this](const QString &text) -> ChipLabel * {
        const auto all = m_form->findChildren<ChipLabel *>();
        for (ChipLabel *each : all) {
            if (each->accessibleName() == text && each->isVisibleTo(m_form))
                return each;
        }
        return nullptr;
    };
    SOON(chip(u"Client"_s) != nullptr && !chip(u"Client"_s)->toolTip().isEmpty()); // proposed only
    chip(u"Client"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip(u"Client"_s), Qt::Key_Delete);
    SOON(stored(u"altLabels[en]"_s) == QJsonValue(QJsonArray{u"Buyer"_s}));
    SOON(chip(u"Client"_s) == nullptr && chip(u"Buyer"_s) != nullptr);
}

void TestTermForm::othersAreNotOverwritten()
{
    auto *unit = editor<QLineEdit>(u"Unit"_s);
    type(unit, u"EUR"_s);
    leave();
    SOON(stored(u"element.unit"_s) == QJsonValue(u"EUR"_s));
    SOON(!m_form->isModified());
    type(unit, u"USD"_s);
    const QString set = m_words->session().changeSet();
    const QString key = m_words->customer();
    QVERIFY(m_words->bensService().refresh().result());
    QVERIFY(m_words->bensService()
                .edit(set, glossary::Verb::Edit,
                      [key](glossary::Editor &editor) {
                          return editor.edit(key, {{u"element.unit"_s, u"CHF"_s}});
                      })
                .result());
    QVERIFY(m_words->refresh());
    SOON(says(u"It says now: CHF"_s));
    QCOMPARE(unit->text(), u"USD"_s); // what is typed stays
    leave();
    QCOMPARE(stored(u"element.unit"_s), QJsonValue(u"CHF"_s));
    QTest::mouseClick(button(u"Keep mine"_s), Qt::LeftButton);
    SOON(stored(u"element.unit"_s) == QJsonValue(u"USD"_s));
    SOON(!m_form->isModified() && button(u"Keep mine"_s) == nullptr);
}

void TestTermForm::languagesFallBack()
{
    QCOMPARE(m_form->language(), u"en"_s);
    m_form->setLanguage(u"de"_s);
    auto *label = editor<QLineEdit>(u"Label"_s);
    QVERIFY(label->text().isEmpty());
    QCOMPARE(label->placeholderText(), u"Customer (English)"_s);
    type(label, u"Kunde"_s);
    leave();
    SOON(stored(u"labels[de]"_s) == QJsonValue(u"Kunde"_s));
    QCOMPARE(stored(u"labels[en]"_s), QJsonValue(u"Customer"_s));
    m_form->setLanguage(u"en"_s);
    QCOMPARE(editor<QLineEdit>(u"Label"_s)->text(), u"Customer"_s);
}

void TestTermForm::referencesAreAddresses()
{
    button(u"Add: References"_s)->click(); // further down than the window shows
    auto *url = editor<QLineEdit>(u"Web address"_s);
    QVERIFY(url);
    QTest::keyClicks(url, u"not an address"_s);
    leave();
    QVERIFY(says(u"is no web address"_s));
    type(url, u"https://words.example/customer"_s);
    leave();
    const QString path = u"references[https://words.example/customer]"_s;
    SOON(stored(path).toObject()["url"_L1].toString() == u"https://words.example/customer"_s);
    SOON(!m_form->isModified());
}

void TestTermForm::toolbarWritesMarkdown()
{
    using namespace markdownmarks;
    const Piece plain{u"one two"_s, 4, 3};
    QCOMPARE(wrapped(plain, u"**"_s), (Piece{u"one **two**"_s, 6, 3}));
    QCOMPARE(wrapped(wrapped(plain, u"**"_s), u"**"_s), plain);
    QCOMPARE(wrapped(wrapped(plain, u"**"_s), u"*"_s).text, u"one ***two***"_s);
    QCOMPARE(wrapped({u"one two"_s, 5, 0}, u"`"_s).text, u"one `two`"_s);
    QCOMPARE(listed({u"a\nb"_s, 0, 3}), (Piece{u"- a\n- b"_s, 0, 7}));
    QCOMPARE(listed(listed({u"a\nb"_s, 0, 3})).text, u"a\nb"_s);
    QCOMPARE(linked(plain), (Piece{u"one [two](https://)"_s, 10, 8}));
    QCOMPARE(linked({QString(), 0, 0}).text, u"[](https://)"_s);
    auto *edit = editor<GrowingEdit>(u"Definition"_s);
    type(edit, u"word"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), u"**word**"_s);
    edit->undo();
    QCOMPARE(edit->toPlainText(), u"word"_s);
}

void TestTermForm::everythingIsReachedByKeys()
{
    QCOMPARE(test::focusableWithoutName(m_window.get()), QStringList());
    QCOMPARE(test::unreachableByTab(m_window.get()), QStringList());
    QCOMPARE(test::missedByTab(m_window.get()), QStringList());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F2);
    auto *label = editor<QLineEdit>(u"Label"_s);
    m_form->editLabel();
    SOON(label->hasFocus());
    QCOMPARE(label->selectedText(), u"Customer"_s);
}

void TestTermForm::noTermAndGoneTerm()
{
    m_form->setTerm({});
    SOON(says(u"No term is chosen"_s));
    m_form->setTerm(u"words/nothing"_s);
    SOON(says(u"This term is not there any more"_s));
    const QString key = m_words->customer();
    const QString into = m_words->party();
    m_words->session().edit(glossary::Verb::Merge,
                            [key, into](glossary::Editor &editor) { return editor.merge(key, into); });
    m_form->setTerm(key);
    SOON(says(u"in the trash"_s) || m_words->session().lexicon().redirected(key) == into);
}

QTEST_MAIN(TestTermForm)
#include "tst_termform.moc"
