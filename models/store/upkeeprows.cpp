// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upkeeprows.h"

#include "store/database.h"
#include "store/rowhash.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store::upkeeprows {

using core::Acknowledgement;
using core::Connection;
using core::MaintenanceWindow;

namespace {

/// The columns of words hold no NULL.
QString text(const QString &written)
{
    return written.isNull() ? u""_s : written;
}

QString msText(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString();
}

/// An invalid time is NULL.
void bindTime(SQLite::Statement &statement, int index, const QDateTime &time)
{
    if (time.isValid())
        statement.bind(index, static_cast<int64_t>(time.toMSecsSinceEpoch()));
    else
        statement.bind(index);
}

QByteArray hashOf(const Connection &c)
{
    return rowHash({c.uid, text(c.name), core::settingsToText(c), msText(c.createdAt)});
}

QByteArray hashOf(const Acknowledgement &a)
{
    return rowHash({a.breach, text(a.thing), text(a.who), text(a.reason), msText(a.at), msText(a.until)});
}

QByteArray hashOf(const MaintenanceWindow &w)
{
    return rowHash({w.uid, text(w.scope), msText(w.from), msText(w.to), core::toText(w.repeat),
                    text(QString::fromLatin1(w.timeZone)), msText(w.lastUntil), text(w.reason), text(w.who),
                    msText(w.createdAt)});
}

Connection connectionFrom(const SQLite::Statement &row)
{
    Connection connection;
    connection.uid = textColumn(row, 0);
    connection.name = textColumn(row, 1);
    core::settingsFromText(textColumn(row, 2), connection);
    connection.createdAt = timeColumn(row, 3);
    return connection;
}

Acknowledgement acknowledgementFrom(const SQLite::Statement &row)
{
    return {textColumn(row, 0), textColumn(row, 1), textColumn(row, 2),
            textColumn(row, 3), timeColumn(row, 4), timeColumn(row, 5)};
}

MaintenanceWindow windowFrom(const SQLite::Statement &row)
{
    MaintenanceWindow window;
    window.uid = textColumn(row, 0);
    window.scope = textColumn(row, 1);
    window.from = timeColumn(row, 2);
    window.to = timeColumn(row, 3);
    window.repeat = core::repeatFromText(textColumn(row, 4)).value_or(core::Repeat::Once);
    window.timeZone = textColumn(row, 5).toLatin1();
    window.lastUntil = timeColumn(row, 6);
    window.reason = textColumn(row, 7);
    window.who = textColumn(row, 8);
    window.createdAt = timeColumn(row, 9);
    return window;
}

/// Reads with `from` what the statement gives; its hash stands in the last column.
template <typename T, typename From>
std::vector<T> rowsOf(SQLite::Database &database, const char *sql, From from, int *damaged)
{
    SQLite::Statement rows(database, sql);
    std::vector<T> found;
    while (rows.executeStep()) {
        T value = from(rows);
        if (blobColumn(rows, rows.getColumnCount() - 1) == hashOf(value))
            found.push_back(std::move(value));
        else if (damaged != nullptr)
            ++*damaged;
    }
    return found;
}

} // namespace

std::vector<Connection> connections(SQLite::Database &database, int *damaged)
{
    return rowsOf<Connection>(database,
                              "SELECT uid, name, settings, created_at, hash FROM connection "
                              "ORDER BY name COLLATE NOCASE, uid",
                              connectionFrom, damaged);
}

std::vector<Acknowledgement> acknowledgements(SQLite::Database &database, int *damaged)
{
    return rowsOf<Acknowledgement>(database,
                                   "SELECT breach, thing, who, reason, at, until, hash FROM acknowledgement "
                                   "ORDER BY at DESC, breach",
                                   acknowledgementFrom, damaged);
}

std::vector<MaintenanceWindow> maintenance(SQLite::Database &database, int *damaged)
{
    return rowsOf<MaintenanceWindow>(database,
                                     "SELECT uid, scope, starts_at, ends_at, repeat, time_zone, last_until, "
                                     "reason, who, created_at, hash FROM maintenance ORDER BY starts_at, uid",
                                     windowFrom, damaged);
}

void put(SQLite::Database &database, const Connection &connection)
{
    SQLite::Statement insert(database,
                             "INSERT INTO connection (uid, name, settings, created_at, hash) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET name = excluded.name, "
                             "settings = excluded.settings, created_at = excluded.created_at, "
                             "hash = excluded.hash");
    bindText(insert, 1, connection.uid);
    bindText(insert, 2, text(connection.name));
    bindText(insert, 3, core::settingsToText(connection));
    bindTime(insert, 4, connection.createdAt);
    bindBlob(insert, 5, hashOf(connection));
    insert.exec();
}

void put(SQLite::Database &database, const Acknowledgement &acknowledgement)
{
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO acknowledgement (breach, thing, who, reason, at, until, "
                             "hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, acknowledgement.breach);
    bindText(insert, 2, text(acknowledgement.thing));
    bindText(insert, 3, text(acknowledgement.who));
    bindText(insert, 4, text(acknowledgement.reason));
    bindTime(insert, 5, acknowledgement.at);
    bindTime(insert, 6, acknowledgement.until);
    bindBlob(insert, 7, hashOf(acknowledgement));
    insert.exec();
}

void put(SQLite::Database &database, const MaintenanceWindow &window)
{
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO maintenance (uid, scope, starts_at, ends_at, repeat, "
                             "time_zone, last_until, reason, who, created_at, hash) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, window.uid);
    bindText(insert, 2, text(window.scope));
    bindTime(insert, 3, window.from);
    bindTime(insert, 4, window.to);
    bindText(insert, 5, core::toText(window.repeat));
    bindText(insert, 6, text(QString::fromLatin1(window.timeZone)));
    bindTime(insert, 7, window.lastUntil);
    bindText(insert, 8, text(window.reason));
    bindText(insert, 9, text(window.who));
    bindTime(insert, 10, window.createdAt);
    bindBlob(insert, 11, hashOf(window));
    insert.exec();
}

bool remove(SQLite::Database &database, const char *table, const char *key, const QString &value)
{
    SQLite::Statement erase(database, std::string("DELETE FROM ") + table + " WHERE " + key + " = ?");
    bindText(erase, 1, value);
    return erase.exec() > 0;
}

bool noteAlert(SQLite::Database &database, const QString &breach, const QDateTime &now)
{
    SQLite::Statement insert(database,
                             "INSERT OR IGNORE INTO alert (breach, told_at, hash) VALUES (?, ?, ?)");
    bindText(insert, 1, breach);
    bindTime(insert, 2, now);
    bindBlob(insert, 3, rowHash({breach, msText(now)}));
    return insert.exec() > 0;
}

void forgetOldAlerts(SQLite::Database &database, int kept)
{
    SQLite::Statement erase(database,
                            "DELETE FROM alert WHERE breach IN "
                            "(SELECT breach FROM alert ORDER BY told_at DESC LIMIT -1 OFFSET ?)");
    erase.bind(1, kept);
    erase.exec();
}

} // namespace meshbook::store::upkeeprows
