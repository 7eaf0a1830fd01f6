// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"
#include "items/revisionmodel.h"
#include "shared_glossarydesk.h"
#include "views/glossary/changetree.h"
#include "views/glossary/datecomparison.h"
#include "views/glossary/dayview.h"
#include "views/glossary/historypane.h"
#include "views/glossary/restoredialog.h"
#include "views/glossary/rowsexport.h"
#include "views/glossary/termhistory.h"
#include "views/lineage/reporttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using glossary::Verb;
using items::ComparisonModel;
using items::RevisionModel;
using tests::GlossaryDesk;

/// What was in force when, who made it so, and how it comes back.
class HistoryPaneTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<GlossaryDesk> m_desk;
    QString m_key;

    /// A term that was made by Tom and changed by Ana, both approved by Mara.
    void twoRevisions()
    {
        const QString first = m_desk->openSet(u"First words"_s, u"tom"_s);
        m_key = m_desk->addTerm(first, u"Customer"_s, u"Who placed an order."_s, u"tom"_s);
        QVERIFY(!m_key.isEmpty());
        QVERIFY(m_desk->decide(first, Verb::Submit, {}, u"tom"_s));
        QVERIFY(m_desk->approve(first, u"mara"_s));
        const QString second = m_desk->openSet(u"Clearer words"_s, u"ana"_s);
        QVERIFY(m_desk->edit(second, m_key, u"definitions[en]"_s, u"Who confirmed an order."_s));
        QVERIFY(m_desk->decide(second, Verb::Submit));
        QVERIFY(m_desk->approve(second, u"mara"_s));
    }

    static void shown(QWidget &pane)
    {
        pane.resize(1000, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<GlossaryDesk>(u"ana"_s);
        QVERIFY(m_desk->isReady());
        QVERIFY(m_desk->refresh());
    }

    void whoMadeATermWhatItIs()
    {
        twoRevisions();
        HistoryPane pane(m_desk->session());
        QSignalSpy arrived(pane.term(), &TermHistory::shown);
        pane.setPlace({glossaryaddress::View::History, m_key, {}, {}});
        shown(pane);
        QCOMPARE(pane.mode(), HistoryPane::Mode::Term);
        QTRY_VERIFY(!arrived.isEmpty());
        auto *model = qobject_cast<RevisionModel *>(pane.term()->timeline()->model());
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2); // the newest first
        QCOMPARE(model->index(0, RevisionModel::WhoSection).data().toString(), u"ana"_s);
        QCOMPARE(model->index(0, RevisionModel::ApprovedSection).data().toString(), u"mara"_s);
        QCOMPARE(model->index(1, RevisionModel::WhatSection).data().toString(), u"First words"_s);
        ComparisonModel *changes = pane.term()->tree()->changes();
        QCOMPARE(changes->index(0, ComparisonModel::BeforeSection).data().toString(),
                 u"Who placed an order."_s);
        QVERIFY(pane.term()->origins()->rowCount() >= 2); // label and definition
    }

    void restoringARevision()
    {
        twoRevisions();
        HistoryPane pane(m_desk->session());
        QSignalSpy arrived(pane.term(), &TermHistory::shown);
        pane.setPlace({glossaryaddress::View::History, m_key, {}, {}});
        shown(pane);
        QTRY_VERIFY(!arrived.isEmpty());
        QTreeView *timeline = pane.term()->timeline();
        timeline->setCurrentIndex(timeline->model()->index(1, 0));
        pane.term()->restore();
        QTRY_VERIFY(pane.findChild<RestoreDialog *>() != nullptr);
        auto *dialog = pane.findChild<RestoreDialog *>();
        QCOMPARE(dialog->tree()->changes()->index(0, ComparisonModel::AfterSection).data().toString(),
                 u"Who placed an order."_s);
        dialog->accept();
        QTRY_VERIFY(!m_desk->session().pendingOf(m_key).empty());
        QCOMPARE(glossary::bestText(m_desk->session().lexicon().find(m_key)->term.definitions),
                 u"Who placed an order."_s);
        QCOMPARE(m_desk->definition(m_key), u"Who confirmed an order."_s); // in force until approved
    }

    void betweenTwoDays()
    {
        twoRevisions();
        HistoryPane pane(m_desk->session());
        QSignalSpy compared(pane.days(), &DateComparison::compared);
        pane.days()->setDays(QDate::currentDate().addDays(-2), QDate::currentDate());
        shown(pane);
        QCOMPARE(pane.mode(), HistoryPane::Mode::TwoDays);
        QTRY_VERIFY(!compared.isEmpty());
        ComparisonModel *changes = pane.days()->tree()->changes();
        QTRY_COMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, 0).data().toString(), u"Customer"_s);
        QCOMPARE(pane.days()->summary(), u"1 new, 0 changed, 0 removed"_s);
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        emit pane.days()->tree()->activated(changes->index(0, 0));
        QCOMPARE(wanted.front().front().value<glossaryaddress::Place>().term, m_key);
    }

    void asOfADay()
    {
        twoRevisions();
        HistoryPane pane(m_desk->session());
        QSignalSpy there(pane.day(), &DayView::shown);
        pane.setMode(HistoryPane::Mode::OneDay);
        shown(pane);
        QTRY_VERIFY(!there.isEmpty());
        QCOMPARE(pane.day()->table()->rowCount(), 1);
        there.clear();
        pane.day()->setDay(QDate::currentDate().addDays(-2));
        QTRY_VERIFY(!there.isEmpty());
        QCOMPARE(pane.day()->table()->rowCount(), 0);
    }

    void noTermIsChosen()
    {
        HistoryPane pane(m_desk->session());
        pane.setMode(HistoryPane::Mode::Term);
        shown(pane);
        QSignalSpy wanted(&pane, &GlossaryPane::placeWanted);
        emit pane.term()->browseWanted();
        QCOMPARE(wanted.front().front().value<glossaryaddress::Place>().view, glossaryaddress::View::Browse);
    }

    void theModeIsRemembered()
    {
        HistoryPane pane(m_desk->session());
        pane.setMode(HistoryPane::Mode::OneDay);
        HistoryPane again(m_desk->session());
        again.restoreState(pane.saveState());
        QCOMPARE(again.mode(), HistoryPane::Mode::OneDay);
    }

    void rowsAsAFile()
    {
        const auto write = rowsWriter({u"Term"_s, u"Definition"_s}, {{{u"A"_s, u"x, y"_s}}});
        QCOMPARE(write(ReportExport::Format::Csv), u"Term,Definition\r\nA,\"x, y\"\r\n"_s);
        QVERIFY(write(ReportExport::Format::Markdown).contains("| A | x, y |"_L1));
    }
};

QTEST_MAIN(HistoryPaneTest)
#include "tst_historypane.moc"
