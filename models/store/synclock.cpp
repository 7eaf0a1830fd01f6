// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/synclock.h"

#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::SyncLock)
};

} // namespace

SyncLock::SyncLock(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

SyncLock::~SyncLock() = default;

Result<std::unique_ptr<SyncLock>> SyncLock::take(const QString &workspaceFolder)
{
    const QString path = workspaceFolder + u"/sync-lock.db"_s;
    std::unique_ptr<SQLite::Database> database;
    bool busy = false;
    const Result<> taken = guarded(path, [&]() -> Result<> {
        database = std::make_unique<SQLite::Database>(path.toStdString(),
                                                      SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // Nothing is ever written, so nothing has to reach the disk and no journal is left behind.
        const int code = database->tryExec("BEGIN EXCLUSIVE");
        busy = code == SQLITE_BUSY;
        if (code != SQLITE_OK && !busy)
            throw SQLite::Exception(database->getHandle(), code);
        return {};
    });
    if (!taken)
        return core::Unexpected{taken.error()};
    if (busy)
        return failure(ErrorCode::Conflict,
                       Words::tr("Another Meshbook is syncing this workspace. Try again when it "
                                 "is done."));
    return std::unique_ptr<SyncLock>(new SyncLock(std::move(database)));
}

} // namespace meshbook::store
