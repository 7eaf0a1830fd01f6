// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "health/series.h"
#include "store/statements.h"

#include <QHash>
#include <QSet>

#include <map>

namespace meshbook::store {

/// The year 2200 in ms since 1970: from then on, and before 1970, measurements are in no series. Blocks count
/// months, so a wild year costs one row.
constexpr qint64 latestInSeries = 7'258'118'400'000;

/// Keeps the series in step with the rows of `observation`, within the transaction that writes these.
class SeriesFeed final {
public:
    explicit SeriesFeed(Statements &sql);

    /// A row that is new. What has no time, or one before 1970 or after 2199, is in no series.
    void add(qint64 subject, const core::Observation &observation);
    /// To be called before the rows of this source are taken out, and makeAnew() after.
    void noteSource(qint64 source);
    /// The series of the noted subjects from the rows there are now.
    void makeAnew();
    /// All series from all rows.
    void makeAll();
    /// Writes what was added.
    void write();

    /// The series that write() changed.
    [[nodiscard]] const QSet<qint64> &changed() const { return m_changed; }
    /// Identities with a series that was not there before, or is there under another number or no more.
    [[nodiscard]] const QSet<qint64> &newlyMeasured() const { return m_newlyMeasured; }

private:
    struct Facts {
        qint64 id = 0;
        qint64 newest = 0; ///< ms
        bool isNew = false;
        bool isChanged = false; ///< the row is to be written
        bool isJudged = false;
        int dimension = 0;
        QString unit;
        QString expected;
    };
    [[nodiscard]] Facts &factsOf(qint64 subject, const core::Observation &observation);
    void addRows(SQLite::Statement &rows);
    void writeBlock(qint64 series, qint64 month, health::Series &fresh);
    void writeFacts(const Facts &facts);

    Statements &m_sql;
    QHash<QString, Facts> m_facts;
    std::map<std::pair<qint64, qint64>, health::Series> m_fresh; ///< by series and month
    std::size_t m_waiting = 0; ///< measurements in it
    QSet<qint64> m_subjects; ///< noted
    QSet<qint64> m_changed;
    QSet<qint64> m_newlyMeasured;
};

} // namespace meshbook::store
