// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/waivermodel.h"
#include "services/governanceservice.h"
#include "views/governance/governancepane.h"
#include "views/governance/governancetools.h"

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::views {

class Button;
class SearchField;
class SourceFiles;
class TextLabel;
class ViewStates;

/// Everything that is lived with until a day, whoever said so and where.
class WaiversPane final : public GovernancePane {
    Q_OBJECT

public:
    WaiversPane(const GovernanceTools &tools, QWidget *parent = nullptr);
    ~WaiversPane() override;

    void setPlace(const governanceaddress::Place &place) override { m_place = place; }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    /// Waivers, or why there are none, are on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] QTreeView *table() const { return m_table; }

signals:
    void answered();

private:
    using Recorded = std::vector<services::GovernanceService::RecordedWaiver>;
    using Report = services::GovernanceService::Report;

    void buildTable();
    [[nodiscard]] QWidget *makeStrip();
    void ask();
    void askReport(const Recorded &recorded, quint64 own);
    void arrived(const std::vector<items::WaiverModel::Row> &rows);
    void showState();
    void showChosen();
    void open(const QModelIndex &index);
    void takeBack();
    [[nodiscard]] QStringList chosenUids() const;

    GovernanceTools m_tools;
    governanceaddress::Place m_place;
    SourceFiles *m_files;
    items::WaiverModel *m_model;
    QSortFilterProxyModel *m_proxy;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    bool m_answered = false;
    TextLabel *m_count;
    SearchField *m_filter;
    Button *m_takeBack;
    QTreeView *m_table;
    ViewStates *m_states;
};

} // namespace meshbook::views
