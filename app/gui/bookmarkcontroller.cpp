// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookmarkcontroller.h"

#include "applicationcontext.h"
#include "services/searchnews.h"
#include "services/settings.h"
#include "views/search/discoverpage.h"
#include "views/search/domaincolors.h"
#include "views/search/favouritestar.h"
#include "views/search/newsbar.h"
#include "views/search/savesearchdialog.h"
#include "views/search/searchcompleter.h"
#include "views/search/searchkeeping.h"
#include "views/search/thingwords.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/noticebar.h"
#include "views/shell/pagehost.h"
#include "views/shell/undoes.h"

#include <QAction>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using services::BookmarkService;
using views::Icon;

namespace {

constexpr qsizetype mostOffered = 8;

QKeySequence keys(QLatin1StringView text)
{
    return QKeySequence(QString(text), QKeySequence::PortableText);
}

} // namespace

BookmarkController::BookmarkController(ApplicationContext &context, views::MainWindow &window,
                                       const services::Settings &settings)
    : m_context(context)
    , m_window(window)
{
    addCommands();
    connectRail();
    BookmarkService &bookmarks = m_context.bookmarks();
    connect(&bookmarks, &BookmarkService::favouritesChanged, this, &BookmarkController::askWhatIsGone);
    connect(&m_context.catalog(), &services::CatalogService::changed, this,
            &BookmarkController::askWhatIsGone);
    connect(&views::DomainColors::of(m_context.catalog()), &views::DomainColors::changed, this,
            &BookmarkController::showFavourites);
    connect(&bookmarks, &BookmarkService::searchesChanged, this, &BookmarkController::showSearches);
    connect(&m_context.news(), &services::SearchNews::changed, this, &BookmarkController::showSearches);
    // Another window or the command line may have written meanwhile.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_context.bookmarks().refresh();
    });
    using services::Settings;
    bookmarks.setKeepsRecent(settings.flag(Settings::Key::KeepRecents));
    connect(&settings, &Settings::changed, this, [this, &settings](Settings::Key key) {
        if (key == Settings::Key::KeepRecents)
            m_context.bookmarks().setKeepsRecent(settings.flag(key));
    });
    showNotices();
    askWhatIsGone();
    showSearches();
}

void BookmarkController::addUndoCommands()
{
    views::CommandTable &table = m_window.commands();
    UndoKeeper *undo = &m_context.undo();
    table.add({.id = u"edit.undo"_s,
               .text = tr("&Undo"),
               .description =
                   tr("Take back the last change of favourites, searches, sources, columns, settings, "
                      "connections, acknowledgements or maintenance; of terms, with a glossary in front"),
               .icon = Icon::Undo,
               .shortcuts = {keys("Ctrl+Z"_L1)},
               .menu = views::MenuId::Edit,
               .group = 2,
               .handler = [this, undo] {
                   if (views::Undoes *page = pageThatUndoes())
                       page->undo();
                   else
                       undo->undo();
               }});
    table.add({.id = u"edit.redo"_s,
               .text = tr("&Redo"),
               .description = tr("Do again what was taken back last"),
               .icon = Icon::Redo,
               .shortcuts = {keys("Ctrl+Shift+Z"_L1), keys("Ctrl+Y"_L1)},
               .menu = views::MenuId::Edit,
               .group = 2,
               .handler = [this, undo] {
                   if (views::Undoes *page = pageThatUndoes())
                       page->redo();
                   else
                       undo->redo();
               }});
    const auto allowUndo = [this, table = &table, undo] {
        const bool page = pageThatUndoes() != nullptr;
        table->setAvailable(u"edit.redo"_s, page || !undo->redoText().isNull(),
                            tr("Nothing was taken back that could be done again"));
        table->setAvailable(u"edit.undo"_s, page || !undo->undoText().isNull(),
                            tr("Nothing was changed yet that could be taken back"));
    };
    allowUndo();
    connect(undo, &UndoList::changed, this, allowUndo);
    connect(&m_window, &views::MainWindow::pageChanged, this, allowUndo);
}

