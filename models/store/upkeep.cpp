// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upkeep.h"

#include "store/database.h"
#include "store/ledgeraccess.h"
#include "store/upkeeprows.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QUuid>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::Acknowledgement;
using core::Connection;
using core::ErrorCode;
using core::failure;
using core::MaintenanceWindow;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Upkeep)
};

/// The ledger keeps milliseconds; an invalid time stays one.
QDateTime kept(const QDateTime &time)
{
    return time.isValid() ? QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

QString uidOr(const QString &uid)
{
    return uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uid;
}

template <typename T>
bool hasUid(const std::vector<T> &all, const QString &uid)
{
    return std::any_of(all.begin(), all.end(), [&](const T &one) { return one.uid == uid; });
}

Result<> reasonFits(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::Usage, Words::tr("Say why, in a few words."));
    if (reason.size() > Upkeep::longestReason)
        return failure(ErrorCode::Usage,
                       Words::tr("A reason has at most %1 characters.").arg(Upkeep::longestReason));
    return {};
}

Result<> canBeKept(const Connection &connection, const std::vector<Connection> &others)
{
    if (const QString fault = core::faultOf(connection); !fault.isNull())
        return failure(ErrorCode::Usage, fault, connection.name);
    for (const Connection &other : others) {
        if (other.uid != connection.uid && other.name.compare(connection.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorCode::Conflict, Words::tr("There is already a connection of this name."),
                           connection.name);
    }
    return {};
}

Result<> canBeKept(const MaintenanceWindow &window)
{
    if (!window.from.isValid() || !(window.from < window.to))
        return failure(ErrorCode::Usage, Words::tr("Maintenance ends after it begins."));
    if (!window.timeZone.isEmpty() && !QTimeZone(window.timeZone).isValid())
        return failure(ErrorCode::Usage,
                       Words::tr("There is no time zone \"%1\".").arg(QString::fromLatin1(window.timeZone)));
    return reasonFits(window.reason);
}

Result<> noSuchConnection(const QString &uid)
{
    return failure(ErrorCode::NotFound, Words::tr("There is no such connection any more."), uid);
}

Result<> noSuchWindow(const QString &uid)
{
    return failure(ErrorCode::NotFound, Words::tr("This maintenance is not announced any more."), uid);
}

MaintenanceWindow keptWindow(MaintenanceWindow window)
{
    window.from = kept(window.from);
    window.to = kept(window.to);
    window.lastUntil = kept(window.lastUntil);
    window.createdAt = kept(window.createdAt);
    window.reason = window.reason.trimmed();
    return window;
}

} // namespace

Upkeep::Upkeep(std::unique_ptr<SQLite::Database> database, bool write, bool empty)
    : m_database(std::move(database))
    , m_write(write)
    , m_empty(empty)
{
}

Upkeep::~Upkeep() = default;

Result<std::unique_ptr<Upkeep>> Upkeep::open(const QString &ledgerPath, bool write)
{
    auto database = openDatabase(ledgerPath, Durability::Precious, write);
    if (!database)
        return core::Unexpected{database.error()};
    bool empty = false;
    const Result<> looked = guarded(ledgerPath, [&]() -> Result<> {
        empty = !(*database)->tableExists("maintenance");
        return {};
    });
    if (!looked)
        return core::Unexpected{looked.error()};
    return std::unique_ptr<Upkeep>(new Upkeep(std::move(*database), write && !empty, empty));
}

Result<> Upkeep::check(SQLite::Database &ledger)
{
    return guarded(u"upkeep"_s, [&]() -> Result<> {
        if (!ledger.tableExists("maintenance"))
            return {};
        int damaged = 0;
        const std::size_t good = upkeeprows::connections(ledger, &damaged).size()
            + upkeeprows::acknowledgements(ledger, &damaged).size()
            + upkeeprows::maintenance(ledger, &damaged).size();
        if (damaged > 0)
            return failure(
                ErrorCode::Storage,
                Words::tr("A row of the ledger does not match its checksum. It was left as it is."),
                u"%1 of %2 connections, acknowledgements and maintenance windows"_s.arg(damaged).arg(
                    good + static_cast<std::size_t>(damaged)));
        return {};
    });
}

template <typename Step>
Result<> Upkeep::write(const QString &what, Step step)
{
    if (!m_write)
        return failure(ErrorCode::Storage, Words::tr("This workspace is read-only."), what);
    return writeLedger(*m_database, what, &check, std::move(step));
}

Result<std::vector<Connection>> Upkeep::connections() const
{
    return readLedger<Connection>(u"connections"_s, m_empty,
                                  [&] { return upkeeprows::connections(*m_database); });
}

