// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sqlitedatabase.h"

#include "core/boundedpattern.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::SqliteDatabase)
};

constexpr int stepsBetweenLooks = 1000; ///< instructions of SQLite's machine; well under a millisecond
constexpr int busyMs = 2000;
constexpr int longestText = 10'000'000; ///< bytes of any value or statement

/// Only what a SELECT does.
int allowReading(void *, int action, const char *, const char *name, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return name != nullptr && sqlite3_stricmp(name, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

/// "text REGEXP pattern" is regexp(pattern, text). NULL stays NULL.
void regexp(sqlite3_context *context, int, sqlite3_value **values)
{
    for (int i = 0; i < 2; ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return sqlite3_result_null(context);
    }
    const auto textOf = [](sqlite3_value *value) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    };
    // The pattern is the same for all rows of a statement.
    auto *pattern = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0));
    if (pattern == nullptr) {
        pattern = new QRegularExpression(core::boundedPattern(textOf(values[0])));
        if (!pattern->isValid()) {
            const QByteArray wrong = pattern->errorString().toUtf8();
            delete pattern;
            return sqlite3_result_error(context, wrong.constData(), static_cast<int>(wrong.size()));
        }
        sqlite3_set_auxdata(context, 0, pattern,
                            [](void *data) { delete static_cast<QRegularExpression *>(data); });
        pattern = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0));
        if (pattern == nullptr) // SQLite may decline to keep it
            return sqlite3_result_error_nomem(context);
    }
    const QRegularExpressionMatch match = pattern->match(textOf(values[1]));
    if (match.isValid())
        sqlite3_result_int(context, match.hasMatch() ? 1 : 0);
    else
        sqlite3_result_error(context, "the pattern needs too many steps", -1);
}

std::optional<QString> valueAt(sqlite3_stmt *statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text,
                             std::min(sqlite3_column_bytes(statement, column), 4 * Database::longestValue))
        .left(Database::longestValue);
}

} // namespace

SqliteDatabase::SqliteDatabase(sqlite3 *handle, int timeoutSeconds)
    : m_handle(handle)
    , m_timeoutSeconds(timeoutSeconds)
{
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> SqliteDatabase::open(const core::Connection &connection)
{
    const QFileInfo file(connection.database);
    if (!file.exists())
        return failure(ErrorCode::External, Words::tr("There is no such file."), connection.database);
    // A pipe or a device would never end.
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::External, Words::tr("The file cannot be read."), connection.database);
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFileInfo(connection.database).absoluteFilePath().toUtf8().constData(),
                                       &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE, nullptr);
    auto database = std::unique_ptr<SqliteDatabase>(new SqliteDatabase(handle, connection.timeoutSeconds));
    if (opened != SQLITE_OK)
        return core::Unexpected{database->error(connection.database)};
    if (const Result<> prepared = database->prepare(); !prepared)
        return core::Unexpected{prepared.error()};
    return std::unique_ptr<Database>(std::move(database));
}

Result<> SqliteDatabase::prepare()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyMs);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, longestText / 10);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    for (const char *pragma : {"PRAGMA query_only = 1", "PRAGMA temp_store = memory", "PRAGMA mmap_size = 0",
                               "SELECT count(*) FROM sqlite_schema"}) { // the last: is it a database at all?
        if (sqlite3_exec(m_handle, pragma, nullptr, nullptr, nullptr) != SQLITE_OK)
            return core::Unexpected{error(QString::fromLatin1(pragma))};
    }
    sqlite3_create_function(m_handle, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                            nullptr, regexp, nullptr, nullptr);
    sqlite3_set_authorizer(m_handle, allowReading, nullptr);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, keepTime, this);
    return {};
}

int SqliteDatabase::keepTime(void *self)
{
    auto *database = static_cast<SqliteDatabase *>(self);
    if (database->m_cancelled == nullptr)
        return 0;
    database->m_late = database->m_clock.hasExpired(qint64{1000} * database->m_timeoutSeconds);
    return database->m_late || (*database->m_cancelled)() ? 1 : 0;
}

core::Error SqliteDatabase::error(const QString &sql) const
{
    const int code = m_handle == nullptr ? SQLITE_NOMEM : sqlite3_errcode(m_handle);
    const QString said = m_handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (code == SQLITE_INTERRUPT)
        return m_late ? core::Error{ErrorCode::External,
                                    Words::tr("The statement took more than %n second(s) and was ended.",
                                              nullptr, m_timeoutSeconds),
                                    sql,
                                    {}}
                      : core::Error{ErrorCode::Cancelled, Words::tr("Cancelled."), sql, {}};
    if (code == SQLITE_AUTH)
        return {ErrorCode::External,
                Words::tr("The statement would do more than read, which is refused."),
                said,
                {}};
    if (code == SQLITE_NOTADB)
        return {ErrorCode::External, Words::tr("The file is no SQLite database."), said, {}};
    return {ErrorCode::External, Words::tr("The database said: %1").arg(said.left(longestValue)), sql, {}};
}

Result<std::vector<Row>> SqliteDatabase::ask(const QString &sql, bool, const Cancelled &cancelled)
{
    m_clock.start();
    m_late = false;
    m_cancelled = &cancelled;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    std::vector<Row> rows;
    Result<std::vector<Row>> answer = std::vector<Row>();
    int code =
        sqlite3_prepare_v2(m_handle, text.constData(), static_cast<int>(text.size()), &statement, &rest);
    if (code != SQLITE_OK) {
        answer = core::Unexpected{error(sql)};
    } else if (statement == nullptr || sqlite3_stmt_readonly(statement) == 0
               || !QByteArray(rest).trimmed().isEmpty()) {
        answer = failure(ErrorCode::External, Words::tr("This is not one statement that reads."), sql);
    } else {
        while (static_cast<int>(rows.size()) < mostRows && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            Row row;
            for (int column = 0; column < std::min(sqlite3_column_count(statement), 2); ++column)
                row.push_back(valueAt(statement, column));
            rows.push_back(std::move(row));
        }
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            answer = core::Unexpected{error(sql)};
        else
            answer = std::move(rows);
    }
    sqlite3_finalize(statement);
    m_cancelled = nullptr;
    return answer;
}

QString SqliteDatabase::version() const
{
    return u"SQLite "_s + QString::fromLatin1(sqlite3_libversion());
}

} // namespace meshbook::measure
