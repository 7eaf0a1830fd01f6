// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace meshbook::core {

enum class Driver : quint8 { PostgreSql, Sqlite };

/// "postgresql", "sqlite".
[[nodiscard]] QLatin1StringView toText(Driver driver);
/// Takes the short names "postgres" and "sqlite3" too.
[[nodiscard]] std::optional<Driver> driverFromText(QStringView text);

/// A database that a person lets Meshbook measure. Kept in the ledger, without its password: that is in the
/// system's keychain, in memory, or in an environment variable (see measure/secrets.h).
struct Connection {
    QString uid; ///< never changes, never shown
    QString name; ///< as a person calls it; unique within the workspace
    Driver driver = Driver::PostgreSql;
    QString host; ///< PostgreSQL: a name, an address, or the folder of a socket (begins with "/")
    int port = 5432;
    QString database; ///< PostgreSQL: its name. SQLite: absolute path of the file
    QString user;
    QString secretVariable; ///< environment variable that holds the password; empty: the keychain
    QString sslMode; ///< disable, prefer, require, verify-ca or verify-full; empty: the driver's own choice
    QString schema; ///< where tables are that are named without one; empty: the database's own choice
    /// Whose datasets are measured here: OpenLineage namespaces ("postgres://host:5432"), or the beginnings
    /// of identities within one ("postgres://host:5432/db.schema"); empty: the namespace of the database
    /// itself.
    QStringList spaces;
    QByteArray timeZone; ///< of times stored without one, IANA; empty: UTC
    int timeoutSeconds = 60; ///< of one statement
    int everyMinutes = 0; ///< how often it is measured while the program runs; 0: only by hand
    bool obeysSchedules = false; ///< measures rules when their own cron schedules say so
    QDateTime createdAt; ///< UTC
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// The OpenLineage namespace of the database itself: "postgres://host:5432", "sqlite:///path".
[[nodiscard]] QString spaceOf(const Connection &connection);
/// Whether a dataset of a namespace and name is measured there; without a name any of the namespace.
[[nodiscard]] bool answersFor(const Connection &connection, const QString &space, const QString &name = {});

/// One sentence on what is wrong with it; null: nothing.
[[nodiscard]] QString faultOf(const Connection &connection);

/// All but uid, name and time as one line of JSON with sorted names, and back. What is not understood of a
/// text keeps its default.
[[nodiscard]] QString settingsToText(const Connection &connection);
void settingsFromText(const QString &text, Connection &connection);

} // namespace meshbook::core
