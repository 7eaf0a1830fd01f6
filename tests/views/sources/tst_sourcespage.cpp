// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuemodel.h"
#include "items/removedsourcemodel.h"
#include "items/sourcemodel.h"
#include "services/catalogservice.h"
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "store/workspace.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/code/codepage.h"
#include "views/sources/issuespane.h"
#include "views/sources/removedsourcesdialog.h"
#include "views/sources/sourcedelegate.h"
#include "views/sources/sourcespage.h"
#include "views/theme/theme.h"
#include "views/widgets/button.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/toolstrip.h"
#include "views/widgets/viewstates.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using items::IssueModel;
using items::SourceModel;

class SourcesPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyWorkspaceOffersWaysIn();
    void statesAndCounts();
    void failedSourceSaysWhy();
    void progressAndCancel();
    void issuesOpenTheirLine_data();
    void issuesOpenTheirLine();
    void issuesFilter();
    void issuesFollowTheChoice();
    void removalIsAskedAbout();
    void removedOnesAreBroughtBack();
    void lastRemovedIsOfferedWhereNothingIsLeft();
    void keysDoWhatTheMouseDoes();

private:
    QString add(const QString &folder);
    void settle();
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] Button *button(const QString &text) const;
    [[nodiscard]] static QMessageBox *question(QWidget *page);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::SyncService> m_sync;
    std::unique_ptr<SourcesPage> m_page;
};

void SourcesPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
}

void SourcesPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Workspace::open(m_folder->filePath(u"workspace"_s), QDateTime::currentDateTimeUtc());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
    m_tasks = std::make_unique<services::TaskRegistry>();
    m_catalog = std::make_unique<services::CatalogService>(*m_workspace);
    m_sync = std::make_unique<services::SyncService>(*m_workspace, *m_tasks);
    connect(m_sync.get(), &services::SyncService::catalogChanged, m_catalog.get(),
            &services::CatalogService::changed);
    m_page = std::make_unique<SourcesPage>(*m_catalog, *m_sync);
    m_page->resize(1120, 672);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SourcesPageTest::cleanup()
{
    m_page.reset();
    m_sync.reset();
    m_catalog.reset();
    m_tasks.reset();
    m_workspace.reset();
    m_folder.reset();
}

QString SourcesPageTest::add(const QString &folder)
{
    core::Source source;
    source.kind = u"folder"_s;
    source.location = m_folder->filePath(folder);
    const auto added = m_sync->add(source);
    return added ? added->uid : QString();
}

void SourcesPageTest::settle()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_tasks->runningCount(), 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_catalog->pendingQuestions(), 0, 30'000);
    QCoreApplication::processEvents();
}

QString SourcesPageTest::cell(int row, int column) const
{
    return m_page->table()->model()->index(row, column).data().toString();
}

