// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/governanceservice.h"
#include "shared_smallglossary.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/glossaryaddress.h"
#include "views/glossary/pickfield.h"
#include "views/glossary/termside.h"
#include "views/glossary/termuses.h"
#include "views/governance/governanceaddress.h"
#include "views/widgets/button.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::Verb;
using tests::SmallGlossary;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

} // namespace

/// What is around a term, over a real workspace and with a reviewer at another window.
class TestTermSide final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void usesAreShown();
    void whatContradictsIsTold();
    void linksAreMadeAndTakenAway();
    void whomToAsk();
    void whatPoliciesFind();
    void whoMayDecideIsSaidBefore();
    void ownChangesAreSubmittedAndNotApproved();
    void othersApprove();
    void rejectionsHaveAReason();
    void whatIsBelowAndWhatWasDone();
    void everythingIsReachedByKeys();
    void stepGoesIntoTheNextSet();

private:
    [[nodiscard]] static bool says(const QWidget *side, const QString &words);
    [[nodiscard]] static Button *button(const QWidget *side, const QString &text);
    [[nodiscard]] static LinkLabel *link(const QWidget *side, const QString &text);
    void edit(const QString &path, const QJsonValue &value);
    [[nodiscard]] std::unique_ptr<TermSide> makeSide(GlossarySession &session);

    std::unique_ptr<SmallGlossary> m_words;
    std::unique_ptr<TermSide> m_side;
};

void TestTermSide::init()
{
    m_words = std::make_unique<SmallGlossary>();
    QVERIFY(m_words->isReady());
    m_side = makeSide(m_words->session());
}

void TestTermSide::cleanup()
{
    m_side.reset();
    m_words.reset();
}

std::unique_ptr<TermSide> TestTermSide::makeSide(GlossarySession &session)
{
    auto side = std::make_unique<TermSide>(session);
    side->resize(320, 800);
    side->setTerm(m_words->customer());
    side->show();
    (void)QTest::qWaitForWindowExposed(side.get());
    return side;
}

bool TestTermSide::says(const QWidget *side, const QString &words)
{
    const auto all = side->findChildren<TextLabel *>();
    return std::any_of(all.begin(), all.end(), [&](const TextLabel *label) {
        return label->isVisibleTo(side) && label->text().contains(words);
    });
}

Button *TestTermSide::button(const QWidget *side, const QString &text)
{
    const auto all = side->findChildren<Button *>();
    for (Button *each : all) {
        if (each->text() == text && each->isVisibleTo(side))
            return each;
    }
    return nullptr;
}

LinkLabel *TestTermSide::link(const QWidget *side, const QString &text)
{
    const auto all = side->findChildren<LinkLabel *>();
    for (LinkLabel *each : all) {
        if (each->isVisibleTo(side) && each->accessibleName().contains(text))
            return each;
    }
    return nullptr;
}

void TestTermSide::edit(const QString &path, const QJsonValue &value)
{
    bool done = false;
    m_words->session().edit(
        Verb::Edit,
        [key = m_words->customer(), path, value](glossary::Editor &editor) {
            return editor.edit(key, {{path, value}});
        },
        [&done](const auto &result) { done = static_cast<bool>(result); });
    SOON(done);
    SOON(m_words->fieldOf(m_words->customer(), path) == value);
}

void TestTermSide::usesAreShown()
{
    SOON(link(m_side.get(), u"orders.customer_ref"_s) != nullptr);
    QVERIFY(!says(m_side.get(), u"disagreement"_s));
    QSignalSpy went(m_side.get(), &TermSide::navigateRequested);
    QTest::mouseClick(link(m_side.get(), u"orders.customer_ref"_s), Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().toUrl(), QUrl(m_words->column(), QUrl::StrictMode));
    m_side->setTerm(m_words->order());
    SOON(says(m_side.get(), u"It is linked to no data yet."_s));
}

