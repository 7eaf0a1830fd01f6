// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarypane.h"

class QStackedWidget;

namespace meshbook::views {

class DateComparison;
class DayView;
class GlossarySession;
class SegmentedControl;
class TermHistory;
class ViewStates;

/// What was: the history of a term, what differs between two days, the glossaries as of a day.
class HistoryPane final : public GlossaryPane {
    Q_OBJECT

public:
    enum class Mode : quint8 { Term, TwoDays, OneDay };

    /// The session must outlive the pane.
    explicit HistoryPane(GlossarySession &session, QWidget *parent = nullptr);

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] TermHistory *term() const { return m_term; }
    [[nodiscard]] DateComparison *days() const { return m_days; }
    [[nodiscard]] DayView *day() const { return m_day; }

private:
    void connectAll();
    void load();

    GlossarySession &m_session;
    glossaryaddress::Place m_place;
    SegmentedControl *m_modes;
    TermHistory *m_term;
    DateComparison *m_days;
    DayView *m_day;
    QStackedWidget *m_stack;
    ViewStates *m_states;
};

} // namespace meshbook::views
