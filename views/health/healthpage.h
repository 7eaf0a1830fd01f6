// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/productstanding.h"
#include "views/health/healthaddress.h"
#include "views/health/healthkeeper.h"
#include "views/shell/page.h"

#include <functional>

class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace meshbook::health {
struct Digest;
}
namespace meshbook::items {
class StandingModel;
}
namespace meshbook::services {
class CatalogService;
class HealthService;
} // namespace meshbook::services

namespace meshbook::views {

class Button;
class CheckPane;
class DaysPane;
class InlineMessage;
class SearchField;
class SegmentedControl;
class StateCounts;
class ViewStates;

/// How products keep their promises: a person's own, all, or the mesh day by day ("meshbook:health").
class HealthPage final : public Page {
    Q_OBJECT

public:
    /// The services must outlive the page.
    HealthPage(const healthaddress::Place &place, services::HealthService &health,
               services::CatalogService &catalog, HealthKeeper keeper, QWidget *parent = nullptr);
    ~HealthPage() override;

    [[nodiscard]] QUrl uri() const override { return healthaddress::urlOf(m_place); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Health; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString railItem() const override { return QStringLiteral("health"); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool showUri(const QUrl &uri) override;
    [[nodiscard]] std::optional<core::ThingMark> subject() const override;
    bool findInPage() override;
    void focusMain() override;

    /// Products, or why there are none, are on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] DaysPane *days() const { return m_days; }
    [[nodiscard]] CheckPane *check() const { return m_check; }
    [[nodiscard]] QComboBox *ownerBox() const { return m_owner; }

signals:
    void answered();

private:
    [[nodiscard]] QWidget *makeStrip();
    void buildTable();
    void connectAll();
    void askOwners();
    void ask();
    void askProducts();
    void askOverview();
    void arrived(core::Result<health::ProductStandings> answer);
    void showNoOwner();
    void showView();
    void showSelected();
    void showState();
    void goTo(const healthaddress::Place &place, bool push);
    void ownersArrived(const QStringList &owners);
    void fillReportMenu();
    void saveTable(int as, const QString &suffix, const QString &filter);
    void tell(const QString &sentence, bool good);
    [[nodiscard]] QString tableText(int as) const;
    void askWeek(std::function<void(const health::Digest &)> take);
    void askBreaches(health::Digest week, const std::function<void(const health::Digest &)> &take);
    void askDigest(bool html);
    [[nodiscard]] const health::ProductStanding *current() const;
    [[nodiscard]] QString owner() const;

    healthaddress::Place m_place;
    services::HealthService &m_health;
    services::CatalogService &m_catalog;
    HealthKeeper m_keeper;
    QDateTime m_seen; ///< the last visit
    QString m_wanted; ///< product to choose when it is there, as Uri::toString()
    quint64 m_asked = 0;
    bool m_answered = false;
    bool m_isArriving = false; ///< rows are being told anew

    items::StandingModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SegmentedControl *m_views;
    StateCounts *m_counts;
    SearchField *m_filter;
    QComboBox *m_owner;
    QComboBox *m_span;
    Button *m_domain;
    Button *m_report;
    InlineMessage *m_message;
    QTreeView *m_table;
    CheckPane *m_check;
    DaysPane *m_days;
    QStackedWidget *m_stack;
    ViewStates *m_states;
};

} // namespace meshbook::views
