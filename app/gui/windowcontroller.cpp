// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcontroller.h"

#include "applicationcontext.h"
#include "bookmarkcontroller.h"
#include "glossarycommands.h"
#include "governancecommands.h"
#include "healthcommands.h"
#include "languages.h"
#include "lineagecommands.h"
#include "measurecommands.h"
#include "pagecommands.h"
#include "quickopencontroller.h"
#include "searchcommands.h"
#include "views/lineage/impactpage.h"
#include "views/lineage/lineagepage.h"
#include "views/lineage/piipage.h"
#include "views/product/pagefactory.h"
#include "views/search/discoverpage.h"
#include "views/search/searchcompleter.h"
#include "views/search/thingwords.h"
#include "views/settings/settingsbinding.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/shell/sessionstate.h"
#include "views/shell/startpage.h"
#include "views/shell/statusstrip.h"
#include "views/shell/taskpopup.h"
#include "views/sources/addsourcedialog.h"
#include "views/sources/sourcespage.h"
#include "views/theme/theme.h"
#include "views/widgets/searchfield.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using views::OpenIn;

namespace {

const QUrl &discoverUri()
{
    static const QUrl uri(u"meshbook:search"_s);
    return uri;
}

QString agoText(const QDateTime &time)
{
    const qint64 minutes = time.secsTo(QDateTime::currentDateTimeUtc()) / 60;
    if (minutes < 1)
        return WindowController::tr("Synced just now");
    if (minutes < 60)
        return WindowController::tr("Synced %n minutes ago", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return WindowController::tr("Synced %n hours ago", nullptr, static_cast<int>(minutes / 60));
    return WindowController::tr("Synced %n days ago", nullptr, static_cast<int>(minutes / (24 * 60)));
}

} // namespace

WindowController::WindowController(ApplicationContext &context, views::Theme &theme,
                                   services::Settings &settings)
    : m_context(context)
    , m_theme(theme)
    , m_settings(settings)
    , m_launcher([](const QStringList &arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    })
{
    const auto sources = m_context.sync().sources();
    m_emptyWorkspace = sources && sources->empty();
    m_window = std::make_unique<views::MainWindow>(
        &m_theme, [this](const QUrl &uri) { return makePage(uri); },
        m_emptyWorkspace ? views::StartPage::pageUri() : discoverUri());
    m_window->setWorkspaceName(QFileInfo(m_context.workspaceFolder()).fileName());
    connectWindow();
    connectSearch();
    m_completer = new views::SearchCompleter(m_window->searchField(), m_context.catalog());
    m_searchCommands = std::make_unique<SearchCommands>(m_context, *m_window);
    m_pageCommands = std::make_unique<PageCommands>(m_context.tasks(), *m_window);
    m_lineageCommands = std::make_unique<LineageCommands>(m_context, *m_window);
    m_measureCommands = std::make_unique<MeasureCommands>(
        m_context, *m_window, [this] { showSettings(views::SettingsDialog::Place::Connections); });
    m_healthCommands = std::make_unique<HealthCommands>(m_context, *m_window, m_settings);
    m_glossaryCommands = std::make_unique<GlossaryCommands>(m_context, *m_window, m_settings);
    m_governanceCommands = std::make_unique<GovernanceCommands>(m_context, *m_window, m_settings);
    m_bookmarks = std::make_unique<BookmarkController>(m_context, *m_window, m_settings);
    m_bookmarks->offerRecentSearches(*m_completer);
    m_quickOpen = std::make_unique<QuickOpenController>(m_context, *m_window);
    // After every command is there: keys are given to those the table knows.
    m_binding = std::make_unique<views::SettingsBinding>(m_settings, m_theme, m_window->commands());
    showRail();
    showTasks();
    showCounts();
    fillRebuiltCache();
}

WindowController::~WindowController() = default;

void WindowController::restore(const views::SessionState &state)
{
    m_window->restoreSession(state);
}

void WindowController::bringUp()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowController::openTarget(const QString &target, OpenIn openIn)
{
    if (target.startsWith("meshbook:"_L1) || target.startsWith("meshbook-file:"_L1))
        m_window->open(QUrl(target), openIn);
    else
        offer({QFileInfo(target.startsWith("file:"_L1) ? QUrl(target).toLocalFile() : target)
                   .absoluteFilePath()});
}

views::Page *WindowController::makePage(const QUrl &uri)
{
    if (uri == views::StartPage::pageUri())
        return makeStartPage();
    if (uri == views::SourcesPage::pageUri())
        return makeSourcesPage();
    if (views::Page *lineage = m_lineageCommands->makePage(uri))
        return lineage;
    if (views::Page *health = m_healthCommands->makePage(uri))
        return health;
    if (views::Page *glossary = m_glossaryCommands->makePage(uri))
        return glossary;
    if (views::Page *governance = m_governanceCommands->makePage(uri))
        return governance;
    if (views::ImpactPage::isImpactUri(uri))
        return new views::ImpactPage(uri, m_context.lineage());
    if (views::PiiPage::isPiiUri(uri))
        return new views::PiiPage(uri, m_context.lineage());
    return views::makeCatalogPage(
        uri, m_context.catalog(), nullptr, {&m_context.bookmarks(), &m_context.news()},
        {&m_context.lineage(), &m_context.health(), &m_context.governance(), &GlossaryCommands::editorOf});
}

views::Page *WindowController::makeStartPage()
{
    auto *page = new views::StartPage;
    page->setSampleContents(tr("7 domains, 36 products, 235 terms"));
    page->setServersAvailable(false);
    connect(page, &views::StartPage::openSampleRequested, &m_context.sync(),
            &services::SyncService::addSample);
    connect(page, &views::StartPage::addFolderRequested, this, &WindowController::addFolder);
    return page;
}

views::Page *WindowController::makeSourcesPage()
{
    auto *page = new views::SourcesPage(m_context.catalog(), m_context.sync());
    connect(page, &views::SourcesPage::addFolderRequested, this, &WindowController::addFolder);
    connect(page, &views::SourcesPage::addRepositoryRequested, this, &WindowController::addRepository);
    connect(page, &views::SourcesPage::addSampleRequested, &m_context.sync(),
            &services::SyncService::addSample);
    return page;
}

void WindowController::connectWindow()
{
    views::MainWindow &window = *m_window;
    services::SyncService &sync = m_context.sync();
    connect(&window, &views::MainWindow::addFolderRequested, this, &WindowController::addFolder);
    connect(&window, &views::MainWindow::addRepositoryRequested, this, &WindowController::addRepository);
    connect(&window, &views::MainWindow::syncRequested, &sync, &services::SyncService::syncAll);
    connect(&window, &views::MainWindow::openSampleRequested, &sync, &services::SyncService::addSample);
    connect(&window, &views::MainWindow::newWindowRequested, this, &WindowController::newWindowRequested);
    connect(&window, &views::MainWindow::quitRequested, this, &WindowController::quitRequested);
    connect(&window, &views::MainWindow::aboutToClose, this, &WindowController::closed);
    connect(&window, &views::MainWindow::pathsDropped, this, &WindowController::offer);
    connect(&window, &views::MainWindow::settingsRequested, this,
            [this] { showSettings(views::SettingsDialog::Place::Appearance); });
    connect(&window, &views::MainWindow::keySettingsRequested, this,
            [this] { showSettings(views::SettingsDialog::Place::Keys); });
    connect(&window, &views::MainWindow::aboutRequested, this, &WindowController::showAbout);
    connect(&window, &views::MainWindow::openWorkspaceRequested, this, &WindowController::chooseWorkspace);
    connect(&window, &views::MainWindow::workspaceActivated, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.workspaceFolder())); });
    views::StatusStrip &status = window.status();
    status.setWorkspace(QFileInfo(m_context.workspaceFolder()).fileName(), m_context.workspaceFolder());
    connect(&status, &views::StatusStrip::taskActivated, this, &WindowController::showTaskList);
    connect(&window, &views::MainWindow::tasksRequested, this, &WindowController::showTaskList);
    connect(&status, &views::StatusStrip::taskCancelRequested, this,
            [this] { m_context.tasks().cancel(m_shownTask); });
    connect(&m_context.tasks(), &services::TaskRegistry::changed, this, &WindowController::showTasks);
    connect(&m_context.catalog(), &services::CatalogService::changed, this, [this] {
        if (m_emptyWorkspace) {
            m_emptyWorkspace = false;
            m_window->setHome(discoverUri());
            m_window->open(discoverUri());
        }
        showCounts();
    });
    connect(&sync, &services::SyncService::sourcesChanged, this, &WindowController::showCounts);
    connect(&sync, &services::SyncService::removalNeedsConsent, this, &WindowController::askAboutRemoval);
}

