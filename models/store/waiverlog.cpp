// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/waiverlog.h"

#include "store/database.h"
#include "store/rowhash.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QUuid>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;
using governance::Waiver;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::WaiverLog)
};

constexpr auto allColumns =
    "SELECT uid, policy, subject, element, reason, approver, until, recorded_at, hash FROM "
    "waiver ORDER BY recorded_at, uid";

QByteArray hashOf(const WaiverLog::Recorded &each)
{
    return rowHash({each.uid, each.waiver.policy, each.waiver.subject, each.waiver.element,
                    each.waiver.reason, each.waiver.approver, each.waiver.until.toString(Qt::ISODate),
                    QString::number(each.recordedAt.toMSecsSinceEpoch())});
}

WaiverLog::Recorded recordedFrom(const SQLite::Statement &row)
{
    WaiverLog::Recorded each;
    each.uid = textColumn(row, 0);
    each.waiver.policy = textColumn(row, 1);
    each.waiver.subject = textColumn(row, 2);
    each.waiver.element = textColumn(row, 3);
    each.waiver.reason = textColumn(row, 4);
    each.waiver.approver = textColumn(row, 5);
    each.waiver.until = QDate::fromString(textColumn(row, 6), Qt::ISODate);
    each.recordedAt = timeColumn(row, 7);
    return each;
}

Result<> canBeKept(const Waiver &waiver)
{
    if (waiver.policy.isEmpty() || !waiver.subject.startsWith("meshbook:"_L1) || !waiver.until.isValid())
        return failure(ErrorCode::Usage, Words::tr("A waiver needs a policy, a subject and a last day."));
    if (waiver.reason.trimmed().isEmpty() || waiver.approver.trimmed().isEmpty())
        return failure(ErrorCode::Usage, Words::tr("A waiver needs a reason and somebody who approves it."));
    for (const QString &text :
         {waiver.policy, waiver.subject, waiver.element, waiver.reason, waiver.approver}) {
        if (text.size() > WaiverLog::longestText)
            return failure(ErrorCode::Usage, Words::tr("A text of a waiver is too long to be kept."));
    }
    return {};
}

} // namespace

WaiverLog::WaiverLog(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

WaiverLog::~WaiverLog() = default;

Result<std::unique_ptr<WaiverLog>> WaiverLog::open(const QString &ledger, bool write)
{
    auto database = openDatabase(ledger, Durability::Precious, write);
    if (!database)
        return core::Unexpected{database.error()};
    const Result<> ready = guarded(ledger, [&]() -> Result<> {
        if (!write || (*database)->tableExists("waiver"))
            return {};
        SQLite::Transaction transaction(**database, SQLite::TransactionBehavior::IMMEDIATE);
        // Another process may have been first.
        if (const Result<> made = runScript(**database, u":/sql/ledger-waivers.sql"_s); !made)
            return made;
        transaction.commit();
        return {};
    });
    if (!ready)
        return core::Unexpected{ready.error()};
    return std::unique_ptr<WaiverLog>(new WaiverLog(std::move(*database)));
}

Result<std::unique_ptr<WaiverLog>> WaiverLog::openIn(const Workspace &workspace)
{
    return open(workspace.directory() + u"/ledger.db"_s, !workspace.ledger().isReadOnly());
}

Result<std::vector<WaiverLog::Recorded>> WaiverLog::waivers() const
{
    std::vector<Recorded> found;
    const Result<> read = guarded(u"waivers"_s, [&]() -> Result<> {
        // A ledger that cannot be written may have none yet.
        if (!m_database->tableExists("waiver"))
            return {};
        SQLite::Statement rows(*m_database, allColumns);
        while (rows.executeStep())
            found.push_back(recordedFrom(rows));
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<WaiverLog::Recorded>> WaiverLog::add(const std::vector<Waiver> &waivers,
                                                        const QDateTime &now)
{
    std::vector<Recorded> added;
    for (const Waiver &waiver : waivers) {
        if (const Result<> fits = canBeKept(waiver); !fits)
            return core::Unexpected{fits.error()};
        added.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), waiver,
                         QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC)});
    }
    const Result<> written = guarded(u"add waivers"_s, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*m_database, "INSERT INTO waiver VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Recorded &each : added) {
            bindText(insert, 1, each.uid);
            bindText(insert, 2, each.waiver.policy);
            bindText(insert, 3, each.waiver.subject);
            bindText(insert, 4, each.waiver.element);
            bindText(insert, 5, each.waiver.reason);
            bindText(insert, 6, each.waiver.approver);
            bindText(insert, 7, each.waiver.until.toString(Qt::ISODate));
            insert.bind(8, static_cast<int64_t>(each.recordedAt.toMSecsSinceEpoch()));
            bindBlob(insert, 9, hashOf(each));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return added;
}

Result<> WaiverLog::remove(const QStringList &uids)
{
    return guarded(u"remove waivers"_s, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement erase(*m_database, "DELETE FROM waiver WHERE uid = ?");
        for (const QString &uid : uids) {
            bindText(erase, 1, uid);
            erase.exec();
            erase.reset();
        }
        transaction.commit();
        return {};
    });
}

Result<> WaiverLog::check(SQLite::Database &database)
{
    return guarded(u"ledger"_s, [&]() -> Result<> {
        if (!database.tableExists("waiver"))
            return {};
        SQLite::Statement rows(database, allColumns);
        while (rows.executeStep()) {
            const Recorded each = recordedFrom(rows);
            if (blobColumn(rows, 8) != hashOf(each))
                return failure(
                    ErrorCode::Storage,
                    Words::tr("A row of the ledger does not match its checksum. It was left as it is."),
                    u"waiver "_s + each.uid);
        }
        return {};
    });
}

} // namespace meshbook::store
