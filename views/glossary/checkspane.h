// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryreading.h"
#include "views/glossary/ending.h"
#include "views/glossary/glossarypane.h"

#include <QTimer>

class QComboBox;
class QListView;
class QStackedWidget;
class QTableView;

namespace meshbook::items {
class LintKindModel;
class LintModel;
} // namespace meshbook::items

namespace meshbook::views {

class BusyStrip;
class Button;
class ClashView;
class GlossarySession;
class LintFilter;
class SearchField;
class StepPanel;
class TextLabel;
class ViewStates;

/// What is not well with the terms: findings by kind, each with its fix where there is one, and words that
/// are explained in several ways. Fixes are looked at before they are done.
class ChecksPane final : public GlossaryPane {
    Q_OBJECT

public:
    /// `session` must outlive the pane.
    explicit ChecksPane(GlossarySession &session, QWidget *parent = nullptr);
    ~ChecksPane() override;

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    /// What was found is of the terms as they are now.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] QListView *kinds() const { return m_kinds; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ClashView *clashes() const { return m_clashes; }
    [[nodiscard]] StepPanel *step() const { return m_step; }
    [[nodiscard]] ViewStates *states() const { return m_states; }

signals:
    void answered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found;

    [[nodiscard]] QWidget *makeStrip();
    [[nodiscard]] QWidget *makeBody();
    void connectAll();
    void fillGlossaries();
    void runLater();
    void run();
    void lint(const services::GlossaryReading::Targets &targets, quint64 asked);
    void arrived(Found found);
    void fail(const core::Error &error);
    void showKind();
    void showState();
    void propose();
    void chooseFixable();
    void openTerm(const QModelIndex &index);
    [[nodiscard]] bool showsClashes() const;
    void chooseWanted();

    GlossarySession &m_session;
    QString m_glossary; ///< key; null: all
    QJsonObject m_wanted; ///< what was on view before, until there is something to choose from
    bool m_answered = false;
    bool m_stale = true;
    quint64 m_asked = 0;
    Ending m_ending;
    QTimer m_later; ///< one run for several changes that come together

    items::LintModel *m_model;
    items::LintKindModel *m_kindModel;
    LintFilter *m_proxy;
    QListView *m_kinds;
    QTableView *m_table;
    ViewStates *m_states;
    ClashView *m_clashes;
    QStackedWidget *m_stack;
    StepPanel *m_step;
    QComboBox *m_glossaries;
    SearchField *m_filter;
    TextLabel *m_advice;
    Button *m_choose;
    BusyStrip *m_busy;
};

} // namespace meshbook::views
