// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/postgresdatabase.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

using core::Error;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::measure::PostgresDatabase)
};

constexpr int stepMs = 50; ///< how often a wait looks whether it was cancelled
constexpr int graceSeconds = 3; ///< that a server has to end a statement by its own timeout

/// What a server says, in one line and short. libpq never puts the password there.
QString saidBy(const char *text)
{
    const QString said = QString::fromUtf8(text).simplified();
    return said.first(std::min<qsizetype>(said.size(), Database::longestValue));
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, Words::tr("Cancelled."), {}, {}};
}

/// Asks the server to stop what it does, on another connection and on a thread that nobody waits for: where
/// the server hangs, so does this.
void stopOnServer(PGconn *handle)
{
    PGcancel *cancel = PQgetCancel(handle);
    if (cancel == nullptr)
        return;
    std::thread([cancel] {
        std::array<char, 256> said{};
        PQcancel(cancel, said.data(), static_cast<int>(said.size()));
        PQfreeCancel(cancel);
    }).detach();
}

/// Only the first column of SQL from a catalog file, cut to a length that no hostile value exceeds. As a part
/// of another SELECT it can be nothing else than one itself.
QByteArray wrapped(const QString &sql)
{
    // Put together without places for arguments: the SQL may hold "%1" itself.
    return "SELECT left(CAST(answer.given AS text), " + QByteArray::number(Database::longestValue)
        + ") FROM (\n" + sql.toUtf8() + "\n) AS answer(given) LIMIT "
        + QByteArray::number(Database::mostRows);
}

} // namespace

PostgresDatabase::PostgresDatabase(pg_conn *handle, int timeoutSeconds)
    : m_handle(handle)
    , m_timeoutSeconds(timeoutSeconds)
{
}

PostgresDatabase::~PostgresDatabase()
{
    giveUp();
}

void PostgresDatabase::giveUp()
{
    if (m_handle != nullptr)
        PQfinish(m_handle);
    m_handle = nullptr;
}

Result<std::unique_ptr<Database>> PostgresDatabase::open(const core::Connection &connection,
                                                         const QByteArray &secret, const Cancelled &cancelled)
{
    const QByteArray zone = connection.timeZone.isEmpty() ? QByteArray("UTC") : connection.timeZone;
    const QByteArray options = "-c default_transaction_read_only=on -c standard_conforming_strings=on "
                               "-c idle_in_transaction_session_timeout=60000 -c lock_timeout=5000 "
                               "-c statement_timeout="
        + QByteArray::number(1000 * connection.timeoutSeconds) + " -c TimeZone=" + zone;
    const QByteArray host = connection.host.toUtf8();
    const QByteArray port = QByteArray::number(connection.port);
    const QByteArray database = connection.database.toUtf8();
    const QByteArray user = connection.user.toUtf8();
    const QByteArray mode = connection.sslMode.toLatin1();
    std::vector<const char *> names{"dbname", "client_encoding", "application_name", "options", "port"};
    std::vector<const char *> values{database.constData(), "UTF8", "meshbook", options.constData(),
                                     port.constData()};
    const auto add = [&](const char *name, const QByteArray &value) {
        if (value.isEmpty())
            return;
        names.push_back(name);
        values.push_back(value.constData());
    };
    add("host", host);
    add("user", user);
    add("password", secret);
    add("sslmode", mode);
    names.push_back(nullptr);
    values.push_back(nullptr);
    // "dbname" is a name here and no list of settings.
    auto opened = std::unique_ptr<PostgresDatabase>(new PostgresDatabase(
        PQconnectStartParams(names.data(), values.data(), 0), connection.timeoutSeconds));
    if (opened->m_handle == nullptr)
        return failure(ErrorCode::External, Words::tr("Memory ran out."), connection.name);
    if (const Result<> connected = opened->finishConnecting(cancelled); !connected)
        return core::Unexpected{connected.error()};
    return std::unique_ptr<Database>(std::move(opened));
}

Result<bool> PostgresDatabase::wait(bool write, const QDeadlineTimer &deadline, const Cancelled &cancelled)
{
    if (cancelled && cancelled())
        return core::Unexpected{cancelledError()};
    if (deadline.hasExpired())
        return failure(ErrorCode::External, Words::tr("The server does not answer."));
    const auto events = static_cast<short>(write ? POLLIN | POLLOUT : POLLIN);
    pollfd socket{PQsocket(m_handle), events, 0};
#ifdef Q_OS_WIN
    return WSAPoll(&socket, 1, stepMs) > 0;
#else
    return ::poll(&socket, 1, stepMs) > 0;
#endif
}