/// The box belongs to the window; what is typed goes to the search page, which is brought up if another
/// page is in front.
void WindowController::connectSearch()
{
    const auto searchPage = [this]() -> views::DiscoverPage * {
        if (qobject_cast<views::DiscoverPage *>(m_window->pages().currentPage()) == nullptr) {
            m_window->open(discoverUri());
            m_window->searchField().lineEdit()->setFocus(); // whoever types goes on typing
        }
        return qobject_cast<views::DiscoverPage *>(m_window->pages().currentPage());
    };
    connect(m_window.get(), &views::MainWindow::searchEdited, this, [searchPage](const QString &text) {
        if (views::DiscoverPage *page = searchPage())
            page->setQuery(text);
    });
    connect(m_window.get(), &views::MainWindow::searchSubmitted, this,
            [searchPage](const QString &text, bool newTab) {
                if (views::DiscoverPage *page = searchPage()) {
                    page->setQuery(text);
                    page->openCurrent(newTab ? OpenIn::NewTab : OpenIn::CurrentTab);
                }
            });
    // The box tells what the page in front searches for, also after going back or following a link.
    const auto showQuery = [this] {
        auto *page = qobject_cast<views::DiscoverPage *>(m_window->pages().currentPage());
        const QString text = page != nullptr ? page->query() : QString();
        if (m_window->searchField().text() != text)
            m_window->searchField().setText(text);
        m_window->searchField().setChips(page != nullptr ? page->chips() : QList<views::SearchChip>());
    };
    connect(m_window.get(), &views::MainWindow::pageChanged, this, [showQuery, this](views::Page *page) {
        showQuery();
        auto *search = qobject_cast<views::DiscoverPage *>(page);
        if (search != nullptr && !search->property("shownInBox").toBool()) {
            search->setProperty("shownInBox", true);
            connect(search, &views::DiscoverPage::queryChanged, this, showQuery);
            connect(search, &views::DiscoverPage::answered, this, showQuery); // values have their names now
        }
    });
    connect(m_window.get(), &views::MainWindow::searchChipRemoved, this, [this](const QString &id) {
        if (auto *page = qobject_cast<views::DiscoverPage *>(m_window->pages().currentPage()))
            page->removeChip(id);
    });
    connect(m_window.get(), &views::MainWindow::searchMoveRequested, this, [searchPage](int key) {
        if (views::DiscoverPage *page = searchPage())
            page->moveSelection(key);
    });
}

