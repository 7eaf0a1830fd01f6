// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"
#include "services/catalogservice.h"
#include "services/impactquestions.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"
#include "tests/views/support/accessibilitywalk.h"
#include "views/lineage/impactpage.h"
#include "views/lineage/lineagestart.h"
#include "views/lineage/piipage.h"
#include "views/lineage/reporttable.h"
#include "views/lineage/timebar.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinemessage.h"
#include "views/widgets/linklabel.h"
#include "views/widgets/searchfield.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

namespace {

constexpr int patience = 30'000; ///< ms, on a machine with much else to do

/// The table of this name; their order among the children of a stack is no order to rely on.
ReportTable *table(const QWidget &page, const QString &name)
{
    for (ReportTable *each : page.findChildren<ReportTable *>()) {
        if (each->findChild<QTreeView *>()->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

/// Reports on lineage over the sample mesh.
class ReportsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void impactTellsTheWholeStory();
    void whatIfSaysWhatBreaks();
    void addressesKeepTheQuestion();
    void nothingIsSaidOfUnknownThings();
    void trailTellsWhatIsLost();
    void timeBarEditsItsScope();
    void controlsHaveNames();
    void theStartTriesAgain();

private:
    void sync();
    /// Light and dark, for who wants to look at them.
    void grab(QWidget &page, const QString &name);
    [[nodiscard]] core::Uri dataset(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::LineageService> m_lineage;
    std::unique_ptr<Theme> m_theme;
    core::Source m_source;
};

void ReportsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    m_theme->setScheme(Theme::Scheme::Light);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto mesh = sample::writeSampleMesh(m_folder.filePath(u"mesh"_s), now.date());
    QVERIFY2(mesh, mesh ? "" : qPrintable(mesh.error().message));
    auto workspace = store::Workspace::open(m_folder.filePath(u"workspace"_s), now);
    QVERIFY(workspace.has_value());
    m_workspace = std::move(*workspace);
    m_source.name = u"harbour-goods"_s;
    m_source.kind = u"folder"_s;
    m_source.location = m_folder.filePath(u"mesh"_s);
    m_source.addedAt = now;
    const auto added = m_workspace->ledger().addSource(m_source);
    QVERIFY(added.has_value());
    m_source = *added;
    sync();
    m_lineage = std::make_unique<services::LineageService>(*m_workspace);
}

void ReportsTest::sync()
{
    const sync::ReaderRegistry registry;
    sync::SyncEngine engine(*m_workspace, registry);
    const core::SourceReport report = engine.sync(m_source, {}, {}, [](const core::SyncProgress &) {});
    QVERIFY2(!report.failed, qPrintable(report.error.message));
}

void ReportsTest::grab(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("MESHBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme->setScheme(scheme);
        QCoreApplication::processEvents();
        page.grab().save(folder + u'/' + name + u'-' + Theme::schemeName(scheme) + u".png"_s);
    }
    m_theme->setScheme(Theme::Scheme::Light);
}

void ReportsTest::cleanupTestCase()
{
    m_lineage.reset();
    m_workspace.reset();
}

core::Uri ReportsTest::dataset(const QString &name)
{
    const auto reader = m_workspace->openReader();
    const std::vector<core::EntityLine> lines = (*reader)->resolve(name).value();
    for (const core::EntityLine &line : lines) {
        if (line.uri.kind == core::EntityKind::Dataset && line.name == name)
            return line.uri;
    }
    return {};
}

void ReportsTest::impactTellsTheWholeStory()
{
    const core::Uri orders = dataset(u"orders"_s);
    QVERIFY(!orders.key.isEmpty());
    ImpactPage page(ImpactPage::uriFor(orders), *m_lineage);
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAnswered(), patience);
    QVERIFY(page.title().contains(u"orders"_s));
    grab(page, u"impact"_s);
    ReportTable *downstream = table(page, u"Downstream"_s);
    QVERIFY(downstream->rowCount() > 0);
    QVERIFY(table(page, u"People to tell"_s)->rowCount() > 0);
    QVERIFY(table(page, u"Contracts and products"_s)->rowCount() > 0);
    QVERIFY(table(page, u"How many"_s)->rowCount() > 0);
    QSignalSpy opened(&page, &Page::navigateRequested);
    auto *view = downstream->findChild<QTreeView *>();
    // Names and lists share the room alike, whatever there is of it.
    const QHeaderView *header = view->header();
    page.resize(1800, 700);
    QTRY_VERIFY(header->sectionSize(0) > 300);
    QVERIFY(std::abs(header->sectionSize(0) - header->sectionSize(5)) <= 2);
    QCOMPARE(header->length(), view->viewport()->width());
    page.resize(1000, 700);
    QTRY_VERIFY(header->sectionSize(0) < 300);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    page.findChild<SearchField *>()->textEdited(u"no such thing at all"_s);
    QCOMPARE(downstream->rowCount(), 0);
}

void ReportsTest::whatIfSaysWhatBreaks()
{
    const core::Uri orders = dataset(u"orders"_s);
    ImpactPage page(ImpactPage::uriFor(orders), *m_lineage);
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAnswered(), patience);
    QSignalSpy answered(&page, &ImpactPage::answered);
    auto *change = page.findChild<QComboBox *>();
    change->setCurrentIndex(1);
    emit change->activated(1);
    QVERIFY(page.uri().query().contains(u"change=drop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, patience);
    QVERIFY(table(page, u"What breaks"_s)->rowCount() > 0);
    grab(page, u"whatif"_s);
}

void ReportsTest::addressesKeepTheQuestion()
{
    core::Uri column{core::EntityKind::Dataset, u"postgres://h:1/a.b&c?d"_s, u"x#y%z"_s};
    const QUrl url = ImpactPage::uriFor(column, lineage::WhatIf{lineage::WhatIf::Change::Rename, u"a&b=+"_s});
    QVERIFY(ImpactPage::isImpactUri(url));
    ImpactPage page(QUrl(url.toString()), *m_lineage);
    QCOMPARE(page.uri(), url);
}

void ReportsTest::nothingIsSaidOfUnknownThings()
{
    ImpactPage page(ImpactPage::uriFor({core::EntityKind::Dataset, u"nowhere"_s, {}}), *m_lineage);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAnswered(), patience);
    QCOMPARE(table(page, u"Downstream"_s)->rowCount(), 0);
    ImpactPage broken(QUrl(u"meshbook:impact?about=rubbish"_s), *m_lineage);
    QVERIFY(broken.isAnswered());
}

void ReportsTest::trailTellsWhatIsLost()
{
    PiiPage page(PiiPage::uriFor({}), *m_lineage);
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAnswered(), patience);
    QVERIFY(page.findChild<ReportTable *>()->rowCount() > 0);
    grab(page, u"pii"_s);
    QVERIFY(test::focusableWithoutName(&page).isEmpty());
}

void ReportsTest::timeBarEditsItsScope()
{
    TimeBar bar(*m_lineage);
    bar.resize(900, 40);
    bar.show();
    QTRY_COMPARE_WITH_TIMEOUT(bar.momentCount(), 1, patience); // asked by itself: the first sync
    lineage::Moment first;
    first.at = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    lineage::Moment second = first;
    second.at = first.at.addDays(1);
    bar.setMoments({second, first});
    QSignalSpy edited(&bar, &TimeBar::scopeEdited);
    lineage::Scope scope;
    scope.up = 3;
    bar.showScope(scope);
    auto *slider = bar.findChild<QSlider *>();
    auto *compared = bar.findChild<QComboBox *>();
    QCOMPARE(slider->value(), 2); // now
    QCOMPARE(compared->count(), 3);
    grab(bar, u"timebar"_s);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(edited.count(), 1);
    auto told = edited.takeFirst().front().value<lineage::Scope>();
    QCOMPARE(told.asOf, second.at);
    QCOMPARE(told.up, 3);
    QCOMPARE(compared->count(), 2); // only what was before
    compared->setCurrentIndex(1);
    emit compared->activated(1);
    told = edited.takeFirst().front().value<lineage::Scope>();
    QCOMPARE(told.comparedWith, first.at);
    QTest::keyClick(slider, Qt::Key_Left);
    told = edited.takeFirst().front().value<lineage::Scope>();
    QCOMPARE(told.asOf, first.at);
    QVERIFY(!told.comparedWith.isValid()); // nothing is compared with itself
    QVERIFY(test::focusableWithoutName(&bar).isEmpty());
}

void ReportsTest::controlsHaveNames()
{
    ImpactPage page(ImpactPage::uriFor(dataset(u"orders"_s)), *m_lineage);
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAnswered(), patience);
    QVERIFY(test::focusableWithoutName(&page).isEmpty());
    QVERIFY(test::unreachableByTab(&page).isEmpty());
}

