// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sample/meshmodel.h"

#include <QDateTime>

namespace meshbook::sample {

/// The schema of the sample warehouse that is measured: orders and baskets.
[[nodiscard]] QString sampleDatabaseSchema();

/// Writes a SQLite database with the tables of that schema and some hundred rows each, so that the sample
/// mesh's promises can be measured without a server. The rows keep the rules, but for one: 2 in 100 baskets
/// have no value where 1 in 100 may. The newest is half an hour older than `now`. Takes the place of an
/// earlier one.
[[nodiscard]] core::Result<> writeSampleDatabase(const QString &path, const QDateTime &now);

} // namespace meshbook::sample
