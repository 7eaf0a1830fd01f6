// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/chartof.h"
#include "views/health/chartdata.h"

#include <QWidget>

#include <memory>

namespace meshbook::services {
class HealthService;
}

namespace meshbook::views {

class BurnDown;
class Button;
class ChartLegend;
class HairSplitter;
class TextLabel;
class TimeChart;
class ViewStates;

/// Everything of one check that is drawn.
struct CheckStory {
    health::ObjectiveSeries told;
    health::CheckChart chart; ///< its series is in `series`
    std::shared_ptr<const health::ChartSeries> series;
};
using CheckStoryPtr = std::shared_ptr<const CheckStory>;

/// One check of a product over time, and beside it what is left of its error budget.
class CheckPane final : public QWidget {
    Q_OBJECT

public:
    /// The service must outlive the pane.
    explicit CheckPane(services::HealthService &health, QWidget *parent = nullptr);

    /// `range.from` may be 0: since it was measured first. The same question again is asked again. Without
    /// `productName` where the page tells whose check it is.
    void showCheck(const core::Uri &product, const QString &productName, const QString &check,
                   const health::Range &range);
    /// Nothing is chosen, and `sentence` says what to do.
    /// The way on out of the empty state is the caller's to connect.
    [[nodiscard]] Button *showNone(const QString &sentence, const QString &words);

    [[nodiscard]] TimeChart *chart() const { return m_chart; }
    [[nodiscard]] BurnDown *burnDown() const { return m_burn; }
    [[nodiscard]] QWidget *picture() const { return m_content; }
    /// nullptr: not answered yet.
    [[nodiscard]] const CheckStoryPtr &story() const { return m_story; }
    [[nodiscard]] QString heading() const;
    /// Zooms to a breach.
    void lookAt(const health::Breach &breach);

signals:
    void shown(); ///< a story has arrived
    void breachActivated(const meshbook::health::Breach &breach);

private:
    void ask();
    void arrived(const core::Result<CheckStoryPtr> &answer);
    void showStory();

    services::HealthService &m_health;
    core::Uri m_product;
    QString m_productName;
    QString m_check;
    health::Range m_range;
    quint64 m_asked = 0;
    CheckStoryPtr m_story;
    QString m_shownFor; ///< what the chart shows, in one text: asked again, it stays as it was zoomed
    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_limit;
    TextLabel *m_hint;
    TextLabel *m_spent;
    TimeChart *m_chart;
    ChartLegend *m_legend;
    BurnDown *m_burn;
    ViewStates *m_states;
};

/// The plain values a chart shows of a story.
[[nodiscard]] TimeChartData chartDataOf(const CheckStory &story, const QString &productName);

} // namespace meshbook::views
