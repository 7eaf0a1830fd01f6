// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/plannedcheck.h"
#include "measure/target.h"

#include <QDateTime>

#include <vector>

namespace meshbook::measure {

/// One question for each rule and freshness promise of a target, in the SQL of the connection:
/// - ODCS library metrics nullValues, missingValues, invalidValues, duplicateValues, rowCount (3.1), their
/// older
///   names, and dbt's not_null, unique, accepted_values and relationships;
/// - SQL rules, with their placeholders filled in;
/// - freshness and latency promises that name a column: the age of its newest value.
/// Rules in words only are left out; those that other engines run, or that cannot be understood, are given
/// with `trouble` and no SQL. A rule without an operator expects that nothing is wrong.
[[nodiscard]] std::vector<PlannedCheck> planChecks(const Target &target, const core::Connection &connection,
                                                   const QDateTime &now);

} // namespace meshbook::measure
