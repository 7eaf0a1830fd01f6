// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogservice.h"

#include "store/cachereader.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QPromise>
#include <QStringDecoder>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;
using store::CacheReader;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::CatalogService)
};

constexpr int readThreads = 3;
constexpr int mostCandidates = 12; ///< more than one reads
constexpr qint64 shownBytes = qint64(4) * 1024 * 1024;

/// Connections that wait for the next question. Opening one costs a millisecond, keeping it nothing.
class ReaderPool final {
public:
    explicit ReaderPool(store::Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    Result<std::shared_ptr<CacheReader>> take()
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_idle.empty()) {
                std::shared_ptr<CacheReader> reader = std::move(m_idle.back());
                m_idle.pop_back();
                return reader;
            }
        }
        auto opened = m_workspace.openReader();
        if (!opened)
            return core::Unexpected{opened.error()};
        return std::shared_ptr<CacheReader>(std::move(*opened));
    }
    void give(std::shared_ptr<CacheReader> reader)
    {
        const QMutexLocker lock(&m_mutex);
        m_idle.push_back(std::move(reader));
    }

private:
    store::Workspace &m_workspace;
    QMutex m_mutex;
    std::vector<std::shared_ptr<CacheReader>> m_idle;
};

/// Reads a file that must lie inside `root`, whatever links and dots its path has.
Result<FileText> readInside(const QString &root, const QString &path)
{
    const QFileInfo rootInfo(root);
    const QString base = rootInfo.isFile() ? rootInfo.canonicalPath() : rootInfo.canonicalFilePath();
    const QString file = QFileInfo(base + u'/' + path).canonicalFilePath();
    if (file.isEmpty())
        return failure(ErrorCode::NotFound,
                       Words::tr("The file is not there any more. Sync the source to see what is."), path);
    if (base.isEmpty() || !file.startsWith(base + u'/'))
        return failure(ErrorCode::Unreadable, Words::tr("The file lies outside its source."), path);
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable,
                       Words::tr("The file cannot be opened: %1.").arg(device.errorString()), file);
    const QByteArray bytes = device.read(shownBytes + 1);
    FileText text;
    text.absolutePath = file;
    text.cut = bytes.size() > shownBytes;
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8));
    text.text = decoder(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), shownBytes)));
    return text;
}

} // namespace

struct CatalogService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
        , readers(space)
    {
        pool.setMaxThreadCount(readThreads);
        upkeep.setMaxThreadCount(1);
        upkeep.setThreadPriority(QThread::LowestPriority);
        walks.setMaxThreadCount(1);
        walks.setThreadPriority(QThread::LowPriority);
    }

    /// Runs `ask` with a reader on a thread of the pool. A generation counter drops stale answers.
    template <typename T, typename Ask>
    Answer<Result<T>> run(Ask ask, std::shared_ptr<std::atomic<quint64>> generation = {})
    {
        const quint64 own = generation ? ++*generation : 0;
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        ++pending;
        pool.start([this, promise, ask = std::move(ask), generation, own] {
            const auto stale = [&] { return generation && generation->load() != own; };
            const auto answer = [&]() -> Result<T> {
                if (stale() || promise->isCanceled())
                    return failure(ErrorCode::Cancelled, u"Cancelled."_s);
                auto reader = readers.take();
                if (!reader)
                    return core::Unexpected{reader.error()};
                if (generation) {
                    const QMutexLocker lock(&runningMutex);
                    running = *reader;
                }
                Result<T> result = ask(**reader);
                if (generation) {
                    const QMutexLocker lock(&runningMutex);
                    if (running == *reader)
                        running.reset();
                }
                readers.give(std::move(*reader));
                if (stale())
                    return failure(ErrorCode::Cancelled, u"Cancelled."_s);
                return result;
            };
            promise->addResult(answer());
            promise->finish();
            --pending;
        });
        return future;
    }

    /// The same on the thread for what takes long.
    template <typename T, typename Ask>
    Answer<Result<T>> runLong(Ask ask)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        ++pending;
        walks.start([this, promise, ask = std::move(ask)] {
            const auto answer = [&]() -> Result<T> {
                if (closing)
                    return failure(ErrorCode::Cancelled, u"Cancelled."_s);
                auto reader = readers.take();
                if (!reader)
                    return core::Unexpected{reader.error()};
                Result<T> result = ask(**reader);
                readers.give(std::move(*reader));
                return result;
            };
            promise->addResult(answer());
            promise->finish();
            --pending;
        });
        return future;
    }

    void interruptSearch()
    {
        const QMutexLocker lock(&runningMutex);
        if (running)
            running->interrupt();
    }

    /// Makes a damaged search index anew, beside everything else; `done` is called on that thread.
    void repairSearch(const std::function<void()> &done)
    {
        if (repairing.exchange(true))
            return;
        upkeep.start([this, done] {
            // A sync under way is a conflict: then the next answer from a damaged index tries again.
            const bool repaired = workspace.rebuildSearch().has_value();
            repairing = false;
            if (repaired)
                done();
        });
    }

    store::Workspace &workspace;
    ReaderPool readers;
    std::atomic_int pending = 0;
    std::atomic_bool repairing = false;
    std::atomic_bool closing = false;
    QMutex runningMutex;
    std::shared_ptr<CacheReader> running;
    std::shared_ptr<std::atomic<quint64>> quickGeneration = std::make_shared<std::atomic<quint64>>(0);
    std::shared_ptr<std::atomic<quint64>> searchGeneration = std::make_shared<std::atomic<quint64>>(0);
    QThreadPool upkeep; ///< one thread that gives way to all others
    QThreadPool walks; ///< one thread for what goes over all matches
    QThreadPool pool; ///< last: its destructor waits for the threads that use the rest
};

