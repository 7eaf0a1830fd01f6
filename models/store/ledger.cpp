// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/bookmarks.h"
#include "store/database.h"
#include "store/glossarylog.h"
#include "store/removedsources.h"
#include "store/rowhash.h"
#include "store/upkeep.h"
#include "store/waiverlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Ledger)
};

constexpr int keptBackups = 7;

QByteArray hashOf(const Source &source)
{
    return rowHash({source.uid, source.name, source.kind, source.location, source.domain, source.branch,
                    QString::number(source.addedAt.toMSecsSinceEpoch())});
}

Source sourceFrom(const SQLite::Statement &row)
{
    Source source;
    source.uid = textColumn(row, 0);
    source.name = textColumn(row, 1);
    source.kind = textColumn(row, 2);
    source.location = textColumn(row, 3);
    source.domain = textColumn(row, 4);
    source.branch = textColumn(row, 5);
    source.addedAt = QDateTime::fromMSecsSinceEpoch(row.getColumn(6).getInt64(), Qt::UTC);
    return source;
}

/// VACUUM INTO a name of its own that then becomes the backup's: a whole, consistent file or none.
Result<> copyTo(SQLite::Database &database, const QString &name)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    // Another process may be at the same.
    const QString partial = name + u".partial-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(partial);
    const Result<> copied = guarded(u"backup"_s, [&]() -> Result<> {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        bindText(copy, 1, partial);
        copy.exec();
        return {};
    });
    if (!copied) {
        QFile::remove(partial);
        return copied;
    }
    if (!QFile::rename(partial, name) && !QFile::exists(name)) {
        QFile::remove(partial);
        return failure(ErrorCode::Storage, Words::tr("The backup of the ledger could not be written."), name);
    }
    QFile::remove(partial);
    return {};
}

/// One copy a day, the last seven kept.
Result<> backUp(SQLite::Database &database, const QString &folder, const QDateTime &now)
{
    const QString name = folder + u"/ledger-"_s + now.toString(u"yyyy-MM-dd"_s) + u".db"_s;
    if (!QFile::exists(name)) {
        if (const Result<> copied = copyTo(database, name); !copied)
            return copied;
    }
    QStringList backups = QDir(folder).entryList({u"ledger-*.db"_s}, QDir::Files, QDir::Name);
    while (backups.size() > keptBackups)
        QFile::remove(folder + u'/' + backups.takeFirst());
    return {};
}

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

/// Brings a file to the present version in one commit. Another process may have done so meanwhile.
Result<> migrate(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const QStringList scripts{u":/sql/ledger.sql"_s, u":/sql/ledger-2.sql"_s, u":/sql/ledger-3.sql"_s};
    for (int version = versionOf(database); version < Ledger::schemaVersion; ++version) {
        if (const Result<> made = runScript(database, scripts.at(version)); !made)
            return made;
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
    }
    transaction.commit();
    return {};
}

/// What was in the file before it is brought to another version.
Result<> copyBefore(SQLite::Database &database, const QString &folder, const QDateTime &now)
{
    const QString name = u"%1/before-version-%2-%3.db"_s.arg(folder)
                             .arg(Ledger::schemaVersion)
                             .arg(now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    return QFile::exists(name) ? Result<>() : copyTo(database, name);
}

} // namespace

Ledger::Ledger(std::unique_ptr<SQLite::Database> database, bool readOnly)
    : m_database(std::move(database))
    , m_readOnly(readOnly)
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const QString &backupFolder,
                                             const QDateTime &now)
{
    const bool exists = QFile::exists(path);
    bool readOnly = exists && !QFileInfo(path).isWritable();
    auto database = openDatabase(path, Durability::Precious, !readOnly);
    if (!database)
        return core::Unexpected{database.error()};
    int version = 0;
    const Result<> prepared = guarded(path, [&]() -> Result<> {
        SQLite::Database &db = **database;
        version = versionOf(db);
        if (exists && std::string(db.execAndGet("PRAGMA quick_check(1)").getText()) != "ok")
            return failure(
                ErrorCode::Storage,
                Words::tr("The ledger is damaged. It was left as it is; a copy of an earlier day is in "
                          "the folder \"%1\".")
                    .arg(QDir::toNativeSeparators(backupFolder)),
                path);
        if (version >= schemaVersion || readOnly)
            return {};
        Result<> migrated = version == 0 ? Result<>() : copyBefore(db, backupFolder, now);
        if (migrated)
            migrated = migrate(db);
        if (!migrated && version == 0)
            return migrated;
        readOnly = !migrated; // a full disk must not keep people from their catalog
        return {};
    });
    if (!prepared)
        return core::Unexpected{prepared.error()};
    readOnly = readOnly || version > schemaVersion;
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(*database), readOnly));
    if (const Result<> rows = ledger->checkRows(); !rows)
        return core::Unexpected{rows.error()};
    if (!readOnly) {
        // What cannot be done here must not keep people from their catalog.
        [[maybe_unused]] const Result<> dropped = guarded(u"removed sources"_s, [&]() -> Result<> {
            removedsources::dropOld(*ledger->m_database, now);
            return {};
        });
        [[maybe_unused]] const Result<> copied = backUp(*ledger->m_database, backupFolder, now);
    }
    return ledger;
}

