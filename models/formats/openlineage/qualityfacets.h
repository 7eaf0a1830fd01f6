// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openlineage/eventfold.h"

/// Rules and measurements that runs report.
namespace meshbook::formats::openlineage {

struct MeasureContext {
    core::Batch &batch;
    EventFold &fold;
    Budget &budget;
    const Flow &flow;
    QDateTime fallbackTime; ///< for events whose time is missing or a placeholder
};

/// dataQualityAssertions of an input or a dataset: one rule each (id: dataset, assertion, column, and
/// the name where that is not enough) and one observation.
void addAssertions(const MeasureContext &context, const FlowFacet &facet);
/// dataQualityMetrics and the older stats: rowCount, size and column metrics as bare observations.
void addMetrics(const MeasureContext &context, const FlowFacet &facet);
/// inputStatistics and outputStatistics: what this run read or wrote.
void addStatistics(const MeasureContext &context, const FlowFacet &facet);
/// TestRunFacet: tests of the run's only input, or of the job if there are several or none.
void addTests(const MeasureContext &context, const FlowFacet &facet);

} // namespace meshbook::formats::openlineage
