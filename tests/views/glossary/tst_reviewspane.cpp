// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changesetmodel.h"
#include "items/comparisonmodel.h"
#include "services/governanceservice.h"
#include "shared_glossarydesk.h"
#include "views/glossary/changesetview.h"
#include "views/glossary/changetree.h"
#include "views/glossary/glossarypage.h"
#include "views/glossary/reviewspane.h"
#include "views/glossary/talkview.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::SetState;
using glossary::Verb;
using items::ChangeSetModel;
using items::ComparisonModel;
using tests::GlossaryDesk;

/// The queue of reviews and what a person may do about a change set, by keyboard too.
class ReviewsPaneTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<GlossaryDesk> m_desk;

    /// A term in force, and a set of somebody that changes it.
    QString proposal(const QString &author, QString &key)
    {
        const QString first = m_desk->openSet(u"First words"_s, u"eve"_s);
        key = m_desk->addTerm(first, u"Customer"_s, u"Who placed an order."_s, u"eve"_s);
        if (key.isEmpty() || !m_desk->decide(first, Verb::Submit, {}, u"eve"_s)
            || !m_desk->approve(first, u"mara"_s))
            return {};
        const QString set = m_desk->openSet(u"Clearer words"_s, author);
        return m_desk->edit(set, key, u"definitions[en]"_s, u"Who confirmed an order."_s, author) ? set
                                                                                                  : QString();
    }

    static QPushButton *button(const QWidget &owner, const QString &text)
    {
        for (QPushButton *each : owner.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    static void shown(ReviewsPane &pane)
    {
        pane.resize(1000, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    static QStringList groups(const ReviewsPane &pane)
    {
        QStringList words;
        const QAbstractItemModel &model = *pane.queue()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, 0).data().toString());
        return words;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<GlossaryDesk>(u"ana"_s);
        QVERIFY(m_desk->isReady());
    }

    void nothingYet()
    {
        ReviewsPane pane(m_desk->session());
        shown(pane);
        QVERIFY(m_desk->refresh());
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        QTRY_VERIFY(button(pane, u"Go to the terms"_s) != nullptr);
        button(pane, u"Go to the terms"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void approvingWhatSomebodyElseProposes()
    {
        QString key;
        const QString set = proposal(u"tom"_s, key);
        QVERIFY(!set.isEmpty());
        QVERIFY(m_desk->decide(set, Verb::Submit, u"Please look."_s, u"tom"_s));
        ReviewsPane pane(m_desk->session());
        const QAbstractItemModelTester tester(
            qobject_cast<QAbstractProxyModel *>(pane.queue()->model())->sourceModel());
        QSignalSpy compared(pane.view(), &ChangeSetView::shown);
        shown(pane);
        QCOMPARE(groups(pane), (QStringList{u"Waits for you"_s, u"Decided"_s}));
        QTRY_COMPARE(pane.view()->set(), set);
        QTRY_VERIFY(!compared.isEmpty());
        // Word by word.
        ComparisonModel *changes = pane.view()->tree()->changes();
        QCOMPARE(changes->rowCount(), 1);
        const QModelIndex term = changes->index(0, 0);
        QCOMPARE(term.data().toString(), u"Customer"_s);
        QCOMPARE(changes->rowCount(term), 1);
        const QModelIndex after = changes->index(0, ComparisonModel::AfterSection, term);
        QCOMPARE(after.data().toString(), u"Who confirmed an order."_s);
        QCOMPARE(after.data(ComparisonModel::StretchesRole).value<QList<QPoint>>(),
                 QList<QPoint>{QPoint(4, 9)});
        // To the change by keyboard, then approve.
        pane.focusMain();
        QTest::keyClick(&pane, Qt::Key_J);
        QTRY_COMPARE(pane.view()->tree()->currentIndex().parent(), term);
        QVERIFY(pane.view()->refusal().isNull());
        QTest::keyClick(pane.view()->tree(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stateOf(set), SetState::Approved);
        QCOMPARE(m_desk->definition(key), u"Who confirmed an order."_s);
        QTRY_COMPARE(groups(pane), QStringList{u"Decided"_s});
    }

    /// Whom a term names as its reviewer is said beside the set, and nobody else's approval is taken.
    void namedReviewersAreShown()
    {
        QString key;
        const QString set = proposal(u"tom"_s, key);
        const QString naming = m_desk->openSet(u"Who looks"_s, u"eve"_s);
        QVERIFY(m_desk->edit(naming, key, u"reviewers"_s, QJsonArray{u"zoe"_s}, u"eve"_s));
        QVERIFY(m_desk->decide(naming, Verb::Submit, {}, u"eve"_s));
        QVERIFY(m_desk->approve(naming, u"mara"_s));
        QVERIFY(m_desk->decide(set, Verb::Submit, {}, u"tom"_s));
        ReviewsPane pane(m_desk->session());
        shown(pane);
        pane.view()->setSet(set);
        const QString wanted = u"zoe has to approve “Customer”."_s;
        const auto saysSo = [&] {
            const auto labels = pane.view()->findChildren<TextLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) {
                return label->isVisible() && label->text().contains(wanted);
            });
        };
        QTRY_VERIFY(saysSo());
        // Before anybody presses: who may, and whom it waits for.
        for (const QString &name : {u"Approve"_s, u"Reject"_s}) {
            QVERIFY(button(pane, name)->isVisible());
            QVERIFY(!button(pane, name)->isEnabled());
            QVERIFY(button(pane, name)->toolTip().contains(wanted));
            QCOMPARE(button(pane, name)->accessibleDescription(), button(pane, name)->toolTip());
        }
        QCOMPARE(groups(pane), (QStringList{u"With others"_s, u"Decided"_s}));
        pane.view()->approve();
        QCOMPARE(m_desk->stateOf(set), SetState::InReview);
        QVERIFY(!m_desk->decide(set, Verb::Reject, u"No."_s));
        QVERIFY(m_desk->approve(set, u"zoe"_s));
    }

    void noAuthorApprovesTheirOwn()
    {
        QString key;
        const QString set = proposal(u"ana"_s, key);
        QVERIFY(!set.isEmpty());
        ReviewsPane pane(m_desk->session());
        shown(pane);
        QTRY_COMPARE(pane.view()->set(), set);
        QCOMPARE(groups(pane), (QStringList{u"Yours"_s, u"Decided"_s}));
        button(pane, u"Submit for Review"_s)->click();
        QTRY_COMPARE(m_desk->stateOf(set), SetState::InReview);
        // One's own is no task of one's own.
        QTRY_VERIFY(button(pane, u"Approve"_s)->isVisible());
        QCOMPARE(groups(pane), (QStringList{u"Yours"_s, u"Decided"_s}));
        QVERIFY(!button(pane, u"Approve"_s)->isEnabled());
        QVERIFY(!button(pane, u"Reject"_s)->isVisible());
        QVERIFY(!pane.view()->refusal().isEmpty());
        pane.view()->approve();
        QCOMPARE(m_desk->stateOf(set), SetState::InReview);
        QTRY_VERIFY(button(pane, u"Reopen"_s)->isEnabled());
        button(pane, u"Reopen"_s)->click();
        QTRY_COMPARE(m_desk->stateOf(set), SetState::Open);
        // Withdrawn, it can be taken up again.
        QTRY_VERIFY(button(pane, u"Withdraw"_s)->isEnabled());
        button(pane, u"Withdraw"_s)->click();
        QTRY_COMPARE(m_desk->stateOf(set), SetState::Withdrawn);
        QTRY_VERIFY(button(pane, u"Reopen"_s)->isVisible() && button(pane, u"Reopen"_s)->isEnabled());
        button(pane, u"Reopen"_s)->click();
        QTRY_COMPARE(m_desk->stateOf(set), SetState::Open);
    }

    void aRejectionNeedsAReason()
    {
        QString key;
        const QString set = proposal(u"tom"_s, key);
        QVERIFY(m_desk->decide(set, Verb::Submit, {}, u"tom"_s));
        ReviewsPane pane(m_desk->session());
        shown(pane);
        QTRY_COMPARE(pane.view()->set(), set);
        button(pane, u"Reject"_s)->click();
        QCOMPARE(m_desk->stateOf(set), SetState::InReview);
        QPlainTextEdit *field = pane.view()->talk()->field();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Too narrow: jk."_s); // the letters are no keys of the pane here
        QCOMPARE(field->toPlainText(), u"Too narrow: jk."_s);
        QVERIFY(pane.isModified());
        button(pane, u"Reject"_s)->click();
        QTRY_COMPARE(m_desk->stateOf(set), SetState::Rejected);
        QTRY_VERIFY(!pane.isModified());
        QCOMPARE(m_desk->session().changeSet(set)->talk.back().text, u"Too narrow: jk."_s);
    }

    void commentsStayWithTheirSet()
    {
        QString key;
        const QString set = proposal(u"tom"_s, key);
        const QString other = m_desk->openSet(u"Other words"_s, u"ana"_s);
        ReviewsPane pane(m_desk->session());
        shown(pane);
        pane.setPlace({glossaryaddress::View::Reviews, {}, set, {}});
        QTRY_COMPARE(pane.view()->set(), set);
        QPlainTextEdit *field = pane.view()->talk()->field();
        field->setPlainText(u"Why?"_s);
        pane.setPlace({glossaryaddress::View::Reviews, {}, other, {}});
        QTRY_COMPARE(pane.view()->set(), other);
        QVERIFY(field->toPlainText().isEmpty());
        pane.setPlace({glossaryaddress::View::Reviews, {}, set, {}});
        QTRY_COMPARE(field->toPlainText(), u"Why?"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->session().changeSet(set)->talk.empty());
        QCOMPARE(m_desk->session().changeSet(set)->talk.back().verb, Verb::Comment);
        QCOMPARE(m_desk->stateOf(set), SetState::Open);
        QTRY_VERIFY(field->toPlainText().isEmpty());
    }

    void theAddressChoosesTheSet()
    {
        QString key;
        const QString older = proposal(u"tom"_s, key);
        QVERIFY(m_desk->decide(older, Verb::Submit, {}, u"tom"_s));
        const QString newer = m_desk->openSet(u"Newer words"_s, u"tom"_s);
        QVERIFY(m_desk->edit(newer, key, u"notation"_s, u"7"_s, u"tom"_s));
        QVERIFY(m_desk->decide(newer, Verb::Submit, {}, u"tom"_s));
        ReviewsPane pane(m_desk->session());
        QCOMPARE(pane.view()->set(), newer);
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        pane.restoreState({});
        pane.setPlace({glossaryaddress::View::Reviews, {}, older, {}});
        shown(pane);
        QVERIFY(m_desk->refresh());
        QCOMPARE(pane.view()->set(), older);
        QCOMPARE(pane.queue()->currentIndex().data(ChangeSetModel::UidRole).toString(), older);
        QVERIFY(wanted.isEmpty()); // the page stays where it is
        services::GovernanceService governance(m_desk->workspace());
        GlossaryPage page({glossaryaddress::View::Reviews, {}, older, {}}, m_desk->service(),
                          m_desk->session().catalog(), governance);
        page.show();
        QTRY_VERIFY(page.findChild<ReviewsPane *>() != nullptr);
        QTRY_COMPARE(page.findChild<ReviewsPane *>()->view()->set(), older);
        QVERIFY(m_desk->refresh());
        QCOMPARE(page.findChild<ReviewsPane *>()->view()->set(), older);
        page.hide();
        pane.focusMain();
        QTest::keyClick(pane.queue(), Qt::Key_Up);
        QCOMPARE(pane.view()->set(), newer);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<glossaryaddress::Place>().set, newer);
    }

    void newAndRemovedTermsAreToldApart()
    {
        QString key;
        const QString set = proposal(u"ana"_s, key);
        QVERIFY(!m_desk->addTerm(set, u"Basket"_s, u"What is not ordered yet."_s).isEmpty());
        const auto gone = m_desk->service()
                              .edit(set, Verb::Trash,
                                    [key](glossary::Editor &editor) { return editor.trash({key}, false); })
                              .result();
        QVERIFY(gone);
        QVERIFY(m_desk->refresh());
        ReviewsPane pane(m_desk->session());
        QSignalSpy compared(pane.view(), &ChangeSetView::shown);
        pane.setPlace({glossaryaddress::View::Reviews, {}, set, {}});
        shown(pane);
        QTRY_VERIFY(!compared.isEmpty());
        ComparisonModel *changes = pane.view()->tree()->changes();
        QTRY_COMPARE(changes->rowCount(), 2);
        using Op = items::Comparison::Op;
        QCOMPARE(changes->index(0, 0).data(ComparisonModel::OpRole).toInt(), static_cast<int>(Op::Added));
        QCOMPARE(changes->index(1, 0).data(ComparisonModel::OpRole).toInt(), static_cast<int>(Op::Removed));
        QCOMPARE(changes->index(0, ComparisonModel::AfterSection).data().toString(), u"new term"_s);
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        emit pane.view()->tree()->activated(changes->index(1, 0));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<glossaryaddress::Place>().term, key);
    }

    void editingGoesOnInTheEditor()
    {
        QString key;
        const QString set = proposal(u"ana"_s, key);
        const QString other = m_desk->openSet(u"Newer"_s);
        m_desk->session().setChangeSet(other);
        ReviewsPane pane(m_desk->session());
        pane.setPlace({glossaryaddress::View::Reviews, {}, set, {}});
        shown(pane);
        QTRY_COMPARE(pane.view()->set(), set);
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        button(pane, u"Edit"_s)->click();
        QCOMPARE(m_desk->session().changeSet(), set);
        QCOMPARE(wanted.back().front().value<glossaryaddress::Place>().view, glossaryaddress::View::Browse);
    }
};

QTEST_MAIN(ReviewsPaneTest)
#include "tst_reviewspane.moc"
