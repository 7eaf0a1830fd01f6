// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchnews.h"

#include "services/bookmarkservice.h"
#include "services/catalogservice.h"

#include <QCoreApplication>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::MatchSet;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::SearchNews)
};

constexpr int settleMs = 200; ///< several syncs in a row are one change

QString question(const core::SavedSearch &search)
{
    return search.words.text + u'\n' + core::filtersToText(search.words.filters);
}

/// Off the UI thread: digests of many addresses take tens of milliseconds.
Result<SearchNews::News> newsOf(const Result<core::MatchedUris> &matched, const Result<MatchSet> &seen,
                                const QDateTime &since)
{
    if (!matched)
        return core::Unexpected{matched.error()};
    if (matched->problem)
        return failure(ErrorCode::Usage, matched->problem->message);
    SearchNews::News news;
    news.total = matched->total;
    news.now = MatchSet(matched->total, matched->uris);
    news.since = seen ? since : QDateTime();
    news.before = seen ? *seen : news.now;
    news.difference = news.now.since(news.before);
    return news;
}

} // namespace

SearchNews::SearchNews(CatalogService &catalog, BookmarkService &bookmarks, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_bookmarks(bookmarks)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchNews::checkAll);
    connect(&catalog, &CatalogService::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&bookmarks, &BookmarkService::searchesChanged, this, &SearchNews::follow);
    follow();
}

SearchNews::~SearchNews()
{
    m_pool.waitForDone();
}

const SearchNews::News *SearchNews::of(const QString &uid) const
{
    const auto at = m_news.constFind(uid);
    return at == m_news.constEnd() ? nullptr : &*at;
}

/// Searches that came, went or got other words.
void SearchNews::follow()
{
    QHash<QString, QString> words;
    for (const core::SavedSearch &search : m_bookmarks.searches()) {
        const QString asked = question(search);
        words.insert(search.uid, asked);
        if (m_words.value(search.uid) != asked && !m_waiting.contains(search.uid))
            m_waiting.enqueue(search.uid);
    }
    m_news.removeIf([&](auto it) { return !words.contains(it.key()); });
    m_words = words;
    checkNext();
}

void SearchNews::checkAll()
{
    for (const core::SavedSearch &search : m_bookmarks.searches()) {
        if (!m_waiting.contains(search.uid))
            m_waiting.enqueue(search.uid);
    }
    checkNext();
}

void SearchNews::checkNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const QString uid = m_waiting.dequeue();
    compare(uid).then(this, [this, uid](const Result<News> &news) {
        m_busy = false;
        arrived(uid, news);
        // A search that is new to us was saved while its matches were on view.
        if (news && !news->since.isValid())
            m_bookmarks.setSeen(uid, news->now);
        checkNext();
    });
}

void SearchNews::arrived(const QString &uid, const Result<News> &news)
{
    if (m_bookmarks.search(uid) == nullptr)
        return; // removed meanwhile
    if (news)
        m_news.insert(uid, *news);
    else
        m_news.remove(uid);
    emit changed(uid);
}

Answer<Result<SearchNews::News>> SearchNews::compare(const QString &uid)
{
    auto promise = std::make_shared<QPromise<Result<News>>>();
    QFuture<Result<News>> future = promise->future();
    promise->start();
    const auto give = [promise](const Result<News> &news) {
        promise->addResult(news);
        promise->finish();
    };
    const core::SavedSearch *search = m_bookmarks.search(uid);
    if (search == nullptr) {
        give(failure(ErrorCode::NotFound, Words::tr("This search is not saved any more."), uid));
        return future;
    }
    core::SearchRequest request;
    request.text = search->words.text;
    request.filters = search->words.filters;
    const QDateTime since = search->lookedAt;
    m_bookmarks.seen(uid).then(this, [this, request, since, give](const Result<MatchSet> &seen) {
        Answer(m_catalog.matchedUris(request, MatchSet::mostDigests)
                   .future()
                   .then(&m_pool,
                         [seen, since](const Result<core::MatchedUris> &matched) {
                             return newsOf(matched, seen, since);
                         }))
            .then(this, give);
    });
    return future;
}

Answer<Result<SearchNews::News>> SearchNews::look(const QString &uid)
{
    auto promise = std::make_shared<QPromise<Result<News>>>();
    QFuture<Result<News>> future = promise->future();
    promise->start();
    compare(uid).then(this, [this, uid, promise](const Result<News> &news) {
        promise->addResult(news);
        promise->finish();
        if (!news)
            return;
        m_bookmarks.setSeen(uid, news->now);
        News seen = *news;
        seen.before = seen.now;
        seen.difference = {};
        seen.difference.exact = seen.now.knowsThings();
        seen.since = QDateTime::currentDateTimeUtc();
        arrived(uid, seen);
    });
    return future;
}

} // namespace meshbook::services
