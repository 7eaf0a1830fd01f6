// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/linkmodel.h"
#include "services/glossarydesk.h"
#include "services/glossaryreading.h"
#include "views/glossary/ending.h"
#include "views/glossary/glossarypane.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace meshbook::views {

class BusyStrip;
class Button;
class GlossarySession;
class LinkFilter;
class ReportTable;
class SearchField;
class SegmentedControl;
class ViewStates;

/// What terms could be linked to, what was refused, and linked columns that contradict their term. Links are
/// accepted and refused many at a time.
class LinksPane final : public GlossaryPane {
    Q_OBJECT

public:
    enum class List : quint8 { Suggested, Refused, Disagreements };

    /// `session` must outlive the pane.
    explicit LinksPane(GlossarySession &session, QWidget *parent = nullptr);
    ~LinksPane() override;

    void setPlace(const glossaryaddress::Place &place) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool find() override;
    void focusMain() override;

    /// What is listed is of the terms and columns as they are now.
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] QTableView *suggested() const { return m_suggestedTable; }
    [[nodiscard]] QTableView *refused() const { return m_refusedTable; }
    [[nodiscard]] ReportTable *disagreements() const { return m_disagreements; }
    [[nodiscard]] SegmentedControl *lists() const { return m_lists; }
    [[nodiscard]] Button *acceptButton() const { return m_accept; }
    [[nodiscard]] Button *refuseButton() const { return m_refuse; }

signals:
    void answered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found;
    struct Sheet { ///< one of the two tables of links
        items::LinkModel *model;
        LinkFilter *filter;
        QTableView *table;
        ViewStates *states;
    };

    [[nodiscard]] QWidget *makeStrip();
    void makeActions();
    void connectAll();
    void connectSheet(const Sheet &sheet);
    void lexiconChanged();
    void checkTargets();
    void prune();
    void run();
    void look(const services::GlossaryReading::Targets &targets, quint64 asked);
    void arrived(const Found &found);
    void showDisagreements(const std::vector<glossary::Disagreement> &found);
    void fail(const core::Error &error);
    void cancel();
    void tellProgress();
    void filterChanged();
    void showList();
    void showCounts();
    void showStates();
    void showLoading();
    void settle(const Sheet &sheet, bool accept);
    void takeBack();
    void changeLinks(const services::GlossaryDesk::Edit &edit);
    void openTerm(const QModelIndex &index);
    [[nodiscard]] QList<int> chosenRows(const Sheet &sheet) const;
    [[nodiscard]] QMap<QString, QStringList> chosen(const Sheet &sheet) const;
    [[nodiscard]] Sheet sheet(List list) const;
    [[nodiscard]] List list() const;
    [[nodiscard]] QString labelOf(const QString &term) const;

    GlossarySession &m_session;
    QString m_term; ///< key; null: all
    bool m_answered = false;
    bool m_stale = true;
    bool m_unsure = false; ///< there may be other data to link to
    quint64 m_asked = 0;
    glossary::Lexicon m_ranOn; ///< what is listed was worked out on it
    services::GlossaryReading::Targets m_ranWith;
    Ending m_ending;
    QTimer m_later;
    QTimer m_progress;
    int m_disagreementCount = 0;

    items::LinkModel *m_suggestedModel;
    items::LinkModel *m_refusedModel;
    LinkFilter *m_suggestedFilter;
    LinkFilter *m_refusedFilter;
    QTableView *m_suggestedTable;
    QTableView *m_refusedTable;
    ViewStates *m_suggestedStates;
    ViewStates *m_refusedStates;
    ReportTable *m_disagreements;
    QStackedWidget *m_stack;
    SegmentedControl *m_lists;
    QComboBox *m_least;
    SearchField *m_filter;
    Button *m_accept;
    Button *m_refuse;
    BusyStrip *m_busy;
};

} // namespace meshbook::views
