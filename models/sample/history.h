// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

namespace meshbook::sample {

/// What was measured on each of the last 90 days: quiet noise, and the incidents of incidents.mesh. The
/// same for every writing, since the noise comes from hashes of names.
class History final {
public:
    explicit History(const Model &model)
        : m_model(model)
    {
    }

    /// Age in hours of the newest row of a product at an hour of a day.
    [[nodiscard]] double ageHours(const Product &product, double promiseHours, int daysBack, int hour) const;
    /// What a rule counts on a day, in the unit of its threshold.
    [[nodiscard]] double measured(const Table &table, const Rule &rule, int daysBack) const;
    /// Whether the measured value keeps the rule.
    [[nodiscard]] static bool holds(const Rule &rule, double value);
    /// Nothing was measured on this day.
    [[nodiscard]] bool gap(const Product &product, int daysBack) const;
    /// The job that builds the product failed on this day.
    [[nodiscard]] bool broken(const Product &product, int daysBack) const;
    [[nodiscard]] qint64 rowCount(const Table &table, int daysBack) const;

    /// 0 … 1, always the same for the same arguments.
    [[nodiscard]] static double noise(const QString &name, int day, int slot = 0);

private:
    const Model &m_model;
};

/// The freshness promise of a contract in hours; 0 if it makes none.
[[nodiscard]] double freshnessHours(const Contract &contract);
/// The table a promise is measured on, and the column; nullptr if the promise names none of them.
[[nodiscard]] const Table *measuredTable(const Contract &contract, const Objective &objective,
                                         QString *column);

} // namespace meshbook::sample
