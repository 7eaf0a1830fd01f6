// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/preparedbatch.h"
#include "store/workspace.h"

#include <functional>

namespace meshbook::bench {

inline constexpr quint64 datasetsPerFile = 100;

/// Makes the first `count` files of synthetic datasets on both cores and hands them over in order, a few
/// ahead, as the sync's loader does.
void produce(quint64 count, int revision, const std::function<void(quint64, store::PreparedBatch &&)> &take);

/// Notes a source in the ledger where it is not there yet. At its start the program forgets what the cache
/// has of sources that the ledger has not, which would be all of a benchmark's.
void noteSource(const store::Workspace &workspace, const core::Source &source);
/// Where the synthetic datasets are said to come from.
[[nodiscard]] core::Source datasetSource();

/// One sync in which the first `changed` of `files` files say something else than before. Returns the
/// seconds of its end: folding, index and commit. Ends the process where it fails.
double syncDatasets(store::Workspace &workspace, quint64 files, quint64 changed, int revision);

} // namespace meshbook::bench