CatalogService::CatalogService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    d->upkeep.start([this] {
        const Result<bool> intact = d->workspace.verifySearch();
        if (intact && !*intact)
            QMetaObject::invokeMethod(this, &CatalogService::repairSearch, Qt::QueuedConnection);
    });
}

CatalogService::~CatalogService()
{
    d->closing = true;
    ++*d->searchGeneration;
    d->interruptSearch();
}

int CatalogService::pendingQuestions() const
{
    return d->pending.load();
}

Answer<Result<core::SearchAnswer>> CatalogService::search(const core::SearchRequest &request)
{
    d->interruptSearch(); // a newer question makes the older one pointless
    return d->run<core::SearchAnswer>(
        [this, request](CacheReader &reader) {
            Result<core::SearchAnswer> answer = reader.search(request);
            if (answer && answer->degraded)
                QMetaObject::invokeMethod(this, &CatalogService::repairSearch, Qt::QueuedConnection);
            return answer;
        },
        d->searchGeneration);
}

Answer<Result<core::SearchCompletion>> CatalogService::complete(const QString &text, qsizetype cursor)
{
    return d->run<core::SearchCompletion>(
        [=](CacheReader &reader) { return reader.complete(text, cursor, mostCandidates); });
}

Answer<Result<std::vector<core::SearchSuggestion>>>
CatalogService::suggest(const core::SearchRequest &request)
{
    return d->run<std::vector<core::SearchSuggestion>>(
        [request](CacheReader &reader) { return reader.suggest(request); });
}

Answer<Result<core::SearchWalk>> CatalogService::walk(const core::SearchRequest &request, TakeBatch take)
{
    return d->runLong<core::SearchWalk>([this, request, take = std::move(take)](CacheReader &reader) {
        return reader.walk(request,
                           [&](const core::SearchBatch &batch) { return !d->closing && take(batch); });
    });
}

Answer<Result<core::MatchedUris>> CatalogService::matchedUris(const core::SearchRequest &request, qint64 most)
{
    return d->runLong<core::MatchedUris>([this, request, most](CacheReader &reader) {
        return reader.matchedUris(request, most, [this] { return !d->closing; });
    });
}

Answer<Result<core::SearchAnswer>> CatalogService::quickSearch(const core::SearchRequest &request)
{
    const quint64 own = ++*d->quickGeneration;
    return d->run<core::SearchAnswer>(
        [request, own, newest = d->quickGeneration](CacheReader &reader) -> Result<core::SearchAnswer> {
            if (newest->load() != own)
                return failure(ErrorCode::Cancelled, u"Cancelled."_s);
            return reader.search(request);
        });
}

