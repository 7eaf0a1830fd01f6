// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/dbtproject.h"
#include "sample/history.h"

namespace meshbook::sample {

/// catalog.json (v1): what the warehouse really has.
[[nodiscard]] QByteArray dbtCatalog(const DbtProject &project, const History &history);
/// run_results.json (v6) of the nightly tests. `all` runs every test, otherwise only unique keys and the
/// SQL rules; `models` adds the models that were built.
struct DbtRun {
    int daysBack = 0;
    bool all = false;
    bool models = false;
};
[[nodiscard]] QByteArray dbtRunResults(const DbtProject &project, const History &history, const DbtRun &run);
/// sources.json (v3): freshness of the sources.
[[nodiscard]] QByteArray dbtSources(const DbtProject &project, const History &history, int daysBack);

} // namespace meshbook::sample
