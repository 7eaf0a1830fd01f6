// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/withdrawals.h"

#include "core/fields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

namespace {

constexpr QChar separator(0x1f);

std::optional<qint64> optionalTime(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional<qint64>(column.getInt64());
}

} // namespace

bool follows(const Telling &later, const Telling &earlier)
{
    if (later.source != earlier.source || later.path == earlier.path)
        return false; // within a file its reader has put things in order
    if (later.at && earlier.at && *later.at != *earlier.at)
        return *later.at > *earlier.at;
    return later.path > earlier.path;
}

std::vector<Withdrawals::Row> Withdrawals::of(const std::vector<qint64> &identities)
{
    std::vector<Row> rows;
    if (!m_any) {
        SQLite::Statement &any = m_sql("SELECT EXISTS (SELECT 1 FROM withdrawal)");
        any.executeStep();
        m_any = any.getColumn(0).getInt() != 0;
        any.reset();
    }
    if (!*m_any)
        return rows;
    for (const qint64 identity : identities) {
        SQLite::Statement &sql = m_sql("SELECT f.source, f.path, f.format, w.at, w.field FROM withdrawal w "
                                       "JOIN file f ON f.id = w.file WHERE w.identity = ?");
        sql.bind(1, static_cast<int64_t>(identity));
        while (sql.executeStep())
            rows.push_back({{sql.getColumn(0).getInt64(), textColumn(sql, 1), textColumn(sql, 2),
                             optionalTime(sql.getColumn(3))},
                            textColumn(sql, 4)});
    }
    return rows;
}

void Withdrawals::judge(std::vector<Said *> &records, const std::vector<Row> &rows)
{
    for (Said *said : records) {
        QStringList fields;
        for (const Row &row : rows) {
            if (follows(row.telling, said->telling))
                fields.append(row.field.isNull() ? u"*"_s : row.field);
        }
        // What was dropped and then told of again is there again.
        const bool isBack =
            said->dropped && std::any_of(records.begin(), records.end(), [&](const Said *other) {
                return !other->dropped && other->telling.format == said->telling.format && other->telling.at
                    && follows(other->telling, said->telling);
            });
        if (isBack)
            fields << u"status"_s << u"lifecycle"_s;
        if (fields.contains(u"*"_s))
            fields = QStringList{u"*"_s};
        fields.removeDuplicates();
        fields.sort();
        said->withdrawn = fields.isEmpty() ? QString() : fields.join(separator);
    }
}

void Withdrawals::apply(core::AnyEntity &entity, const QString &withdrawn)
{
    if (withdrawn.isEmpty())
        return;
    for (const QString &field : withdrawn.split(separator))
        core::clearField(entity, field);
}

} // namespace meshbook::store
