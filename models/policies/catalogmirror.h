// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/tablewriter.h"

#include <QSet>

namespace meshbook::policies {

/// Things whose rows elsewhere than in their own are other ones now.
struct MirrorChanges {
    QSet<qint64> observed; ///< of things: measurements
    QSet<qint64> historied; ///< of things: changes
};

/// What policies see beside things: sources, files, issues, edges, measurements, history, links that files
/// set to other files' things. Both throw SQLite::Exception.
void fillMirrors(SQLite::Database &cache, SQLite::Database &tables, TableWriter &writer);
[[nodiscard]] MirrorChanges followMirrors(SQLite::Database &cache, SQLite::Database &tables,
                                          TableWriter &writer);

} // namespace meshbook::policies
