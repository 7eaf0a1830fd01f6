// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/syncreport.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"
#include "sync/cancellation.h"
#include "sync/readerregistry.h"

#include <functional>
#include <vector>

namespace meshbook::sync {

using core::SourcePreview;
using core::SourceReport;
using core::SyncOptions;
using core::SyncProgress;

/// Brings the cache to what the sources say (design §5): discover, read, normalize, fold, apply. One
/// transaction per source. Blocking; call it off the UI thread.
class SyncEngine final {
public:
    using Progress = std::function<void(const SyncProgress &)>;

    SyncEngine(store::Workspace &workspace, const ReaderRegistry &registry);

    /// Syncs one source. An error is told in the report, never thrown away.
    [[nodiscard]] SourceReport sync(const core::Source &source, const SyncOptions &options,
                                    const Cancellation &cancellation, const Progress &progress);
    /// Takes a source's words out of the cache; the ledger is the caller's business.
    [[nodiscard]] core::Result<> forget(const core::Source &source);
    /// The same for all sources that the ledger does not have any more: who removed them ended before their
    /// words were out. Gives how many there were.
    [[nodiscard]] core::Result<int> forgetRemoved();

    /// See SourcePreview.
    [[nodiscard]] static core::Result<SourcePreview> preview(const QString &path,
                                                             const ReaderRegistry &registry,
                                                             const QString &scratch,
                                                             const Cancellation &cancellation);

private:
    [[nodiscard]] core::Result<> apply(SourceReport &report, const SyncOptions &options,
                                       const Cancellation &cancellation, const Progress &progress);
    void recordFailure(SourceReport &report);

    store::Workspace &m_workspace;
    const ReaderRegistry &m_registry;
};

} // namespace meshbook::sync
