// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossaryfixture.h"
#include "items/lintkindmodel.h"
#include "items/lintmodel.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/glossary/checkspane.h"
#include "views/glossary/clashview.h"
#include "views/glossary/steppanel.h"
#include "views/widgets/button.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/viewstates.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::LintKind;
using items::LintKindModel;
using items::LintModel;
using views::ChecksPane;
using views::ClashView;
using views::ViewStates;
using views::glossaryaddress::Place;
using views::glossaryaddress::View;

namespace {
constexpr int patience = 60'000; ///< ms, on a machine with much else to do
}

/// What is not well with terms, mended through the window.
class TestChecksPane final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::GlossaryFixture> m_desk;
    std::unique_ptr<ChecksPane> m_pane;

    bool open(const QStringList &labels)
    {
        m_pane.reset();
        m_desk = std::make_unique<test::GlossaryFixture>(labels);
        if (!m_desk->session)
            return false;
        m_pane = std::make_unique<ChecksPane>(*m_desk->session);
        m_pane->resize(1000, 700);
        m_pane->show();
        return QTest::qWaitFor([this] { return m_pane->isAnswered(); }, patience);
    }
    bool chooseKind(LintKindModel::Row row, std::optional<LintKind> kind = {}) const
    {
        const auto *model = qobject_cast<const LintKindModel *>(m_pane->kinds()->model());
        const int at = model->rowOf(row, kind);
        if (at < 0)
            return false;
        m_pane->kinds()->setCurrentIndex(model->index(at));
        return true;
    }
    [[nodiscard]] int rows() const { return m_pane->table()->model()->rowCount(); }
    [[nodiscard]] int countOf(LintKind kind) const
    {
        const auto *model = qobject_cast<const LintKindModel *>(m_pane->kinds()->model());
        const int at = model->rowOf(LintKindModel::Row::Kind, kind);
        return at < 0 ? 0 : model->index(at).data(LintKindModel::CountRole).toInt();
    }
    bool addClash() const
    {
        if (!m_desk->glossary->addGlossary(u"Kitchen"_s, {}).result())
            return false;
        glossary::Entry entry;
        entry.term.labels = {{u"en"_s, u"Churn"_s}};
        entry.term.definitions = {{u"en"_s, u"Butter in the making."_s}};
        entry.term.glossary = u"kitchen"_s;
        return m_desk->glossary
            ->edit(m_desk->set, glossary::Verb::Add,
                   [entry](glossary::Editor &editor) { return editor.add(entry); })
            .result()
            .has_value();
    }

