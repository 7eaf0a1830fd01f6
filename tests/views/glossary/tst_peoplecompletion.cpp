// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_smallglossary.h"
#include "views/glossary/chipsfield.h"
#include "views/glossary/peoplecompletion.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using tests::SmallGlossary;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

} // namespace

/// Names of people while one types them.
class TestPeopleCompletion final : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallGlossary> m_words;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    PeopleCompletion *m_completion = nullptr;

    void makeField(PeopleCompletion::Holds holds)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_edit = new QLineEdit;
        m_edit->setAccessibleName(u"Owner"_s);
        layout->addWidget(m_edit);
        m_completion = new PeopleCompletion(m_words->session(), m_edit, holds);
        m_window->resize(400, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] bool offers(int count) const
    {
        return m_completion->popup() != nullptr && m_completion->popup()->isOpen()
            && m_completion->popup()->count() == count;
    }

private slots:
    void init()
    {
        m_words = std::make_unique<SmallGlossary>();
        QVERIFY(m_words->isReady());
        bool done = false;
        m_words->session().edit(
            glossary::Verb::Edit,
            [key = m_words->customer()](glossary::Editor &editor) {
                return editor.edit(key,
                                   {{u"owners[owner]"_s, QJsonArray{u"Quinn Abbot"_s, u"Quentin; Partner"_s}},
                                    {u"reviewers"_s, QJsonArray{u"Zelda Q <zelda@x.example>"_s}}});
            },
            [&done](const auto &result) { done = static_cast<bool>(result); });
        SOON(done);
        SOON(!m_words->fieldOf(m_words->customer(), u"reviewers"_s).toArray().isEmpty());
    }
    void cleanup()
    {
        m_window.reset();
        m_words.reset();
    }

    void arrowsChooseAndReturnTakes()
    {
        makeField(PeopleCompletion::Holds::One);
        QSignalSpy taken(m_completion, &PeopleCompletion::taken);
        QSignalSpy returned(m_edit, &QLineEdit::returnPressed);
        QTest::keyClicks(m_edit, u"quin"_s);
        SOON(offers(1));
        QCOMPARE(m_completion->popup()->current(), -1); // what is typed is as good
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(returned.count(), 1);
        QCOMPARE(m_edit->text(), u"quin"_s);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(returned.count(), 1);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(m_edit->text(), u"Quinn Abbot"_s);
        QVERIFY(!m_completion->popup()->isOpen());
    }

    void escapeLeavesWhatIsTyped()
    {
        makeField(PeopleCompletion::Holds::One);
        QTest::keyClicks(m_edit, u"q"_s);
        SOON(offers(3)); // by the beginning of a name, and of another word of it
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_completion->popup()->isOpen());
        QCOMPARE(m_edit->text(), u"q"_s);
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QTest::keyClicks(m_edit, u"zelda@"_s); // by the address
        SOON(offers(1));
    }

    void theNameAtTheCursorOfAList()
    {
        makeField(PeopleCompletion::Holds::List);
        m_edit->setText(u"Ann\\; Sons; "_s);
        QTest::keyClicks(m_edit, u"quent"_s);
        SOON(offers(1));
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"Ann\\; Sons; Quentin\\; Partner"_s);
        // In front of one that is there.
        m_edit->setText(u"; Ben"_s);
        m_edit->setCursorPosition(0);
        QTest::keyClicks(m_edit, u"quinn"_s);
        SOON(offers(1));
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), u"Quinn Abbot; Ben"_s);
    }

    void chipsTakeANameAtOnce()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        auto *field = new ChipsField(u"Owner"_s);
        field->offerPeople(m_words->session());
        layout->addWidget(field);
        m_window->resize(400, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        qobject_cast<QAbstractButton *>(field->editor())->click();
        m_edit = qobject_cast<QLineEdit *>(field->editor());
        QVERIFY(m_edit);
        m_completion = m_edit->findChild<PeopleCompletion *>();
        QTest::keyClicks(m_edit, u"abb"_s);
        SOON(offers(1));
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(field->value(), QJsonValue(QJsonArray{u"Quinn Abbot"_s}));
        QVERIFY(m_edit->text().isEmpty()); // ready for the next one
    }
};

QTEST_MAIN(TestPeopleCompletion)
#include "tst_peoplecompletion.moc"