Button *SourcesPageTest::button(const QString &text) const
{
    const QList<Button *> buttons = m_page->findChildren<Button *>();
    for (Button *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QMessageBox *SourcesPageTest::question(QWidget *page)
{
    return page->findChild<QMessageBox *>();
}

void SourcesPageTest::emptyWorkspaceOffersWaysIn()
{
    QTRY_COMPARE(m_page->states()->shown(), ViewStates::Shown::Empty);
    QSignalSpy folder(m_page.get(), &SourcesPage::addFolderRequested);
    QSignalSpy repository(m_page.get(), &SourcesPage::addRepositoryRequested);
    QSignalSpy sample(m_page.get(), &SourcesPage::addSampleRequested);
    const auto visible = [](const QList<Button *> &all) {
        return std::count_if(all.begin(), all.end(), [](const Button *each) { return each->isVisible(); });
    };
    QTRY_COMPARE(visible(m_page->states()->findChildren<Button *>()), 3);
    for (Button *each : m_page->states()->findChildren<Button *>()) {
        if (each->isVisible())
            each->click();
    }
    QCOMPARE(folder.size() + repository.size() + sample.size(), 3);
    QCOMPARE(test::focusableWithoutName(m_page.get()), QStringList());
}

void SourcesPageTest::statesAndCounts()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    test::smallmesh::write(m_folder->filePath(u"flawed"_s));
    test::smallmesh::writeBroken(m_folder->filePath(u"flawed"_s));
    QVERIFY(!add(u"good"_s).isEmpty());
    settle();
    QVERIFY(!add(u"flawed"_s).isEmpty());
    settle();
    QTRY_COMPARE(m_page->states()->shown(), ViewStates::Shown::Content);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    QTRY_COMPARE(cell(1, SourceModel::Issues), u"1 errors"_s); // plural forms come from the translation
    QCOMPARE(cell(0, SourceModel::Name), u"good"_s);
    QCOMPARE(cell(0, SourceModel::Files), u"2"_s);
    QCOMPARE(cell(0, SourceModel::Issues), u"none"_s);
    QCOMPARE(cell(1, SourceModel::Files), u"2"_s);
    QVERIFY(cell(0, SourceModel::Things).toInt() >= 4);
    QVERIFY(!cell(0, SourceModel::Synced).isEmpty());
    const auto state = [this](int row) {
        return m_page->table()->model()->index(row, 0).data(SourceModel::StateRole).toString();
    };
    QCOMPARE(state(0), u"ok"_s);
    QCOMPARE(state(1), u"issues"_s);
    const auto spoken = m_page->table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"flawed"_s) && spoken.contains(u"1 errors"_s), qPrintable(spoken));
    QCOMPARE(test::focusableWithoutName(m_page.get()), QStringList());
}

void SourcesPageTest::failedSourceSaysWhy()
{
    test::smallmesh::write(m_folder->filePath(u"leaving"_s));
    const QString uid = add(u"leaving"_s);
    settle();
    QVERIFY(QDir(m_folder->filePath(u"leaving"_s)).removeRecursively());
    m_sync->sync(uid);
    settle();
    const QModelIndex row = m_page->table()->model()->index(0, 0);
    QTRY_COMPARE(row.data(SourceModel::StateRole).toString(), u"failed"_s);
    QVERIFY(!row.data(SourceModel::MessageRole).toString().isEmpty());
    QVERIFY(cell(0, SourceModel::Things).toInt() >= 4); // the last good state is kept
}

void SourcesPageTest::progressAndCancel()
{
    // One sync runs at a time: the second source waits, long enough to be cancelled.
    test::smallmesh::writeMany(m_folder->filePath(u"many"_s), 1'500);
    test::smallmesh::write(m_folder->filePath(u"waiting"_s));
    QSignalSpy progress(m_sync.get(), &services::SyncService::progress);
    QSignalSpy finished(m_sync.get(), &services::SyncService::finished);
    const QString first = add(u"many"_s);
    const QString second = add(u"waiting"_s);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->table()->selectRow(1);
    QVERIFY(m_page->table()->model()->index(1, 0).data(SourceModel::RunningRole).toBool());
    QCOMPARE(cell(1, SourceModel::Synced), u"waiting"_s);
    Button *cancel = button(u"Cancel"_s);
    QVERIFY(cancel != nullptr && cancel->isEnabled());
    cancel->click();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30'000);
    const auto report = finished.last().first().value<core::SourceReport>();
    QCOMPARE(report.source.uid, second);
    QVERIFY(report.failed);
    QCOMPARE(report.error.code, core::ErrorCode::Cancelled);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.first().first().toString(), first);
    QTRY_VERIFY(button(u"Sync"_s) != nullptr); // where Cancel was
    button(u"Sync"_s)->click();
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(!finished.last().first().value<core::SourceReport>().failed);
    settle();
    QTRY_COMPARE(cell(0, SourceModel::Files), u"1,500"_s);
    QTRY_COMPARE(cell(1, SourceModel::Files), u"2"_s);
    QVERIFY(!m_page->table()->model()->index(1, 0).data(SourceModel::RunningRole).toBool());
}

void SourcesPageTest::issuesOpenTheirLine_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Return") << true;
    QTest::newRow("click on the file") << false;
}