private slots:
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void findingsAreMendedAfterALook()
    {
        QVERIFY(open({u"Basket"_s, u"Order"_s, u"Orders"_s}));
        QCOMPARE(countOf(LintKind::NearDuplicate), 1);
        QVERIFY(chooseKind(LintKindModel::Row::Kind, LintKind::NearDuplicate));
        QCOMPARE(rows(), 1);
        m_pane->table()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->step()->isReady(), patience);
        QVERIFY(m_pane->step()->doButton()->isEnabled());
        const QString gone = m_pane->table()->model()->index(0, 0).data(LintModel::KeyRole).toString();
        QVERIFY(!m_desk->term(gone)->trashed); // only looked at so far
        QTest::mouseClick(m_pane->step()->doButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->term(gone)->trashed, patience);
        QVERIFY(!m_desk->term(gone)->redirect.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(countOf(LintKind::NearDuplicate), 0, patience); // looked at again by itself
        m_desk->session->undo(); // one step
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->term(gone)->trashed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(LintKind::NearDuplicate), 1, patience);
    }

    void allOfAKindAtOnce()
    {
        QVERIFY(open({u"Invoice"_s, u"Invoices"_s, u"Order"_s, u"Orders"_s, u"Payment"_s, u"Payments"_s}));
        QCOMPARE(countOf(LintKind::NearDuplicate), 3);
        QVERIFY(chooseKind(LintKindModel::Row::Kind, LintKind::NearDuplicate));
        for (auto *button : m_pane->findChildren<views::Button *>()) {
            if (button->text() == u"Choose all that can be fixed"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->step()->isReady(), patience);
        QTest::mouseClick(m_pane->step()->doButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(LintKind::NearDuplicate), 0, patience);
        int trashed = 0;
        m_desk->session->lexicon().each([&](const glossary::Entry &entry) { trashed += entry.trashed; });
        QCOMPARE(trashed, 3);
    }

    void rowsLeadToTheirTerm()
    {
        QVERIFY(open({u"Order"_s, u"Orders"_s}));
        QSignalSpy wanted(m_pane.get(), &views::GlossaryPane::placeWanted);
        m_pane->focusMain();
        QVERIFY(m_pane->table()->currentIndex().isValid());
        const QString key = m_pane->table()->currentIndex().data(LintModel::KeyRole).toString();
        emit m_pane->table()->activated(m_pane->table()->currentIndex());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Place>().term, key);
        QVERIFY(wanted[0][0].value<Place>().view == View::Browse);
    }

    void filterAndStates()
    {
        QVERIFY(open({u"Order"_s, u"Orders"_s}));
        QVERIFY(m_pane->states()->shown() == ViewStates::Shown::Content);
        auto *filter = m_pane->findChild<views::SearchField *>();
        QVERIFY(m_pane->find());
        QTest::keyClicks(filter->lineEdit(), u"zzz"_s);
        QTRY_VERIFY(m_pane->states()->shown() == ViewStates::Shown::NoMatch);
        filter->lineEdit()->clear();
        QVERIFY(open({u"Order"_s}));
        QVERIFY(m_pane->states()->shown() == ViewStates::Shown::Empty); // nothing to complain about
    }

    void wordsWithSeveralMeaningsAreSettled()
    {
        QVERIFY(open({u"Churn"_s, u"Order"_s}));
        QVERIFY(addClash());
        m_desk->session->refresh();
        const auto *model = qobject_cast<const LintKindModel *>(m_pane->kinds()->model());
        const auto clashes = [model] {
            return model->index(model->rowOf(LintKindModel::Row::Clashes))
                .data(LintKindModel::CountRole)
                .toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(clashes(), 1, patience);
        QVERIFY(chooseKind(LintKindModel::Row::Clashes));
        QVERIFY(m_pane->clashes()->isVisible());
        QCOMPARE(m_pane->clashes()->list()->model()->rowCount(), 1);
        QCOMPARE(test::focusableWithoutName(m_pane.get()), QStringList());
        views::Button *differ = nullptr;
        for (auto *button : m_pane->clashes()->findChildren<views::Button *>()) {
            if (button->text() == u"They differ"_s)
                differ = button;
        }
        QVERIFY(differ != nullptr);
        QTest::mouseClick(differ, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->step()->isReady(), patience);
        QTest::mouseClick(m_pane->step()->doButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(clashes(), 0, patience);
    }

    void whatWasOnViewComesBack()
    {
        QVERIFY(open({u"Order"_s, u"Orders"_s}));
        QVERIFY(chooseKind(LintKindModel::Row::Kind, LintKind::NearDuplicate));
        const QJsonObject state = m_pane->saveState();
        ChecksPane again(*m_desk->session);
        again.restoreState(state);
        again.show();
        QTRY_VERIFY_WITH_TIMEOUT(again.isAnswered(), patience);
        QCOMPARE(again.kinds()->currentIndex().data(LintKindModel::KindRole).toInt(),
                 int(LintKind::NearDuplicate));
    }

    void everythingHasANameAndIsReached()
    {
        QVERIFY(open({u"Order"_s, u"Orders"_s}));
        QCOMPARE(test::focusableWithoutName(m_pane.get()), QStringList());
        QCOMPARE(test::unreachableByTab(m_pane.get()), QStringList());
    }
};

QTEST_MAIN(TestChecksPane)
#include "tst_checkspane.moc"
