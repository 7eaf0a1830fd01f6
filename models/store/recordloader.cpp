// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordloader.h"

#include "core/codec.h"
#include "core/precedence.h"
#include "store/sourceupdate.h"

#include <QSet>

#include <algorithm>

namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;

namespace {

StoredRecord recordFrom(qint64 id, SQLite::Statement &row)
{
    StoredRecord record;
    record.id = id;
    record.precedence = core::precedenceOf(textColumn(row, 2));
    record.stale = row.getColumn(3).getInt() == static_cast<int>(FileState::Failed);
    record.said.telling = {row.getColumn(4).getInt64(), textColumn(row, 5), textColumn(row, 2), {}};
    if (!row.getColumn(6).isNull())
        record.said.telling.at = row.getColumn(6).getInt64();
    record.wasWithdrawn = textColumn(row, 7);
    record.said.withdrawn = record.wasWithdrawn;
    return record;
}

} // namespace

std::vector<StoredRecord> RecordLoader::load(const std::vector<qint64> &ids, bool everyOne)
{
    std::vector<StoredRecord> records;
    QSet<std::pair<int, QByteArray>> seen;
    for (const qint64 id : ids) {
        SQLite::Statement &sql =
            m_sql("SELECT r.kind, r.body, f.format, f.state, f.source, f.path, r.told, r.withdrawn "
                  "FROM record r JOIN file f ON f.id = r.file WHERE r.id = ?");
        sql.bind(1, static_cast<int64_t>(id));
        if (!sql.executeStep())
            continue;
        StoredRecord record = recordFrom(id, sql);
        const QByteArray body = blobColumn(sql, 1);
        if (!everyOne && !record.said.telling.at && record.wasWithdrawn.isEmpty()) {
            // Thousands of files may imply one domain in the same words; these need folding once.
            const qsizetype before = seen.size();
            seen.insert({record.precedence * 2 + (record.stale ? 1 : 0), body});
            if (seen.size() == before)
                continue;
        }
        std::optional<AnyEntity> entity =
            core::decode(static_cast<EntityKind>(sql.getColumn(0).getInt()), body);
        if (!entity)
            continue;
        record.said.dropped = core::header(*entity).lifecycle == core::Lifecycle::Retired;
        record.entity = std::move(*entity);
        records.push_back(std::move(record));
    }
    std::stable_sort(records.begin(), records.end(), [](const StoredRecord &a, const StoredRecord &b) {
        const bool impliedA = core::header(a.entity).implied;
        const bool impliedB = core::header(b.entity).implied;
        const qint64 newestA = -a.said.telling.at.value_or(0); // of a stream of events the last word counts
        const qint64 newestB = -b.said.telling.at.value_or(0);
        return std::tie(impliedA, a.precedence, newestA, a.id)
            < std::tie(impliedB, b.precedence, newestB, b.id);
    });
    return records;
}

std::vector<StoredRecord> RecordLoader::judged(const std::vector<qint64> &ids,
                                               const std::vector<qint64> &identities)
{
    const std::vector<Withdrawals::Row> rows = m_withdrawals.of(identities);
    std::vector<StoredRecord> records = load(ids, !rows.empty());
    std::vector<Withdrawals::Said *> said;
    said.reserve(records.size());
    for (StoredRecord &record : records)
        said.push_back(&record.said);
    Withdrawals::judge(said, rows);
    for (const StoredRecord &record : records) {
        if (record.said.withdrawn != record.wasWithdrawn) {
            SQLite::Statement &sql = m_sql("UPDATE record SET withdrawn = ? WHERE id = ?");
            bindText(sql, 1, record.said.withdrawn);
            sql.bind(2, static_cast<int64_t>(record.id));
            sql.exec();
        }
        if (record.isGone()) {
            SQLite::Statement &sql = m_sql("UPDATE record SET entity = NULL WHERE id = ?");
            sql.bind(1, static_cast<int64_t>(record.id));
            sql.exec();
        }
    }
    return records;
}

} // namespace meshbook::store
