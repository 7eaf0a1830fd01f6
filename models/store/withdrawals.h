// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "store/statements.h"

#include <optional>
#include <vector>

namespace meshbook::store {

/// Who said something, and when.
struct Telling {
    qint64 source = 0;
    QString path; ///< of the file
    QString format;
    std::optional<qint64> at; ///< ms since 1970, UTC; none where the source has no time
};

/// Whether one telling of a source follows another of the same source: by time, else by path.
[[nodiscard]] bool follows(const Telling &later, const Telling &earlier);

/// What sources took back of what they said before: OpenLineage facets with `_deleted`, DataHub
/// status.removed. Each source takes back its own words only, and only those said earlier.
///
/// A record keeps its body as it was said, so that it is in force again once the file that took it back
/// is gone; `record.withdrawn` names the fields that are not in force, or is "*" for all of it.
class Withdrawals final {
public:
    explicit Withdrawals(Statements &sql)
        : m_sql(sql)
    {
    }

    /// One thing taken back.
    struct Row {
        Telling telling;
        QString field; ///< null: everything
    };
    /// What was taken back of the thing with these names; nearly always nothing.
    [[nodiscard]] std::vector<Row> of(const std::vector<qint64> &identities);

    /// One record of a thing as judge() needs it.
    struct Said {
        Telling telling;
        bool dropped = false; ///< says that the thing was dropped; it stays, as retired
        QString withdrawn; ///< what judge() finds
    };
    /// Works out `withdrawn` for the records of one thing.
    static void judge(std::vector<Said *> &records, const std::vector<Row> &rows);

    [[nodiscard]] static bool isWhole(const QString &withdrawn) { return withdrawn == u"*"; }
    /// Clears the fields that are not in force.
    static void apply(core::AnyEntity &entity, const QString &withdrawn);

private:
    Statements &m_sql;
    std::optional<bool> m_any; ///< whether anybody took anything back; nearly always nobody did
};

} // namespace meshbook::store
