// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagecommands.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/product/overviewview.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/commandtable.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/taskpopup.h"
#include "views/sources/removedsourcesdialog.h"
#include "views/sources/sourcespage.h"
#include "views/widgets/chip.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// What the shell offers on every page, wired as the program does: tasks, settings, keys, panes, export.
class ShellFlowsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_gui.reset(); }
    void taskListCancelsRetriesAndCopies();
    void anotherWorkspaceGetsAProcessOfItsOwn();
    void settingsOpenByKeyAndAreKept();
    void shortcutSheetLeadsToTheKeys();
    void recentsAreForgottenFromTheSettings();
    void removedSourceComesBackAfterARestart();
    void bothPanesHaveNamesAndAreReachable();
    void pagesAreExported_data();
    void pagesAreExported();
    void exportsThatFailSaySo();
    void everyMenuItemDoesSomethingOrSaysWhyNot();
    void narrowOverviewsStandBelowEachOther();

private:
    [[nodiscard]] QUrl datasetAt(const QString &section);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
};

void ShellFlowsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void ShellFlowsTest::init()
{
    m_gui = std::make_unique<test::GuiFixture>();
    test::smallmesh::write(m_gui->path(u"mesh"_s));
    m_gui->start(*m_theme, {});
}

/// The page of the mesh's first dataset.
QUrl ShellFlowsTest::datasetAt(const QString &section)
{
    auto asked = m_gui->context().catalog().list(core::EntityKind::Dataset, 1, 0);
    asked.waitForFinished();
    const auto datasets = asked.result();
    return datasets && !datasets->empty() ? QUrl(datasets->front().uri.toString() + u"?section="_s + section)
                                          : QUrl();
}

void ShellFlowsTest::taskListCancelsRetriesAndCopies()
{
    services::TaskRegistry &tasks = m_gui->context().tasks();
    bool cancelled = false;
    int retried = 0;
    const quint64 first = tasks.begin(u"Counting"_s, [&] { cancelled = true; });
    const quint64 second = tasks.begin(u"Weighing"_s, {});
    QVERIFY(m_gui->window().commands().trigger(u"view.tasks"_s));
    auto *popup = m_gui->window().findChild<TaskPopup *>();
    QVERIFY(popup != nullptr && popup->isVisible());
    QCOMPARE(test::focusableWithoutName(popup), QStringList());
    const auto button = [popup](const QString &name) -> QAbstractButton * {
        for (auto *candidate : popup->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    };
    QVERIFY(button(u"Cancel: Weighing"_s) == nullptr); // what cannot be cancelled offers no cross
    QVERIFY(button(u"Cancel: Counting"_s) != nullptr);
    QTest::mouseClick(button(u"Cancel: Counting"_s), Qt::LeftButton);
    QVERIFY(cancelled);
    tasks.finish(first, core::failure(core::ErrorCode::Cancelled, u"Cancelled"_s));
    tasks.finish(second, core::failure(core::ErrorCode::Internal, u"The scale broke."_s, u"line 3"_s),
                 [&] { ++retried; });
    QVERIFY(button(u"Copy details: Weighing"_s) != nullptr);
    button(u"Copy details: Weighing"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"The scale broke.\nline 3"_s));
    QTest::keyClick(button(u"Retry: Weighing"_s), Qt::Key_Space);
    QCOMPARE(retried, 1);
    QVERIFY(tasks.tasks().empty());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void ShellFlowsTest::anotherWorkspaceGetsAProcessOfItsOwn()
{
    QStringList started;
    m_gui->controller().setLauncher([&](const QStringList &arguments) {
        started = arguments;
        return true;
    });
    m_gui->controller().openWorkspace(u"/somewhere/else"_s);
    QCOMPARE(started, (QStringList{u"--workspace"_s, u"/somewhere/else"_s}));
    m_gui->controller().setLauncher([](const QStringList &) { return false; });
    m_gui->controller().openWorkspace(u"/nowhere"_s);
    QVERIFY(m_gui->window().findChild<QMessageBox *>() != nullptr);
}

void ShellFlowsTest::settingsOpenByKeyAndAreKept()
{
    QTest::keyClick(&m_gui->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_gui->window().findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(&m_gui->window(), Qt::Key_Plus, Qt::ControlModifier);
    m_gui->window().commands().trigger(u"view.zoomIn"_s);
    QVERIFY(m_gui->settings().number(services::Settings::Key::Zoom) > 100);
    m_gui->settings().restore({});
    QCOMPARE(m_theme->zoom(), 100);
}

void ShellFlowsTest::shortcutSheetLeadsToTheKeys()
{
    QTest::keyClick(&m_gui->window(), Qt::Key_F1);
    auto *sheet = m_gui->window().findChild<ShortcutSheet *>();
    QVERIFY(sheet != nullptr);
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(test::focusableWithoutName(sheet), QStringList());
    QCOMPARE(test::missedByTab(sheet), QStringList());
    const auto keys = [sheet] {
        QStringList shown;
        for (const KeyCap *cap : sheet->findChildren<KeyCap *>()) {
            if (cap->isVisible())
                shown.append(cap->accessibleName());
        }
        return shown;
    };
    QVERIFY(keys().size() > 40);
    auto *field = sheet->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"shift+t reopen"_s);
    QCOMPARE(keys(), QStringList{u"Ctrl+Shift+T"_s});
    field->clear();
    QTest::keyClicks(field, u"xyzzy"_s);
    QVERIFY(keys().isEmpty());
    for (auto *button : sheet->findChildren<QPushButton *>()) {
        if (button->text() == u"Change keys…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!sheet->isVisible());
    auto *settings = m_gui->window().findChild<SettingsDialog *>();
    QVERIFY(settings != nullptr);
    QCOMPARE(settings->place(), SettingsDialog::Place::Keys);
}

void ShellFlowsTest::recentsAreForgottenFromTheSettings()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->context().bookmarks().noteSearched({u"orders"_s, {}});
    QTRY_COMPARE(m_gui->context().bookmarks().recentSearches().size(), 1U);
    emit m_gui->window().settingsRequested();
    auto *dialog = m_gui->window().findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->showPlace(SettingsDialog::Place::Privacy);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"clear"_s), Qt::LeftButton);
    QTRY_COMPARE(m_gui->context().bookmarks().recentSearches().size(), 0U);
    QTRY_COMPARE(dialog->findChild<TextLabel *>(u"cleared"_s)->text(), u"Forgotten."_s);
}

