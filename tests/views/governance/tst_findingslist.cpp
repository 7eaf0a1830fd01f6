// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"
#include "services/catalogservice.h"
#include "services/governanceservice.h"
#include "store/workspace.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/governance/findingsexport.h"
#include "views/governance/findingslist.h"
#include "views/theme/theme.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tablelayout.h"
#include "views/widgets/tablelayouts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using governance::Finding;
using governance::Severity;
using items::FindingModel;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do
constexpr int many = 20'000;

std::shared_ptr<const governance::CheckReport> manyFindings()
{
    auto report = std::make_shared<governance::CheckReport>();
    report->at = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 40; ++i) {
        governance::EffectivePolicy policy;
        policy.policy.id = u"policy-%1"_s.arg(i);
        policy.policy.title = u"Policy number %1"_s.arg(i);
        policy.policy.category = i % 2 == 0 ? u"ownership"_s : u"contract"_s;
        report->policies.push_back(policy);
    }
    for (int i = 0; i < many; ++i) {
        Finding finding;
        finding.policy = u"policy-%1"_s.arg(i % 40);
        finding.title = u"Policy number %1"_s.arg(i % 40);
        finding.severity = i < 100 ? Severity::Error : Severity::Warning;
        finding.name = u"thing %1"_s.arg(i);
        finding.subject = u"meshbook:product/thing%1"_s.arg(i);
        finding.message = u"=It breaks \"number\" %1."_s.arg(i % 40);
        finding.domain = i % 3 == 0 ? u"Orders"_s : u"Customer"_s;
        finding.source = u"mesh"_s;
        finding.file = u"thing%1.yaml"_s.arg(i);
        finding.line = i % 100;
        if (i >= many - 10)
            finding.waiver = governance::Waiver{
                finding.policy, finding.subject, {}, u"For now."_s, u"Ana"_s, QDate(2099, 1, 1), {}, {}, {}};
        report->findings.push_back(std::move(finding));
    }
    return report;
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// A list of very many findings: filtered, grouped, copied, exported.
class TestFindingsList final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::GovernanceService> m_governance;
    std::unique_ptr<FindingsList> m_list;

    void waitFor(int rows)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_list->isSettled() && m_list->model()->rowCount() == rows, patience);
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        auto opened = store::Workspace::open(m_dir.filePath(u"w"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
        m_governance = std::make_unique<services::GovernanceService>(*m_workspace);
    }
    void init()
    {
        m_list = std::make_unique<FindingsList>(*m_governance, *m_catalog, [] { return u"Ana"_s; });
        m_list->resize(1'100, 600);
        m_list->setReport(manyFindings());
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        waitFor(many - 10);
    }
    void cleanup() { m_list.reset(); }
    void cleanupTestCase()
    {
        m_governance.reset();
        m_catalog.reset();
        m_workspace.reset();
    }

    void itIsFilteredAndGrouped()
    {
        QCOMPARE(test::focusableWithoutName(m_list.get()), QStringList());
        QTest::keyClicks(m_list->filterField()->lineEdit(), u"thing 1999"_s);
        waitFor(2); // 1999 and 11999; 19990 … 19999 are waived
        QTest::keyClick(m_list->filterField()->lineEdit(), Qt::Key_Escape);
        waitFor(many - 10);
        m_list->setScope({u"Orders"_s, u"ownership"_s, u"policy-2"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_list->isSettled(), patience);
        const int some = m_list->model()->rowCount();
        QVERIFY(some > 0 && some < many / 40);
        QCOMPARE(m_list->filterField()->chips().size(), 3);
        m_list->setScope({});
        waitFor(many - 10);
        QAction *byPolicy = nullptr;
        for (QAction *each : m_list->findChildren<QAction *>()) {
            if (each->text() == u"By policy"_s)
                byPolicy = each;
        }
        QVERIFY(byPolicy != nullptr);
        byPolicy->trigger();
        waitFor(40);
        QVERIFY(m_list->table()->isExpanded(m_list->model()->index(0, 0)));
        QCOMPARE(m_list->model()->list().found, qint64{many - 10});
    }

    void chipsAreTakenAway()
    {
        m_list->setScope({u"Orders"_s, {}, u"policy-2"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_list->isSettled(), patience);
        QSignalSpy wanted(m_list.get(), &FindingsList::scopeWanted);
        emit m_list->filterField()->chipRemoved(u"domain"_s);
        QCOMPARE(wanted.size(), 1);
        const auto scope = wanted.front().front().value<FindingsList::Scope>();
        QVERIFY(!scope.domain);
        QCOMPARE(scope.policy, u"policy-2"_s);
    }

    void sortingByAHeading()
    {
        m_list->table()->header()->setSortIndicator(FindingModel::SubjectSection, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_list->isSettled()
                && m_list->model()->index(0, FindingModel::SubjectSection).data().toString()
                    == u"thing 9999"_s,
            patience);
    }

    void chosenRowsAreCopied()
    {
        m_list->focusTable();
        m_list->table()->selectAll();
        m_list->table()->selectionModel()->clearSelection();
        m_list->table()->setCurrentIndex(m_list->model()->index(0, 0));
        QTest::keyClick(m_list->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_list->chosen().size(), 2U);
        QTest::keyClick(m_list->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().contains(u"thing 0"_s) && lines.front().contains(u"policy-0"_s));
        QVERIFY(button(*m_list, u"Waive…"_s)->isEnabled());
        QVERIFY(!button(*m_list, u"Fix…"_s)->isEnabled()); // no built-in policy found these
    }

    void theListIsWrittenForOtherPrograms()
    {
        const items::FindingList &list = m_list->model()->list();
        const auto sarif =
            QJsonDocument::fromJson(findingsexport::write(list, findingsexport::Format::Sarif)).object();
        QCOMPARE(sarif.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonObject run = sarif.value(u"runs"_s).toArray().first().toObject();
        QCOMPARE(run.value(u"results"_s).toArray().size(), many - 10);
        const QByteArray csv = findingsexport::write(list, findingsexport::Format::Csv);
        QCOMPARE(csv.count("\r\n"), many - 10 + 1);
        QVERIFY(csv.contains("\"'=It breaks \"\"number\"\" 0.\"")); // no formula for a spreadsheet
        QVERIFY(
            QJsonDocument::fromJson(findingsexport::write(list, findingsexport::Format::Json)).isObject());
        QXmlStreamReader junit(findingsexport::write(list, findingsexport::Format::Junit));
        while (!junit.atEnd())
            junit.readNext();
        QVERIFY2(!junit.hasError(), qPrintable(junit.errorString()));
    }

    void whatIsWaivedStandsApart()
    {
        m_list->restoreState({{u"which"_s, 1}});
        waitFor(10);
        QVERIFY(button(*m_list, u"Take back"_s)->isVisibleTo(m_list.get()));
        QVERIFY(!button(*m_list, u"Waive…"_s)->isVisibleTo(m_list.get()));
        QCOMPARE(m_list->saveState().value(u"which"_s).toInt(), 1);
    }

    /// Which columns there are and what they are sorted by comes back with the next list.
    void columnsStayAsChosen()
    {
        TableLayouts::shared().setAll({});
        const auto *table = m_list->findChild<QTreeView *>();
        QMenu columns;
        QVERIFY(TableLayout::of(table) != nullptr);
        TableLayout::of(table)->fillColumns(columns);
        const auto policy =
            table->model()->headerData(FindingModel::PolicySection, Qt::Horizontal).toString();
        for (QAction *action : columns.actions()) {
            if (action->text() == policy)
                action->trigger();
        }
        QMenu sorting;
        QVERIFY(TableLayout::of(table)->fillSorting(sorting));
        sorting.actions().at(FindingModel::SubjectSection)->trigger();
        init();
        const auto *later = m_list->findChild<QTreeView *>();
        QVERIFY(later->isColumnHidden(FindingModel::PolicySection));
        QCOMPARE(later->header()->sortIndicatorSection(), int(FindingModel::SubjectSection));
        for (int section = FindingModel::ShownSections; section < FindingModel::SectionCount; ++section)
            QVERIFY(later->isColumnHidden(section));
        TableLayouts::shared().setAll({});
    }
};

QTEST_MAIN(TestFindingsList)
#include "tst_findingslist.moc"
