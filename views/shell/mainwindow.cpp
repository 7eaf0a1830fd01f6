// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/shell/breadcrumb.h"
#include "views/shell/commandpalette.h"
#include "views/shell/commandtable.h"
#include "views/shell/drophint.h"
#include "views/shell/navigationrail.h"
#include "views/shell/noticebar.h"
#include "views/shell/pagehost.h"
#include "views/shell/pagepanes.h"
#include "views/shell/shellcommands.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/statusstrip.h"
#include "views/shell/topbar.h"
#include "views/theme/theme.h"
#include "views/widgets/hairsplitter.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localPaths(const QMimeData *mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Theme *theme, PageFactory factory, const QUrl &home, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_commands(new CommandTable(this))
{
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    resize(1280, 800);
    build(std::move(factory), home);
    connectParts();
    rebuildMenus();
    qApp->installEventFilter(this);
    pageBecameCurrent();
}

MainWindow::~MainWindow() = default;

void MainWindow::build(PageFactory factory, const QUrl &home)
{
    auto *central = new QWidget(this);
    m_rail = new NavigationRail(central);
    m_panes = new PagePanes(std::move(factory), home, central);
    m_status = new StatusStrip(central);
    ShellCommands::addTo(*this);
    m_topBar = new TopBar(*m_commands, central);
    showSearchKey();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_panes, 1);
    m_notice = new NoticeBar(central);
    right->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *outer = new QVBoxLayout(central);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(middle, 1);
    outer->addWidget(m_status);
    setCentralWidget(central);
    m_dropHint = new DropHint(this);
    m_dropHint->hide();
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavigationRail::navigateRequested, this, &MainWindow::open);
    connect(m_rail, &NavigationRail::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_rail, &NavigationRail::syncActivated, this,
            [this] { open(QUrl(u"meshbook:sources"_s), OpenIn::CurrentTab); });
    connect(m_topBar->breadcrumb(), &Breadcrumb::navigateRequested, this, &MainWindow::open);
    SearchField *search = m_topBar->searchField();
    connect(search, &SearchField::textEdited, this, &MainWindow::searchEdited);
    connect(search, &SearchField::submitted, this, &MainWindow::searchSubmitted);
    connect(search, &SearchField::chipRemoved, this, &MainWindow::searchChipRemoved);
    connect(search, &SearchField::moveRequested, this, &MainWindow::searchMoveRequested);
    connect(search, &SearchField::escaped, this, [this] {
        if (Page *page = pages().currentPage())
            page->focusMain();
    });
    connect(m_status, &StatusStrip::sourcesActivated, this,
            [this] { open(QUrl(u"meshbook:sources"_s), OpenIn::CurrentTab); });
    connect(m_status, &StatusStrip::workspaceActivated, this, &MainWindow::workspaceActivated);
    connect(m_panes, &PagePanes::currentChanged, this, &MainWindow::pageBecameCurrent);
    connect(m_panes, &PagePanes::pageCreated, this, &MainWindow::setUpPage);
    connect(m_panes, &PagePanes::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_theme, &Theme::changed, this, &MainWindow::themeChanged);
    connect(m_commands, &CommandTable::shortcutsChanged, this, &MainWindow::showSearchKey);
}

void MainWindow::showSearchKey()
{
    m_topBar->searchField()->setHint(
        tr("Enter opens · Tab completes"),
        m_commands->shortcuts(u"edit.search"_s).value(0).toString(QKeySequence::NativeText));
}

SearchField &MainWindow::searchField()
{
    return *m_topBar->searchField();
}

void MainWindow::rebuildMenus()
{
    m_commands->buildMenus(menuBar());
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_workspace = name;
    pageBecameCurrent();
}

void MainWindow::setHome(const QUrl &home)
{
    m_panes->setHome(home);
}

void MainWindow::open(const QUrl &uri, OpenIn openIn)
{
    pages().open(uri, openIn);
}

void MainWindow::openFromOutside(const QUrl &uri)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    pages().open(uri, OpenIn::NewTab);
}

void MainWindow::pageBecameCurrent()
{
    Page *page = pages().currentPage();
    updateTabCommands();
    m_commands->setAvailable(u"view.sidePanel"_s, page && page->hasSidePanel(),
                             tr("The page in front has no side panel"));
    QStringList title;
    if (page) {
        m_topBar->breadcrumb()->setCrumbs(page->breadcrumb());
        m_rail->setActive(page->railItem());
        title.append(page->title());
        setWindowModified(page->isModified());
    }
    if (!m_workspace.isEmpty())
        title.append(m_workspace);
    title.append(u"Meshbook[*]"_s);
    setWindowTitle(title.join(u" — "_s));
    emit pageChanged(page);
}

