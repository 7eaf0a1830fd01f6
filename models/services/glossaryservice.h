// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/answer.h"
#include "services/glossarydesk.h"
#include "services/glossaryreading.h"

#include <QObject>

#include <memory>

namespace meshbook::services {

/// The glossary editor for the window: a GlossaryDesk on a thread of its own. Steps are done in the order
/// they are asked for; an answer that says saved comes after the disk has it. What reads the whole catalog
/// goes on beside that, on the terms as they were when it was asked, so that it holds up no save.
class GlossaryService final : public QObject {
    Q_OBJECT

public:
    template <typename T = void>
    using Reply = Answer<core::Result<T>>;
    /// What stands at one moment; values that no later step changes.
    struct State {
        glossary::Lexicon base; ///< what the sources say
        glossary::Lexicon inForce;
        QHash<QString, QString> moved; ///< newer keys of terms, as in Book
        std::vector<glossary::ChangeSet> changeSets;
        std::vector<glossary::Conflict> conflicts;
        std::map<QString, glossary::Standing> standings; ///< of pending sets for the author, by uid
    };
    using StatePtr = std::shared_ptr<const State>;

    /// The workspace must outlive the service. `author` is the person at the window.
    GlossaryService(store::Workspace &workspace, const QString &author, QObject *parent = nullptr);
    /// Waits for what was asked to be done.
    ~GlossaryService() override;

    /// The newest state that is known; null until the first refresh has ended.
    [[nodiscard]] StatePtr state() const { return m_state; }
    /// Who does what is asked for here.
    [[nodiscard]] const QString &author() const { return m_author; }
    /// What is asked for from now on is done in that name.
    void setAuthor(const QString &author, const QString &email = {});
    /// How much that was asked for is not done yet.
    [[nodiscard]] int pendingQuestions() const;
    /// Whether anybody ever changed a term in this workspace; the terms are not read for it.
    [[nodiscard]] Reply<bool> isBegun();
    /// Takes in syncs and what other processes did.
    Reply<StatePtr> refresh();
    /// In force with one change set on top.
    [[nodiscard]] Reply<glossary::Lexicon> view(const QString &set);

    Reply<QString> openSet(const QString &title);
    /// What an edit would do, with all that follows from it.
    [[nodiscard]] Reply<std::vector<glossary::TermChange>> preview(const QString &set,
                                                                   const GlossaryDesk::Edit &edit);
    Reply<std::vector<glossary::TermChange>> edit(const QString &set, glossary::Verb verb,
                                                  const GlossaryDesk::Edit &edit);
    Reply<std::vector<glossary::TermChange>> apply(const QString &set, glossary::Verb verb,
                                                   const std::vector<glossary::TermChange> &changes);
    Reply<QString> decide(const QString &set, glossary::Verb verb, const QString &text);
    Reply<QString> approve(const QString &set, const QString &reason);
    Reply<glossary::Operation> undo();
    Reply<glossary::Operation> redo();
    Reply<QString> resolve(const glossary::Conflict &conflict, const QJsonValue &value);
    Reply<QString> keepDraft(const GlossaryDesk::Draft &draft);
    Reply<std::vector<GlossaryDesk::Draft>> drafts();
    Reply<QString> dropDrafts(const QString &set, const QString &term, const QString &path);
    Reply<core::Glossary> addGlossary(const QString &name, const QString &description);

    [[nodiscard]] Reply<std::vector<glossary::Revision>> history(const QString &term);
    [[nodiscard]] Reply<std::map<QString, glossary::Revision>> blame(const QString &term);
    [[nodiscard]] Reply<glossary::Lexicon> asOf(const QDateTime &at);
    [[nodiscard]] Reply<std::vector<glossary::LintFinding>> lint(const QString &set, const QString &glossary);
    [[nodiscard]] Reply<std::vector<glossary::Suggestion>> suggestions(const glossary::SuggestionRules &rules,
                                                                       const QString &set = {});
    [[nodiscard]] Reply<std::vector<glossary::Disagreement>> disagreements(const QString &term,
                                                                           const QString &set = {});
    /// What terms can be linked to, for questions that take long and are worked out elsewhere() on a lexicon
    /// at hand.
    [[nodiscard]] Reply<GlossaryReading::Targets> targets();
    /// Where a term is used, with a change set on top.
    [[nodiscard]] Reply<TermUse> use(const QString &term, const QString &set);
    /// Whom the catalog and the terms name, with a change set on top.
    [[nodiscard]] Reply<GlossaryReading::PeoplePtr> people(const QString &set);
    /// These two take as long as git and the network do, beside all others; cancelling them ends what runs.
    [[nodiscard]] Reply<GlossaryDesk::Publication> planPublish(const QString &set,
                                                               const GlossaryDesk::PublishOptions &options);
    Reply<GlossaryDesk::Published> publish(const QString &set, const GlossaryDesk::Publication &publication);

signals:
    /// state() is another one.
    void changed();
    void authorChanged(const QString &author);

private:
    struct Worker;
    /// Runs on the desk's thread; `changes` makes a new state afterwards.
    template <typename T, typename Work>
    Reply<T> ask(Work work, bool changes);
    struct Ground;
    /// Runs beside the desk's thread.
    template <typename T, typename Work>
    Reply<T> read(const QString &set, Work work);
    /// The same on what was and is, with what syncs changed of a term (null: of all).
    template <typename T, typename Work>
    Reply<T> readPast(const QString &term, Work work);
    /// What hears of a new state.
    [[nodiscard]] QPromise<StatePtr> stated();
    template <typename T>
    void cancelWith(const Reply<T> &reply, const sync::Cancellation &cancellation);

    std::shared_ptr<Worker> m_worker;
    QString m_author;
    QString m_email;
    StatePtr m_state;
};

} // namespace meshbook::services