void TestTermSide::whatContradictsIsTold()
{
    edit(u"element.logicalType"_s, u"integer"_s); // the column says string
    SOON(says(m_side.get(), u"Logical type is string, the term says integer"_s));
    QVERIFY(says(m_side.get(), u"1 disagreement"_s));
    auto *uses = m_side->findChild<TermUses *>();
    QContextMenuEvent asks(QContextMenuEvent::Keyboard, {}, m_side->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(uses, &asks);
    auto *menu = uses->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"orders.customer_ref\t"_s + m_words->column() + u"\tLogical type\tstring\tinteger"_s);
    edit(u"element.logicalType"_s, u"string"_s);
    SOON(!says(m_side.get(), u"disagreement"_s));
}

void TestTermSide::linksAreMadeAndTakenAway()
{
    SOON(link(m_side.get(), u"orders.customer_ref"_s) != nullptr);
    const auto buttons = m_side->findChildren<IconButton *>();
    const auto unlink = std::find_if(buttons.begin(), buttons.end(), [](const IconButton *each) {
        return each->accessibleName().startsWith("Unlink"_L1);
    });
    QVERIFY(unlink != buttons.end());
    QTest::mouseClick(*unlink, Qt::LeftButton);
    SOON(says(m_side.get(), u"It is linked to no data yet."_s));
    QTest::mouseClick(button(m_side.get(), u"Link to data"_s), Qt::LeftButton);
    auto *pick = m_side->findChild<PickField *>();
    QVERIFY(pick->isVisibleTo(m_side.get()));
    m_side->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_side.get()));
    pick->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(pick, u"customer_ref"_s);
    SOON(pick->popup() != nullptr && pick->popup()->isOpen());
    QTest::keyClick(pick, Qt::Key_Return);
    SOON(link(m_side.get(), u"orders.customer_ref"_s) != nullptr);
    QCOMPARE(m_words->fieldOf(m_words->customer(), u"links"_s).toArray().size(), 1);
}

