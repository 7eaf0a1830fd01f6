// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace meshbook::formats::openlineage {

/// A dataset as OpenLineage names it, with what was measured of it.
struct MeasuredDataset {
    QString space;
    QString name;
    std::vector<core::Observation> observations;
};

/// What an observation leaves to its rule to say.
struct AssertionNames {
    QString assertion; ///< not_null, rowCount …
    QString column;
    QString sql;
};

/// One COMPLETE run event, one line of JSON with its end: the datasets are its inputs, each with the facets
/// dataQualityAssertions (1-1-0: rules with a verdict) and dataQualityMetrics (1-0-3: row counts, counts of
/// NULL, the time of the newest value). What a standard facet cannot say (the rule's id, a measurement that
/// went wrong, counts of rows) stands beside it under "meshbook"; OpenLineageReader reads the observations
/// back from there as they were. `rules` are the words of rules by their id.
[[nodiscard]] QByteArray assertionEvent(const QString &runId, const QString &job, const QDateTime &at,
                                        const std::vector<MeasuredDataset> &datasets,
                                        const QHash<QString, AssertionNames> &rules);

} // namespace meshbook::formats::openlineage