void BookmarkController::addCommands()
{
    views::CommandTable &table = m_window.commands();
    BookmarkService *bookmarks = &m_context.bookmarks();
    addUndoCommands();
    table.add({.id = u"edit.favourite"_s,
               .text = tr("Add to or remove from fa&vourites"),
               .description = tr("The thing of the page in front, or the match that is chosen in it"),
               .icon = Icon::Star,
               .shortcuts = {keys("Ctrl+D"_L1)},
               .menu = views::MenuId::Edit,
               .group = 3,
               .handler = [this] { toggleSubject(); }});
    table.add({.id = u"edit.saveSearch"_s,
               .text = tr("Save s&earch…"),
               .description = tr("Keep the search on view in the rail, under a name"),
               .icon = Icon::Search,
               .shortcuts = {keys("Ctrl+S"_L1)},
               .menu = views::MenuId::Edit,
               .group = 3,
               .handler = [this] { saveSearch(); }});
    table.add({.id = u"edit.clearRecent"_s,
               .text = tr("&Clear recently viewed"),
               .description = tr("Forget what was looked at and searched for"),
               .icon = Icon::Trash,
               .menu = views::MenuId::Edit,
               .group = 3,
               .handler = [bookmarks] { bookmarks->clearRecent(); }});
    m_window.rebuildMenus();
}

void BookmarkController::offerRecentSearches(views::SearchCompleter &completer)
{
    completer.setIdleSuggestions(tr("Recent searches"), [this] {
        QList<views::Suggestion> rows;
        m_offered.clear();
        for (const core::RecentSearch &search : m_context.bookmarks().recentSearches()) {
            if (rows.size() == mostOffered)
                break;
            QStringList filters;
            for (const QStringList &values : search.words.filters)
                filters += values;
            rows.append({search.words.text, filters.join(u", "_s), Icon::History, false});
            m_offered.push_back(search.words);
        }
        return rows;
    });
    connect(&completer, &views::SearchCompleter::whenIdleChosen, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_offered.size()))
            m_window.open(views::things::urlOf(m_offered[static_cast<std::size_t>(row)]));
    });
}

void BookmarkController::connectRail()
{
    BookmarkService *bookmarks = &m_context.bookmarks();
    const auto uriOf = [](const QString &id) { return core::Uri::parse(id); };
    const views::RailLinks &favourites = m_window.rail().favourites();
    connect(&favourites, &views::RailLinks::moveRequested, bookmarks,
            [bookmarks, uriOf](const QString &id, int position) {
                if (const auto uri = uriOf(id))
                    bookmarks->moveFavourite(*uri, position);
            });
    connect(&favourites, &views::RailLinks::removeRequested, bookmarks,
            [bookmarks, uriOf](const QString &id) {
                if (const auto uri = uriOf(id))
                    bookmarks->removeFavourite(*uri);
            });
    const views::RailLinks &searches = m_window.rail().savedSearches();
    connect(&searches, &views::RailLinks::moveRequested, bookmarks,
            [bookmarks](const QString &id, int position) { bookmarks->moveSearch(id, position); });
    connect(&searches, &views::RailLinks::removeRequested, bookmarks,
            [bookmarks](const QString &id) { bookmarks->removeSearch(id); });
    connect(&searches, &views::RailLinks::renameRequested, this, &BookmarkController::rename);
}

void BookmarkController::askWhatIsGone()
{
    showFavourites();
    std::vector<core::Uri> uris;
    for (const core::ThingMark &mark : m_context.bookmarks().favourites())
        uris.push_back(mark.uri);
    const quint64 asked = ++m_asked;
    if (uris.empty())
        return;
    m_context.catalog().lines(uris).then(this,
                                         [this, uris, asked](const core::Result<core::FoundLines> &lines) {
                                             if (!lines || asked != m_asked)
                                                 return;
                                             m_gone.clear();
                                             for (std::size_t i = 0; i < uris.size(); ++i) {
                                                 if (const auto &line = lines->at(i); !line)
                                                     m_gone.insert(uris[i].toString());
                                             }
                                             showFavourites();
                                         });
}

