// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "measure/database.h"
#include "options.h"
#include "secretprompt.h"
#include "store/upkeep.h"
#include "store/workspace.h"
#include "text.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::Connection;

namespace {

constexpr qint64 longestPassword = 10'000;

QString locationOf(const Connection &connection)
{
    if (connection.driver == core::Driver::Sqlite)
        return connection.database;
    return u"%1@%2:%3/%4"_s.arg(connection.user, connection.host.isEmpty() ? u"localhost"_s : connection.host)
        .arg(connection.port)
        .arg(connection.database);
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject object{
        {u"name"_s, connection.name},
        {u"driver"_s, QString(core::toText(connection.driver))},
        {u"database"_s, connection.database},
        {u"everyMinutes"_s, connection.everyMinutes},
        {u"schedules"_s, connection.obeysSchedules},
        {u"timeoutSeconds"_s, connection.timeoutSeconds},
        {u"namespaces"_s,
         QJsonArray::fromStringList(connection.spaces.isEmpty() ? QStringList{core::spaceOf(connection)}
                                                                : connection.spaces)}};
    if (connection.driver == core::Driver::PostgreSql) {
        object.insert(u"host"_s, connection.host);
        object.insert(u"port"_s, connection.port);
        object.insert(u"user"_s, connection.user);
    }
    for (const auto &[name, value] : {std::pair(u"schema"_s, connection.schema),
                                      {u"ssl"_s, connection.sslMode},
                                      {u"passwordVariable"_s, connection.secretVariable},
                                      {u"timeZone"_s, QString::fromLatin1(connection.timeZone)}}) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return object;
}

int list(Context &context, const store::Upkeep &upkeep)
{
    const auto connections = upkeep.connections();
    if (!connections)
        return context.fail(connections.error());
    QJsonArray array;
    Table table({u"name"_s, u"driver"_s, u"location"_s, u"password"_s, u"every"_s});
    for (const Connection &connection : *connections) {
        array.append(toJson(connection));
        const QString password = connection.driver == core::Driver::Sqlite ? u"none"_s
            : connection.secretVariable.isEmpty()                          ? u"keychain"_s
                                                                           : u'$' + connection.secretVariable;
        table.add({connection.name, core::toText(connection.driver), locationOf(connection), password,
                   connection.everyMinutes > 0 ? u"%1 min"_s.arg(connection.everyMinutes) : u"by hand"_s});
    }
    const bool printed = context.settings().json ? context.print(QJsonObject{{u"connections"_s, array}})
                                                 : context.print(table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

/// What the options say; a sentence where they make no sense.
core::Result<Connection> connectionFrom(const Options &options, const QString &name)
{
    const auto wrong = [](const QString &text) { return core::failure(core::ErrorCode::Usage, text); };
    Connection connection;
    connection.name = name;
    const auto driver = core::driverFromText(
        options.value(u"driver"_s).isEmpty() ? u"postgresql"_s : options.value(u"driver"_s));
    const auto port = options.number(u"port"_s, connection.port, 1, 65535);
    const auto timeout = options.number(u"timeout"_s, connection.timeoutSeconds, 1, 3600);
    const auto every = options.number(u"every"_s, 0, 0, 7 * 24 * 60);
    if (!driver)
        return wrong(u"--driver takes postgresql or sqlite."_s);
    if (!port)
        return wrong(u"--port takes a number from 1 to 65535."_s);
    if (!timeout)
        return wrong(u"--timeout takes seconds, from 1 to 3600."_s);
    if (!every)
        return wrong(u"--every takes minutes, from 0 to 10080."_s);
    connection.driver = *driver;
    connection.port = *port;
    connection.timeoutSeconds = *timeout;
    connection.everyMinutes = *every;
    connection.obeysSchedules = options.flag(u"schedules"_s);
    connection.host = options.value(u"host"_s);
    connection.database = options.value(u"database"_s);
    if (*driver == core::Driver::Sqlite)
        connection.database = QDir::current().absoluteFilePath(connection.database);
    connection.user = options.value(u"user"_s);
    connection.schema = options.value(u"schema"_s);
    connection.sslMode = options.value(u"ssl"_s);
    connection.secretVariable = options.value(u"password-variable"_s);
    connection.timeZone = options.value(u"time-zone"_s).toLatin1();
    connection.spaces = options.value(u"namespaces"_s).split(u',', Qt::SkipEmptyParts);
    connection.createdAt = QDateTime::currentDateTimeUtc();
    if (const QString fault = core::faultOf(connection); !fault.isNull())
        return wrong(fault);
    return connection;
}

/// One line of standard input.
core::Result<QByteArray> passwordFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(core::ErrorCode::Unreadable, u"Standard input cannot be read."_s);
    QByteArray line = input.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return core::failure(core::ErrorCode::Unreadable, u"There is no password on standard input."_s);
    return line;
}

int add(Context &context, store::Upkeep &upkeep, const Options &options, const QString &name)
{
    const auto wanted = connectionFrom(options, name);
    if (!wanted)
        return context.usage(wanted.error().message);
    core::Result<QByteArray> password = QByteArray();
    if (options.flag(u"password-stdin"_s)) {
        password = passwordFromInput();
        if (!password)
            return context.fail(password.error());
    }
    const auto added = upkeep.addConnection(*wanted);
    if (!added)
        return context.fail(added.error());
    if (!password->isEmpty() && keepSecret(added->uid, *password) != core::SecretPlace::Keychain) {
        context.say(
            u"No keychain answers, so the password is not kept. Put it into an environment variable and "
            "name that with --password-variable."_s);
        return Refused;
    }
    return list(context, upkeep);
}

int test(Context &context, const Connection &connection)
{
    const auto secret = secretOf(connection);
    if (!secret)
        return context.fail(secret.error());
    QElapsedTimer timer;
    timer.start();
    const auto database = measure::Database::open(connection, secret->bytes, [] { return false; });
    if (!database)
        return context.fail(database.error());
    const auto answer = (*database)->ask(u"SELECT 1"_s, false, [] { return false; });
    if (!answer)
        return context.fail(answer.error());
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (context.settings().json)
        return context.print(QJsonObject{{u"name"_s, connection.name},
                                         {u"server"_s, (*database)->version()},
                                         {u"password"_s, placeText(secret->place)},
                                         {u"elapsedMs"_s, ms}})
            ? Fine
            : InternalError;
    return context.print(u"%1 answers: %2 (password: %3, %4 ms)\n"_s
                             .arg(connection.name, (*database)->version(), placeText(secret->place))
                             .arg(ms, 0, 'f', 1))
        ? Fine
        : InternalError;
}

} // namespace

int runConnections(Context &context)
{
    Options options({u"schedules"_s, u"password-stdin"_s},
                    {u"driver"_s, u"host"_s, u"port"_s, u"database"_s, u"user"_s, u"schema"_s, u"ssl"_s,
                     u"namespaces"_s, u"time-zone"_s, u"timeout"_s, u"every"_s, u"password-variable"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto upkeep = (*workspace)->openUpkeep();
    if (!upkeep)
        return context.fail(upkeep.error());
    const QStringList words = options.positional();
    if (words.isEmpty() || (words.size() == 1 && words.first() == "list"_L1))
        return list(context, **upkeep);
    const QString &verb = words.first();
    if (words.size() != 2 || (verb != "add"_L1 && verb != "remove"_L1 && verb != "test"_L1))
        return context.usage(u"connections takes: list, add NAME, remove NAME or test NAME."_s);
    if (verb == "add"_L1)
        return add(context, **upkeep, options, words[1]);
    const auto connections = (*upkeep)->connections();
    if (!connections)
        return context.fail(connections.error());
    const auto found = std::find_if(connections->begin(), connections->end(), [&](const Connection &one) {
        return one.name.compare(words[1], Qt::CaseInsensitive) == 0;
    });
    if (found == connections->end())
        return context.fail(
            {core::ErrorCode::NotFound, u"There is no connection \"%1\"."_s.arg(words[1]), {}, {}});
    if (verb == "test"_L1)
        return test(context, *found);
    if (const auto removed = (*upkeep)->removeConnection(found->uid); !removed)
        return context.fail(removed.error());
    forgetSecret(found->uid);
    return list(context, **upkeep);
}

} // namespace meshbook::cli
