// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

namespace meshbook::formats::datahub {

/// Assertions as quality rules of their datasets, and the time series (assertion runs, profiles,
/// operations, usage, incidents, process runs) as observations and runs.
class QualityBuilder final {
public:
    explicit QualityBuilder(Session &session);

    /// Observations and runs of one record.
    void addSeries(const Record &record);
    /// Puts the rules of all assertions on the datasets already in the batch; datasets that only an
    /// assertion names are added.
    void attachRules();

private:
    struct Checked {
        QString dataset; ///< urn
        core::QualityRule rule;
    };
    [[nodiscard]] std::optional<Checked> ruleOf(const Record &record);
    void fillCheck(const Aspect &info, Node check, core::QualityRule &rule);
    void addAssertionRuns(const Record &record);
    void addProfile(const Record &record, const Aspect &profile);
    void addOperations(const Record &record);
    void addUsage(const Record &record);
    void addIncident(const Record &record);
    void addProcessRun(const Record &record);
    void addMetric(core::Observation observation, QLatin1StringView metric, Node value);
    void push(core::Observation observation);
    [[nodiscard]] QString toolOf(const Record &record) const;

    Session &m_session;
};

} // namespace meshbook::formats::datahub