Result<Connection> Upkeep::addConnection(Connection connection)
{
    connection.uid = uidOr(connection.uid);
    connection.name = connection.name.trimmed();
    connection.createdAt = kept(connection.createdAt);
    const Result<> written = write(u"add connection"_s, [&](SQLite::Database &database) -> Result<> {
        const std::vector<Connection> all = upkeeprows::connections(database);
        if (hasUid(all, connection.uid))
            return failure(ErrorCode::Conflict, Words::tr("This connection is there already."),
                           connection.name);
        if (all.size() >= mostConnections)
            return failure(ErrorCode::Usage,
                           Words::tr("There are %1 connections. Remove some first.").arg(all.size()));
        if (const Result<> fit = canBeKept(connection, all); !fit)
            return fit;
        upkeeprows::put(database, connection);
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return connection;
}

Result<> Upkeep::updateConnection(const Connection &connection)
{
    return write(u"update connection"_s, [&](SQLite::Database &database) -> Result<> {
        const std::vector<Connection> all = upkeeprows::connections(database);
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&](const Connection &other) { return other.uid == connection.uid; });
        if (at == all.end())
            return noSuchConnection(connection.uid);
        Connection changed = connection;
        changed.name = connection.name.trimmed();
        changed.createdAt = at->createdAt;
        if (const Result<> fit = canBeKept(changed, all); !fit)
            return fit;
        upkeeprows::put(database, changed);
        return {};
    });
}

Result<> Upkeep::removeConnection(const QString &uid)
{
    return write(u"remove connection"_s, [&](SQLite::Database &database) -> Result<> {
        return upkeeprows::remove(database, "connection", "uid", uid) ? Result<>() : noSuchConnection(uid);
    });
}

Result<std::vector<Acknowledgement>> Upkeep::acknowledgements() const
{
    return readLedger<Acknowledgement>(u"acknowledgements"_s, m_empty,
                                       [&] { return upkeeprows::acknowledgements(*m_database); });
}

Result<> Upkeep::acknowledge(const Acknowledgement &acknowledgement)
{
    return write(u"acknowledge"_s, [&](SQLite::Database &database) -> Result<> {
        Acknowledgement row = acknowledgement;
        row.who = row.who.trimmed();
        row.reason = row.reason.trimmed();
        row.at = kept(row.at);
        row.until = kept(row.until);
        if (row.breach.isEmpty())
            return failure(ErrorCode::Usage, Words::tr("Say which breach."));
        if (row.who.isEmpty())
            return failure(ErrorCode::Usage, Words::tr("Say who acknowledges the breach."));
        if (const Result<> fit = reasonFits(row.reason); !fit)
            return fit;
        if (row.until.isValid() && !(row.at < row.until))
            return failure(ErrorCode::Usage, Words::tr("An acknowledgement ends after it is given."));
        if (database.execAndGet("SELECT count(*) FROM acknowledgement").getInt() >= mostAcknowledgements)
            return failure(ErrorCode::Usage, Words::tr("There are too many acknowledgements."));
        upkeeprows::put(database, row);
        return {};
    });
}

Result<> Upkeep::withdrawAcknowledgement(const QString &breach)
{
    return write(u"withdraw acknowledgement"_s, [&](SQLite::Database &database) -> Result<> {
        if (!upkeeprows::remove(database, "acknowledgement", "breach", breach))
            return failure(ErrorCode::NotFound, Words::tr("This breach is not acknowledged any more."),
                           breach);
        return {};
    });
}

Result<std::vector<MaintenanceWindow>> Upkeep::maintenance() const
{
    return readLedger<MaintenanceWindow>(u"maintenance"_s, m_empty,
                                         [&] { return upkeeprows::maintenance(*m_database); });
}

Result<MaintenanceWindow> Upkeep::addMaintenance(MaintenanceWindow window)
{
    window = keptWindow(std::move(window));
    window.uid = uidOr(window.uid);
    const Result<> written = write(u"add maintenance"_s, [&](SQLite::Database &database) -> Result<> {
        const std::vector<MaintenanceWindow> all = upkeeprows::maintenance(database);
        if (hasUid(all, window.uid))
            return failure(ErrorCode::Conflict, Words::tr("This maintenance is announced already."),
                           window.uid);
        if (all.size() >= mostMaintenance)
            return failure(ErrorCode::Usage,
                           Words::tr("There are %1 maintenance windows. Remove some first.").arg(all.size()));
        if (const Result<> fit = canBeKept(window); !fit)
            return fit;
        upkeeprows::put(database, window);
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return window;
}

Result<> Upkeep::updateMaintenance(const MaintenanceWindow &window)
{
    return write(u"update maintenance"_s, [&](SQLite::Database &database) -> Result<> {
        if (!hasUid(upkeeprows::maintenance(database), window.uid))
            return noSuchWindow(window.uid);
        if (const Result<> fit = canBeKept(window); !fit)
            return fit;
        upkeeprows::put(database, keptWindow(window));
        return {};
    });
}

Result<> Upkeep::removeMaintenance(const QString &uid)
{
    return write(u"remove maintenance"_s, [&](SQLite::Database &database) -> Result<> {
        return upkeeprows::remove(database, "maintenance", "uid", uid) ? Result<>() : noSuchWindow(uid);
    });
}

Result<QStringList> Upkeep::noteAlerts(const QStringList &breaches, const QDateTime &now)
{
    QStringList fresh;
    const Result<> written = write(u"note alerts"_s, [&](SQLite::Database &database) -> Result<> {
        for (const QString &breach : breaches) {
            if (!breach.isEmpty() && upkeeprows::noteAlert(database, breach, now))
                fresh.append(breach);
        }
        upkeeprows::forgetOldAlerts(database, mostAlerts);
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return fresh;
}

} // namespace meshbook::store
