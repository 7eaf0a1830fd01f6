// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/removedsources.h"

#include "store/database.h"
#include "store/rowhash.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store::removedsources {

using core::RemovedSource;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Ledger)
};

constexpr auto allColumns =
    "SELECT uid, name, kind, location, domain, branch, added_at, removed_at, hash FROM removed_source "
    "ORDER BY removed_at DESC, name";

QByteArray hashOf(const RemovedSource &each)
{
    return rowHash({each.source.uid, each.source.name, each.source.kind, each.source.location,
                    each.source.domain, each.source.branch,
                    QString::number(each.source.addedAt.toMSecsSinceEpoch()),
                    QString::number(each.removedAt.toMSecsSinceEpoch())});
}

RemovedSource removedFrom(const SQLite::Statement &row)
{
    RemovedSource each;
    each.source.uid = textColumn(row, 0);
    each.source.name = textColumn(row, 1);
    each.source.kind = textColumn(row, 2);
    each.source.location = textColumn(row, 3);
    each.source.domain = textColumn(row, 4);
    each.source.branch = textColumn(row, 5);
    each.source.addedAt = timeColumn(row, 6);
    each.removedAt = timeColumn(row, 7);
    return each;
}

bool hasTable(const SQLite::Database &database)
{
    return database.tableExists("removed_source");
}

} // namespace

Result<> check(SQLite::Database &database)
{
    return guarded(u"ledger"_s, [&]() -> Result<> {
        if (!hasTable(database))
            return {};
        SQLite::Statement rows(database, allColumns);
        while (rows.executeStep()) {
            const RemovedSource each = removedFrom(rows);
            if (blobColumn(rows, 8) != hashOf(each))
                return core::failure(
                    core::ErrorCode::Storage,
                    Words::tr("A row of the ledger does not match its checksum. It was left as it is."),
                    u"removed source "_s + each.source.uid);
        }
        return {};
    });
}

Result<std::vector<RemovedSource>> in(const QString &ledger, const QDateTime &now)
{
    const auto database = openDatabase(ledger, Durability::Precious, false);
    if (!database)
        return core::Unexpected{database.error()};
    std::vector<RemovedSource> found;
    const Result<> read = guarded(u"removed sources"_s, [&]() -> Result<> {
        if (!hasTable(**database))
            return {};
        SQLite::Statement rows(**database, allColumns);
        while (rows.executeStep()) {
            if (RemovedSource each = removedFrom(rows); each.keptUntil() > now)
                found.push_back(std::move(each));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<RemovedSource>> of(const Workspace &workspace, const QDateTime &now)
{
    return in(workspace.directory() + u"/ledger.db"_s, now);
}

Result<> keep(SQLite::Database &database, const RemovedSource &removed)
{
    if (const Result<> made = runScript(database, u":/sql/ledger-removed.sql"_s); !made)
        return made;
    dropReturned(database, removed.source);
    SQLite::Statement insert(database, "INSERT INTO removed_source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, removed.source.uid);
    bindText(insert, 2, removed.source.name);
    bindText(insert, 3, removed.source.kind);
    bindText(insert, 4, removed.source.location);
    bindText(insert, 5, removed.source.domain);
    bindText(insert, 6, removed.source.branch);
    insert.bind(7, static_cast<int64_t>(removed.source.addedAt.toMSecsSinceEpoch()));
    insert.bind(8, static_cast<int64_t>(removed.removedAt.toMSecsSinceEpoch()));
    bindBlob(insert, 9, hashOf(removed));
    insert.exec();
    return {};
}

void dropReturned(SQLite::Database &database, const core::Source &source)
{
    if (!hasTable(database))
        return;
    SQLite::Statement erase(database,
                            "DELETE FROM removed_source WHERE uid = ?1 OR (kind = ?2 AND location = ?3 AND "
                            "coalesce(branch, '') = coalesce(?4, ''))");
    bindText(erase, 1, source.uid);
    bindText(erase, 2, source.kind);
    bindText(erase, 3, source.location);
    bindText(erase, 4, source.branch);
    erase.exec();
}

void dropOld(SQLite::Database &database, const QDateTime &now)
{
    if (!hasTable(database))
        return;
    const auto oldest = static_cast<int64_t>(now.addDays(-RemovedSource::keptDays).toMSecsSinceEpoch());
    // Asked first: a ledger is opened far more often than a row has to go, and need not be locked for it.
    SQLite::Statement any(database, "SELECT 1 FROM removed_source WHERE removed_at <= ? LIMIT 1");
    any.bind(1, oldest);
    if (!any.executeStep())
        return;
    any.reset();
    SQLite::Statement erase(database, "DELETE FROM removed_source WHERE removed_at <= ?");
    erase.bind(1, oldest);
    erase.exec();
}

} // namespace meshbook::store::removedsources