void ShellFlowsTest::removedSourceComesBackAfterARestart()
{
    test::smallmesh::write(m_gui->path(u"kept"_s));
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->addAndSync(m_gui->path(u"kept"_s));
    QVERIFY(m_gui->context().sync().remove(m_gui->context().sync().sources()->front().uid));
    m_gui->settle();
    m_gui->stop();
    m_gui->start(*m_theme, {});
    m_gui->window().open(SourcesPage::pageUri());
    m_gui->settle();
    auto *page = m_gui->page<SourcesPage>();
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text() == u"Recently Removed…"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    auto *dialog = page->findChild<RemovedSourcesDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->table(), Qt::Key_Return);
    m_gui->settle();
    QTRY_COMPARE(page->table()->model()->rowCount(), 2);
    QCOMPARE(page->table()->model()->index(1, 0).data().toString(), u"mesh"_s);
    QVERIFY(m_gui->context().sync().removedSources()->empty());
}

void ShellFlowsTest::bothPanesHaveNamesAndAreReachable()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->window().open(SourcesPage::pageUri());
    m_gui->settle();
    QVERIFY(m_gui->window().commands().trigger(u"view.split"_s));
    m_gui->settle();
    QCOMPARE(test::focusableWithoutName(&m_gui->window()), QStringList());
    QCOMPARE(test::missedByTab(&m_gui->window()), QStringList());
}

void ShellFlowsTest::pagesAreExported_data()
{
    using Format = pageexport::Format;
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("pdf") << Format::Pdf << QByteArray("%PDF-") << QByteArray("%%EOF");
    QTest::newRow("png") << Format::Png << QByteArray("\x89PNG") << QByteArray("IEND");
    QTest::newRow("svg") << Format::Svg << QByteArray("<?xml") << QByteArray("<svg");
    QTest::newRow("html") << Format::Html << QByteArray("<!DOCTYPE html>") << QByteArray("<th>Column</th>");
    QTest::newRow("markdown") << Format::Markdown << QByteArray("# ") << QByteArray("| --- |");
}

void ShellFlowsTest::pagesAreExported()
{
    QFETCH(pageexport::Format, format);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, holds);
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->window().open(datasetAt(u"schema"_s));
    m_gui->settle();
    const QString path = m_gui->path(u"page."_s + pageexport::suffixOf(format));
    m_gui->controller().pageCommands().exportTo(format, path);
    QTRY_VERIFY(QFile::exists(path));
    m_gui->settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(start), bytes.first(qMin<qsizetype>(bytes.size(), 200)).constData());
    QVERIFY(bytes.contains(holds));
}

void ShellFlowsTest::exportsThatFailSaySo()
{
    m_gui->controller().pageCommands().exportTo(pageexport::Format::Html,
                                                m_gui->path(u"no/such/folder/page.html"_s));
    QTRY_COMPARE(m_gui->context().tasks().tasks().size(), 1U);
    QTRY_COMPARE(m_gui->context().tasks().tasks().front().state, services::Task::State::Failed);
    QVERIFY(m_gui->context().tasks().tasks().front().error.detail.contains(u"no/such/folder"_s));
}

void ShellFlowsTest::everyMenuItemDoesSomethingOrSaysWhyNot()
{
    const CommandTable &table = m_gui->window().commands();
    QCOMPARE(table.conflicts(), (QList<QPair<QString, QString>>()));
    for (const Command &command : table.commands()) {
        const QAction *action = table.action(command.id);
        QVERIFY2(command.handler || action->isCheckable(), qPrintable(command.id));
        // A disabled one has another tool tip than what it would do.
        QVERIFY2(action->isEnabled() || action->toolTip() != command.description, qPrintable(command.id));
    }
    for (const QAction *bar : m_gui->window().menuBar()->actions())
        QVERIFY(bar->menu()->toolTipsVisible());
}

void ShellFlowsTest::narrowOverviewsStandBelowEachOther()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->window().resize(1280, 800);
    m_gui->window().open(datasetAt(u"overview"_s));
    m_gui->settle();
    auto *overview = m_gui->window().findChild<OverviewView *>();
    QVERIFY2(overview != nullptr, m_gui->window().pages().currentPage()->metaObject()->className());
    const auto *columns = qobject_cast<QBoxLayout *>(overview->widget()->layout());
    QVERIFY(columns != nullptr);
    QTRY_COMPARE(columns->direction(), QBoxLayout::LeftToRight);
    QVERIFY(m_gui->window().commands().trigger(u"view.split"_s));
    QTRY_COMPARE(columns->direction(), QBoxLayout::TopToBottom);
}

QTEST_MAIN(ShellFlowsTest)
#include "tst_shellflows.moc"
