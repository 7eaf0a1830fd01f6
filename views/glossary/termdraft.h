// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossarysession.h"

#include <QTimer>

#include <map>

namespace meshbook::views {

/// What a person is typing into one term: on disk within a second, back when the term is opened again, made
/// one edit when its field is left. Parts go by their paths (see glossary::Fields); "references" stands for
/// all of them, as a list.
class TermDraft final : public QObject {
    Q_OBJECT

public:
    explicit TermDraft(GlossarySession &session, QObject *parent = nullptr);
    /// Puts on disk what is not yet; the edits under way go on.
    ~TermDraft() override;

    /// What was typed into the term before becomes edits as far as it can.
    void setTerm(const QString &key);
    [[nodiscard]] const QString &term() const { return m_term; }
    /// Null where the term is not there (any more).
    [[nodiscard]] glossary::EntryPtr entry() const;

    /// As typed, else as the session has it.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    /// As the session has it.
    [[nodiscard]] QJsonValue stored(const QString &path) const;
    /// Typed and not an edit yet.
    [[nodiscard]] bool isTyped(const QString &path) const;
    [[nodiscard]] bool isModified() const;
    /// Something is typed, and all of that is on disk.
    [[nodiscard]] bool isKept() const;
    /// The term was changed elsewhere while this was typed.
    [[nodiscard]] bool isOvertaken(const QString &path) const;
    /// Why it was not taken; null where it was, or nobody tried.
    [[nodiscard]] QString refusal(const QString &path) const;

    void type(const QString &path, const QJsonValue &value);
    /// Makes an edit of it, where nothing speaks against that.
    void commit(const QString &path);
    void commitAll();
    /// Typed and made an edit at once: what cannot be is given back, and why() said.
    void put(const QString &path, const QJsonValue &value);
    /// Forgets what was typed.
    void giveBack(const QString &path);
    /// What was typed counts, though the term has changed since.
    void keepMine(const QString &path);

signals:
    /// value(), isTyped(), isOvertaken() or refusal() of a part is another.
    void changed(const QString &path);
    /// isModified() or isKept() is another.
    void stateChanged();
    /// A put() was not taken.
    void refused(const QString &path, const QString &why);
    /// The draft cannot be written; a sentence.
    void notKept(const QString &why);

private:
    struct Typed {
        QJsonValue value;
        QJsonValue base; ///< stored when typing began
        quint64 state = 0; ///< of value; another one after every key
        bool onDisk = false;
        bool committing = false;
        bool again = false; ///< finished anew while it was being made an edit
        QJsonValue sent; ///< with the edit under way
        bool awaits = false; ///< stored() lags behind an edit of ours
        bool done = false; ///< an edit by now; the session will say so
        QString refusal;
    };
    void keep();
    void kept(const QString &term, const QString &path, quint64 state, const core::Result<QString> &result);
    void drop(const QString &term, const QString &path);
    void restore();
    void follow();
    void run(const QString &path, bool giveBackWhenRefused);
    void finished(const QString &path, quint64 state, const core::Result<GlossarySession::Changes> &result,
                  bool giveBackWhenRefused);
    [[nodiscard]] glossary::Fields fieldsFor(const QString &path, const QJsonValue &value) const;

    GlossarySession &m_session;
    QString m_term;
    std::map<QString, Typed> m_typed;
    QTimer m_soon;
    bool m_waits = false; ///< for the terms, to restore drafts
    quint64 m_states = 0;
    quint64 m_asked = 0; ///< answers about drafts of another term are dropped
};

} // namespace meshbook::views
