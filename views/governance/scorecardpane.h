// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/findingtrend.h"
#include "governance/scorecard.h"
#include "services/governanceservice.h"
#include "views/governance/findingslist.h"
#include "views/governance/governancepane.h"
#include "views/governance/governancetools.h"

namespace meshbook::views {

class BusyStrip;
class FindingCounts;
class HairSplitter;
class InlineMessage;
class ScoreTable;
class Sparkline;

/// How every domain stands with every group of policies, and what was found: the cell that one stands on
/// chooses which findings are listed.
class ScorecardPane final : public GovernancePane {
    Q_OBJECT

public:
    ScorecardPane(const GovernanceTools &tools, QWidget *parent = nullptr);
    ~ScorecardPane() override;

    void setPlace(const governanceaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override { return m_list->saveState(); }
    void restoreState(const QJsonObject &state) override { m_list->restoreState(state); }
    bool find() override;
    void focusMain() override;

    /// A report, or why there is none, is on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] ScoreTable *scores() const { return m_scores; }
    [[nodiscard]] FindingsList *findings() const { return m_list; }

signals:
    void answered();

private:
    using Report = services::GovernanceService::Report;

    [[nodiscard]] QWidget *makeStrip();
    void connectAll();
    void ask();
    void runAgain();
    void arrived(const core::Result<Report> &report);
    void showScorecard(const governance::Scorecard &card);
    void fitScores();
    void showHead();
    void showProblems();
    void askDatasets();
    void askTrend();
    void showTrend(const std::vector<governance::TrendPoint> &points);
    void scopeWanted(const FindingsList::Scope &scope);

    GovernanceTools m_tools;
    governanceaddress::Place m_place;
    Report m_report;
    services::Answer<core::Result<Report>> m_question;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    quint64 m_trendAsked = 0;
    qint64 m_datasets = -1; ///< not known yet
    bool m_answered = false;

    TextLabel *m_policies;
    TextLabel *m_things;
    FindingCounts *m_counts;
    Sparkline *m_trend;
    Button *m_run;
    BusyStrip *m_busy;
    InlineMessage *m_problems;
    HairSplitter *m_splitter;
    int m_fitted = 0; ///< rows of scores that the splitter was set to
    ScoreTable *m_scores;
    FindingsList *m_list;
    ViewStates *m_states;
};

} // namespace meshbook::views