void CatalogService::repairSearch()
{
    d->repairSearch(
        [this] { QMetaObject::invokeMethod(this, &CatalogService::changed, Qt::QueuedConnection); });
}

Answer<Result<core::Dossier>> CatalogService::dossier(const core::Uri &uri)
{
    return d->run<core::Dossier>([this, uri](CacheReader &reader) -> Result<core::Dossier> {
        Result<core::Dossier> dossier = reader.dossier(uri);
        const Result<std::vector<core::Source>> sources = d->workspace.ledger().sources();
        if (!dossier || !sources)
            return dossier;
        for (core::Statement &statement : dossier->statements) {
            for (const core::Source &source : *sources) {
                if (source.uid == statement.sourceUid) {
                    const QFileInfo root(d->workspace.rootOf(source));
                    statement.absolutePath = root.isFile() ? root.absoluteFilePath()
                                                           : root.absoluteFilePath() + u'/' + statement.path;
                }
            }
        }
        return dossier;
    });
}

Answer<Result<std::vector<core::EntityLine>>> CatalogService::consumers(const core::Uri &uri)
{
    return d->run<std::vector<core::EntityLine>>(
        [uri](CacheReader &reader) { return reader.consumers(uri); });
}

Answer<Result<std::vector<core::VersionedThing>>> CatalogService::versions(const core::Uri &uri)
{
    return d->run<std::vector<core::VersionedThing>>(
        [uri](CacheReader &reader) { return reader.versions(uri); });
}

Answer<Result<std::vector<core::TrustMarks>>> CatalogService::trust(const std::vector<core::Uri> &uris)
{
    return d->run<std::vector<core::TrustMarks>>([uris](CacheReader &reader) { return reader.trust(uris); });
}

Answer<Result<std::vector<core::EntityLine>>> CatalogService::list(core::EntityKind kind, int limit,
                                                                   int offset)
{
    return d->run<std::vector<core::EntityLine>>(
        [=](CacheReader &reader) { return reader.list(kind, limit, offset); });
}

Answer<Result<std::vector<core::EntityLine>>> CatalogService::resolve(const QString &text)
{
    return d->run<std::vector<core::EntityLine>>(
        [text](CacheReader &reader) { return reader.resolve(text); });
}

Answer<Result<core::FoundLines>> CatalogService::lines(const std::vector<core::Uri> &uris)
{
    return d->run<core::FoundLines>([uris](CacheReader &reader) { return reader.lines(uris); });
}

Answer<Result<core::Stats>> CatalogService::stats()
{
    return d->run<core::Stats>([](CacheReader &reader) { return reader.totals(); });
}

Answer<Result<std::vector<core::SourceState>>> CatalogService::sources()
{
    return d->run<std::vector<core::SourceState>>([](CacheReader &reader) { return reader.sources(); });
}

Answer<Result<std::vector<core::FileIssue>>> CatalogService::issues(const QString &sourceUid, int limit,
                                                                    int offset)
{
    return d->run<std::vector<core::FileIssue>>(
        [=](CacheReader &reader) { return reader.issues(sourceUid, limit, offset); });
}

Answer<Result<std::vector<core::FileIssue>>> CatalogService::fileIssues(const QString &sourceUid,
                                                                        const QString &path, int limit)
{
    return d->run<std::vector<core::FileIssue>>(
        [=](CacheReader &reader) { return reader.fileIssues(sourceUid, path, limit); });
}

Answer<Result<FileText>> CatalogService::fileText(const QString &sourceUid, const QString &path)
{
    return d->run<FileText>([=, this](CacheReader &) -> Result<FileText> {
        const Result<std::vector<core::Source>> sources = d->workspace.ledger().sources();
        if (!sources)
            return core::Unexpected{sources.error()};
        for (const core::Source &source : *sources) {
            if (source.uid == sourceUid)
                return readInside(d->workspace.rootOf(source), path);
        }
        return failure(ErrorCode::NotFound,
                       Words::tr("The source of this file is not in the workspace any more."));
    });
}

} // namespace meshbook::services
