// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/history.h"
#include "services/answer.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace meshbook::items {
class RevisionModel;
}

namespace meshbook::views {

class Button;
class ChangeTree;
class GlossarySession;
class ReportTable;
class SectionTabBar;
class TextLabel;
class ViewStates;

/// How a term came to be what it is: its revisions, what each changed, which of them each part is from; and
/// any of them made the term again.
class TermHistory final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit TermHistory(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);
    [[nodiscard]] const QString &term() const { return m_term; }
    void load();
    [[nodiscard]] QTreeView *timeline() const { return m_timeline; }
    [[nodiscard]] ChangeTree *tree() const { return m_tree; }
    [[nodiscard]] ReportTable *origins() const { return m_origins; }
    /// The chosen revision; what it would change is shown first.
    void restore();

signals:
    void browseWanted();
    void setWanted(const QString &uid);
    void shown();
    void told(const QString &sentence, bool good);

private:
    [[nodiscard]] QWidget *makeTop();
    void buildTimeline();
    void arrived(const std::vector<glossary::Revision> &revisions,
                 const std::map<QString, glossary::Revision> &origins);
    void showRevision();
    void showOrigins(const std::map<QString, glossary::Revision> &origins);
    void offer(const glossary::Revision &revision, const glossary::Lexicon &then);
    [[nodiscard]] const glossary::Revision *current() const;

    GlossarySession &m_session;
    QString m_term;
    items::RevisionModel *m_model;
    TextLabel *m_name;
    Button *m_open;
    Button *m_restore;
    QTreeView *m_timeline;
    SectionTabBar *m_tabs;
    ChangeTree *m_tree;
    ReportTable *m_origins;
    QStackedWidget *m_stack;
    ViewStates *m_states;
    quint64 m_asked = 0;
    bool m_isLoaded = false;
};

} // namespace meshbook::views
