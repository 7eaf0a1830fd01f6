// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/governanceservice.h"
#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

namespace meshbook::views {

class Button;
class FindingActions;
class InlineMessage;
class ReportTable;
class SearchField;
class SegmentedControl;
class SourceFiles;
class Sparkline;
class TextLabel;
class ViewStates;

/// What policies find on a thing and its parts, worst first, with what to do about it; what is waived is told
/// apart. Rows lead to what they are about; those chosen are waived, or mended in their files.
class FindingsView final : public QWidget, public SectionMemory {
    Q_OBJECT

public:
    explicit FindingsView(const ThingContextPtr &context, QWidget *parent = nullptr);
    ~FindingsView() override;

    /// The findings, or why there are none, are on view.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] ReportTable *table() const { return m_table; }

    [[nodiscard]] QJsonObject saveMemory() const override;
    void restoreMemory(const QJsonObject &memory) override;

signals:
    void answered();

private:
    void ask();
    void arrived(const core::Result<services::GovernanceService::OfThing> &answer);
    void showRows();
    void showActions();
    void askTrend();
    void showTrend(const std::vector<governance::TrendPoint> &points);
    void tell(const QString &sentence, bool good);
    [[nodiscard]] QWidget *makeStrip();
    [[nodiscard]] std::vector<governance::Finding> chosen() const;

    ThingContextPtr m_context;
    services::Answer<core::Result<services::GovernanceService::OfThing>> m_question;
    std::vector<governance::Finding> m_findings; ///< open ones first
    std::vector<std::size_t> m_shown; ///< of m_findings, as the table's rows
    bool m_answered = false;

    SourceFiles *m_files;
    FindingActions *m_actions;
    SegmentedControl *m_which;
    TextLabel *m_summary;
    Sparkline *m_trend;
    SearchField *m_filter;
    Button *m_waive;
    Button *m_takeBack;
    Button *m_fix;
    InlineMessage *m_message;
    ReportTable *m_table;
    ViewStates *m_states;
};

/// The figure below the header: how many findings count, and whether any of them is an error.
[[nodiscard]] TrustFigure findingsFigure(const services::GovernanceService::OfThing &found);

} // namespace meshbook::views