void SourcesPageTest::issuesOpenTheirLine()
{
    QFETCH(bool, byKey);
    test::smallmesh::writeBroken(m_folder->filePath(u"flawed"_s));
    const QString uid = add(u"flawed"_s);
    settle();
    QTableView *table = m_page->issues()->table();
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    const QModelIndex place = table->model()->index(0, IssueModel::PlaceSection);
    QCOMPARE(place.data().toString(), u"broken.odcs.yaml:3"_s);
    if (byKey) {
        table->setFocus();
        table->setCurrentIndex(place.siblingAtColumn(0));
        QTest::keyClick(table, Qt::Key_Return);
    } else {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(place).center());
    }
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(navigated.first().first().toUrl(), CodePage::fileUri(uid, u"broken.odcs.yaml"_s, 3));
}

void SourcesPageTest::issuesFilter()
{
    test::smallmesh::writeBroken(m_folder->filePath(u"flawed"_s));
    test::smallmesh::writeFile(m_folder->filePath(u"flawed/other.odcs.yaml"_s),
                               "kind: DataContract\nid: [\n");
    add(u"flawed"_s);
    settle();
    IssuesPane *pane = m_page->issues();
    QTRY_COMPARE(pane->table()->model()->rowCount(), 2);
    auto *filter = pane->findChild<SearchField *>();
    QTest::keyClicks(filter->lineEdit(), u"BROKEN"_s);
    QCOMPARE(pane->table()->model()->rowCount(), 1);
    QTest::keyClicks(filter->lineEdit(), u"xyzzy"_s);
    QCOMPARE(pane->states()->shown(), ViewStates::Shown::NoMatch);
    pane->states()->findChild<Button *>()->click();
    QCOMPARE(pane->table()->model()->rowCount(), 2);
    QCOMPARE(pane->states()->shown(), ViewStates::Shown::Content);
    auto *severity = pane->findChild<SegmentedControl *>();
    severity->setCurrent(2); // warnings
    QCOMPARE(pane->states()->shown(), ViewStates::Shown::NoMatch);
    severity->setCurrent(1); // errors
    QCOMPARE(pane->table()->model()->rowCount(), 2);
}

void SourcesPageTest::issuesFollowTheChoice()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    test::smallmesh::writeBroken(m_folder->filePath(u"flawed"_s));
    add(u"good"_s);
    add(u"flawed"_s);
    settle();
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->table()->clearSelection();
    QTRY_COMPARE(m_page->issues()->table()->model()->rowCount(), 1);
    m_page->table()->selectRow(0);
    QTRY_COMPARE(m_page->issues()->states()->shown(), ViewStates::Shown::Empty);
    m_page->table()->selectRow(1);
    QTRY_COMPARE(m_page->issues()->table()->model()->rowCount(), 1);
    const QString chosen = m_page->saveState().value(u"source"_s).toString();
    QVERIFY(!chosen.isEmpty());
    SourcesPage again(*m_catalog, *m_sync);
    again.restoreState({{u"source"_s, chosen}});
    QTRY_VERIFY(again.table()->selectionModel()->isRowSelected(1));
}

void SourcesPageTest::removalIsAskedAbout()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    add(u"good"_s);
    settle();
    QTRY_VERIFY(m_page->table()->selectionModel()->isRowSelected(0));
    m_page->removeSelected();
    QVERIFY(question(m_page.get()) != nullptr);
    QVERIFY(question(m_page.get())->text().contains(u"good"_s));
    QTest::keyClick(question(m_page.get()), Qt::Key_Escape);
    QTRY_VERIFY(question(m_page.get()) == nullptr);
    QCOMPARE(m_sync->sources()->size(), size_t(1));
    m_page->removeSelected();
    for (QAbstractButton *each : question(m_page.get())->buttons()) {
        if (question(m_page.get())->buttonRole(each) == QMessageBox::DestructiveRole) {
            each->click();
            break;
        }
    }
    settle();
    QTRY_COMPARE(m_page->states()->shown(), ViewStates::Shown::Empty);
    QVERIFY(m_sync->sources()->empty());
    QVERIFY(QFile::exists(m_folder->filePath(u"good/orders.odcs.yaml"_s))); // its files are not touched
}

