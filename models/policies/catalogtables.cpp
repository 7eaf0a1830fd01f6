// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/catalogtables.h"

#include "policies/describedthing.h"
#include "policies/sqlfunctions.h"
#include "policies/tablefill.h"
#include "policies/tablewriter.h"
#include "store/database.h"
#include "store/snapshot.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>

// Q_INIT_RESOURCE must stand outside a namespace.
static void initPolicyResources()
{
    Q_INIT_RESOURCE(policies_sql);
}

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

/// Of the tables and of what is written to them; older files are made anew.
constexpr int tablesVersion = 2;

constexpr auto thingColumns =
    "t.id, thing_uri(t.kind, t.key) AS uri, t.kind, t.key, t.name, t.display_name, t.description, t.version, "
    "t.status, t.lifecycle, t.domain, t.domain_id, t.owner, t.native_id, t.created, t.updated, t.tags, "
    "t.extra, "
    "t.described, t.stale, iso_time(t.first_seen) AS first_seen, iso_time(t.changed_at) AS changed_at, "
    "(SELECT s.name FROM p_source s JOIN p_file f ON f.source = s.id WHERE f.id = t.file) AS source, "
    "(SELECT f.path FROM p_file f WHERE f.id = t.file) AS file, t.line";

/// Changes with every sync of the cache, and with the version of the tables.
QByteArray generationOf(SQLite::Database &cache)
{
    SQLite::Statement state(
        cache,
        "SELECT (SELECT coalesce(max(id), 0) FROM sync) || ':' || (SELECT count(*) FROM sync) "
        "|| ':' || (SELECT count(*) FROM file) || ':' || coalesce((SELECT "
        "group_concat(uid || ' ' || name || ' ' || coalesce(domain, '') || ' ' || state || ' ' || "
        "coalesce(synced_at, 0)) FROM source), '')");
    state.executeStep();
    return QByteArray::number(tablesVersion) + ':'
        + QByteArray(state.getColumn(0).getText(), state.getColumn(0).getBytes());
}

/// What the tables at the path were made from; absent where none can be used.
std::optional<QByteArray> generationAt(const QString &path)
{
    if (!QFile::exists(path))
        return std::nullopt;
    const auto tables = store::openDatabase(path, store::Durability::Cache, false);
    if (!tables)
        return std::nullopt;
    std::optional<QByteArray> found;
    const Result<> read = store::guarded(path, [&]() -> Result<> {
        SQLite::Statement kept(**tables, "SELECT value FROM p_meta WHERE name = 'generation'");
        if (kept.executeStep())
            found = store::blobColumn(kept, 0);
        return {};
    });
    return read ? found : std::nullopt;
}

/// Whether tables of that generation can be brought up to date, rather than made anew.
bool isOfThisProgram(const std::optional<QByteArray> &generation)
{
    return generation && generation->startsWith(QByteArray(QByteArray::number(tablesVersion) + ':'));
}

/// A file nobody sees until it is whole: nothing has to be safe before.
void prepare(SQLite::Database &tables)
{
    tables.exec("PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY; "
                "PRAGMA trusted_schema = OFF");
}

void keepGeneration(SQLite::Database &tables, const QByteArray &generation)
{
    SQLite::Statement meta(tables, "INSERT OR REPLACE INTO p_meta VALUES ('generation', ?)");
    store::bindBlob(meta, 1, generation);
    meta.exec();
}

Result<> make(SQLite::Database &cache, const store::Workspace &workspace, const QString &path,
              const QByteArray &generation, const CatalogTables::Cancelled &cancelled)
{
    const auto sql = CatalogTables::script(u"policies.sql"_s);
    const auto indexes = CatalogTables::script(u"policies-indexes.sql"_s);
    if (!sql || !indexes)
        return core::Unexpected{sql ? indexes.error() : sql.error()};
    return store::guarded(path, [&]() -> Result<> {
        SQLite::Database tables(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        prepare(tables);
        if (const Result<> added = addFunctions(tables); !added)
            return added;
        SQLite::Transaction transaction(tables);
        tables.exec(sql->constData());
        tables.exec("CREATE TABLE p_meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID");
        if (const Result<> filled = TableFill(cache, tables, workspace, cancelled).fill(*indexes); !filled)
            return filled;
        keepGeneration(tables, generation);
        transaction.commit();
        return {};
    });
}

/// A copy of the tables at `from`, brought up to date; false where they have to be made anew.
Result<bool> update(SQLite::Database &cache, const store::Workspace &workspace, const QString &from,
                    const QString &path, const QByteArray &generation,
                    const CatalogTables::Cancelled &cancelled)
{
    std::error_code failed;
    // In the kernel; QFile::copy takes 4 KB at a time.
    if (!std::filesystem::copy_file(from.toStdString(), path.toStdString(), failed))
        return false;
    bool done = false;
    const Result<> updated = store::guarded(path, [&]() -> Result<> {
        SQLite::Database tables(path.toStdString(), SQLite::OPEN_READWRITE);
        prepare(tables);
        if (const Result<> added = addFunctions(tables); !added)
            return added;
        SQLite::Transaction transaction(tables);
        const Result<bool> filled = TableFill(cache, tables, workspace, cancelled).update();
        if (!filled)
            return core::Unexpected{filled.error()};
        if (!*filled)
            return {};
        keepGeneration(tables, generation);
        transaction.commit();
        done = true;
        return {};
    });
    if (!updated && updated.error().code == ErrorCode::Cancelled)
        return core::Unexpected{updated.error()};
    // Tables that are damaged are no reason not to have any.
    return done;
}

std::unique_ptr<SQLite::Database> inMemory()
{
    return std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

Result<std::unique_ptr<SQLite::Database>> makeEmptyViews()
{
    const auto sql = CatalogTables::script(u"policies.sql"_s);
    if (!sql)
        return core::Unexpected{sql.error()};
    std::unique_ptr<SQLite::Database> database;
    const Result<> made = store::guarded(u"views"_s, [&]() -> Result<> {
        database = inMemory();
        if (const Result<> added = addFunctions(*database); !added)
            return added;
        database->exec(sql->constData());
        for (const QString &view : CatalogTables::views()) {
            // A table of the same columns in the place of the view, to be filled with given rows.
            const std::string name = '"' + view.toStdString() + '"';
            database->exec("CREATE TABLE t_copy AS SELECT * FROM " + name + " LIMIT 0");
            database->exec("DROP VIEW " + name);
            database->exec("ALTER TABLE t_copy RENAME TO " + name);
        }
        fillCodes(*database, "currency", "country");
        return {};
    });
    if (!made)
        return core::Unexpected{made.error()};
    return database;
}

} // namespace

Result<QByteArray> CatalogTables::script(const QString &name)
{
    initPolicyResources();
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, Words::tr("A script is missing from the program."), name);
    return file.readAll().replace("%THING%", thingColumns);
}