void TestTermSide::whomToAsk()
{
    m_side->setTerm(m_words->party());
    SOON(says(m_side.get(), u"Nobody is named: no owner, no reviewer, no owner of its domain."_s));
    QVERIFY(button(m_side.get(), u"Ask owners"_s) == nullptr);
    m_side->setTerm(m_words->customer());
    edit(u"owners[owner]"_s, QJsonArray{u"Zoe"_s});
    SOON(says(m_side.get(), u"Zoe"_s));
    QVERIFY(!button(m_side.get(), u"Ask owners"_s)->isEnabled()); // nobody knows her address
    QVERIFY(!button(m_side.get(), u"Ask owners"_s)->accessibleDescription().isEmpty());
    edit(u"owners[steward]"_s,
         QJsonArray{u"Eve Roth <eve@x.example>"_s, u"https://x.example/team"_s, u"javascript:alert(1)"_s});
    edit(u"element.logicalType"_s, u"integer"_s);
    SOON(link(m_side.get(), u"Eve Roth"_s) != nullptr);
    SOON(says(m_side.get(), u"1 disagreement"_s));
    QVERIFY(says(m_side.get(), u"Steward"_s));
    QVERIFY(link(m_side.get(), u"javascript"_s) == nullptr);
    QCOMPARE(link(m_side.get(), u"https://x.example/team"_s)->url(), QUrl(u"https://x.example/team"_s));
    QSignalSpy went(m_side.get(), &TermSide::navigateRequested);
    QTest::mouseClick(link(m_side.get(), u"Eve Roth"_s), Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QTest::mouseClick(button(m_side.get(), u"Ask owners"_s), Qt::LeftButton);
    QCOMPARE(went.count(), 2);
    const QUrl letter = went.last().first().toUrl();
    QCOMPARE(letter.scheme(), u"mailto"_s);
    QVERIFY(letter.path().contains(u"eve@x.example"_s));
    const QString text = QUrl::fromPercentEncoding(letter.toEncoded());
    QVERIFY(text.contains(u"The term “Customer”"_s));
    QVERIFY(text.contains(u"customer_ref: Logical type is string, the term says integer"_s));
}

void TestTermSide::whatPoliciesFind()
{
    QVERIFY(QDir().mkpath(m_words->path(u"workspace/policies"_s)));
    QFile file(m_words->path(u"workspace/policies/refs.policy.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id: refs\ntitle: No references\nseverity: error\nscope: column\ncategory: formats\n"
               "rationale: For this test.\nremedy: None.\n"
               "sql: SELECT uri AS subject, 'It is one.' AS message FROM column WHERE path = 'customer_ref'\n"
               "tests: []\n");
    file.close();
    services::GovernanceService governance(m_words->workspace());
    m_words->session().setGovernance(&governance);
    const auto side = makeSide(m_words->session());
    SOON(link(side.get(), u"No references"_s) != nullptr);
    QCOMPARE(link(side.get(), u"No references"_s)->accessibleDescription(), u"1 finding(s)"_s);
    const auto place = governanceaddress::placeOf(link(side.get(), u"No references"_s)->url());
    QVERIFY(place);
    QCOMPARE(place->policy, u"refs"_s);
    side->setTerm(m_words->order()); // nothing is linked to it
    SOON(link(side.get(), u"Show all policies"_s) != nullptr);
    QVERIFY(link(side.get(), u"No references"_s) == nullptr);
    m_words->session().setGovernance(nullptr);
}

/// Ben is none of those whom the term names: he sees so before he tries.
void TestTermSide::whoMayDecideIsSaidBefore()
{
    edit(u"reviewers"_s, QJsonArray{u"zoe"_s});
    const QString naming = m_words->session().changeSet();
    QVERIFY(m_words->service().decide(naming, Verb::Submit, {}).result());
    QVERIFY(m_words->bensService().approve(naming, u"Fine"_s).result());
    QVERIFY(m_words->refresh());
    edit(u"notation"_s, u"C"_s);
    const QString set = m_words->session().changeSet();
    QVERIFY(m_words->service().decide(set, Verb::Submit, {}).result());
    QVERIFY(m_words->refresh());
    const auto bens = makeSide(m_words->bensSession());
    SOON(button(bens.get(), u"Approve"_s) != nullptr);
    const QString why = u"zoe has to approve “Customer”."_s;
    QVERIFY(says(bens.get(), why));
    for (const QString &name : {u"Approve"_s, u"Reject"_s}) {
        QVERIFY(!button(bens.get(), name)->isEnabled());
        QVERIFY(button(bens.get(), name)->toolTip().contains(why));
        QVERIFY(button(bens.get(), name)->accessibleDescription().contains(why));
    }
    QVERIFY(button(bens.get(), u"Comment"_s)->isEnabled());
}

void TestTermSide::ownChangesAreSubmittedAndNotApproved()
{
    QVERIFY(says(m_side.get(), u"No change is proposed."_s));
    edit(u"notation"_s, u"C"_s);
    SOON(button(m_side.get(), u"Submit for review"_s) != nullptr);
    QTest::mouseClick(button(m_side.get(), u"Submit for review"_s), Qt::LeftButton);
    SOON(button(m_side.get(), u"Approve"_s) != nullptr);
    QVERIFY(!button(m_side.get(), u"Approve"_s)->isEnabled());
    QVERIFY(says(m_side.get(), u"This is your own change: somebody else has to approve it."_s));
    QVERIFY(button(m_side.get(), u"Reject"_s) == nullptr);
}

void TestTermSide::othersApprove()
{
    edit(u"notation"_s, u"C"_s);
    const QString set = m_words->session().changeSet();
    QVERIFY(m_words->service().decide(set, Verb::Submit, {}).result());
    QVERIFY(m_words->refresh());
    const auto bens = makeSide(m_words->bensSession());
    SOON(button(bens.get(), u"Approve"_s) != nullptr);
    QVERIFY(button(bens.get(), u"Approve"_s)->isEnabled());
    QTest::mouseClick(button(bens.get(), u"Comment"_s), Qt::LeftButton);
    QLineEdit *note = nullptr;
    const auto edits = bens->findChildren<QLineEdit *>();
    for (QLineEdit *each : edits) {
        if (each->accessibleName() == u"Comment"_s)
            note = each;
    }
    QVERIFY(note);
    QTest::keyClicks(note, u"Well seen"_s);
    QTest::keyClick(note, Qt::Key_Return);
    SOON(says(bens.get(), u"ben: Well seen"_s));
    QTest::mouseClick(button(bens.get(), u"Approve"_s), Qt::LeftButton);
    SOON(says(bens.get(), u"No change is proposed."_s));
    QVERIFY(m_words->refresh());
    const glossary::EntryPtr now = m_words->session().state()->inForce.find(m_words->customer());
    QCOMPARE(now->term.notation, u"C"_s);
    SOON(says(m_side.get(), u"ana, approved by ben"_s));
}

void TestTermSide::rejectionsHaveAReason()
{
    edit(u"notation"_s, u"C"_s);
    const QString set = m_words->session().changeSet();
    QVERIFY(m_words->service().decide(set, Verb::Submit, {}).result());
    QVERIFY(m_words->refresh());
    const auto bens = makeSide(m_words->bensSession());
    SOON(button(bens.get(), u"Reject"_s) != nullptr);
    QTest::mouseClick(button(bens.get(), u"Reject"_s), Qt::LeftButton);
    QLineEdit *note = nullptr;
    const auto edits = bens->findChildren<QLineEdit *>();
    for (QLineEdit *each : edits) {
        if (each->accessibleName() == u"Why it is rejected"_s)
            note = each;
    }
    QVERIFY(note);
    QTest::keyClick(note, Qt::Key_Return); // without one nothing happens
    QCOMPARE(m_words->bensSession().changeSet(set)->state, glossary::SetState::InReview);
    QTest::keyClicks(note, u"No such codes"_s);
    QTest::keyClick(note, Qt::Key_Return);
    SOON(m_words->bensSession().changeSet(set)->state == glossary::SetState::Rejected);
}

void TestTermSide::whatIsBelowAndWhatWasDone()
{
    m_side->setTerm(m_words->party());
    SOON(link(m_side.get(), u"Customer"_s) != nullptr);
    QSignalSpy wanted(m_side.get(), &TermSide::termWanted);
    QTest::mouseClick(link(m_side.get(), u"Customer"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), m_words->customer());
    SOON(says(m_side.get(), u"ana, approved by ben"_s));
    QSignalSpy went(m_side.get(), &TermSide::navigateRequested);
    QTest::mouseClick(link(m_side.get(), u"Show the whole history"_s), Qt::LeftButton);
    const auto place = glossaryaddress::placeOf(went.first().first().toUrl());
    QVERIFY(place);
    QCOMPARE(place->view, glossaryaddress::View::History);
    QCOMPARE(place->term, m_words->party());
}

void TestTermSide::everythingIsReachedByKeys()
{
    edit(u"element.logicalType"_s, u"integer"_s);
    SOON(says(m_side.get(), u"1 disagreement"_s));
    m_side->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_side.get()));
    QCOMPARE(test::focusableWithoutName(m_side.get()), QStringList());
    QCOMPARE(test::unreachableByTab(m_side.get()), QStringList());
    QCOMPARE(test::missedByTab(m_side.get()), QStringList());
}

/// Somebody approves the set at another window while one types in it.
void TestTermSide::stepGoesIntoTheNextSet()
{
    edit(u"notation"_s, u"1"_s);
    const QString set = m_words->session().changeSet();
    QVERIFY(m_words->service().decide(set, Verb::Submit, {}).result());
    QVERIFY(m_words->bensService().approve(set, u"Fine"_s).result());
    edit(u"notation"_s, u"2"_s); // before this window has heard of it
    QVERIFY(m_words->session().changeSet() != set);
    QVERIFY(!m_words->session().changeSet().isEmpty());
}

QTEST_MAIN(TestTermSide)
#include "tst_termside.moc"
