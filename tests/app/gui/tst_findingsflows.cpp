// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"
#include "shared_guifixture.h"
#include "views/lineage/reporttable.h"
#include "views/product/findingsview.h"
#include "views/product/thingpage.h"
#include "views/widgets/toolstrip.h"

#include <QAbstractButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using services::GovernanceService;

namespace {

constexpr int patience = 60'000; ///< ms, on a machine with much else to do

governance::Finding finding(core::Severity severity, bool waived)
{
    governance::Finding made;
    made.severity = severity;
    if (waived)
        made.waiver = governance::Waiver{};
    return made;
}

} // namespace

/// What policies find, on the pages of the sample mesh, which has flaws to be found.
class TestFindingsFlows final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_fixture = std::make_unique<test::GuiFixture>();
        QVERIFY(sample::writeSampleMesh(m_fixture->path(u"mesh"_s), QDateTime::currentDateTimeUtc().date()));
        m_fixture->start(*m_theme, {});
        m_fixture->addAndSync(m_fixture->path(u"mesh"_s));
        m_fixture->window().resize(1'280, 800);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
        m_fixture->window().open(QUrl(u"meshbook:product/orders/orders_basket?section=findings"_s));
        m_page = m_fixture->page<ThingPage>();
        QVERIFY(m_page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<FindingsView *>() != nullptr, patience);
        m_view = m_page->findChild<FindingsView *>();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isAnswered(), patience);
    }

    void cleanupTestCase()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    /// The same as the service says of the product and its parts, worst first.
    void theyAreThoseOfTheService()
    {
        auto asked = m_fixture->context().governance().ofThing(
            {core::EntityKind::Product, u"orders/orders_basket"_s, {}});
        asked.waitForFinished();
        QVERIFY(asked.result());
        const auto found = *asked.result();
        const auto isOpen = [](const governance::Finding &each) { return !each.waiver; };
        const auto open = std::count_if(found.own.begin(), found.own.end(), isOpen)
            + std::count_if(found.ofParts.begin(), found.ofParts.end(), isOpen);
        QVERIFY(open > 0);
        QCOMPARE(m_view->table()->rowCount(), int(open));
        const auto *rows = m_view->table()->findChild<QTreeView *>()->model();
        QCOMPARE(rows->index(0, 1).data().toString(), u"Error"_s);
        QVERIFY(!rows->index(0, 4).data().toString().isEmpty()); // what to do
        // How many they are stands below the header too.
        const auto figures = m_page->findChildren<QAbstractButton *>();
        QVERIFY(std::any_of(figures.begin(), figures.end(), [&](const QAbstractButton *each) {
            return each->accessibleName().contains(u"Policy findings"_s)
                && each->accessibleName().contains(QString::number(open));
        }));
    }

    void whatIsWaivedStandsApart()
    {
        auto *which = m_view->findChild<SegmentedControl *>();
        which->setCurrent(1);
        QCOMPARE(m_view->table()->rowCount(), 0);
        which->setCurrent(0);
        QVERIFY(m_view->table()->rowCount() > 0);
    }

    /// A row leads to what it is about.
    void rowsLead()
    {
        auto *table = m_view->table()->findChild<QTreeView *>();
        m_view->table()->focusTable();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->window().pages().currentPage()->uri().toString().contains(u"orders_basket"_s)
                && m_fixture->window().pages().currentPage()->uri().toString().contains(u"dataset"_s),
            patience);
    }

    void theFigureTellsTheWorst_data()
    {
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<int>("waived");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<int>("state");
        QTest::newRow("none") << 0 << 0 << 0 << u"0"_s << int(State::Ok);
        QTest::newRow("only waived") << 0 << 0 << 2 << u"0"_s << int(State::Ok);
        QTest::newRow("warnings") << 0 << 3 << 1 << u"3"_s << int(State::Warning);
        QTest::newRow("an error") << 1 << 3 << 0 << u"4"_s << int(State::Breach);
    }
    void theFigureTellsTheWorst()
    {
        QFETCH(int, errors);
        QFETCH(int, warnings);
        QFETCH(int, waived);
        GovernanceService::OfThing found;
        for (int i = 0; i < errors; ++i)
            found.own.push_back(finding(core::Severity::Error, false));
        for (int i = 0; i < warnings; ++i)
            found.ofParts.push_back(finding(core::Severity::Warning, false));
        for (int i = 0; i < waived; ++i)
            found.own.push_back(finding(core::Severity::Error, true));
        const TrustFigure figure = findingsFigure(found);
        QTEST(figure.figure, "figure");
        QTEST(int(figure.state), "state");
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
    ThingPage *m_page = nullptr;
    FindingsView *m_view = nullptr;
};

QTEST_MAIN(TestFindingsFlows)
#include "tst_findingsflows.moc"
