// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarkservice.h"

#include "services/bookmarklists.h"
#include "store/bookmarks.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using core::SavedSearch;
using core::ThingMark;
using store::Bookmarks;

namespace {

using Action = LedgerStep<Bookmarks>::Action;

constexpr qint64 sameViewSeconds = 60; ///< looking again so soon is no news

template <typename List, typename Same>
int indexOf(const List &list, Same same)
{
    const auto at = std::find_if(list.begin(), list.end(), same);
    return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

auto hasUri(const core::Uri &uri)
{
    return [uri](const ThingMark &mark) { return mark.uri == uri; };
}

auto hasUid(const QString &uid)
{
    return [uid](const SavedSearch &search) { return search.uid == uid; };
}

QString shownName(const ThingMark &mark)
{
    return mark.name.isEmpty() ? mark.uri.key : mark.name;
}

} // namespace

/// Which lists differ from before.
struct BookmarkService::Changes {
    bool favourites = false;
    bool searches = false;
    bool recent = false;
};

struct BookmarkService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
        , readOnly(space.ledger().isReadOnly())
    {
        pool.setMaxThreadCount(1);
    }

    /// What differs from before. What is not to be kept is not shown either.
    Changes take(BookmarkLists now)
    {
        if (!keeps) {
            now.recentThings.clear();
            now.recentSearches.clear();
        }
        const Changes changes{now.favourites != lists.favourites, now.searches != lists.searches,
                              now.recentThings != lists.recentThings
                                  || now.recentSearches != lists.recentSearches};
        lists = std::move(now);
        favouriteUris.clear();
        for (const ThingMark &mark : lists.favourites)
            favouriteUris.insert(mark.uri.toString());
        return changes;
    }

    /// On the writer's thread.
    Result<Bookmarks *> opened()
    {
        if (!bookmarks) {
            auto made = workspace.openBookmarks();
            if (!made)
                return core::Unexpected{made.error()};
            bookmarks = std::move(*made);
        }
        return bookmarks.get();
    }

    store::Workspace &workspace;
    bool readOnly;
    bool keeps = true;
    BookmarkLists lists;
    QSet<QString> favouriteUris;
    UndoSteps<Bookmarks> steps;
    std::atomic_int pending = 0;
    std::unique_ptr<Bookmarks> bookmarks; ///< the writer's thread's
    QThreadPool pool; ///< last: its destructor waits for the thread that uses the rest
};

BookmarkService::BookmarkService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    refresh();
}

BookmarkService::~BookmarkService()
{
    d->pool.waitForDone();
}

bool BookmarkService::isReadOnly() const
{
    return d->readOnly;
}

const std::vector<ThingMark> &BookmarkService::favourites() const
{
    return d->lists.favourites;
}

bool BookmarkService::isFavourite(const core::Uri &uri) const
{
    return d->favouriteUris.contains(uri.toString());
}

const std::vector<SavedSearch> &BookmarkService::searches() const
{
    return d->lists.searches;
}

const SavedSearch *BookmarkService::search(const QString &uid) const
{
    const int at = indexOf(d->lists.searches, hasUid(uid));
    return at < 0 ? nullptr : &d->lists.searches[static_cast<std::size_t>(at)];
}

const SavedSearch *BookmarkService::searchFor(const core::SearchWords &words) const
{
    const int at = indexOf(d->lists.searches, [&](const SavedSearch &search) {
        return search.words.text == words.text && search.words.filters == words.filters;
    });
    return at < 0 ? nullptr : &d->lists.searches[static_cast<std::size_t>(at)];
}

const std::vector<ThingMark> &BookmarkService::recentThings() const
{
    return d->lists.recentThings;
}

const std::vector<core::RecentSearch> &BookmarkService::recentSearches() const
{
    return d->lists.recentSearches;
}

