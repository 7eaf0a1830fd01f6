// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::core::Connection)
};

constexpr qsizetype longestText = 1000;
constexpr int longestTimeout = 3600;
constexpr int mostMinutes = 7 * 24 * 60;

bool isPlain(const QString &text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

bool isSslMode(const QString &mode)
{
    static constexpr std::array<QLatin1StringView, 7> modes{
        ""_L1, "disable"_L1, "allow"_L1, "prefer"_L1, "require"_L1, "verify-ca"_L1, "verify-full"_L1};
    return std::find(modes.begin(), modes.end(), mode) != modes.end();
}

} // namespace

QLatin1StringView toText(Driver driver)
{
    return driver == Driver::Sqlite ? "sqlite"_L1 : "postgresql"_L1;
}

std::optional<Driver> driverFromText(QStringView text)
{
    const QString word = text.toString().toLower();
    if (word == "postgresql"_L1 || word == "postgres"_L1)
        return Driver::PostgreSql;
    if (word == "sqlite"_L1 || word == "sqlite3"_L1)
        return Driver::Sqlite;
    return {};
}

QString spaceOf(const Connection &connection)
{
    if (connection.driver == Driver::Sqlite)
        return u"sqlite://"_s + QDir::fromNativeSeparators(connection.database);
    const QString host =
        connection.host.startsWith(u'/') || connection.host.isEmpty() ? u"localhost"_s : connection.host;
    return u"postgres://%1:%2"_s.arg(host.toLower()).arg(connection.port);
}

bool answersFor(const Connection &connection, const QString &space, const QString &name)
{
    if (space.isEmpty())
        return false;
    const QStringList spaces =
        connection.spaces.isEmpty() ? QStringList{spaceOf(connection)} : connection.spaces;
    const QString identity = space + u'/' + name;
    return std::any_of(spaces.begin(), spaces.end(), [&](const QString &known) {
        return known.compare(space, Qt::CaseInsensitive) == 0
            || identity.startsWith(known + u'.', Qt::CaseInsensitive);
    });
}

QString faultOf(const Connection &connection)
{
    static const QRegularExpression variable(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (connection.name.trimmed().isEmpty())
        return Words::tr("A connection needs a name.");
    for (const QString &text : {connection.name, connection.host, connection.database, connection.user,
                                connection.schema, connection.spaces.join(u' ')}) {
        if (!isPlain(text))
            return Words::tr("Names hold at most %1 characters and no line breaks.").arg(longestText);
    }
    if (connection.database.isEmpty())
        return connection.driver == Driver::Sqlite ? Words::tr("Choose the file of the database.")
                                                   : Words::tr("Name the database.");
    if (connection.driver == Driver::Sqlite && !QDir::isAbsolutePath(connection.database))
        return Words::tr("The path of the database has to be absolute.");
    if (connection.driver == Driver::PostgreSql && (connection.port < 1 || connection.port > 65535))
        return Words::tr("A port is a number from 1 to 65535.");
    if (!connection.secretVariable.isEmpty() && !variable.match(connection.secretVariable).hasMatch())
        return Words::tr("The name of an environment variable has letters, digits and \"_\" only.");
    if (!isSslMode(connection.sslMode))
        return Words::tr("There is no such way to encrypt: \"%1\".").arg(connection.sslMode);
    if (!connection.timeZone.isEmpty() && !QTimeZone(connection.timeZone).isValid())
        return Words::tr("There is no time zone \"%1\".").arg(QString::fromLatin1(connection.timeZone));
    if (connection.timeoutSeconds < 1 || connection.timeoutSeconds > longestTimeout)
        return Words::tr("A statement may take from 1 to %1 seconds.").arg(longestTimeout);
    if (connection.everyMinutes < 0 || connection.everyMinutes > mostMinutes)
        return Words::tr("Measure every 1 to %1 minutes, or 0 for by hand.").arg(mostMinutes);
    return {};
}

QString settingsToText(const Connection &connection)
{
    QJsonObject object{{u"driver"_s, QString(toText(connection.driver))},
                       {u"port"_s, connection.port},
                       {u"timeoutSeconds"_s, connection.timeoutSeconds},
                       {u"everyMinutes"_s, connection.everyMinutes},
                       {u"obeysSchedules"_s, connection.obeysSchedules}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"host"_s, connection.host);
    put(u"database"_s, connection.database);
    put(u"user"_s, connection.user);
    put(u"secretVariable"_s, connection.secretVariable);
    put(u"sslMode"_s, connection.sslMode);
    put(u"schema"_s, connection.schema);
    put(u"timeZone"_s, QString::fromLatin1(connection.timeZone));
    if (!connection.spaces.isEmpty())
        object.insert(u"spaces"_s, QJsonArray::fromStringList(connection.spaces));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void settingsFromText(const QString &text, Connection &connection)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    connection.driver = driverFromText(object.value("driver"_L1).toString()).value_or(connection.driver);
    connection.port = object.value("port"_L1).toInt(connection.port);
    connection.timeoutSeconds = object.value("timeoutSeconds"_L1).toInt(connection.timeoutSeconds);
    connection.everyMinutes = object.value("everyMinutes"_L1).toInt(connection.everyMinutes);
    connection.obeysSchedules = object.value("obeysSchedules"_L1).toBool(connection.obeysSchedules);
    connection.host = object.value("host"_L1).toString();
    connection.database = object.value("database"_L1).toString();
    connection.user = object.value("user"_L1).toString();
    connection.secretVariable = object.value("secretVariable"_L1).toString();
    connection.sslMode = object.value("sslMode"_L1).toString();
    connection.schema = object.value("schema"_L1).toString();
    connection.timeZone = object.value("timeZone"_L1).toString().toLatin1();
    connection.spaces.clear();
    const QJsonArray spaces = object.value("spaces"_L1).toArray();
    for (const QJsonValue &space : spaces)
        connection.spaces.append(space.toString());
}

} // namespace meshbook::core
