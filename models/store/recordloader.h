// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/withdrawals.h"

#include <vector>

namespace meshbook::store {

/// What one file says of one thing, as it is stored.
struct StoredRecord {
    qint64 id = 0;
    int precedence = 0;
    bool stale = false;
    core::AnyEntity entity; ///< as it was said
    QString wasWithdrawn; ///< what of it was not in force before this sync
    Withdrawals::Said said;

    [[nodiscard]] bool isGone() const { return Withdrawals::isWhole(said.withdrawn); }
};

/// Reads records back, in the order of who is to be believed.
class RecordLoader final {
public:
    explicit RecordLoader(Statements &sql)
        : m_sql(sql)
        , m_withdrawals(sql)
    {
    }

    /// Unless `everyOne` is asked for, records that say the same stand for each other.
    [[nodiscard]] std::vector<StoredRecord> load(const std::vector<qint64> &ids, bool everyOne = false);
    /// The records of the thing with these names. Notes, here and in the table, which words their sources
    /// have taken back by now, and takes those that are gone as a whole from their thing.
    [[nodiscard]] std::vector<StoredRecord> judged(const std::vector<qint64> &ids,
                                                   const std::vector<qint64> &identities);

private:
    Statements &m_sql;
    Withdrawals m_withdrawals;
};

} // namespace meshbook::store
