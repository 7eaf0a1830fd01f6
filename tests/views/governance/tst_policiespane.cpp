// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policylistmodel.h"
#include "tests/views/governance/governancefixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codeview.h"
#include "views/governance/policiespane.h"
#include "views/governance/policyabout.h"
#include "views/governance/policyeditor.h"
#include "views/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governanceaddress::Place;
using governanceaddress::View;
using items::PolicyListModel;

/// The list of policies with the editor beside it, over the sample mesh.
class TestPoliciesPane final : public QObject {
    Q_OBJECT

    static constexpr int patience = test::GovernanceFixture::patience;
    test::GovernanceFixture m_fixture;
    std::unique_ptr<PoliciesPane> m_pane;

    void open(const Place &place, const QJsonObject &state = {})
    {
        m_pane = std::make_unique<PoliciesPane>(m_fixture.tools());
        m_pane->resize(1200, 760);
        m_pane->setPlace(place);
        m_pane->restoreState(state);
        m_pane->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isAnswered(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->editor()->isTried(), patience);
    }
    [[nodiscard]] QString currentId() const
    {
        return m_pane->table()->currentIndex().data(PolicyListModel::IdRole).toString();
    }
    [[nodiscard]] QString text() const { return m_pane->editor()->code()->toPlainText(); }
    [[nodiscard]] QString savedPath(const QString &id) const
    {
        return m_fixture.path(u"workspace/policies/%1.policy.yaml"_s.arg(id));
    }
    [[nodiscard]] int rows() const { return m_pane->table()->model()->rowCount(); }

private slots:
    void initTestCase()
    {
        const QString wrong = m_fixture.open();
        QVERIFY2(wrong.isNull(), qPrintable(wrong));
    }

    void cleanup() { m_pane.reset(); }
    void cleanupTestCase() { m_fixture.close(); }

    void listTellsWhatHoldsAndWhatItFinds()
    {
        open({View::Policies, {}, {}, u"product-owner"_s});
        QCOMPARE(currentId(), u"product-owner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("id: product-owner"_L1), patience);
        QVERIFY(rows() > 50);
        QVERIFY(m_pane->editor()->code()->isReadOnly());
        QVERIFY(m_pane->editor()->about()->factsText().contains("product-owner"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isCounted(), patience);
        QAbstractItemModel *model = m_pane->table()->model();
        const QAbstractItemModelTester tester(model);
        int counted = 0;
        for (int i = 0; i < model->rowCount(); ++i)
            counted += model->index(i, PolicyListModel::FindingsSection).data().toString() == u"–"_s ? 0 : 1;
        QCOMPARE(counted, model->rowCount());
        m_pane->filter()->setText(u"owner"_s);
        emit m_pane->filter()->textEdited(u"owner"_s);
        QVERIFY(rows() > 0);
        QVERIFY(rows() < 20);
    }

    void choosingAPolicyTellsThePage()
    {
        open({View::Policies});
        QSignalSpy wanted(m_pane.get(), &GovernancePane::placeWanted);
        m_pane->table()->setCurrentIndex(m_pane->table()->model()->index(3, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Place>().policy, currentId());
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"id: "_s + currentId()), patience);
    }

    void aBuiltInPolicyIsDuplicatedChangedAndSaved()
    {
        open({View::Policies, {}, {}, u"product-purpose"_s});
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("id: product-purpose"_L1), patience);
        QVERIFY(!m_pane->isModified());
        m_pane->duplicate();
        QVERIFY(m_pane->isModified());
        QVERIFY(text().contains("id: product-purpose-copy"_L1));
        QVERIFY(!m_pane->editor()->code()->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->editor()->isTried(), patience);
        m_pane->editor()->code()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_pane->editor()->code(), u"# ours"_s);
        QTest::keyClick(m_pane->editor()->code(), Qt::Key_Return);
        m_pane->save();
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isModified(), patience);
        QFile file(savedPath(u"product-purpose-copy"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("# ours\n"));
        QTRY_VERIFY_WITH_TIMEOUT(currentId() == "product-purpose-copy"_L1, patience);
        // It counts with the others from now on.
        const auto shelf = m_fixture.governance->policies().result();
        QVERIFY(shelf);
        QVERIFY(std::any_of(shelf->policies.begin(), shelf->policies.end(),
                            [](const auto &each) { return each.policy.id == "product-purpose-copy"_L1; }));
    }

    void draftsOutliveThePage()
    {
        open({View::Policies});
        m_pane->beginPolicy(u"dataset"_s);
        const QString draft = text() + u"# more\n"_s;
        m_pane->editor()->code()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_pane->editor()->code(), u"# more"_s);
        QTest::keyClick(m_pane->editor()->code(), Qt::Key_Return);
        QCOMPARE(text(), draft);
        // Another policy in between loses nothing, and that is said.
        QSignalSpy told(m_pane.get(), &GovernancePane::told);
        m_pane->table()->setCurrentIndex(m_pane->table()->model()->index(5, 0));
        QCOMPARE(told.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(text() != draft, patience);
        m_pane->table()->setCurrentIndex(m_pane->table()->model()->index(0, 0));
        QTRY_COMPARE_WITH_TIMEOUT(text(), draft, patience);
        const QJsonObject state = m_pane->saveState();
        m_pane.reset();
        open({View::Policies}, state);
        QVERIFY(m_pane->isModified());
        QTRY_COMPARE_WITH_TIMEOUT(text(), draft, patience);
    }

    void whatChangedMeanwhileIsNotOverwritten()
    {
        QVERIFY(m_fixture.governance
                    ->savePolicy({}, u"shared"_s,
                                 "id: shared\ntitle: Shared\nseverity: info\nscope: product\nrationale: A.\n"
                                 "remedy: B.\nsql: SELECT uri AS subject, 'x' AS message FROM product\n",
                                 std::nullopt)
                    .result());
        open({View::Policies, {}, {}, u"shared"_s});
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("id: shared"_L1), patience);
        m_pane->editor()->code()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_pane->editor()->code(), u"# mine"_s);
        QFile file(savedPath(u"shared"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("# theirs\n");
        file.close();
        QSignalSpy modified(m_pane.get(), &GovernancePane::modifiedChanged);
        m_pane->save();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.governance->pendingQuestions(), patience);
        QTest::qWait(0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("# theirs\n"));
        QVERIFY(m_pane->isModified()); // what was typed is still there
        QVERIFY(text().endsWith("# mine"_L1));
        m_pane->revert();
        QTRY_VERIFY_WITH_TIMEOUT(text().endsWith("# theirs\n"_L1), patience);
        QVERIFY(!m_pane->isModified());
    }

    void aDomainShowsWhatHoldsThere()
    {
        open({View::Policies, u"Orders"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->domainBox()->count() > 2, patience);
        QCOMPARE(m_pane->domainBox()->currentText().toLower(), u"orders"_s);
        QVERIFY(rows() > 50);
    }

    void controlsHaveNames()
    {
        open({View::Policies});
        const QStringList nameless = test::focusableWithoutName(m_pane.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestPoliciesPane)
#include "tst_policiespane.moc"
