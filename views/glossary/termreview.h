// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"
#include "views/widgets/openin.h"

#include <QUrl>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace meshbook::views {

class Button;
class GlossarySession;

/// How the change set that touches a term stands, and what the person may do about it: submit, approve,
/// reject with a reason, comment. Nobody approves a change of their own.
class TermReview final : public QWidget {
    Q_OBJECT

public:
    explicit TermReview(GlossarySession &session, QWidget *parent = nullptr);

    void setTerm(const QString &key);

signals:
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);

private:
    /// The one under work where it touches the term, else what is in review, else what is open.
    [[nodiscard]] const glossary::ChangeSet *set() const;
    void refresh();
    void build(const glossary::ChangeSet &set);
    void addWords(QVBoxLayout *layout, const glossary::ChangeSet &set);
    void addTalk(QVBoxLayout *layout, const glossary::ChangeSet &set);
    void addActions(QVBoxLayout *layout, const glossary::ChangeSet &set);
    [[nodiscard]] QString refusalOf(const glossary::Standing &standing) const;
    void addReviewActions(QHBoxLayout *line, const glossary::Standing &standing, const QString &refusal);
    Button *addNoteAction(QHBoxLayout *line, const QString &text, glossary::Verb verb);
    void askNote(glossary::Verb verb);
    void sendNote();
    void decide(glossary::Verb verb, const QString &text);

    GlossarySession &m_session;
    QString m_term;
    QString m_shown; ///< what is built, as a text
    QString m_set;
    QWidget *m_content = nullptr;
    QWidget *m_note; ///< the line for a reason or a comment
    QLineEdit *m_noteText;
    Button *m_noteSend;
    glossary::Verb m_noteVerb = glossary::Verb::Comment;
};

} // namespace meshbook::views
