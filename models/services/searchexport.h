// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "services/hitwriter.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace meshbook::services {

class CatalogService;
class TaskRegistry;

/// Writes every match of a request out, however many there are, beside everything else: a task that shows
/// how far it is and can be cancelled. Lives on the UI thread.
class SearchExport final : public QObject {
    Q_OBJECT

public:
    /// A clipboard holds its text in memory, twice; larger answers are for files.
    static constexpr qint64 mostCopiedBytes = qint64(128) * 1024 * 1024;

    /// Both must outlive it.
    SearchExport(CatalogService &catalog, TaskRegistry &tasks, QObject *parent = nullptr);
    ~SearchExport() override;

    /// To a file, which is there as a whole or stays as it was. Failures are the task's.
    void toFile(const core::SearchRequest &request, HitFormat format, const QString &path);
    /// To a text, for the clipboard.
    void toText(const core::SearchRequest &request, HitFormat format);

signals:
    void written(const QString &path, qint64 matches);
    void copied(const QString &text, qint64 matches);

private:
    struct Job;
    void start(const std::shared_ptr<Job> &job);
    void showProgress();
    void finish(const std::shared_ptr<Job> &job, const core::Result<QString> &text);

    CatalogService &m_catalog;
    TaskRegistry &m_tasks;
    std::vector<std::shared_ptr<Job>> m_jobs;
    QTimer m_progress;
};

} // namespace meshbook::services