Result<> PostgresDatabase::finishConnecting(const Cancelled &cancelled)
{
    const QDeadlineTimer deadline(1000 * std::min(connectSeconds, m_timeoutSeconds));
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        if (PQstatus(m_handle) == CONNECTION_BAD)
            break;
        const Result<bool> ready = wait(state == PGRES_POLLING_WRITING, deadline, cancelled);
        if (!ready)
            return core::Unexpected{ready.error()};
        if (*ready)
            state = PQconnectPoll(m_handle);
    }
    if (PQstatus(m_handle) != CONNECTION_OK)
        return failure(ErrorCode::External,
                       Words::tr("No connection: %1").arg(saidBy(PQerrorMessage(m_handle))));
    PQsetnonblocking(m_handle, 1);
    return {};
}

Error PostgresDatabase::error(const QString &said) const
{
    if (!isAlive())
        return {ErrorCode::External, Words::tr("The connection was lost: %1").arg(said), {}, {}};
    return {ErrorCode::External, Words::tr("The database said: %1").arg(said), {}, {}};
}

Result<PostgresDatabase::Answer> PostgresDatabase::run(const QByteArray &sql, QDeadlineTimer deadline,
                                                       const Cancelled &cancelled)
{
    if (m_handle == nullptr)
        return failure(ErrorCode::External, Words::tr("The connection was lost."));
    // With parameters, even none, the server takes one statement only.
    if (PQsendQueryParams(m_handle, sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 0)
        return core::Unexpected{error(saidBy(PQerrorMessage(m_handle)))};
    int unsent = PQflush(m_handle);
    while (unsent != 0 || PQisBusy(m_handle) != 0) {
        const Result<bool> ready = wait(unsent != 0, deadline, cancelled);
        if (!ready) {
            stopOnServer(m_handle);
            giveUp(); // nothing that comes late is taken for the answer to something else
            return core::Unexpected{ready.error()};
        }
        if (*ready && PQconsumeInput(m_handle) == 0)
            return core::Unexpected{error(saidBy(PQerrorMessage(m_handle)))};
        if (unsent != 0)
            unsent = PQflush(m_handle);
    }
    Answer first(PQgetResult(m_handle), PQclear);
    // The end of the answer follows at once; a server that hangs just here is left.
    while (PQisBusy(m_handle) != 0) {
        const Result<bool> ready = wait(false, deadline, cancelled);
        if (!ready) {
            giveUp();
            return core::Unexpected{ready.error()};
        }
        if (*ready && PQconsumeInput(m_handle) == 0)
            break;
    }
    while (PQisBusy(m_handle) == 0) {
        const Answer rest(PQgetResult(m_handle), PQclear);
        if (!rest)
            break;
    }
    const ExecStatusType status = PQresultStatus(first.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return core::Unexpected{
            error(saidBy(first ? PQresultErrorMessage(first.get()) : PQerrorMessage(m_handle)))};
    return first;
}

Result<std::vector<Row>> PostgresDatabase::ask(const QString &sql, bool foreign, const Cancelled &cancelled)
{
    const QDeadlineTimer deadline(1000 * (m_timeoutSeconds + graceSeconds));
    Result<Answer> begun = run("BEGIN READ ONLY", deadline, cancelled);
    if (!begun)
        return core::Unexpected{begun.error()};
    const Result<Answer> answer = run(foreign ? wrapped(sql) : sql.toUtf8(), deadline, cancelled);
    if (m_handle != nullptr) {
        // A transaction that cannot be ended ends with its connection.
        if (!run("ROLLBACK", QDeadlineTimer(1000 * graceSeconds), cancelled))
            giveUp();
    }
    if (!answer)
        return core::Unexpected{answer.error()};
    std::vector<Row> rows;
    const int count = std::min(PQntuples(answer->get()), mostRows);
    for (int at = 0; at < count; ++at) {
        Row row;
        for (int column = 0; column < std::min(PQnfields(answer->get()), 2); ++column) {
            if (PQgetisnull(answer->get(), at, column) != 0)
                row.emplace_back();
            else
                row.emplace_back(QString::fromUtf8(PQgetvalue(answer->get(), at, column)).left(longestValue));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

bool PostgresDatabase::isAlive() const
{
    return m_handle != nullptr && PQstatus(m_handle) == CONNECTION_OK;
}

QString PostgresDatabase::version() const
{
    const int number = m_handle == nullptr ? 0 : PQserverVersion(m_handle);
    return u"PostgreSQL %1.%2"_s.arg(number / 10000).arg(number % 100);
}

} // namespace meshbook::measure
