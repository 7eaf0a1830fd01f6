// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/chartseries.h"
#include "views/theme/semanticpalette.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What charts show, as plain values. Moments are milliseconds since 1970, UTC.
namespace meshbook::views {

/// What a value is counted in; it decides how axes and words say it.
enum class ChartUnit : quint8 { Number, Seconds, Percent };

struct ChartPromise {
    double value = 0; ///< the promised limit
    std::optional<double> warning = {}; ///< from where it is close to breach
    bool atMost = true; ///< values above the limit break it; else those below
    QString label = {}; ///< "promise ≤ 2 h"
};

/// A stretch of time that stands out: a breach, a maintenance window.
struct ChartInterval {
    enum class Kind : quint8 { Breach, Maintenance };
    Kind kind = Kind::Breach;
    qint64 from = 0;
    qint64 to = 0;
    bool isOpen = false; ///< still running; `to` is the end of what is known
    QString label = {}; ///< short, written into the picture: "19 h"
    QString words = {}; ///< the whole sentence for tool tips and screen readers
};

struct ChartMarker {
    enum class Kind : quint8 { Deployment, Contract };
    Kind kind = Kind::Deployment;
    qint64 at = 0;
    QString words = {};
};

struct TimeChartData {
    QString name = {}; ///< "Freshness of Orders", for who cannot see it
    QString lineName = {}; ///< "age"
    ChartUnit unit = ChartUnit::Number;
    QString unitName = {}; ///< written behind numbers: "rows"
    std::shared_ptr<const health::ChartSeries> series = {};
    std::optional<ChartPromise> promise = {};
    std::vector<ChartInterval> intervals = {}; ///< ascending by `from`
    std::vector<ChartMarker> markers = {}; ///< ascending
    qint64 from = 0; ///< of everything there is; zooming out ends here
    qint64 to = 0;
};

} // namespace meshbook::views