void WindowController::showRail()
{
    m_window->rail().setItems(
        {{u"discover"_s, tr("Discover"), views::Icon::Discover, discoverUri()},
         {u"lineage"_s, tr("Lineage"), views::Icon::Lineage, views::LineagePage::pageUri()},
         {u"health"_s, tr("Health"), views::Icon::Health, HealthCommands::homeUri()},
         {u"glossary"_s, tr("Glossary"), views::Icon::Glossary, GlossaryCommands::homeUri()},
         {u"governance"_s, tr("Governance"), views::Icon::Shield, GovernanceCommands::homeUri()},
         {u"sources"_s, tr("Sources"), views::Icon::Sources, views::SourcesPage::pageUri()}});
}

void WindowController::showTasks()
{
    views::TaskStatus status;
    m_shownTask = 0;
    const int running = m_context.tasks().runningCount();
    for (const services::Task &task : m_context.tasks().tasks()) {
        if (task.state == services::Task::State::Running) {
            m_shownTask = task.id;
            status.text =
                running > 1 ? tr("%1 and %n more", nullptr, running - 1).arg(task.title) : task.title;
            status.progress =
                task.total > 0 ? static_cast<double>(task.done) / static_cast<double>(task.total) : -1.0;
            status.failed = false;
            status.cancellable = task.canCancel;
            break;
        }
        if (task.state == services::Task::State::Failed) {
            status.text = task.error.message;
            status.failed = true;
            status.cancellable = false;
        }
    }
    m_window->status().setTask(status);
}

void WindowController::showTaskList()
{
    auto *popup = new views::TaskPopup(m_context.tasks(), m_window.get());
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->popUp(&m_window->status());
}

