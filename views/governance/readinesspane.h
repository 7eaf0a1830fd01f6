// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/governanceservice.h"
#include "views/governance/governancepane.h"
#include "views/governance/governancetools.h"

class QSortFilterProxyModel;
class QTreeView;

namespace meshbook::items {
class ReadinessModel;
}

namespace meshbook::views {

class Button;
class ReportTable;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// How far each domain has come with owners, contracts, service levels, terms, policies and releases: each
/// figure with what it is made of, and below it what it lacks. Also who owns products of many domains.
class ReadinessPane final : public GovernancePane {
    Q_OBJECT

public:
    explicit ReadinessPane(const GovernanceTools &tools, QWidget *parent = nullptr);
    ~ReadinessPane() override;

    void setPlace(const governanceaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void focusMain() override;

    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] items::ReadinessModel *model() const { return m_model; }
    [[nodiscard]] ReportTable *evidence() const { return m_evidence; }
    [[nodiscard]] ReportTable *owners() const { return m_owners; }
    [[nodiscard]] SegmentedControl *below() const { return m_below; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// What the figure in hand lacks is on view.
    [[nodiscard]] bool isExplained() const { return m_isExplained; }

signals:
    void answered();

private:
    void buildTable();
    [[nodiscard]] QWidget *makeBelow();
    void connectAll();
    void ask();
    void arrived(const core::Result<services::ReadinessReport> &answer);
    void showOwners();
    void explain();
    void explained(const core::Result<std::vector<services::Lacking>> &answer);
    void chooseWanted();
    [[nodiscard]] services::ReadinessFigure figure() const;
    /// Absent: of all.
    [[nodiscard]] std::optional<QString> domain() const;
    /// Where all that lack it are found; empty: there is no such search.
    [[nodiscard]] QUrl searchUrl() const;

    services::GovernanceService &m_governance;
    services::CatalogService &m_catalog;
    governanceaddress::Place m_place;
    services::Answer<core::Result<std::vector<services::Lacking>>> m_question;
    quint64 m_asked = 0;
    quint64 m_explainAsked = 0;
    bool m_isAnswered = false;
    bool m_isExplained = false;
    int m_wantedSection = 0; ///< 0: the one that lacks most

    items::ReadinessModel *m_model;
    QSortFilterProxyModel *m_proxy;
    TextLabel *m_head;
    TextLabel *m_facts;
    QTreeView *m_table;
    ViewStates *m_states;
    SegmentedControl *m_below;
    TextLabel *m_what;
    Button *m_search;
    QWidget *m_stack;
    ReportTable *m_evidence;
    ReportTable *m_owners;
    ViewStates *m_evidenceStates;
};

} // namespace meshbook::views