void ReportsTest::theStartTriesAgain()
{
    services::CatalogService catalog(*m_workspace); // these have nothing open yet
    services::LineageService lineage(*m_workspace);
    const QString cache = QString(m_workspace->directory() + u"/catalog.db"_s);
    QVERIFY(QFile::rename(cache, cache + u".away"_s));
    const auto back = qScopeGuard([&cache] { QFile::rename(cache + u".away"_s, cache); });
    LineageStart start(lineage, catalog, {});
    const auto problems = [&start] { return start.findChildren<InlineMessage *>(); };
    const auto links = [&start](const QString &name) {
        const QList<LinkLabel *> all = start.findChildren<LinkLabel *>();
        return std::count_if(all.begin(), all.end(),
                             [&name](const LinkLabel *each) { return each->objectName() == name; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 1, patience); // the most connected
    start.findChild<SearchField *>()->setText(u"orders"_s);
    emit start.findChild<SearchField *>()->textEdited(u"orders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 2, patience); // and the search
    QCOMPARE(test::focusableWithoutName(&start), QStringList());
    QVERIFY(QFile::rename(cache + u".away"_s, cache));
    for (InlineMessage *each : problems())
        emit each->retryRequested();
    QTRY_COMPARE_WITH_TIMEOUT(problems().size(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(links(u"match"_s) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(links({}) > 0, patience);
}

QTEST_MAIN(ReportsTest)
#include "tst_reports.moc"
