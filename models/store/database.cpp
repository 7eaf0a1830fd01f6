// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

// Q_INIT_RESOURCE must stand outside a namespace.
static void initStoreResources()
{
    Q_INIT_RESOURCE(store_sql);
}

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Database)
};

QString causeOf(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return Words::tr("The disk is full. Free some space and try again; nothing was half-written.");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Words::tr("The workspace cannot be written. Check the permissions of its folder.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr("Another Meshbook is writing to this workspace. Try again when it is done.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Words::tr("The database file is damaged.");
    case SQLITE_IOERR:
        return Words::tr("The disk reported an error.");
    case SQLITE_NOMEM:
        return Words::tr("Memory ran out.");
    case SQLITE_INTERRUPT:
        return u"Cancelled."_s;
    default:
        return Words::tr("The database reported an error.");
    }
}

} // namespace

Result<> guarded(const QString &what, const std::function<Result<>()> &step)
{
    try {
        return step();
    } catch (const SQLite::Exception &e) {
        const int code = e.getErrorCode() & 0xff;
        const ErrorCode kind = code == SQLITE_INTERRUPT ? ErrorCode::Cancelled : ErrorCode::Storage;
        return failure(kind, causeOf(code), what + u": "_s + QString::fromUtf8(e.what()));
    } catch (const std::exception &e) {
        return failure(ErrorCode::Internal, Words::tr("An internal error stopped this step."),
                       what + u": "_s + QString::fromUtf8(e.what()));
    }
}

Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString &path, Durability durability, bool write)
{
    std::unique_ptr<SQLite::Database> database;
    const Result<> opened = guarded(path, [&]() -> Result<> {
        const int flags = write ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
        database = std::make_unique<SQLite::Database>(path.toStdString(), flags, 10'000);
        database->exec("PRAGMA trusted_schema = OFF");
        database->exec("PRAGMA cell_size_check = ON");
        database->exec("PRAGMA temp_store = MEMORY");
        if (write) {
            if (durability == Durability::Cache)
                database->exec("PRAGMA page_size = 16384");
            database->exec("PRAGMA journal_mode = WAL");
            database->exec(durability == Durability::Precious ? "PRAGMA synchronous = FULL"
                                                              : "PRAGMA synchronous = NORMAL");
        }
        if (durability == Durability::Cache) {
            database->exec("PRAGMA cache_size = -65536");
            database->exec("PRAGMA mmap_size = 2147483648");
            // The cache holds nothing that is not in the sources: overwriting freed pages is wasted.
            database->exec("PRAGMA secure_delete = OFF");
        }
        database->exec("SELECT count(*) FROM sqlite_schema"); // a damaged header shows here
        return {};
    });
    if (!opened)
        return core::Unexpected{opened.error()};
    return database;
}

Result<> runScript(SQLite::Database &database, const QString &resource)
{
    initStoreResources();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, Words::tr("A script is missing from the program."), resource);
    const QByteArray script = file.readAll();
    return guarded(resource, [&]() -> Result<> {
        database.exec(script.constData());
        return {};
    });
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    if (text.isNull())
        statement.bind(index);
    else
        statement.bind(index, text.toStdString());
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

QString textColumn(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    if (column.isNull())
        return {};
    return QString::fromUtf8(static_cast<const char *>(column.getText()), column.getBytes());
}

QByteArray blobColumn(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

QDateTime timeColumn(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

} // namespace meshbook::store
