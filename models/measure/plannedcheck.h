// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace meshbook::measure {

/// What the first row of the answer holds.
enum class Answer : quint8 {
    Counted, ///< how many rows (or values) are wrong, and how many there are
    Value, ///< one value
    Age ///< seconds since the newest value of a column
};

/// What is held against the number that an answer gives.
struct Expectation {
    QString comparison; ///< mustBe, mustBeLessThan … (ODCS); null: nothing was promised
    QStringList thresholds;
    bool percent = false; ///< of the rows there are
    bool warnsOnly = false; ///< what is not kept is a warning
    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// One rule or promise as a question to a database.
struct PlannedCheck {
    core::EntityRef subject;
    QString dataset; ///< name for people
    QString what; ///< the rule for people
    QString element; ///< column path; null: the dataset as a whole
    QString rule; ///< QualityRule::id; null for promises
    QString metric;
    core::QualityDimension dimension = core::QualityDimension::Unknown;
    QString severity;
    Answer answer = Answer::Value;
    Expectation expectation;
    std::optional<double> warnAbove; ///< an age that is kept but late: a warning
    QString unit; ///< of the number; "%" where it is a share
    /// Told without the column: as dbt tells its tests, and as everybody tells the freshness of a table, so
    /// that what several tools measured of one check is one line.
    bool ofWhole = false;
    QString schedule; ///< cron, as the rule has it; null: none
    QString sql; ///< one SELECT; null: it cannot be asked, see `trouble`
    QString trouble; ///< why it cannot be asked, one sentence
    friend bool operator==(const PlannedCheck &, const PlannedCheck &) = default;
};

/// "= 0", "< 5 %", "between 1 and 5": the expectation for people and for Observation::expected.
[[nodiscard]] QString textOf(const Expectation &expectation);

} // namespace meshbook::measure
