// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/governanceservice.h"
#include "views/product/sectionmemory.h"
#include "views/product/thingsections.h"

#include <QWidget>

namespace meshbook::views {

class ReportTable;
class SearchField;
class SegmentedControl;
class TextLabel;
class ViewStates;

/// What policies find on a thing and its parts, worst first, with what to do about it; what is waived is told
/// apart. Rows lead to what they are about.
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

    ThingContextPtr m_context;
    services::Answer<core::Result<services::GovernanceService::OfThing>> m_question;
    std::vector<governance::Finding> m_findings; ///< open ones first
    bool m_answered = false;

    SegmentedControl *m_which;
    TextLabel *m_summary;
    SearchField *m_filter;
    ReportTable *m_table;
    ViewStates *m_states;
};

/// The figure below the header: how many findings count, and whether any of them is an error.
[[nodiscard]] TrustFigure findingsFigure(const services::GovernanceService::OfThing &found);

} // namespace meshbook::views
