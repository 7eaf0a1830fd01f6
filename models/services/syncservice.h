// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removedsource.h"
#include "core/result.h"
#include "core/syncreport.h"
#include "services/answer.h"

#include <QObject>

#include <memory>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

class TaskRegistry;

/// Sources and their syncs, for the window: everything runs in the background, one sync at a time, as
/// tasks with progress and cancel.
class SyncService final : public QObject {
    Q_OBJECT

public:
    static constexpr int graceMs = 15'000; ///< longer than a notice is shown

    /// Both must outlive the service.
    SyncService(store::Workspace &workspace, TaskRegistry &tasks, QObject *parent = nullptr);
    ~SyncService() override;

    /// The sources of the ledger; quick.
    [[nodiscard]] core::Result<std::vector<core::Source>> sources() const;
    /// What was removed lately and can be brought back; quick.
    [[nodiscard]] core::Result<std::vector<core::RemovedSource>> removedSources() const;
    /// What adding a path would bring; nothing is written.
    [[nodiscard]] Answer<core::Result<core::SourcePreview>> preview(const QString &path);

    /// Adds a folder or file (kind "folder") or a git repository (kind "git") and syncs it.
    [[nodiscard]] core::Result<core::Source> add(const core::Source &source);
    /// The source is gone at once from the list; what the cache knows of it is forgotten a while later, so
    /// that bringBack() finds it all in place.
    [[nodiscard]] core::Result<> remove(const QString &uid);
    /// Takes a removal back. Later than graceMs its files are read again, and its history begins anew.
    [[nodiscard]] core::Result<> bringBack(const core::Source &source);
    /// How long a removed source can be brought back as if nothing had been; for tests.
    void setGrace(int ms);
    [[nodiscard]] core::Result<> update(const core::Source &source);
    /// Writes the sample mesh into the workspace, adds and syncs it.
    void addSample();

    void sync(const QString &uid, const core::SyncOptions &options = {});
    void syncAll();
    [[nodiscard]] bool isSyncing(const QString &uid) const;
    /// Ends a sync that runs or waits; the catalog stays as it was before it.
    void cancel(const QString &uid);

signals:
    void sourcesChanged();
    void removed(const meshbook::core::Source &source);
    void progress(const QString &uid, const meshbook::core::SyncProgress &progress);
    void finished(const meshbook::core::SourceReport &report);
    /// A sync would remove more than a tenth of a source's things; sync() with allowRemoval does it.
    void removalNeedsConsent(const meshbook::core::SourceReport &report);
    /// The catalog says something else now.
    void catalogChanged();

private:
    struct Private;
    void run(const core::Source &source, const core::SyncOptions &options);
    void forget(const core::Source &source);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
