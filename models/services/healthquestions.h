// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance.h"
#include "core/result.h"
#include "health/productstanding.h"
#include "store/healthreader.h"

#include <functional>
#include <vector>

/// What HealthService and the command line ask of service levels, on the caller's thread.
namespace meshbook::services {

/// Over which time products are looked at.
struct HealthWindow {
    health::Range range; ///< attainment, budgets and breaches; ends at `now` or before
    qint64 now = 0; ///< ms since 1970, UTC
    std::vector<health::Range> days; ///< local days to tell of, oldest first
    bool hasTrend = true; ///< also the score of each day
    bool hasWords = true; ///< also causes of breaches and what changed
    bool hasAllCauses = true; ///< of all breaches; else of open ones only
    std::vector<core::MaintenanceWindow> maintenance; ///< announced, of the ledger
};

/// The last `days` local days up to now; of `zone` (IANA; empty: that of the machine).
[[nodiscard]] HealthWindow lastDaysWindow(qint64 now, int days, const QByteArray &zone);
/// A range cut off at now, with its local days.
[[nodiscard]] HealthWindow rangeWindow(const health::Range &range, qint64 now, const QByteArray &zone);

[[nodiscard]] core::Result<health::ProductLevels> productLevels(store::HealthReader &reader,
                                                                const store::HealthReader::Line &product,
                                                                const HealthWindow &window);
[[nodiscard]] core::Result<health::ObjectiveSeries> objectiveSeries(store::HealthReader &reader,
                                                                    const store::HealthReader::Line &product,
                                                                    const QString &check,
                                                                    const HealthWindow &window);
/// Worst score first, then by name; what nobody measured comes last. An order without ties.
[[nodiscard]] bool needsMore(const health::ProductStanding &a, const health::ProductStanding &b);
void sortByNeed(health::ProductStandings &products);
/// By domain, then name. An order without ties.
[[nodiscard]] bool comesBefore(const health::ProductStanding &a, const health::ProductStanding &b);
void sortByDomain(health::ProductStandings &products);
/// Product × day, and the scores of domains and mesh. `products` are by domain and all have the same days.
[[nodiscard]] health::Overview overviewOf(health::ProductStandings products, std::vector<health::Range> days);

} // namespace meshbook::services
