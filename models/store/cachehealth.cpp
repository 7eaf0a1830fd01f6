// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::Result;

namespace {

/// "postgres://…/db.schema.table#completeness/reason_code" and the like: what a reader can use of it.
QString ruleName(const QString &rule)
{
    const qsizetype hash = rule.lastIndexOf(u'#');
    return hash < 0 ? rule : rule.sliced(hash + 1);
}

std::optional<double> numberColumn(const SQLite::Statement &row, int index)
{
    const SQLite::Column column = row.getColumn(index);
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

} // namespace

Result<std::vector<core::Measurement>>
CacheReader::newestMeasurements(const std::vector<EntityLine> &datasets)
{
    std::vector<core::Measurement> measured;
    const Result<> read = guarded(u"measurements"_s, [&]() -> Result<> {
        // SQLite takes the bare columns from the row that has the maximum.
        SQLite::Statement rows(*m_database,
                               "SELECT o.element, o.rule, o.metric, o.status, o.value, o.unit, o.expected, "
                               "max(o.at) FROM identity i JOIN observation o ON o.subject = i.id "
                               "WHERE i.entity = ? GROUP BY o.element, o.rule, o.metric "
                               "ORDER BY o.element, o.rule, o.metric");
        for (const EntityLine &dataset : datasets) {
            rows.reset();
            rows.bind(1, static_cast<int64_t>(dataset.id));
            while (rows.executeStep()) {
                core::Measurement one;
                one.dataset = dataset.name;
                one.element = textColumn(rows, 0);
                one.rule = ruleName(textColumn(rows, 1));
                one.metric = textColumn(rows, 2);
                one.status = static_cast<core::ObservationStatus>(rows.getColumn(3).getInt());
                one.value = numberColumn(rows, 4);
                one.unit = textColumn(rows, 5);
                one.expected = textColumn(rows, 6);
                if (!rows.getColumn(7).isNull())
                    one.at = QDateTime::fromMSecsSinceEpoch(rows.getColumn(7).getInt64(), QTimeZone::utc());
                measured.push_back(std::move(one));
            }
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return measured;
}

} // namespace meshbook::store