void SourcesPageTest::removedOnesAreBroughtBack()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    test::smallmesh::write(m_folder->filePath(u"other"_s));
    test::smallmesh::write(m_folder->filePath(u"third"_s));
    const QString good = add(u"good"_s);
    const QString other = add(u"other"_s);
    add(u"third"_s);
    settle();
    QVERIFY(!button(u"Recently Removed…"_s)->isVisible());
    QVERIFY(m_sync->remove(good));
    QVERIFY(m_sync->remove(other));
    settle();
    QTRY_VERIFY(button(u"Recently Removed…"_s)->isVisible());
    QTest::mouseClick(button(u"Recently Removed…"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<RemovedSourcesDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(test::focusableWithoutName(dialog), QStringList());
    const QAbstractItemModel *rows = dialog->table()->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(dialog->table()->selectionModel()->isRowSelected(0));
    int row = 0;
    while (rows->index(row, items::RemovedSourceModel::Name).data().toString() != "good"_L1)
        QVERIFY(++row < rows->rowCount());
    QVERIFY(rows->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(m_folder->path()));
    dialog->table()->selectRow(row);
    QTest::keyClick(dialog->table(), Qt::Key_Return);
    QCOMPARE(m_sync->sources()->size(), size_t(2));
    QCOMPARE(rows->rowCount(), 1); // the dialog stays for the other
    QVERIFY(dialog->isVisible());
    QSignalSpy gone(dialog, &QObject::destroyed);
    const QList<Button *> buttons = dialog->findChildren<Button *>();
    for (Button *each : buttons) {
        if (each->text() == "Bring Back"_L1)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(gone.size(), 1); // and closes after it
    settle();
    QCOMPARE(m_sync->sources()->size(), size_t(3));
    QTRY_VERIFY(!button(u"Recently Removed…"_s)->isVisible());
}

void SourcesPageTest::lastRemovedIsOfferedWhereNothingIsLeft()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    const QString good = add(u"good"_s);
    settle();
    m_sync->setGrace(0); // forgotten at once: what comes back is read again
    QVERIFY(m_sync->remove(good));
    settle();
    QTRY_COMPARE(m_page->states()->shown(), ViewStates::Shown::Empty);
    const auto offered = [this]() -> Button * {
        const QList<Button *> buttons = m_page->findChildren<Button *>();
        for (Button *each : buttons) {
            if (each->isVisible() && each->text() == u"Recently Removed…"_s)
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(offered() != nullptr);
    QTest::mouseClick(offered(), Qt::LeftButton);
    auto *dialog = m_page->findChild<RemovedSourcesDialog *>();
    QVERIFY(dialog != nullptr);
    QFile::remove(m_folder->filePath(u"good/orders.odcs.yaml"_s));
    QTest::keyClick(dialog->table(), Qt::Key_Return);
    settle();
    QTRY_COMPARE(m_page->states()->shown(), ViewStates::Shown::Content);
    QTRY_COMPARE(cell(0, SourceModel::Name), u"good"_s);
    QCOMPARE(m_sync->sources()->front().uid, good);
}

void SourcesPageTest::keysDoWhatTheMouseDoes()
{
    test::smallmesh::write(m_folder->filePath(u"good"_s));
    add(u"good"_s);
    settle();
    QTRY_VERIFY(m_page->table()->selectionModel()->isRowSelected(0));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusMain();
    QSignalSpy finished(m_sync.get(), &services::SyncService::finished);
    m_page->table()->setCurrentIndex(m_page->table()->model()->index(0, 0));
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QTRY_VERIFY(question(m_page.get()) != nullptr);
    QTest::keyClick(question(m_page.get()), Qt::Key_Escape);
    QVERIFY(m_page->findInPage());
    QCOMPARE(test::missedByTab(m_page.get()), QStringList());
}

QTEST_MAIN(SourcesPageTest)
#include "tst_sourcespage.moc"
