// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/truststrip.h"

#include <QUrl>

namespace meshbook::services {
class HealthService;
}

namespace meshbook::views {

class AttainmentStrip;
class BudgetBar;
class LinkLabel;
class Sparkline;
class TextLabel;

/// How a product kept its promises over the last 30 days, in one line, and the way to all of it.
class LevelsSummary final : public PaintedWidget {
    Q_OBJECT

public:
    /// Asks at once and hides itself where there is nothing to tell. The service must outlive it.
    LevelsSummary(const core::Uri &product, services::HealthService &health, QWidget *parent = nullptr);

    /// Puts one above the section "levels" of a product; nullptr: it is another section, or nothing is kept
    /// of health.
    static LevelsSummary *addTo(QWidget *section, const QString &id, const core::Uri &thing,
                                services::HealthService *health);

    static constexpr int days = 30;
    /// The window the summary is about: the last days, today among them, to now.
    [[nodiscard]] static health::Range window();

signals:
    void linkActivated(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void show(const health::ProductLevels &levels);
    void fit();

    core::Uri m_product;
    services::HealthService &m_health;
    quint64 m_asked = 0;
    AttainmentStrip *m_strip;
    TextLabel *m_met;
    BudgetBar *m_budget;
    TextLabel *m_left;
    Sparkline *m_trend;
    bool m_hasTrend = false;
    LinkLabel *m_link;
};

/// The figure "Service levels" of a trust strip, true over the window; `figure` as it is without history,
/// which it stays where nothing was measured.
[[nodiscard]] TrustFigure overTime(TrustFigure figure, const health::ProductLevels &levels);

/// Asks what was met over the window, and then shows `figures` with their "levels" true over it. What is met
/// now is in the dossier; this is worked out beside it.
void showOverTime(TrustStrip &strip, const QList<TrustFigure> &figures, const core::Uri &product,
                  services::HealthService &health);

} // namespace meshbook::views