void WindowController::showCounts()
{
    const quint64 asked = ++m_counted;
    m_context.catalog().stats().then(this, [this, asked](const core::Result<core::Stats> &stats) {
        if (!stats || asked != m_counted)
            return;
        if (stats->datasets + stats->products + stats->terms == 0) {
            m_window->status().setTotals({});
            return;
        }
        const QStringList totals{views::things::counted(core::EntityKind::Product, stats->products),
                                 views::things::counted(core::EntityKind::Dataset, stats->datasets),
                                 views::things::countedColumns(stats->columns),
                                 views::things::counted(core::EntityKind::Term, stats->terms)};
        m_window->status().setTotals(totals.join(u" · "_s));
    });
    m_context.catalog().sources().then(
        this, [this, asked](const core::Result<std::vector<core::SourceState>> &states) {
            if (!states || asked != m_counted)
                return;
            views::State worst = views::State::Ok;
            QDateTime latest;
            for (const core::SourceState &state : *states) {
                if (state.state == "failed"_L1)
                    worst = views::State::Breach;
                else if (state.state == "issues"_L1 && worst == views::State::Ok)
                    worst = views::State::Warning;
                if (!latest.isValid() || state.syncedAt > latest)
                    latest = state.syncedAt;
            }
            const int count = static_cast<int>(states->size());
            m_window->status().setSources(count == 0 ? views::State::Unknown : worst,
                                          count == 0 ? QString() : tr("%n sources", nullptr, count));
            views::RailSync sync;
            sync.state = count == 0 ? views::State::Unknown : worst;
            sync.running = m_context.tasks().runningCount() > 0;
            sync.text = latest.isValid() ? tr("%1 · works offline").arg(agoText(latest))
                                         : tr("No sources yet · works offline");
            sync.text.replace(u" · "_s, u"\u00a0· "_s); // the second of two lines does not begin with the dot
            m_window->rail().setSync(sync);
        });
}

/// A cache that was set aside (damaged, or of another version of the program) knows none of the sources that
/// the ledger has: they are read again without being asked for.
void WindowController::fillRebuiltCache()
{
    m_context.catalog().sources().then(
        this, [this](const core::Result<std::vector<core::SourceState>> &states) {
            const auto sources = m_context.sync().sources();
            if (!states || !states->empty() || !sources || m_context.isReadOnly())
                return;
            for (const core::Source &source : *sources)
                m_context.sync().sync(source.uid);
        });
}

void WindowController::addFolder()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Add a folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { offer({path}); });
    dialog->open();
}

void WindowController::addRepository()
{
    auto *dialog = new views::AddSourceDialog(m_context.sync(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askForRepository();
    dialog->open();
}

void WindowController::offer(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *dialog = new views::AddSourceDialog(m_context.sync(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showFolder(path);
        dialog->open();
    }
}

void WindowController::askAboutRemoval(const core::SourceReport &report)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Much would disappear"), report.error.message,
                                QMessageBox::Cancel, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton *go = box->addButton(tr("Remove Them"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, go, uid = report.source.uid](const QAbstractButton *pressed) {
                core::SyncOptions options;
                options.allowRemoval = true;
                if (pressed == go)
                    m_context.sync().sync(uid, options);
            });
    box->open();
}

void WindowController::wear(const QString &theme)
{
    const bool contrast = theme.startsWith("contrast"_L1);
    if (contrast)
        m_binding->wear(theme == "contrast"_L1 ? u"light"_s : u"dark"_s, true);
    else
        m_binding->wear(theme, false);
}

void WindowController::showSettings(views::SettingsDialog::Place place)
{
    auto *dialog = new views::SettingsDialog({m_settings, m_window->commands(), m_context.workspace(),
                                              m_context.upkeep(), m_context.measuring(), m_context.alertLog(),
                                              languages::present()},
                                             m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::SettingsDialog::openWorkspaceRequested, this, &WindowController::chooseWorkspace);
    connect(dialog, &views::SettingsDialog::clearRecentsRequested, dialog, [this, dialog] {
        m_context.bookmarks().clearRecent().then(dialog, [dialog](const core::Result<> &cleared) {
            dialog->showCleared(cleared ? tr("Forgotten.") : cleared.error().message);
        });
    });
    connect(dialog, &views::SettingsDialog::restartRequested, this, &WindowController::restartRequested);
    connect(dialog, &QDialog::finished, this,
            [this, before = m_settings.snapshot()] { m_context.undo().noteSettings(m_settings, before); });
    dialog->open();
    dialog->showPlace(place);
}

void WindowController::chooseWorkspace()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Open a workspace"),
                                   QFileInfo(m_context.workspaceFolder()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowController::openWorkspace);
    dialog->open();
}

/// Each workspace has a process of its own, so that one that hangs or ends takes no other with it.
void WindowController::openWorkspace(const QString &folder)
{
    if (m_launcher({u"--workspace"_s, folder}))
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Open a workspace"),
                                tr("Meshbook could not be started for %1.").arg(folder), QMessageBox::Close,
                                m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void WindowController::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Meshbook"),
                                tr("Meshbook %1\n\nA catalog and glossary browser for a data "
                                   "mesh.\nGPL-3.0-or-later\n\nWorkspace: %2")
                                    .arg(QApplication::applicationVersion(), m_context.workspaceFolder()),
                                QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace meshbook::gui