Result<> Ledger::checkRows() const
{
    const Result<> sources = guarded(u"ledger"_s, [&]() -> Result<> {
        SQLite::Statement rows(
            *m_database, "SELECT uid, name, kind, location, domain, branch, added_at, hash FROM source");
        while (rows.executeStep()) {
            const Source source = sourceFrom(rows);
            if (blobColumn(rows, 7) != hashOf(source))
                return failure(
                    ErrorCode::Storage,
                    Words::tr("A row of the ledger does not match its checksum. It was left as it is."),
                    u"source "_s + source.uid);
        }
        return {};
    });
    if (!sources)
        return sources;
    const Result<> removed = removedsources::check(*m_database);
    if (!removed)
        return removed;
    const Result<> bookmarks = Bookmarks::check(*m_database);
    if (!bookmarks)
        return bookmarks;
    const Result<> upkeep = Upkeep::check(*m_database);
    if (!upkeep)
        return upkeep;
    const Result<> glossary = GlossaryLog::check(*m_database);
    return glossary ? WaiverLog::check(*m_database) : glossary;
}

Result<std::vector<Source>> Ledger::sources() const
{
    std::vector<Source> found;
    const Result<> read = guarded(u"sources"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database,
                               "SELECT uid, name, kind, location, domain, branch, added_at "
                               "FROM source ORDER BY position, name");
        while (rows.executeStep())
            found.push_back(sourceFrom(rows));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<Source> Ledger::addSource(Source source)
{
    const auto existing = sources();
    if (!existing)
        return core::Unexpected{existing.error()};
    QStringList names;
    for (const Source &other : *existing) {
        if (other.kind == source.kind && other.location == source.location && other.branch == source.branch)
            return failure(ErrorCode::Conflict, Words::tr("This source is already in the workspace."),
                           other.name);
        names.append(other.name);
    }
    const QString wanted = source.name;
    for (int number = 2; names.contains(source.name); ++number)
        source.name = wanted + u" "_s + QString::number(number);
    if (source.uid.isEmpty())
        source.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    source.addedAt = QDateTime::fromMSecsSinceEpoch(source.addedAt.toMSecsSinceEpoch(), Qt::UTC);
    const Result<> written = guarded(u"add source"_s, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*m_database,
                                 "INSERT INTO source (uid, name, kind, location, domain, branch, added_at, "
                                 "position, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindText(insert, 1, source.uid);
        bindText(insert, 2, source.name);
        bindText(insert, 3, source.kind);
        bindText(insert, 4, source.location);
        bindText(insert, 5, source.domain);
        bindText(insert, 6, source.branch);
        insert.bind(7, static_cast<int64_t>(source.addedAt.toMSecsSinceEpoch()));
        insert.bind(8, static_cast<int>(existing->size()));
        bindBlob(insert, 9, hashOf(source));
        insert.exec();
        removedsources::dropReturned(*m_database, source);
        transaction.commit();
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return source;
}

Result<> Ledger::updateSource(const Source &source)
{
    return guarded(u"update source"_s, [&]() -> Result<> {
        SQLite::Statement update(*m_database,
                                 "UPDATE source SET name = ?, domain = ?, branch = ?, "
                                 "location = ?, hash = ? WHERE uid = ?");
        bindText(update, 1, source.name);
        bindText(update, 2, source.domain);
        bindText(update, 3, source.branch);
        bindText(update, 4, source.location);
        bindBlob(update, 5, hashOf(source));
        bindText(update, 6, source.uid);
        if (update.exec() == 0)
            return failure(ErrorCode::NotFound, Words::tr("There is no such source."), source.uid);
        return {};
    });
}

Result<> Ledger::removeSource(const QString &uid)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return guarded(u"remove source"_s, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement row(*m_database,
                              "SELECT uid, name, kind, location, domain, branch, added_at FROM source "
                              "WHERE uid = ?");
        bindText(row, 1, uid);
        if (!row.executeStep())
            return failure(ErrorCode::NotFound, Words::tr("There is no such source."), uid);
        if (const Result<> kept = removedsources::keep(*m_database, {sourceFrom(row), now}); !kept)
            return kept;
        SQLite::Statement erase(*m_database, "DELETE FROM source WHERE uid = ?");
        bindText(erase, 1, uid);
        erase.exec();
        removedsources::dropOld(*m_database, now);
        row.reset();
        transaction.commit();
        return {};
    });
}

} // namespace meshbook::store