void MainWindow::updateTabCommands()
{
    const PageHost &host = pages();
    const bool pinned = host.isPinned(host.currentIndex());
    m_commands->setAvailable(u"go.back"_s, host.canGoBack(), tr("Nothing came before in this tab"));
    m_commands->setAvailable(u"go.forward"_s, host.canGoForward(),
                             tr("Only after going back is there a way forward"));
    m_commands->setAvailable(u"file.reopenTab"_s, host.canReopen(), tr("No tab was closed yet"));
    m_commands->setAvailable(u"file.closeTab"_s, !pinned, tr("The tab in front is pinned"));
    m_commands->action(u"file.pinTab"_s)->setChecked(pinned);
    m_commands->setAvailable(u"file.closeOtherTabs"_s, host.count() - host.pinnedCount() > (pinned ? 0 : 1),
                             tr("There are no others to close"));
    m_commands->setAvailable(u"file.moveToWindow"_s, host.count() > 1 || m_panes->isSplit(),
                             tr("It is the only tab of this window"));
    m_commands->setAvailable(u"view.unsplit"_s, m_panes->isSplit(), tr("There is only one pane"));
    m_commands->setAvailable(u"go.otherPane"_s, m_panes->isSplit(), tr("There is only one pane"));
}

PageHost &MainWindow::pages()
{
    return m_panes->active();
}

void MainWindow::showBeside()
{
    const PageHost &host = pages();
    TabHistory history;
    history.push({host.uriAt(host.currentIndex()), {}});
    m_panes->showBeside(history);
}

void MainWindow::setUpPage(Page *page)
{
    page->setSidePanelVisible(m_sidePanel);
    const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        setUpSplitter(splitter);
}

void MainWindow::setUpSplitter(QSplitter *splitter)
{
    if (splitter->objectName().isEmpty() || splitter->property("watched").toBool())
        return;
    splitter->setProperty("watched", true);
    const QList<int> sizes = m_splitters.value(splitter->objectName());
    if (sizes.size() == splitter->count()) {
        splitter->setSizes(sizes);
        splitter->setProperty("remembered", true); // what fits itself leaves it alone
    }
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_splitters.insert(splitter->objectName(), splitter->sizes()); });
}

void MainWindow::setSidePanelVisible(bool visible)
{
    m_sidePanel = visible;
    if (Page *page = pages().currentPage())
        page->setSidePanelVisible(visible);
}

void MainWindow::themeChanged()
{
    const QHash<Theme::Scheme, QString> ids{{Theme::Scheme::System, u"view.themeSystem"_s},
                                            {Theme::Scheme::Light, u"view.themeLight"_s},
                                            {Theme::Scheme::Dark, u"view.themeDark"_s}};
    m_commands->action(ids.value(m_theme->scheme()))->setChecked(true);
}

void MainWindow::copyPageLink()
{
    m_topBar->breadcrumb()->copyLink();
}

void MainWindow::showCommandPalette()
{
    auto *palette = new CommandPalette(m_commands, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcutSheet()
{
    auto *sheet = new ShortcutSheet(*m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::changeRequested, this, &MainWindow::keySettingsRequested);
    sheet->open();
}

void MainWindow::restoreSession(const SessionState &state)
{
    m_splitters = state.splitters;
    m_sidePanel = state.sidePanelVisible;
    m_commands->action(u"view.rail"_s)->setChecked(state.railVisible);
    m_commands->action(u"view.sidePanel"_s)->setChecked(state.sidePanelVisible);
    if (!state.window.isNull()) {
        const QScreen *screen = QGuiApplication::screenAt(state.window.center());
        if (!screen)
            screen = QGuiApplication::primaryScreen();
        setGeometry(SessionState::clamped(state.window, screen ? screen->availableGeometry() : QRect()));
    }
    if (state.maximized)
        setWindowState(windowState() | Qt::WindowMaximized);
    m_panes->restore(state.tabs, state.currentTab, state.pinnedTabs, state.besideTabs, state.besideCurrent,
                     state.besidePinned);
}

SessionState MainWindow::session() const
{
    SessionState state;
    state.window = isMaximized() || isFullScreen() ? normalGeometry() : geometry();
    state.maximized = isMaximized();
    state.railVisible = m_commands->action(u"view.rail"_s)->isChecked();
    state.sidePanelVisible = m_sidePanel;
    state.splitters = m_splitters;
    const PageHost &first = *m_panes->hosts().constFirst();
    state.tabs = first.session();
    state.currentTab = first.currentIndex();
    state.pinnedTabs = first.pinnedCount();
    if (m_panes->isSplit()) {
        const PageHost &beside = *m_panes->hosts().constLast();
        state.besideTabs = beside.session();
        state.besideCurrent = beside.currentIndex();
        state.besidePinned = beside.pinnedCount();
    }
    return state;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Else the first button of the rail would take the keys.
    Page *page = pages().currentPage();
    if (page && !focusWidget())
        page->focusMain();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit aboutToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(centralWidget()->geometry());
    m_dropHint->raise();
    m_dropHint->show();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit pathsDropped(paths);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave && watched == this)
        m_dropHint->hide();
    // Sections of pages are made when they are first shown.
    if (event->type() == QEvent::Polish) {
        if (auto *splitter = qobject_cast<QSplitter *>(watched); splitter && splitter->window() == this)
            setUpSplitter(splitter);
    }
    // Mouse buttons 4 and 5 go back and forward wherever the pointer is in this window.
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == this) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            if (PageHost *host = m_panes->hostOf(static_cast<QWidget *>(watched)))
                m_panes->setActive(host);
            if (button == Qt::BackButton)
                pages().goBack();
            else
                pages().goForward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace meshbook::views
