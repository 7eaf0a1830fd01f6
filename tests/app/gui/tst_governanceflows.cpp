// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"
#include "items/scorecardmodel.h"
#include "sample/samplemesh.h"
#include "services/quickfix.h"
#include "shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/code/codepage.h"
#include "views/governance/findingslist.h"
#include "views/governance/fixdialog.h"
#include "views/governance/governanceaddress.h"
#include "views/governance/governancepage.h"
#include "views/governance/scorecardpane.h"
#include "views/governance/scoretable.h"
#include "views/governance/waivedialog.h"
#include "views/governance/waiverspane.h"
#include "views/product/thingpage.h"
#include "views/shell/commandtable.h"
#include "views/shell/navigationrail.h"
#include "views/shell/railbutton.h"
#include "views/sources/sourcespage.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tabbars.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governance::Severity;
using items::FindingModel;
using items::ScorecardModel;

namespace {

constexpr int patience = 90'000; ///< ms, on a machine with much else to do

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(&in))
            return each;
    }
    return nullptr;
}

} // namespace

/// Governance in the window, over the sample mesh, which has flaws to be found.
class TestGovernanceFlows final : public QObject {
    Q_OBJECT

private:
    ScorecardPane *openScorecard(const QString &address = u"meshbook:governance"_s)
    {
        m_fixture->window().open(QUrl(address));
        auto *page = m_fixture->page<GovernancePage>();
        auto *pane = page == nullptr ? nullptr : qobject_cast<ScorecardPane *>(page->pane());
        if (pane != nullptr)
            waitFor(pane);
        return pane;
    }
    static void waitFor(const ScorecardPane *pane)
    {
        QTRY_VERIFY_WITH_TIMEOUT(pane->isAnswered() && pane->scores()->model()->rowCount() > 0
                                     && pane->findings()->isSettled(),
                                 patience);
    }
    [[nodiscard]] services::GovernanceService::Report report()
    {
        auto asked = m_fixture->context().governance().report();
        asked.waitForFinished();
        return asked.result().value();
    }
    [[nodiscard]] QString railCount()
    {
        for (const RailButton *each : m_fixture->window().rail().findChildren<RailButton *>()) {
            if (each->accessibleName().startsWith(u"Governance"_s))
                return each->accessibleName();
        }
        return {};
    }
    static int rows(const ScorecardPane *pane) { return pane->findings()->model()->rowCount(); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theKeyLeadsThere();
    void theHeadTellsTheReport();
    void aCellChoosesFindings();
    void anAddressChoosesTheCell();
    void findingsLeadToTheirFile();
    void findingsAreWaivedAndTakenBack();
    void aFindingIsMended();
    void aCheckIsRunAgain();
    void tabsLeadBackToWhereOneWas();
    void everythingIsReachable();
    void productsLeadToTheJoin();
    void anEmptyCatalogLeadsToTheSources();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

void TestGovernanceFlows::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    m_fixture = std::make_unique<test::GuiFixture>();
    QVERIFY(sample::writeSampleMesh(m_fixture->path(u"mesh"_s), QDateTime::currentDateTimeUtc().date()));
    m_fixture->start(*m_theme, {});
    m_fixture->addAndSync(m_fixture->path(u"mesh"_s));
    m_fixture->window().resize(1'280, 800);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
}

void TestGovernanceFlows::cleanupTestCase()
{
    m_fixture->stop();
    m_fixture.reset();
}

/// Nothing is checked before somebody wants to know; then the rail tells how many errors there are.
void TestGovernanceFlows::theKeyLeadsThere()
{
    QCOMPARE(railCount(), u"Governance"_s);
    QVERIFY(m_fixture->window().commands().trigger(u"go.governance"_s));
    QVERIFY(m_fixture->page<GovernancePage>() != nullptr);
    auto *pane = qobject_cast<ScorecardPane *>(m_fixture->page<GovernancePage>()->pane());
    QVERIFY(pane != nullptr);
    waitFor(pane);
    const QString errors = QString::number(report()->count(Severity::Error));
    QTRY_VERIFY2_WITH_TIMEOUT(railCount().contains(errors), qPrintable(railCount()), patience);
    QVERIFY(m_fixture->window().commands().action(u"governance.waivers"_s) != nullptr);
}

void TestGovernanceFlows::theHeadTellsTheReport()
{
    const ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    const governance::Scorecard &card = pane->scores()->scores()->scorecard();
    QCOMPARE(card.errors, report()->count(Severity::Error));
    QCOMPARE(card.waived, report()->waivedCount());
    QVERIFY(card.groups.size() >= 9);
    QVERIFY(card.rows.size() >= 6);
    QCOMPARE(qint64(rows(pane)), qint64(report()->findings.size()) - report()->waivedCount());
}

void TestGovernanceFlows::aCellChoosesFindings()
{
    ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    ScoreTable *scores = pane->scores();
    // The first cell with errors.
    QModelIndex cell;
    for (int row = 0; row < scores->scores()->allRow() && !cell.isValid(); ++row) {
        for (int column = 1; column < scores->scores()->allColumn(); ++column) {
            if (scores->model()->index(row, column).data(ScorecardModel::ErrorsRole).toInt() > 0)
                cell = scores->model()->index(row, column);
        }
    }
    QVERIFY(cell.isValid());
    scores->setFocus();
    scores->setCurrentIndex(cell);
    QTRY_VERIFY_WITH_TIMEOUT(pane->findings()->isSettled(), patience);
    const QString domain = cell.data(ScorecardModel::DomainRole).toString();
    QVERIFY(rows(pane) > 0);
    int errors = 0;
    for (const governance::Finding &each : pane->findings()->model()->findings()) {
        QCOMPARE(each.domain, domain);
        errors += each.severity == Severity::Error ? 1 : 0;
    }
    QCOMPARE(errors, cell.data(ScorecardModel::ErrorsRole).toInt());
    QVERIFY(m_fixture->page<GovernancePage>()->uri().toString().contains(u"group="_s));
    // Enter goes on to the findings.
    QTest::keyClick(scores, Qt::Key_Return);
    QTRY_VERIFY(pane->findings()->table()->hasFocus());
    // A chip less is a wider choice.
    emit pane->findings()->filterField()->chipRemoved(u"group"_s);
    QTRY_COMPARE(scores->choice().group, QString());
    QCOMPARE(scores->choice().domain.value_or(QString()), domain);
}

void TestGovernanceFlows::anAddressChoosesTheCell()
{
    const ScorecardPane *pane = openScorecard(u"meshbook:governance?domain=Orders&group=contract"_s);
    QVERIFY(pane != nullptr);
    QTRY_COMPARE(pane->scores()->choice().group, u"contract"_s);
    QCOMPARE(pane->scores()->choice().domain.value_or(QString()), u"Orders"_s);
    QCOMPARE(pane->scores()->currentIndex().data(ScorecardModel::GroupRole).toString(), u"contract"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane->findings()->isSettled(), patience);
    for (const governance::Finding &each : pane->findings()->model()->findings())
        QVERIFY(governance::isSameDomain(each.domain, u"orders"_s));
}

void TestGovernanceFlows::findingsLeadToTheirFile()
{
    const ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    FindingModel *model = pane->findings()->model();
    int row = 0;
    while (row < model->rowCount() && model->finding(model->index(row, 0))->file.isEmpty())
        ++row;
    QVERIFY(row < model->rowCount());
    const governance::Finding finding = *model->finding(model->index(row, 0));
    pane->findings()->table()->setCurrentIndex(model->index(row, 0));
    pane->findings()->focusTable();
    QTest::keyClick(pane->findings()->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->page<CodePage>() != nullptr, patience);
    const QUrl url = m_fixture->page<CodePage>()->uri();
    QVERIFY(url.toString().contains(finding.file));
    QCOMPARE(url.fragment(), QString::number(finding.line));
}

void TestGovernanceFlows::findingsAreWaivedAndTakenBack()
{
    ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    const int before = rows(pane);
    const qint64 errors = report()->count(Severity::Error);
    pane->findings()->table()->setCurrentIndex(pane->findings()->model()->index(0, 0));
    QTest::keyClick(pane->findings()->table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = pane->findings()->chosen();
    QCOMPARE(chosen.size(), 2U);
    const auto lost = std::count_if(chosen.begin(), chosen.end(),
                                    [](const auto &each) { return each.severity == Severity::Error; });
    button(*pane, u"Waive…"_s)->click();
    auto *dialog = pane->findChild<WaiveDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(test::focusableWithoutName(dialog), QStringList());
    QPushButton *save = button(*dialog, u"Waive"_s);
    QVERIFY(save != nullptr && !save->isEnabled()); // a reason is needed, and a name
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Comes with the next release."_s);
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Approved by"_s)
            each->setText(u"Ana"_s);
    }
    QVERIFY(save->isEnabled());
    QVERIFY(dialog->findChild<QDateEdit *>()->maximumDate() <= QDate::currentDate().addDays(370));
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows(pane), before - 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(railCount().contains(QString::number(errors - lost)), patience);

    m_fixture->window().open(QUrl(u"meshbook:governance?view=waivers"_s));
    auto *waivers = qobject_cast<WaiversPane *>(m_fixture->page<GovernancePage>()->pane());
    QVERIFY(waivers != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(waivers->isAnswered() && waivers->table()->model()->rowCount() >= 2, patience);
    const int all = waivers->table()->model()->rowCount();

    // Ctrl+Z of the window takes both back at once, and does it again.
    m_fixture->context().undo().undo();
    QTRY_COMPARE_WITH_TIMEOUT(waivers->table()->model()->rowCount(), all - 2, patience);
    m_fixture->context().undo().redo();
    QTRY_COMPARE_WITH_TIMEOUT(waivers->table()->model()->rowCount(), all, patience);

    // Take back by hand.
    waivers->table()->selectAll();
    QTRY_VERIFY(button(*waivers, u"Take back"_s)->isEnabled());
    button(*waivers, u"Take back"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(waivers->table()->model()->rowCount(), all - 2, patience);
    pane = openScorecard();
    QTRY_COMPARE_WITH_TIMEOUT(rows(pane), before, patience);
}

/// Shown, written, and away after the next sync.
void TestGovernanceFlows::aFindingIsMended()
{
    ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    FindingModel *model = pane->findings()->model();
    int row = 0;
    const auto canMend = [](const governance::Finding &each) {
        return each.policy == u"pii-unclassified"_s && services::fixFieldOf(each).has_value();
    };
    while (row < model->rowCount() && !canMend(*model->finding(model->index(row, 0))))
        ++row;
    QVERIFY(row < model->rowCount());
    const governance::Finding finding = *model->finding(model->index(row, 0));
    pane->findings()->table()->setCurrentIndex(model->index(row, 0));
    QTRY_VERIFY(button(*pane, u"Fix…"_s)->isEnabled());
    button(*pane, u"Fix…"_s)->click();
    auto *dialog = pane->findChild<FixDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !dialog->diff()->toPlainText().isEmpty() && button(*dialog, u"Write"_s)->isEnabled(), patience);
    button(*dialog, u"Write"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(pane->findChild<FixDialog *>() == nullptr, patience);
    m_fixture->context().sync().syncAll();
    m_fixture->settle();
    const QString identity = finding.identity();
    QTRY_VERIFY_WITH_TIMEOUT(!pane->findings()->model()->indexOf(identity).isValid(), patience);
}

void TestGovernanceFlows::aCheckIsRunAgain()
{
    ScorecardPane *pane = openScorecard();
    QVERIFY(pane != nullptr);
    const auto before = report();
    button(*pane, u"Run again"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(*pane, u"Run again"_s)->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(report() != before, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->context().tasks().runningCount(), 0, patience);
    waitFor(pane);
}

void TestGovernanceFlows::tabsLeadBackToWhereOneWas()
{
    openScorecard(u"meshbook:governance?domain=Orders"_s);
    auto *page = m_fixture->page<GovernancePage>();
    page->tabs()->setCurrentIndex(1);
    QVERIFY(qobject_cast<WaiversPane *>(page->pane()) != nullptr);
    QVERIFY(page->uri().toString().contains(u"waivers"_s));
    page->tabs()->setCurrentIndex(0);
    QVERIFY(page->uri().toString().contains(u"Orders"_s));
    // What was typed comes with the tab's state.
    auto *pane = qobject_cast<ScorecardPane *>(page->pane());
    pane->restoreState({{u"words"_s, u"pii"_s}});
    QVERIFY(page->saveState().value(u"0"_s).toObject().value(u"words"_s) == u"pii"_s);
}

void TestGovernanceFlows::everythingIsReachable()
{
    for (const QString &address : {u"meshbook:governance"_s, u"meshbook:governance?view=waivers"_s}) {
        m_fixture->window().open(QUrl(address));
        m_fixture->settle();
        auto *page = m_fixture->page<GovernancePage>();
        QVERIFY(page != nullptr);
        QCOMPARE(test::focusableWithoutName(page), QStringList());
        QCOMPARE(test::unreachableByTab(page), QStringList());
    }
}

/// From the page of what is to be joined.
void TestGovernanceFlows::productsLeadToTheJoin()
{
    m_fixture->window().open(QUrl(u"meshbook:product/customer/customer_360"_s));
    auto *product = m_fixture->page<ThingPage>();
    QVERIFY(product != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(product->isLoaded(), patience);
    QPushButton *join = button(*product, u"Join"_s);
    QVERIFY(join != nullptr);
    join->click();
    auto *page = m_fixture->page<GovernancePage>();
    QVERIFY(page != nullptr);
    const auto place = governanceaddress::placeOf(page->uri());
    QVERIFY(place && place->view == governanceaddress::View::Join);
    QCOMPARE(place->with, QStringList{u"meshbook:product/customer/customer_360"_s});
}

void TestGovernanceFlows::anEmptyCatalogLeadsToTheSources()
{
    test::GuiFixture empty;
    empty.start(*m_theme, {});
    empty.window().show();
    for (const QString &view : {u"scorecard"_s, u"readiness"_s}) {
        empty.window().open(QUrl(u"meshbook:governance?view="_s + view));
        auto *page = empty.page<GovernancePage>();
        QVERIFY(page != nullptr);
        QTRY_VERIFY2_WITH_TIMEOUT(button(*page, u"Open Sources"_s) != nullptr, qPrintable(view), patience);
        button(*page, u"Open Sources"_s)->click();
        QTRY_VERIFY(empty.page<SourcesPage>() != nullptr);
    }
    empty.stop();
}

QTEST_MAIN(TestGovernanceFlows)
#include "tst_governanceflows.moc"
