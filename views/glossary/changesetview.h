// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"
#include "services/answer.h"

#include <QWidget>

class QStackedWidget;

namespace meshbook::views {

class BadgeLabel;
class Button;
class ChangeTree;
class ConflictView;
class GlossarySession;
class InlineMessage;
class SectionTabBar;
class TalkView;
class TextLabel;
class ViewStates;

/// One change set: who proposes what, word by word; what was said of it; and what the person may do about it.
class ChangeSetView final : public QWidget {
    Q_OBJECT

public:
    enum class Tab : quint8 { Changes, Conflicts };

    /// The session must outlive the view.
    explicit ChangeSetView(GlossarySession &session, QWidget *parent = nullptr);

    /// Also when what the session knows has changed.
    void setSet(const QString &uid);
    [[nodiscard]] const QString &set() const { return m_uid; }
    void showTab(Tab tab);
    [[nodiscard]] ChangeTree *tree() const { return m_tree; }
    [[nodiscard]] TalkView *talk() const { return m_talk; }
    [[nodiscard]] ConflictView *conflicts() const { return m_conflicts; }
    /// Why the person may not approve, as a sentence; null where they may.
    [[nodiscard]] QString refusal() const;
    /// The same of rejecting.
    [[nodiscard]] QString rejectionRefusal() const;

    void approve();
    void reject();
    void comment();
    void publish();
    void step(bool forward);

signals:
    void termWanted(const QString &key);
    /// Its edits go on in the editor.
    void editingWanted();
    void wordsChanged();
    /// The changes of the set are shown.
    void shown();

private:
    [[nodiscard]] QWidget *makeHead();
    void connectActions();
    [[nodiscard]] const glossary::ChangeSet *current() const;
    /// Beside others' sets too: somebody may be recognised by their e-mail only.
    [[nodiscard]] bool isOwn(const glossary::ChangeSet &set) const;
    void showWhy(const glossary::ChangeSet &set, const QString &refusal);
    void showHead(const glossary::ChangeSet &set);
    void showActions(const glossary::ChangeSet &set);
    void askChanges(const glossary::ChangeSet &set);
    void decide(glossary::Verb verb);
    void hear(const services::Answer<core::Result<QString>> &answer, const QString &done);
    void say(const QString &sentence, bool good);

    GlossarySession &m_session;
    QString m_uid;
    TextLabel *m_title;
    BadgeLabel *m_state;
    TextLabel *m_facts;
    TextLabel *m_why;
    InlineMessage *m_message;
    Button *m_submit;
    Button *m_approve;
    Button *m_publish;
    Button *m_reject;
    Button *m_reopen;
    Button *m_withdraw;
    Button *m_edit;
    SectionTabBar *m_tabs;
    ChangeTree *m_tree;
    ViewStates *m_states;
    ConflictView *m_conflicts;
    QStackedWidget *m_stack;
    TalkView *m_talk;
    /// Steps of the set that are shown: others leave it as it is.
    struct Steps {
        std::size_t edits = 0;
        std::size_t talk = 0;
    };
    Steps m_steps;
    bool m_isBusy = false; ///< a decision is under way
    quint64 m_asked = 0;
};

} // namespace meshbook::views
