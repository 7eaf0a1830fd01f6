// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/book.h"
#include "glossary/comparison.h"
#include "glossary/editor.h"
#include "glossary/history.h"
#include "glossary/lint.h"
#include "glossary/suggestions.h"

#include <functional>
#include <memory>

namespace meshbook::store {
class GlossaryLog;
class GlossaryReader;
class Workspace;
} // namespace meshbook::store
namespace meshbook::sync {
class Cancellation;
struct PublishPlan;
} // namespace meshbook::sync

namespace meshbook::services {

/// All that is done to glossaries in one workspace, on the calling thread: the command line uses it as it is,
/// and GlossaryService for the window. What it says was done is on disk.
class GlossaryDesk final {
public:
    using Edit = std::function<glossary::Editor::Changes(glossary::Editor &)>;
    /// What a publication would do. Nothing is written yet.
    struct Publication {
        QString repository;
        QString baseBranch;
        QString branch;
        QStringList paths; ///< of the files that change, in the repository
        QString diff;
        QStringList notices; ///< one sentence each: what the files cannot hold, that upstream was not asked
        std::vector<glossary::Conflict> conflicts; ///< with what is upstream by now
        std::shared_ptr<const sync::PublishPlan> plan;
    };
    struct Published {
        QString repository;
        QString branch;
        QString commitId;
        bool pushed = false;
    };
    struct PublishOptions {
        bool push = false;
        bool direct = false; ///< to the branch itself
        QString email; ///< of the author; empty: what git knows
    };
    struct Draft {
        QString changeSet;
        QString term;
        QString path;
        QJsonValue value;
    };

    /// The workspace must outlive the desk. `author` is who does what is done here.
    [[nodiscard]] static core::Result<std::unique_ptr<GlossaryDesk>>
    open(store::Workspace &workspace, const QString &author, const QDateTime &now);
    ~GlossaryDesk();

    /// Takes in what others did and what was synced since.
    [[nodiscard]] core::Result<> refresh(const QDateTime &now);
    [[nodiscard]] const glossary::Book &book() const { return m_book; }
    [[nodiscard]] const QString &author() const { return m_author; }
    [[nodiscard]] glossary::Person person() const { return {m_author, m_email}; }
    /// Under which terms may name the author as a reviewer too.
    void setEmail(const QString &email) { m_email = email; }
    /// By uid, its first letters or title, newest first; NotFound or Ambiguous.
    [[nodiscard]] core::Result<QString> findSet(const QString &text) const;

    /// Gives the uid.
    [[nodiscard]] core::Result<QString> openSet(const QString &title, const QDateTime &now);
    /// Any step that changes terms, worked out on the set's newest state.
    [[nodiscard]] core::Result<std::vector<glossary::TermChange>>
    edit(const QString &set, glossary::Verb verb, const Edit &edit, const QDateTime &now);
    [[nodiscard]] core::Result<> apply(const QString &set, glossary::Verb verb,
                                       const std::vector<glossary::TermChange> &changes,
                                       const QDateTime &now);
    /// Submit, reject, reopen, withdraw, comment.
    [[nodiscard]] core::Result<> decide(const QString &set, glossary::Verb verb, const QString &text,
                                        const QDateTime &now);
    /// Makes a set the text in force. Drafts that a reviewer approves become approved terms. Where reviewers
    /// of other terms are to be heard too, the author's word is noted and Conflict says whose is missing.
    [[nodiscard]] core::Result<> approve(const QString &set, const QString &reason, const QDateTime &now);
    /// The newest step of the author; into a new set where its own takes no edits any more. Gives what was
    /// undone.
    [[nodiscard]] core::Result<glossary::Operation> undo(const QDateTime &now, bool redo = false);
    /// Settles a conflict by a value; see glossary::settling() for a term that is gone in its source.
    [[nodiscard]] core::Result<> resolve(const glossary::Conflict &conflict, const QJsonValue &value,
                                         const QDateTime &now);

    [[nodiscard]] core::Result<> keepDraft(const Draft &draft, const QDateTime &now);
    [[nodiscard]] core::Result<std::vector<Draft>> drafts() const;
    [[nodiscard]] core::Result<> dropDrafts(const QString &set, const QString &term, const QString &path);
    [[nodiscard]] core::Result<core::Glossary> addGlossary(const QString &name, const QString &description,
                                                           const QDateTime &now);

    [[nodiscard]] core::Result<std::vector<glossary::Revision>> history(const QString &term) const;
    [[nodiscard]] core::Result<std::map<QString, glossary::Revision>> blame(const QString &term) const;
    [[nodiscard]] core::Result<glossary::Lexicon> asOf(const QDateTime &at) const;

    [[nodiscard]] core::Result<std::vector<glossary::LintFinding>>
    lint(const QString &set, const QString &glossary, const QDateTime &now) const;
    /// Columns, datasets and products that terms can be linked to.
    [[nodiscard]] core::Result<std::vector<glossary::LinkTarget>> targets() const;
    [[nodiscard]] core::Result<std::vector<glossary::Suggestion>>
    suggestions(const glossary::SuggestionRules &rules) const;
    [[nodiscard]] core::Result<std::vector<glossary::Disagreement>> disagreements(const QString &term) const;

    [[nodiscard]] core::Result<Publication> planPublish(const QString &set,
                                                        const PublishOptions &options) const;
    [[nodiscard]] core::Result<Published> publish(const QString &set, const Publication &publication,
                                                  const QDateTime &now);
    /// The same in steps, for whoever does what takes long (git, the network) on another thread: that part
    /// uses nothing of the desk.
    using Planning = std::function<core::Result<Publication>(const sync::Cancellation &)>;
    [[nodiscard]] core::Result<Planning> preparePublish(const QString &set,
                                                        const PublishOptions &options) const;
    [[nodiscard]] static core::Result<Published> makePublish(const Publication &publication,
                                                             const sync::Cancellation &cancellation);
    [[nodiscard]] core::Result<> notePublished(const QString &set, const Published &published,
                                               const QDateTime &now);
    /// Where a term lives: files on this machine; empty for those of the ledger.
    [[nodiscard]] QStringList filesOf(const QString &term) const;
    [[nodiscard]] static glossary::TypeCheck typeCheck();

private:
    GlossaryDesk(store::Workspace &workspace, QString author);
    [[nodiscard]] core::Result<> loadBase();
    [[nodiscard]] core::Result<> append(glossary::Operation operation);
    [[nodiscard]] glossary::Operation operation(const QString &set, glossary::Verb verb,
                                                const QDateTime &now) const;
    [[nodiscard]] QString fileFor(const QString &term, const glossary::NetChanges::TermNet &net) const;
    [[nodiscard]] core::Result<> agree(const glossary::ChangeSet &set, const QString &reason,
                                       const QDateTime &now);
    void noteLanded(const QDateTime &now);
    void take(const std::vector<glossary::Operation> &operations);

    store::Workspace &m_workspace;
    QString m_author;
    QString m_email;
    glossary::Book m_book;
    std::unique_ptr<store::GlossaryLog> m_log;
    std::unique_ptr<store::GlossaryReader> m_reader;
    QHash<QString, QStringList> m_files; ///< key of a term → files
    QHash<QString, QString> m_mainFiles; ///< key of a glossary → the file with most of its terms
    qint64 m_number = 0; ///< of the last operation taken in
    qint64 m_sync = -1;
};

} // namespace meshbook::services
