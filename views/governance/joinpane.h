// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/governanceservice.h"
#include "views/governance/governancepane.h"
#include "views/governance/governancetools.h"
#include "views/theme/semanticpalette.h"

namespace meshbook::views {

class Button;
class CodeView;
class FactsGrid;
class FlowLayout;
class MarkLabel;
class ReportTable;
class TextLabel;
class ThingPicker;
class ViewStates;

/// Whether products, contracts or datasets can be joined: by which identifiers, how well these agree, what
/// the result is worth, and a statement to begin with.
class JoinPane final : public GovernancePane {
    Q_OBJECT

public:
    static constexpr qsizetype mostThings = 8;

    explicit JoinPane(const GovernanceTools &tools, QWidget *parent = nullptr);
    ~JoinPane() override;

    void setPlace(const governanceaddress::Place &place) override;
    bool find() override;
    void focusMain() override;

    /// One more thing, or one less.
    void add(const core::Uri &thing);
    void remove(const QString &thing);

    [[nodiscard]] ThingPicker *picker() const { return m_picker; }
    [[nodiscard]] ReportTable *keys() const { return m_keys; }
    [[nodiscard]] ViewStates *states() const { return m_states; }
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] QString sql() const { return m_statement; }
    [[nodiscard]] QString worth() const;
    [[nodiscard]] QStringList things() const { return m_place.with; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }

signals:
    void answered();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSide();
    void goTo(const QStringList &things);
    void showThings();
    void ask();
    void arrived(const core::Result<services::JoinAnswer> &answer);
    void showVerdict(const services::JoinAnswer &answer);
    void showKeys(const services::JoinAnswer &answer);
    void showWorth(const services::JoinAnswer &answer);
    void showTooFew();

    services::GovernanceService &m_governance;
    services::CatalogService &m_catalog;
    governanceaddress::Place m_place;
    quint64 m_asked = 0;
    quint64 m_linesAsked = 0;
    bool m_isAnswered = false;
    QString m_verdict;
    QString m_statement;

    ThingPicker *m_picker;
    QWidget *m_chosen;
    FlowLayout *m_chosenLayout;
    MarkLabel *m_mark;
    ReportTable *m_keys;
    TextLabel *m_problems;
    FactsGrid *m_worth;
    CodeView *m_sql;
    Button *m_copy;
    ViewStates *m_states;
};

} // namespace meshbook::views
