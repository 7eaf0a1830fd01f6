// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/sandbox.h"

#include "policies/catalogtables.h"
#include "policies/packreader.h"
#include "policies/prepared.h"
#include "policies/sqlfunctions.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::Sandbox)
};

constexpr int stepsBetweenLooks = 2'000; ///< of SQLite's machine; some microseconds
constexpr int longestValue = 8 * 1024 * 1024; ///< bytes; what sources say of one thing fits

/// Line and column of a byte in the SQL, counting from 1.
core::SourcePosition positionIn(const QByteArray &sql, int offset)
{
    if (offset < 0 || offset > sql.size())
        return {};
    const QByteArray before = sql.first(offset);
    const qsizetype line = before.lastIndexOf('\n');
    return {static_cast<qint32>(before.count('\n')) + 1, static_cast<qint32>(offset - line)};
}

bool isTableOfOthers(const char *table)
{
    static const QStringList allowed = CatalogTables::views();
    if (std::strcmp(table, "json_each") == 0 || std::strcmp(table, "json_tree") == 0)
        return false;
    return !allowed.contains(QString::fromUtf8(table));
}

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64{sqlite3_column_int64(statement, column)});
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(statement, column));
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                 sqlite3_column_bytes(statement, column));
    default:
        return {};
    }
}

void bindValue(sqlite3_stmt *statement, int index, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        sqlite3_bind_int(statement, index, value.toBool() ? 1 : 0);
        break;
    case QJsonValue::Double:
        if (value.toInteger() != 0 || value.toDouble() == 0.0)
            sqlite3_bind_int64(statement, index, value.toInteger());
        else
            sqlite3_bind_double(statement, index, value.toDouble());
        break;
    case QJsonValue::String:
    case QJsonValue::Array: {
        const QByteArray utf8 = value.isString()
            ? value.toString().toUtf8()
            : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        sqlite3_bind_text(statement, index, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
        break;
    }
    default:
        sqlite3_bind_null(statement, index);
    }
}

} // namespace

struct Sandbox::Private {
    std::unique_ptr<SQLite::Database> database;
    QString refused; ///< what the authorizer last said no to
    // While a question runs:
    QElapsedTimer clock;
    SandboxLimits limits;
    qint64 bytesBefore = 0;
    Cancelled cancelled;
    enum class Stop { No, Time, Memory, Cancelled } stop = Stop::No;

    [[nodiscard]] sqlite3 *handle() const { return database->getHandle(); }

    static int authorize(void *self, int action, const char *first, const char *second, const char *,
                         const char *view)
    {
        auto *d = static_cast<Private *>(self);
        switch (action) {
        case SQLITE_SELECT:
        case SQLITE_RECURSIVE:
            return SQLITE_OK;
        case SQLITE_READ:
            // What a view itself reads is ours; a query names views only.
            if (view != nullptr || first == nullptr || !isTableOfOthers(first))
                return SQLITE_OK;
            // Of a view that was flattened into the query, none of whose columns is asked for: no name of the
            // view comes with it, and nothing can be learned but how many rows there are.
            if (second != nullptr && *second == '\0' && std::strncmp(first, "p_", 2) == 0)
                return SQLITE_OK;
            d->refused = Words::tr("There is no view \"%1\".").arg(QString::fromUtf8(first));
            return SQLITE_DENY;
        case SQLITE_FUNCTION:
            if (second != nullptr && (view != nullptr || isAllowedFunction(second)))
                return SQLITE_OK;
            d->refused = Words::tr("The function \"%1\" is not for policies.").arg(QString::fromUtf8(second));
            return SQLITE_DENY;
        default:
            d->refused = Words::tr("A policy is one SELECT; it can change nothing and open nothing.");
            return SQLITE_DENY;
        }
    }

    static int look(void *self)
    {
        auto *d = static_cast<Private *>(self);
        if (d->clock.hasExpired(d->limits.milliseconds))
            d->stop = Stop::Time;
        else if (sqlite3_memory_used() - d->bytesBefore > d->limits.bytes)
            d->stop = Stop::Memory;
        else if (d->cancelled && d->cancelled())
            d->stop = Stop::Cancelled;
        return d->stop == Stop::No ? 0 : 1;
    }

    [[nodiscard]] core::Unexpected<core::Error> problem(const QByteArray &sql) const
    {
        const core::SourcePosition at = positionIn(sql, sqlite3_error_offset(handle()));
        switch (stop) {
        case Stop::Time:
            return failure(
                ErrorCode::Unreadable,
                Words::tr("It was stopped: it takes longer than %1 s.").arg(limits.milliseconds / 1000.0));
        case Stop::Memory:
            return failure(ErrorCode::Unreadable,
                           Words::tr("It was stopped: it needs more than %1 MB.").arg(limits.bytes >> 20));
        case Stop::Cancelled:
            return failure(ErrorCode::Cancelled, Words::tr("Cancelled."));
        case Stop::No:
            break;
        }
        if (!refused.isEmpty())
            return failure(ErrorCode::Unreadable, refused, {}, at);
        const QString said = QString::fromUtf8(sqlite3_errmsg(handle()));
        return failure(ErrorCode::Unreadable, Words::tr("The SQL cannot be run: %1.").arg(said), {}, at);
    }

