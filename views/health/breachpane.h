// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "health/productstanding.h"

#include <QWidget>

#include <functional>
#include <memory>

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::items {
class BreachModel;
}
namespace meshbook::services {
class UpkeepService;
}

namespace meshbook::views {

class Button;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// The breaches of a product with their evidence, and who answers for each.
class BreachPane final : public QWidget {
    Q_OBJECT

public:
    /// The service must outlive the pane. `userName` gives who signs.
    BreachPane(services::UpkeepService &upkeep, std::function<QString()> userName, QWidget *parent = nullptr);

    /// `isMeasured`: something is known of these days, so that none is good news.
    void setBreaches(const core::Uri &product, std::vector<health::Breach> breaches, bool isMeasured);
    /// The measurements of the check on view, for the evidence of its breaches; may be null.
    void setTold(std::shared_ptr<const health::ObjectiveSeries> told);
    void choose(const health::Breach &breach);
    [[nodiscard]] items::BreachModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QString evidence() const;

signals:
    void lookRequested(const meshbook::health::Breach &breach);
    void told(const QString &sentence, bool good, bool undoable);

private:
    [[nodiscard]] QWidget *makeStrip();
    void buildTable();
    [[nodiscard]] const health::Breach *current() const;
    void showCurrent();
    void showState();
    void acknowledge();
    void withdraw();

    services::UpkeepService &m_upkeep;
    std::function<QString()> m_userName;
    core::Uri m_product;
    bool m_isMeasured = false;
    std::shared_ptr<const health::ObjectiveSeries> m_told;
    items::BreachModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTreeView *m_table;
    Button *m_acknowledge;
    Button *m_withdraw;
    Button *m_look;
    TextLabel *m_count;
    TextLabel *m_evidence;
    QWidget *m_content;
    ViewStates *m_states;
};

} // namespace meshbook::views
