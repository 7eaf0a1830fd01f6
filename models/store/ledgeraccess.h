// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

/// How the parts of the ledger are read and written.
namespace meshbook::store {

/// Runs `step` in a transaction that has the right to write from its start on. `check` says first whether all
/// rows are as they were written: they are replaced whole, so what cannot be read must not go with them.
template <typename Check, typename Step>
[[nodiscard]] core::Result<> writeLedger(SQLite::Database &database, const QString &what, Check check,
                                         Step step)
{
    return guarded(what, [&]() -> core::Result<> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (const core::Result<> intact = check(database); !intact)
            return intact;
        if (const core::Result<> done = step(database); !done)
            return done;
        transaction.commit();
        return {};
    });
}

/// What `rows` reads; none where the file is of a version that has no such tables (`empty`).
template <typename T, typename Rows>
[[nodiscard]] core::Result<std::vector<T>> readLedger(const QString &what, bool empty, Rows rows)
{
    std::vector<T> found;
    if (empty)
        return found;
    const core::Result<> read = guarded(what, [&]() -> core::Result<> {
        found = rows();
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

} // namespace meshbook::store
