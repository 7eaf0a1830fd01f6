// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/health/timechart.h"
#include "views/widgets/paintedwidget.h"

class QHBoxLayout;

namespace meshbook::views {

/// What the parts of a time chart mean; each is a switch that takes its part away and brings it back.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    /// The chart must outlive the legend.
    explicit ChartLegend(TimeChart *chart, QWidget *parent = nullptr);

    /// After the chart has other data: only what it has is told.
    void refresh();

private:
    TimeChart *m_chart;
    QHBoxLayout *m_layout;
};

} // namespace meshbook::views