BookmarkService::Written BookmarkService::perform(LedgerStep<Bookmarks> step)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    Written future = promise->future();
    promise->start();
    ++d->pending;
    d->pool.start([this, promise, step = std::move(step)] {
        Action inverse;
        Result<BookmarkLists> lists = failure(ErrorCode::Storage, {});
        const auto write = [&]() -> Result<> {
            const Result<Bookmarks *> bookmarks = d->opened();
            if (!bookmarks)
                return core::Unexpected{bookmarks.error()};
            if (step.inverse)
                inverse = step.inverse(**bookmarks);
            Result<> written = step.act ? step.act(**bookmarks) : Result<>();
            lists = readBookmarks(**bookmarks);
            if (written && !lists)
                written = core::Unexpected{lists.error()};
            return written;
        };
        const Result<> written = write();
        const auto finish = [this, promise, step, inverse, written, lists = std::move(lists)] {
            --d->pending;
            if (lists)
                tell(d->take(*lists));
            if (written && inverse) {
                d->steps.add(step, inverse);
                emit undoChanged();
                emit done(step.sentence, step.removal);
            }
            if (!written && !step.quiet)
                emit failed(written.error());
            promise->addResult(written);
            promise->finish();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    return future;
}

void BookmarkService::tell(const Changes &changes)
{
    if (changes.favourites)
        emit favouritesChanged();
    if (changes.searches)
        emit searchesChanged();
    if (changes.recent)
        emit recentChanged();
}

BookmarkService::Written BookmarkService::addFavourite(const ThingMark &thing, int position)
{
    ThingMark mark = thing;
    if (!mark.at.isValid())
        mark.at = QDateTime::currentDateTimeUtc();
    return perform(
        {.act = [mark, position](Bookmarks &bookmarks) { return bookmarks.addFavourite(mark, position); },
         .inverse = [uri = mark.uri](Bookmarks &) -> Action {
             return [uri](Bookmarks &bookmarks) { return bookmarks.removeFavourite(uri); };
         },
         .sentence = tr("“%1” is a favourite now.").arg(shownName(mark))});
}

BookmarkService::Written BookmarkService::removeFavourite(const core::Uri &uri)
{
    const int shown = indexOf(d->lists.favourites, hasUri(uri));
    const QString name =
        shown < 0 ? uri.key : shownName(d->lists.favourites[static_cast<std::size_t>(shown)]);
    return perform({.act = [uri](Bookmarks &bookmarks) { return bookmarks.removeFavourite(uri); },
                    .inverse = [uri](Bookmarks &before) -> Action {
                        const auto all = before.favourites();
                        const int at = all ? indexOf(*all, hasUri(uri)) : -1;
                        if (at < 0)
                            return {};
                        return [mark = (*all)[static_cast<std::size_t>(at)], at](Bookmarks &bookmarks) {
                            return bookmarks.addFavourite(mark, at);
                        };
                    },
                    .sentence = tr("“%1” is no favourite any more.").arg(name),
                    .removal = true});
}

BookmarkService::Written BookmarkService::moveFavourite(const core::Uri &uri, int position)
{
    return perform(
        {.act = [uri, position](Bookmarks &bookmarks) { return bookmarks.moveFavourite(uri, position); },
         .inverse = [uri](Bookmarks &before) -> Action {
             const auto all = before.favourites();
             const int at = all ? indexOf(*all, hasUri(uri)) : -1;
             return [uri, at](Bookmarks &bookmarks) { return bookmarks.moveFavourite(uri, at); };
         },
         .sentence = tr("The favourites have another order.")});
}

void BookmarkService::describe(const ThingMark &thing)
{
    const int at = indexOf(d->lists.favourites, hasUri(thing.uri));
    if (at < 0 || d->readOnly)
        return;
    const ThingMark &known = d->lists.favourites[static_cast<std::size_t>(at)];
    if (known.name == thing.name && known.domain == thing.domain)
        return;
    perform(
        {.act = [thing](Bookmarks &bookmarks) { return bookmarks.describeFavourite(thing); }, .quiet = true});
}

BookmarkService::Written BookmarkService::saveSearch(const SavedSearch &search)
{
    SavedSearch saved = search;
    if (saved.uid.isEmpty())
        saved.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    saved.createdAt = QDateTime::currentDateTimeUtc();
    return perform({.act = [saved](Bookmarks &bookmarks) -> Result<> {
                        const auto added = bookmarks.addSearch(saved, atEnd);
                        return added ? Result<>() : Result<>(core::Unexpected{added.error()});
                    },
                    .inverse = [uid = saved.uid](Bookmarks &) -> Action {
                        return [uid](Bookmarks &bookmarks) { return bookmarks.removeSearch(uid); };
                    },
                    .sentence = tr("The search is saved as “%1”.").arg(saved.name.trimmed())});
}

BookmarkService::Written BookmarkService::updateSearch(const SavedSearch &search)
{
    return perform({.act = [search](Bookmarks &bookmarks) { return bookmarks.updateSearch(search); },
                    .inverse = [uid = search.uid](Bookmarks &before) -> Action {
                        const auto all = before.searches();
                        const int at = all ? indexOf(*all, hasUid(uid)) : -1;
                        if (at < 0)
                            return {};
                        return [old = (*all)[static_cast<std::size_t>(at)]](Bookmarks &bookmarks) {
                            return bookmarks.updateSearch(old);
                        };
                    },
                    .sentence = tr("The saved search “%1” was changed.").arg(search.name.trimmed())});
}

BookmarkService::Written BookmarkService::removeSearch(const QString &uid)
{
    const SavedSearch *shown = search(uid);
    return perform(
        {.act = [uid](Bookmarks &bookmarks) { return bookmarks.removeSearch(uid); },
         .inverse = [uid](Bookmarks &before) -> Action {
             const auto all = before.searches();
             const int at = all ? indexOf(*all, hasUid(uid)) : -1;
             if (at < 0)
                 return {};
             const auto seen = before.seen(uid);
             return [old = (*all)[static_cast<std::size_t>(at)], at, seen](Bookmarks &bookmarks) {
                 const auto added = bookmarks.addSearch(old, at);
                 if (!added)
                     return Result<>(core::Unexpected{added.error()});
                 return seen ? bookmarks.setSeen(old.uid, *seen, old.lookedAt) : Result<>();
             };
         },
         .sentence = tr("The saved search “%1” was deleted.").arg(shown != nullptr ? shown->name : QString()),
         .removal = true});
}

BookmarkService::Written BookmarkService::moveSearch(const QString &uid, int position)
{
    return perform(
        {.act = [uid, position](Bookmarks &bookmarks) { return bookmarks.moveSearch(uid, position); },
         .inverse = [uid](Bookmarks &before) -> Action {
             const auto all = before.searches();
             const int at = all ? indexOf(*all, hasUid(uid)) : -1;
             return [uid, at](Bookmarks &bookmarks) { return bookmarks.moveSearch(uid, at); };
         },
         .sentence = tr("The saved searches have another order.")});
}

Answer<Result<core::MatchSet>> BookmarkService::seen(const QString &uid)
{
    auto promise = std::make_shared<QPromise<Result<core::MatchSet>>>();
    QFuture<Result<core::MatchSet>> future = promise->future();
    promise->start();
    ++d->pending;
    d->pool.start([this, promise, uid] {
        const Result<Bookmarks *> bookmarks = d->opened();
        promise->addResult(bookmarks ? (*bookmarks)->seen(uid)
                                     : Result<core::MatchSet>(core::Unexpected{bookmarks.error()}));
        --d->pending;
        promise->finish();
    });
    return future;
}

BookmarkService::Written BookmarkService::setSeen(const QString &uid, const core::MatchSet &matches)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return perform(
        {.act = [uid, matches, now](Bookmarks &bookmarks) { return bookmarks.setSeen(uid, matches, now); },
         .quiet = true});
}

void BookmarkService::setKeepsRecent(bool on)
{
    if (on == d->keeps)
        return;
    d->keeps = on;
    if (!on && !d->readOnly)
        clearRecent();
    else
        refresh();
}

bool BookmarkService::keepsRecent() const
{
    return d->keeps;
}

void BookmarkService::noteViewed(const ThingMark &thing)
{
    if (!d->keeps || d->readOnly)
        return;
    ThingMark mark = thing;
    mark.at = QDateTime::currentDateTimeUtc();
    if (!d->lists.recentThings.empty()) {
        const ThingMark &last = d->lists.recentThings.front();
        if (last.uri == mark.uri && last.name == mark.name && last.at.secsTo(mark.at) < sameViewSeconds)
            return;
    }
    perform({.act = [mark](Bookmarks &bookmarks) { return bookmarks.noteThing(mark); }, .quiet = true});
}

void BookmarkService::noteSearched(const core::SearchWords &words)
{
    if (!d->keeps || d->readOnly || words.text.trimmed().isEmpty())
        return;
    core::RecentSearch search{words, QDateTime::currentDateTimeUtc()};
    search.words.text = words.text.trimmed();
    if (!d->lists.recentSearches.empty() && d->lists.recentSearches.front().words == search.words)
        return;
    perform({.act = [search](Bookmarks &bookmarks) { return bookmarks.noteSearch(search); }, .quiet = true});
}

BookmarkService::Written BookmarkService::clearRecent()
{
    return perform({.act = [](Bookmarks &bookmarks) { return bookmarks.clearRecent(); }});
}

QString BookmarkService::undoText() const
{
    return d->steps.undoText();
}

void BookmarkService::undo()
{
    const auto back = d->steps.undo();
    if (!back)
        return;
    emit undoChanged();
    perform({.act = *back});
}

QString BookmarkService::redoText() const
{
    return d->steps.redoText();
}

void BookmarkService::redo()
{
    auto step = d->steps.redo();
    if (!step)
        return;
    emit undoChanged();
    perform(std::move(*step));
}

void BookmarkService::refresh()
{
    perform({.act = {}, .quiet = true});
}

int BookmarkService::pendingSteps() const
{
    return d->pending.load();
}

} // namespace meshbook::services