    [[nodiscard]] Result<Prepared> prepare(const QByteArray &sql)
    {
        refused.clear();
        stop = Stop::No;
        if (sql.size() > PackReader::longestSql)
            return failure(ErrorCode::Unreadable,
                           Words::tr("The SQL is longer than %1 KB.").arg(PackReader::longestSql / 1024));
        sqlite3_stmt *made = nullptr;
        const char *tail = nullptr;
        const int done =
            sqlite3_prepare_v2(handle(), sql.constData(), static_cast<int>(sql.size()), &made, &tail);
        Prepared statement(made);
        if (done != SQLITE_OK)
            return problem(sql);
        if (!statement || sqlite3_column_count(made) == 0 || sqlite3_stmt_readonly(made) == 0
            || sqlite3_stmt_isexplain(made) != 0)
            return failure(ErrorCode::Unreadable,
                           Words::tr("A policy is one SELECT; it can change nothing and open nothing."), {},
                           {1, 1});
        sqlite3_stmt *next = nullptr;
        const int offset = static_cast<int>(tail - sql.constData());
        sqlite3_prepare_v2(handle(), tail, static_cast<int>(sql.size()) - offset, &next, nullptr);
        const Prepared second(next);
        if (second || sqlite3_errcode(handle()) != SQLITE_OK)
            return failure(ErrorCode::Unreadable, Words::tr("A policy is one SELECT, and nothing after it."),
                           {}, positionIn(sql, offset));
        return statement;
    }
};

Sandbox::Sandbox(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::open(const QString &path)
{
    auto database = store::openDatabase(path, store::Durability::Cache, false);
    if (!database)
        return core::Unexpected{database.error()};
    return over(std::move(*database));
}

Result<std::unique_ptr<Sandbox>> Sandbox::over(std::unique_ptr<SQLite::Database> database)
{
    auto made = std::make_unique<Private>();
    made->database = std::move(database);
    if (const Result<> added = addFunctions(*made->database); !added)
        return core::Unexpected{added.error()};
    sqlite3 *handle = made->handle();
    const Result<> closed = store::guarded(u"sandbox"_s, [&]() -> Result<> {
        made->database->exec(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
        // These declare their columns by a CREATE TABLE at their first use, which policies must not.
        made->database->exec("SELECT 1 FROM json_each('[]'); SELECT 1 FROM json_tree('[]')");
        return {};
    });
    if (!closed)
        return core::Unexpected{closed.error()};
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // "x" is a name, never a text by mistake
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, static_cast<int>(PackReader::longestSql));
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 250'000);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 300); // a call takes this times the text
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_set_authorizer(handle, Private::authorize, made.get());
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(made)));
}

Result<Sandbox::Answer> Sandbox::select(const QString &sql, const QMap<QString, QJsonValue> &values,
                                        const SandboxLimits &limits, const TakeRow &take,
                                        const Cancelled &cancelled)
{
    const QByteArray utf8 = sql.toUtf8();
    auto statement = d->prepare(utf8);
    if (!statement)
        return core::Unexpected{statement.error()};
    sqlite3_stmt *run = statement->get();
    for (int i = 1; i <= sqlite3_bind_parameter_count(run); ++i) {
        const char *name = sqlite3_bind_parameter_name(run, i);
        const QString known = name == nullptr ? QString() : QString::fromUtf8(name + 1);
        if (name == nullptr || *name != ':' || !values.contains(known))
            return failure(ErrorCode::Unreadable,
                           Words::tr("There is no parameter \"%1\".")
                               .arg(QString::fromUtf8(name == nullptr ? "?" : name)));
        bindValue(run, i, values.value(known));
    }
    Answer answer;
    const int columns = sqlite3_column_count(run);
    for (int i = 0; i < columns; ++i)
        answer.columns.append(QString::fromUtf8(sqlite3_column_name(run, i)));
    d->limits = limits;
    d->cancelled = cancelled;
    d->bytesBefore = sqlite3_memory_used();
    d->clock.start();
    sqlite3_progress_handler(d->handle(), stepsBetweenLooks, Private::look, d.get());
    int rows = 0;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(run)) == SQLITE_ROW) {
        if (++rows > limits.rows) {
            answer.isCut = true;
            break;
        }
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(valueOf(run, i));
        if (!take(row))
            break;
    }
    sqlite3_progress_handler(d->handle(), 0, nullptr, nullptr);
    d->cancelled = {};
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return d->problem(utf8);
    return answer;
}

Result<QStringList> Sandbox::columns(const QString &sql)
{
    auto statement = d->prepare(sql.toUtf8());
    if (!statement)
        return core::Unexpected{statement.error()};
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(statement->get()); ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(statement->get(), i)));
    return names;
}

} // namespace meshbook::policies