void BookmarkController::showFavourites()
{
    QList<views::RailLink> links;
    for (const core::ThingMark &mark : m_context.bookmarks().favourites()) {
        views::RailLink link;
        link.id = mark.uri.toString();
        link.text = mark.name.isEmpty() ? mark.uri.key : mark.name;
        link.uri = views::things::url(mark.uri);
        link.domain = views::DomainColors::of(m_context.catalog()).index(mark.domain);
        link.note = mark.domain;
        if (m_gone.contains(link.id)) {
            link.icon = Icon::Unknown;
            link.domain = -1;
            link.note = tr("Not in the catalog any more");
        } else if (link.domain < 0) {
            link.icon = mark.uri.column.isEmpty() ? views::things::icon(mark.uri.kind) : Icon::Column;
        }
        links.append(link);
    }
    m_window.rail().setFavourites(links);
}

void BookmarkController::showSearches()
{
    QList<views::RailLink> links;
    for (const core::SavedSearch &search : m_context.bookmarks().searches()) {
        views::RailLink link;
        link.id = search.uid;
        link.text = search.name;
        link.uri = views::things::urlOf(search.words);
        link.icon = Icon::Search;
        if (const services::SearchNews::News *news = m_context.news().of(search.uid)) {
            const core::MatchSet::Difference &difference = news->difference;
            link.count = static_cast<int>(difference.fresh > 0 ? difference.fresh : difference.gone);
            const QString sentence = views::NewsBar::sentence(*news);
            link.note = sentence.isNull()
                ? tr("%n match(es), nothing new", nullptr, static_cast<int>(news->total))
                : sentence;
        }
        links.append(link);
    }
    m_window.rail().setSavedSearches(links);
}

void BookmarkController::showNotices()
{
    BookmarkService *bookmarks = &m_context.bookmarks();
    views::NoticeBar *notice = &m_window.notice();
    UndoKeeper *undo = &m_context.undo();
    // What one sees happen needs no words; what is gone does.
    connect(undo, &UndoKeeper::offered, this, [this, notice](const QString &sentence, quint64 step) {
        m_offeredStep = step;
        notice->present(views::Tone::Neutral, sentence, tr("Undo"));
    });
    connect(bookmarks, &BookmarkService::failed, this,
            [notice](const core::Error &error) { notice->present(views::Tone::Breach, error.message); });
    connect(undo, &UndoKeeper::failed, this,
            [notice](const QString &message) { notice->present(views::Tone::Breach, message); });
    connect(notice, &views::NoticeBar::actionTriggered, this,
            [this] { m_context.undo().undoStep(m_offeredStep); });
}

/// The page in front where it keeps its own steps; they go back further than those of the window.
views::Undoes *BookmarkController::pageThatUndoes() const
{
    return dynamic_cast<views::Undoes *>(m_window.pages().currentPage());
}

void BookmarkController::toggleSubject()
{
    const views::Page *page = m_window.pages().currentPage();
    if (const auto subject = page != nullptr ? page->subject() : std::nullopt)
        views::toggleFavourite(m_context.bookmarks(), *subject);
}

void BookmarkController::saveSearch()
{
    auto *page = qobject_cast<views::DiscoverPage *>(m_window.pages().currentPage());
    if (page != nullptr && page->keeping() != nullptr)
        page->keeping()->save();
}

void BookmarkController::rename(const QString &uid)
{
    const core::SavedSearch *search = m_context.bookmarks().search(uid);
    if (search == nullptr)
        return;
    auto *dialog = new views::SaveSearchDialog(m_context.bookmarks(), *search, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace meshbook::gui
