// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/source.h"
#include "core/uri.h"
#include "measure/measurer.h"
#include "measure/planchecks.h"

#include <QHash>

#include <vector>

namespace meshbook::store {
class CacheReader;
class Workspace;
} // namespace meshbook::store

/// The steps of measuring, blocking, for the command line and MeasureService.
namespace meshbook::services::measuring {

/// What to ask one connection.
struct Plan {
    core::Connection connection;
    std::vector<measure::PlannedCheck> checks;
    [[nodiscard]] qint64 askable() const;
};

/// What is to be measured.
struct Asked {
    std::vector<core::Uri>
        things; ///< products, contracts, datasets; none: all that live where a connection leads
    QString
        connectionUid; ///< only there, and the things named are taken to live there; null: where each lives
};

/// A question for each rule and promise, by connection; connections that have none are left out. Things that
/// no connection leads to are named in `homeless`.
struct Plans {
    std::vector<Plan> plans;
    QStringList homeless;
};
[[nodiscard]] core::Result<Plans> planAll(store::CacheReader &reader,
                                          const std::vector<core::Connection> &connections,
                                          const Asked &asked, const QDateTime &now,
                                          const measure::Cancelled &cancelled);

/// Writes what was measured into the workspace, on disk when it returns, and gives the source that brings it
/// into the catalog at its next sync; the source is made where there is none.
[[nodiscard]] core::Result<core::Source>
keep(store::Workspace &workspace, const std::vector<core::Observation> &observations, const QDateTime &now);

/// One OpenLineage run event of what one connection told.
[[nodiscard]] QByteArray openLineageEvent(const Plan &plan, const measure::MeasureResult &result,
                                          const QString &run, const QDateTime &at);

} // namespace meshbook::services::measuring