QString CatalogTables::pathIn(const store::Workspace &workspace)
{
    return workspace.directory() + u"/policies.db"_s;
}

Result<> CatalogTables::refresh(const store::Workspace &workspace, const Cancelled &cancelled)
{
    auto cache =
        store::openDatabase(workspace.directory() + u"/catalog.db"_s, store::Durability::Cache, false);
    if (!cache)
        return core::Unexpected{cache.error()};
    const QString path = pathIn(workspace);
    const QString made = path + u".%1.new"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(made); // of a program that was ended, with the same number
    const Result<> done = store::guarded(path, [&]() -> Result<> {
        if (const Result<> added = addFunctions(**cache); !added)
            return added;
        const store::Snapshot snapshot(**cache);
        const QByteArray generation = generationOf(**cache);
        const std::optional<QByteArray> before = generationAt(path);
        if (before == generation)
            return {};
        if (isOfThisProgram(before)) {
            const Result<bool> updated = update(**cache, workspace, path, made, generation, cancelled);
            if (!updated)
                return core::Unexpected{updated.error()};
            if (*updated)
                return {};
            QFile::remove(made);
        }
        return make(**cache, workspace, made, generation, cancelled);
    });
    if (!done) {
        QFile::remove(made);
        return done;
    }
    if (!QFile::exists(made))
        return {}; // they are of the cache as it is
    // Over the old one at once: std::rename replaces, QFile::rename would refuse.
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(made);
        return failure(ErrorCode::Storage,
                       Words::tr("The workspace cannot be written. Check the permissions of its folder."),
                       path);
    }
    return {};
}

const QStringList &CatalogTables::views()
{
    static const QStringList names = [] {
        QStringList found;
        const auto sql = script(u"policies.sql"_s);
        static const QRegularExpression created(u"CREATE VIEW \"?([a-z_]+)\"?"_s);
        if (sql) {
            auto each = created.globalMatch(QString::fromUtf8(*sql));
            while (each.hasNext())
                found.append(each.next().captured(1));
        }
        return found;
    }();
    return names;
}

Result<QByteArray> CatalogTables::generation(const store::Workspace &workspace)
{
    const auto cache =
        store::openDatabase(workspace.directory() + u"/catalog.db"_s, store::Durability::Cache, false);
    if (!cache)
        return core::Unexpected{cache.error()};
    QByteArray generation;
    const Result<> read = store::guarded(u"generation"_s, [&]() -> Result<> {
        generation = generationOf(**cache);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return generation;
}

Result<QMap<QString, QStringList>> CatalogTables::viewColumns()
{
    const auto database = emptyViews();
    if (!database)
        return core::Unexpected{database.error()};
    QMap<QString, QStringList> columns;
    const Result<> read = store::guarded(u"views"_s, [&]() -> Result<> {
        for (const QString &view : views()) {
            SQLite::Statement info(**database, "SELECT name FROM pragma_table_info(?)");
            store::bindText(info, 1, view);
            while (info.executeStep())
                columns[view].append(store::textColumn(info, 0));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return columns;
}

Result<std::unique_ptr<SQLite::Database>> CatalogTables::emptyViews()
{
    // Two hundred tests of policies want one each, and to make it takes fifty times as long as to copy it.
    static QMutex mutex;
    static std::unique_ptr<SQLite::Database> original;
    const QMutexLocker lock(&mutex);
    if (!original) {
        auto made = makeEmptyViews();
        if (!made)
            return core::Unexpected{made.error()};
        original = std::move(*made);
    }
    std::unique_ptr<SQLite::Database> database;
    const Result<> copied = store::guarded(u"views"_s, [&]() -> Result<> {
        database = inMemory();
        SQLite::Backup(*database, *original).executeStep();
        return addFunctions(*database);
    });
    if (!copied)
        return core::Unexpected{copied.error()};
    return database;
}

} // namespace meshbook::policies
