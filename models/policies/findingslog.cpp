// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/findingslog.h"

#include "policies/catalogtables.h"
#include "store/database.h"
#include "store/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::Result;
using governance::CheckReport;
using governance::Finding;
using governance::TrendOf;
using governance::TrendPoint;

namespace {

constexpr int schemaVersion = 1;

Result<> prepare(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (database.execAndGet("PRAGMA user_version").getInt() < schemaVersion) {
        const auto sql = CatalogTables::script(u"findings.sql"_s);
        if (!sql)
            return core::Unexpected{sql.error()};
        database.exec(sql->constData());
        database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    }
    transaction.commit();
    return {};
}

/// What a check's trend rows say, to see whether they say anything new.
QByteArray digestOf(const CheckReport &report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    };
    const auto addNumbers = [&add](qint64 findings, const governance::Conformance &of) {
        add(u"%1 %2 %3 %4"_s.arg(findings).arg(of.checked).arg(of.violated).arg(of.waived));
    };
    for (const governance::PolicyTally &tally : report.tallies) {
        add(tally.policy);
        add(tally.domain);
        addNumbers(tally.findings, tally.things);
    }
    for (const governance::ProductTally &product : report.products) {
        add(product.uri);
        addNumbers(product.findings, product.policies);
    }
    return hash.result();
}

void bindNumbers(SQLite::Statement &insert, int first, qint64 findings, const governance::Conformance &of)
{
    insert.bind(first, static_cast<int64_t>(findings));
    insert.bind(first + 1, static_cast<int64_t>(of.checked));
    insert.bind(first + 2, static_cast<int64_t>(of.violated));
    insert.bind(first + 3, static_cast<int64_t>(of.waived));
}

std::string questionFor(TrendOf::What what)
{
    const std::string sums =
        "SELECT r.at, sum(t.findings), sum(t.checked), sum(t.violated), sum(t.waived) FROM run r "
        "JOIN trend t ON t.run = r.id WHERE ";
    switch (what) {
    case TrendOf::What::All:
        return sums + "t.policy IS NOT NULL AND ?1 IS NOT NULL GROUP BY r.id ORDER BY r.id";
    case TrendOf::What::Policy:
        return sums + "t.policy = ?1 GROUP BY r.id ORDER BY r.id";
    case TrendOf::What::Domain:
        return sums + "t.policy IS NOT NULL AND coalesce(t.domain, '') = ?1 GROUP BY r.id ORDER BY r.id";
    case TrendOf::What::Product:
        return sums + "t.product = ?1 GROUP BY r.id ORDER BY r.id";
    }
    return sums;
}

} // namespace

FindingsLog::FindingsLog(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

FindingsLog::~FindingsLog() = default;

Result<std::unique_ptr<FindingsLog>> FindingsLog::open(const store::Workspace &workspace)
{
    const QString path = workspace.directory() + u"/findings.db"_s;
    for (int attempt = 0;; ++attempt) {
        auto database = store::openDatabase(path, store::Durability::Cache, true);
        Result<> ready = database ? store::guarded(path, [&]() { return prepare(**database); })
                                  : Result<>(core::Unexpected{database.error()});
        if (ready)
            return std::unique_ptr<FindingsLog>(new FindingsLog(std::move(*database)));
        // Damaged: there is nothing in it that anybody wrote, so it begins anew.
        const bool isDamaged =
            QFile::exists(path) && attempt == 0 && ready.error().detail.contains("not a database"_L1);
        if (!isDamaged)
            return core::Unexpected{ready.error()};
        QFile::remove(path);
    }
}

Result<> FindingsLog::record(CheckReport &report)
{
    return store::guarded(u"findings"_s, [&]() -> Result<> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const qint64 now = report.at.toMSecsSinceEpoch();
        const qint64 before =
            m_database->execAndGet("SELECT coalesce(max(last_seen), 0) FROM finding").getInt64();
        SQLite::Statement keep(
            *m_database,
            "INSERT INTO finding VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT DO UPDATE SET first_seen = "
            "CASE WHEN last_seen < ?5 THEN ?4 ELSE first_seen END, last_seen = max(last_seen, ?4) "
            "RETURNING first_seen");
        for (Finding &finding : report.findings) {
            store::bindText(keep, 1, finding.policy);
            store::bindText(keep, 2, finding.subject);
            store::bindText(keep, 3, finding.element.isNull() ? u""_s : finding.element);
            keep.bind(4, static_cast<int64_t>(now));
            keep.bind(5, static_cast<int64_t>(before));
            keep.executeStep();
            finding.firstSeen = store::timeColumn(keep, 0);
            finding.lastSeen = report.at;
            keep.reset();
        }
        SQLite::Statement old(*m_database, "DELETE FROM finding WHERE last_seen < ?");
        old.bind(1, static_cast<int64_t>(now - qint64{keptDays} * 86'400'000));
        old.exec();
        recordTrend(report);
        transaction.commit();
        return {};
    });
}

void FindingsLog::recordTrend(const CheckReport &report)
{
    const QByteArray digest = digestOf(report);
    SQLite::Statement last(*m_database, "SELECT digest FROM run ORDER BY id DESC LIMIT 1");
    if (last.executeStep() && store::blobColumn(last, 0) == digest)
        return;
    last.reset();
    SQLite::Statement run(*m_database, "INSERT INTO run (at, digest) VALUES (?, ?)");
    run.bind(1, static_cast<int64_t>(report.at.toMSecsSinceEpoch()));
    store::bindBlob(run, 2, digest);
    run.exec();
    const int64_t id = m_database->getLastInsertRowid();
    SQLite::Statement insert(*m_database, "INSERT INTO trend VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const governance::PolicyTally &tally : report.tallies) {
        insert.bind(1, id);
        store::bindText(insert, 2, tally.policy);
        store::bindText(insert, 3, tally.domain);
        insert.bind(4);
        bindNumbers(insert, 5, tally.findings, tally.things);
        insert.exec();
        insert.reset();
    }
    for (const governance::ProductTally &product : report.products) {
        insert.bind(1, id);
        insert.bind(2);
        store::bindText(insert, 3, product.domain);
        store::bindText(insert, 4, product.uri);
        bindNumbers(insert, 5, product.findings, product.policies);
        insert.exec();
        insert.reset();
    }
    SQLite::Statement oldRows(*m_database, "DELETE FROM trend WHERE run <= ?");
    oldRows.bind(1, id - mostRuns);
    oldRows.exec();
    SQLite::Statement oldRuns(*m_database, "DELETE FROM run WHERE id <= ?");
    oldRuns.bind(1, id - mostRuns);
    oldRuns.exec();
}

Result<std::vector<TrendPoint>> FindingsLog::trend(const TrendOf &of)
{
    std::vector<TrendPoint> points;
    const Result<> read = store::guarded(u"trend"_s, [&]() -> Result<> {
        SQLite::Statement rows(*m_database, questionFor(of.what));
        store::bindText(rows, 1, of.name.isNull() ? u""_s : of.name);
        while (rows.executeStep())
            points.push_back({store::timeColumn(rows, 0),
                              static_cast<qint64>(rows.getColumn(1).getInt64()),
                              {static_cast<qint64>(rows.getColumn(2).getInt64()),
                               static_cast<qint64>(rows.getColumn(3).getInt64()),
                               static_cast<qint64>(rows.getColumn(4).getInt64())}});
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return points;
}

} // namespace meshbook::policies
