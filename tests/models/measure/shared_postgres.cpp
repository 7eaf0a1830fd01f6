// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <csignal>

#include <arpa/inet.h>
#include <libpq-fe.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::test {

namespace {

constexpr uid_t nobody = 65534;
constexpr int startMs = 30'000;

/// Debian keeps the server's programs out of the path, by version.
QString programFolder()
{
    QStringList versions = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions) {
        const QString folder = u"/usr/lib/postgresql/%1/bin"_s.arg(version);
        if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/postgres"_s))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    int port = 0;
    if (::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
        && ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
    ::close(handle);
    return port;
}

void runAsNobody(QProcess &process)
{
    if (::geteuid() != 0)
        return;
    process.setChildProcessModifier([] {
        if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(126);
    });
}

} // namespace

bool Postgres::isInstalled()
{
    return !programFolder().isEmpty();
}

Postgres::Postgres()
    : m_port(freePort())
{
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_dir.path()).constData(), nobody, nobody) != 0) {
        m_trouble = u"The temporary folder cannot be given to another user"_s;
        return;
    }
    m_trouble = initialise();
    if (m_trouble.isNull())
        m_trouble = start();
    if (m_trouble.isNull())
        run(u"CREATE USER reader PASSWORD '%1'"_s.arg(QString::fromUtf8(password).replace(u'\'', u"''"_s)));
}

Postgres::~Postgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // "fast": does not wait for connections
    if (!m_server.waitForFinished(10'000)) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(5'000);
    }
}

bool Postgres::runTool(const QString &name, const QStringList &arguments, QString *said) const
{
    QProcess process;
    runAsNobody(process);
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programFolder() + u'/' + name, arguments);
    const bool good = process.waitForFinished(startMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    *said = QString::fromUtf8(process.readAll());
    return good;
}

QString Postgres::initialise()
{
    QString said;
    const bool made =
        runTool(u"initdb"_s,
                {u"-D"_s, m_dir.filePath(u"data"_s), u"-U"_s, u"owner"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s,
                 u"--no-sync"_s, u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s},
                &said);
    return made ? QString() : u"initdb: "_s + said;
}

QString Postgres::start()
{
    runAsNobody(m_server);
    m_server.setWorkingDirectory(m_dir.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_dir.filePath(u"log"_s));
    m_server.start(programFolder() + u"/postgres"_s,
                   {u"-D"_s, m_dir.filePath(u"data"_s), u"-p"_s, QString::number(m_port), u"-k"_s,
                    m_dir.path(), u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s, u"-c"_s,
                    u"max_connections=20"_s, u"-c"_s, u"shared_buffers=16MB"_s});
    for (const QDeadlineTimer deadline(startMs); !deadline.hasExpired();) {
        if (!run(u"SELECT 1"_s).isEmpty())
            return {};
        if (m_server.waitForFinished(50)) // and between two looks it waits
            break;
    }
    QFile log(m_dir.filePath(u"log"_s));
    return log.open(QIODevice::ReadOnly) ? u"postgres: "_s + QString::fromUtf8(log.readAll())
                                         : u"postgres does not start"_s;
}

core::Connection Postgres::connection() const
{
    core::Connection connection;
    connection.uid = u"test"_s;
    connection.name = u"test"_s;
    connection.host = m_dir.path();
    connection.port = m_port;
    connection.database = u"postgres"_s;
    connection.user = u"owner"_s;
    connection.timeoutSeconds = 20;
    return connection;
}

core::Connection Postgres::guarded() const
{
    core::Connection other = connection();
    other.host = u"127.0.0.1"_s;
    other.user = u"reader"_s;
    return other;
}

QString Postgres::run(const QString &sql) const
{
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray host = m_dir.path().toUtf8();
    const std::array<const char *, 5> names{"host", "port", "user", "dbname", nullptr};
    const std::array<const char *, 5> values{host.constData(), port.constData(), "owner", "postgres",
                                             nullptr};
    PGconn *handle = PQconnectdbParams(names.data(), values.data(), 0);
    QString value;
    PGresult *result = PQexec(handle, sql.toUtf8().constData());
    if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) > 0)
        value = QString::fromUtf8(PQgetvalue(result, 0, 0));
    else if (PQresultStatus(result) != PGRES_COMMAND_OK && PQstatus(handle) == CONNECTION_OK)
        qWarning("%s", PQerrorMessage(handle));
    PQclear(result);
    PQfinish(handle);
    return value;
}

} // namespace meshbook::test
