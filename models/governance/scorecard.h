// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"

namespace meshbook::governance {

/// How the things of one domain stand with one group of policies.
struct ScoreCell {
    Conformance things; ///< pairs of a policy and a thing in its scope
    qint64 errors = 0; ///< findings that are not waived
    qint64 findings = 0; ///< these too

    /// 0 … 100, rounded down, so that what is not all is never told as 100; absent where nothing was checked.
    [[nodiscard]] std::optional<int> score() const;
    void add(const ScoreCell &other);
    friend bool operator==(const ScoreCell &, const ScoreCell &) = default;
};

struct ScoreRow {
    QString domain; ///< null: of things without one
    std::vector<ScoreCell> cells; ///< one for each group
    ScoreCell all;
};

/// A check report as domains by groups of policies.
struct Scorecard {
    QStringList groups; ///< categories of the policies, by name
    std::vector<ScoreRow> rows; ///< by name, things without a domain last
    ScoreRow total;
    int policies = 0; ///< by id, however many domains have values of their own
    int failed = 0; ///< policies that could not be run
    qint64 errors = 0; ///< findings that are not waived, by severity
    qint64 warnings = 0;
    qint64 hints = 0;
    qint64 waived = 0;
};

[[nodiscard]] Scorecard scorecardOf(const CheckReport &report);

} // namespace meshbook::governance
