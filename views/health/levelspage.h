// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/productstanding.h"
#include "views/health/healthaddress.h"
#include "views/health/healthkeeper.h"
#include "views/shell/page.h"

#include <functional>

class QMenu;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace meshbook::items {
class LevelModel;
class MeasuredModel;
} // namespace meshbook::items
namespace meshbook::services {
class CatalogService;
class HealthService;
class UpkeepService;
} // namespace meshbook::services

namespace meshbook::views {

class BreachPane;
class Button;
class CheckPane;
class DaysCalendar;
class InlineMessage;
class PageHeader;
class RangeBar;
class ReportTable;
class SectionTabBar;
class TextLabel;
class ViewStates;

/// The service levels of one product over time ("meshbook:health/orders/orders_basket"): each promise with
/// its line, its budget, its breaches and their evidence, its measurements as a table.
class LevelsPage final : public Page {
    Q_OBJECT

public:
    enum Tab { BreachesTab, MeasurementsTab, DaysTab, ScoreTab };

    /// The services must outlive the page.
    LevelsPage(const healthaddress::Levels &levels, services::HealthService &health,
               services::CatalogService &catalog, services::UpkeepService &upkeep, HealthKeeper keeper,
               QWidget *parent = nullptr);
    ~LevelsPage() override;

    [[nodiscard]] QUrl uri() const override { return healthaddress::urlOf(m_levels); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Health; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("health"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    void focusMain() override;

    /// The promises, or why there are none, are on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] QTreeView *checks() const { return m_checks; }
    [[nodiscard]] CheckPane *pane() const { return m_pane; }
    [[nodiscard]] BreachPane *breaches() const { return m_breaches; }
    [[nodiscard]] RangeBar *ranges() const { return m_ranges; }
    void showTab(int tab);
    /// Also what the menu "Export" does.
    enum class Format { Png, Svg, Csv, Pdf };
    void exportTo(Format format, const QString &path);

signals:
    void answered();

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeTabs();
    void buildChecks();
    void connectAll();
    void ask();
    void arrived(const core::Result<health::ProductLevels> &answer);
    void askDays();
    void showHeader();
    void chooseCheck();
    void checkChosen();
    void storyShown();
    void showMeasurements();
    void showScore();
    void askExport(Format format);
    [[nodiscard]] std::function<QByteArray()> maker(Format format);
    void tell(const QString &sentence, bool good, bool undoable);
    [[nodiscard]] QString currentCheck() const;
    [[nodiscard]] health::Range range() const; ///< from 0: since the first measurement
    [[nodiscard]] health::Range knownRange() const;

    healthaddress::Levels m_levels;
    services::HealthService &m_health;
    services::CatalogService &m_catalog;
    services::UpkeepService &m_upkeep;
    HealthKeeper m_keeper;
    health::ProductLevels m_told;
    quint64 m_asked = 0;
    quint64 m_daysAsked = 0;
    bool m_answered = false;
    bool m_choosing = false; ///< the list is filled; nobody chose anything
    qint64 m_since = 0; ///< of "all": first measurement known; 0: not known yet

    PageHeader *m_header;
    Button *m_export;
    InlineMessage *m_message;
    Button *m_undo;
    RangeBar *m_ranges;
    items::LevelModel *m_model;
    QTreeView *m_checks;
    CheckPane *m_pane;
    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
    BreachPane *m_breaches;
    items::MeasuredModel *m_measured;
    QTableView *m_measurements;
    TextLabel *m_measuredCount;
    DaysCalendar *m_calendar;
    ReportTable *m_score;
    ViewStates *m_states;
};

} // namespace meshbook::views
