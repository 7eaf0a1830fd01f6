// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/catalogmirror.h"
#include "policies/thingprints.h"

#include <QSet>
#include <QStringList>

namespace meshbook::store {
class CacheReader;
}

namespace meshbook::policies {

/// What is other than when the tables were written.
struct TableChanges {
    ThingChanges things;
    QStringList goneContracts; ///< keys
    MirrorChanges mirrors;
};

/// Products whose rows of p_check, products and contracts whose rows of p_step may be other ones: those that
/// were made from what changed, and those that it may belong to now.
struct Affected {
    QSet<qint64> checks;
    QSet<qint64> steps;
};
/// Throws SQLite::Exception.
[[nodiscard]] Affected affectedBy(const TableChanges &changes, SQLite::Database &cache,
                                  SQLite::Database &tables, store::CacheReader &reader);

/// Keeps from which things the rows of another were made. Throws SQLite::Exception.
class MadeFrom final {
public:
    /// `what`: "check" or "step"; good as long as the program.
    MadeFrom(SQLite::Database &tables, const char *what);
    void forget(qint64 made);
    void add(qint64 made, qint64 from);

private:
    SQLite::Statement m_forget;
    SQLite::Statement m_add;
    const char *m_what;
};

} // namespace meshbook::policies
