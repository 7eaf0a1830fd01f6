// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchexport.h"

#include "services/catalogservice.h"
#include "services/taskregistry.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFuture>
#include <QSaveFile>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr int progressMs = 100;

} // namespace

/// One export. Its device is touched by one thread at a time: first the one that walks, then the one that
/// ends it.
struct SearchExport::Job {
    core::SearchRequest request;
    HitFormat format = HitFormat::Csv;
    QString path; ///< null: to a text
    quint64 task = 0;
    std::atomic_bool cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;

    /// Opens the device with the first matches, or at the end where there were none.
    [[nodiscard]] bool open()
    {
        if (m_writer)
            return true;
        if (path.isNull())
            m_device = std::make_unique<QBuffer>();
        else
            m_device = std::make_unique<QSaveFile>(path);
        if (!m_device->open(QIODevice::WriteOnly)) {
            m_failed = true;
            return false;
        }
        m_writer.emplace(format, *m_device);
        return m_writer->begin();
    }

    [[nodiscard]] bool take(const core::SearchBatch &batch)
    {
        if (cancelled || !open() || !m_writer->add(batch.hits)) {
            m_failed = !cancelled;
            return false;
        }
        done = batch.done;
        total = batch.total;
        m_tooLong = path.isNull() && m_device->pos() > mostCopiedBytes;
        return !m_tooLong;
    }

    /// The text, or nothing where it is a file.
    [[nodiscard]] Result<QString> end(const Result<core::SearchWalk> &walked)
    {
        const Result<QString> ended = outcome(walked);
        m_writer.reset();
        m_device.reset(); // what was not committed is gone with it
        return ended;
    }

private:
    [[nodiscard]] Result<QString> outcome(const Result<core::SearchWalk> &walked)
    {
        if (m_tooLong)
            return failure(ErrorCode::Unreadable,
                           SearchExport::tr("These are too many matches for the clipboard. Export them to a "
                                            "file instead."));
        if (!walked && !m_failed)
            return core::Unexpected{walked.error()};
        if (walked && walked->problem)
            return failure(ErrorCode::Usage, walked->problem->message);
        const bool written = !m_failed && open() && m_writer->end();
        auto *file = qobject_cast<QSaveFile *>(m_device.get());
        if (!written || (file != nullptr && !file->commit()))
            return failure(
                ErrorCode::Storage,
                SearchExport::tr("%1 could not be written: %2. The file is as it was before.")
                    .arg(QFileInfo(path).fileName(), m_device ? m_device->errorString() : QString()),
                path);
        if (auto *buffer = qobject_cast<QBuffer *>(m_device.get()))
            return QString::fromUtf8(buffer->data());
        return QString();
    }

    std::unique_ptr<QIODevice> m_device;
    std::optional<HitWriter> m_writer;
    bool m_failed = false;
    bool m_tooLong = false;
};

SearchExport::SearchExport(CatalogService &catalog, TaskRegistry &tasks, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_tasks(tasks)
{
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, &SearchExport::showProgress);
}

SearchExport::~SearchExport()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->cancelled = true;
}

void SearchExport::toFile(const core::SearchRequest &request, HitFormat format, const QString &path)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->format = format;
    job->path = path;
    start(job);
}

void SearchExport::toText(const core::SearchRequest &request, HitFormat format)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->format = format;
    start(job);
}

void SearchExport::start(const std::shared_ptr<Job> &job)
{
    const QString title = job->path.isNull() ? tr("Copying all matches")
                                             : tr("Exporting to %1").arg(QFileInfo(job->path).fileName());
    job->task = m_tasks.begin(title, [weak = std::weak_ptr<Job>(job)] {
        if (const auto running = weak.lock())
            running->cancelled = true;
    });
    m_jobs.push_back(job);
    m_progress.start();
    Answer(m_catalog.walk(job->request, [job](const core::SearchBatch &batch) { return job->take(batch); })
               .future()
               .then(QtFuture::Launch::Async,
                     [job](const Result<core::SearchWalk> &walked) { return job->end(walked); }))
        .then(this, [this, job](const Result<QString> &text) { finish(job, text); });
}

void SearchExport::showProgress()
{
    for (const std::shared_ptr<Job> &job : m_jobs)
        m_tasks.update(job->task, QString(), job->done, job->total);
}

void SearchExport::finish(const std::shared_ptr<Job> &job, const Result<QString> &text)
{
    std::erase(m_jobs, job);
    if (m_jobs.empty())
        m_progress.stop();
    if (text)
        m_tasks.finish(job->task, {});
    else
        m_tasks.finish(job->task, core::Unexpected{text.error()}, [this, job] {
            if (job->path.isNull())
                toText(job->request, job->format);
            else
                toFile(job->request, job->format, job->path);
        });
    if (!text)
        return;
    if (job->path.isNull())
        emit copied(*text, job->done);
    else
        emit written(job->path, job->done);
}

} // namespace meshbook::services
