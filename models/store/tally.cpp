// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tally.h"

#include "core/vocabulary.h"
#include "store/statements.h"

#include <array>

namespace meshbook::store {

void markCounted(Statements &sql)
{
    sql("UPDATE tally SET things = (SELECT coalesce(max(id), 0) FROM entity) WHERE kind = -1").exec();
}

void countNew(Statements &sql)
{
    constexpr int sums = 7;
    std::array<std::array<qint64, sums>, core::entityKindCount> added{};
    SQLite::Statement &things = sql(
        "SELECT kind, 1, columns, ports, objectives, rules, relations, links FROM entity WHERE id > (SELECT "
        "things FROM tally WHERE kind = -1) AND records > 0");
    while (things.executeStep()) {
        auto &kind = added[static_cast<std::size_t>(things.getColumn(0).getInt())];
        for (int i = 0; i < sums; ++i)
            kind[static_cast<std::size_t>(i)] += things.getColumn(i + 1).getInt64();
    }
    SQLite::Statement &add =
        sql("UPDATE tally SET things = things + ?1, columns = columns + ?2, ports = ports + ?3, objectives = "
            "objectives + ?4, rules = rules + ?5, relations = relations + ?6, links = links + ?7 WHERE kind "
            "= ?8");
    for (std::size_t kind = 0; kind < added.size(); ++kind) {
        add.reset();
        for (int i = 0; i < sums; ++i)
            add.bind(i + 1, static_cast<int64_t>(added[kind][static_cast<std::size_t>(i)]));
        add.bind(sums + 1, static_cast<int>(kind));
        add.exec();
    }
    markCounted(sql);
}

} // namespace meshbook::store
