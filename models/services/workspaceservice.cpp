// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspaceservice.h"

#include "services/taskregistry.h"
#include "store/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

namespace {

using Kind = WorkspaceService::Kind;
using Part = WorkspaceService::Part;

/// The first step below the workspace says what a file is for (docs/architecture.md, store).
Kind kindOf(const QString &relative)
{
    const QString first = relative.section(u'/', 0, 0);
    if (first == "search"_L1)
        return Kind::Search;
    if (first == "backups"_L1)
        return Kind::Backups;
    if (first.startsWith("catalog."_L1) || first.startsWith("policies."_L1)
        || first.startsWith("findings."_L1))
        return Kind::Cache;
    if (first.startsWith("ledger."_L1))
        return Kind::Ledger;
    return relative.contains(u'/') ? Kind::Sources : Kind::Other;
}

std::vector<Part> measure(const QString &folder, const std::atomic_bool &closing)
{
    std::map<Kind, Part> parts;
    const QDir root(folder);
    // Links are not followed: what they lead to is not of this folder.
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (qint64 seen = 0; walk.hasNext() && seen < WorkspaceService::mostFiles && !closing; ++seen) {
        const QString file = walk.next();
        Part &part = parts[kindOf(root.relativeFilePath(file))];
        part.bytes += walk.fileInfo().size();
        ++part.files;
    }
    std::vector<Part> result;
    for (auto &[kind, part] : parts) {
        part.kind = kind;
        result.push_back(part);
    }
    return result;
}

} // namespace

struct WorkspaceService::Private {
    Private(store::Workspace &space, TaskRegistry &registry)
        : workspace(space)
        , tasks(registry)
    {
        pool.setMaxThreadCount(1);
    }

    store::Workspace &workspace;
    TaskRegistry &tasks;
    std::atomic_bool closing = false;
    bool rebuilding = false;
    QThreadPool counting;
    QThreadPool pool;
};

WorkspaceService::WorkspaceService(store::Workspace &workspace, TaskRegistry &tasks, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, tasks))
{
}

WorkspaceService::~WorkspaceService()
{
    d->closing = true;
    d->counting.clear();
    d->counting.waitForDone();
    d->pool.waitForDone();
}

QString WorkspaceService::folder() const
{
    return d->workspace.directory();
}

bool WorkspaceService::isReadOnly() const
{
    return d->workspace.isReadOnly();
}

Answer<std::vector<Part>> WorkspaceService::sizes()
{
    auto promise = std::make_shared<QPromise<std::vector<Part>>>();
    promise->start();
    d->counting.start([this, promise, folder = folder()] {
        promise->addResult(measure(folder, d->closing));
        promise->finish();
    });
    return promise->future();
}

bool WorkspaceService::isRebuilding() const
{
    return d->rebuilding;
}

void WorkspaceService::rebuildSearch()
{
    if (d->rebuilding)
        return;
    d->rebuilding = true;
    const quint64 task = d->tasks.begin(tr("Rebuilding the search index"), {});
    emit rebuildStarted();
    auto promise = std::make_shared<QPromise<core::Result<>>>();
    promise->start();
    Answer(promise->future()).then(this, [this, task](const core::Result<> &rebuilt) {
        d->rebuilding = false;
        d->tasks.finish(task, rebuilt, [this] { rebuildSearch(); });
        emit rebuildFinished(rebuilt ? QString() : rebuilt.error().message);
    });
    d->pool.start([this, promise] {
        promise->addResult(d->workspace.rebuildSearch());
        promise->finish();
    });
}

} // namespace meshbook::services
