// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/reviewduty.h"
#include "glossary/threeway.h"

#include <map>
#include <vector>

namespace meshbook::glossary {

enum class SetState : quint8 { Open, InReview, Approved, Rejected, Withdrawn };

[[nodiscard]] QLatin1StringView toText(SetState state);

/// Edits that belong together: proposed, reviewed and published as one.
struct ChangeSet {
    QString uid;
    QString title;
    QString author; ///< who opened it
    QDateTime openedAt;
    SetState state = SetState::Open;
    std::vector<Operation> edits; ///< that change terms, in order; undone ones and their undoing too
    std::vector<Operation> talk; ///< comments and decisions, in order
    NetChanges net; ///< what all edits come to
    QString published; ///< "branch commit path"; null before
    bool landed = false; ///< its source says all of it

    [[nodiscard]] bool isPending() const { return state == SetState::Open || state == SetState::InReview; }
    /// Who wrote in it; none of them may approve it.
    [[nodiscard]] QStringList authors() const;
};

/// Whether a reviewer has to see a change set: it touches what is in force, or makes something so.
[[nodiscard]] bool needsReview(const Lexicon &inForce, const ChangeSet &set);

/// What settles a conflict with what the source says now, as the changes of a Resolve of its set. Of a term
/// that is gone there: true keeps it, as a new one with what the set says of it; anything else lets it go,
/// and the set says nothing of it any more.
[[nodiscard]] std::vector<TermChange> settling(const ChangeSet &set, const Conflict &conflict,
                                               const QString &glossary, const QJsonValue &value);

/// What the sources say and what people did to it, folded: the text in force, each pending change set's own
/// view, and conflicts. The log of operations is all there is to keep (design §9).
class Book final {
public:
    Book() = default;
    /// What the sources say now. All views follow.
    void setBase(Lexicon base);
    [[nodiscard]] const Lexicon &base() const { return m_base; }
    /// Sources with the approved change sets on top.
    [[nodiscard]] const Lexicon &inForce() const;
    /// In force with one change set on top; in force alone where there is no such set.
    [[nodiscard]] const Lexicon &view(const QString &changeSet) const;

    [[nodiscard]] const std::vector<ChangeSet> &changeSets() const { return m_sets; }
    [[nodiscard]] const ChangeSet *changeSet(const QString &uid) const;
    /// Where what was approved or is pending and what the source says now differ.
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    [[nodiscard]] std::vector<Conflict> conflictsOf(const QString &changeSet) const;
    [[nodiscard]] const std::vector<Operation> &log() const { return m_log; }

    /// Whether it may be done now: the change set takes edits, each part still is as the operation found it,
    /// the actor may decide. Conflict or Usage says what is in the way.
    [[nodiscard]] core::Result<> check(const Operation &operation) const;
    /// Takes an operation that is in the log. Of the log one never asks again whether it may be.
    void fold(const Operation &operation);

    [[nodiscard]] bool needsReview(const ChangeSet &set) const;
    /// Terms whose reviewers are still to approve a set; none where it needs no review or was decided.
    [[nodiscard]] std::vector<ReviewDuty> openDuties(const ChangeSet &set) const;
    /// Drafts of a set in review that become approved terms with it.
    [[nodiscard]] QStringList draftsOf(const ChangeSet &set) const;
    /// What a person may do about a set, and why not.
    [[nodiscard]] Standing standingOf(const ChangeSet &set, const Person &person) const;
    /// Of a term within a view: InReview where a set in review changes it.
    [[nodiscard]] TermStatus statusOf(const QString &term, const QString &changeSet = {}) const;
    /// The newest edit of a person that can be undone or redone; null if there is none.
    [[nodiscard]] const Operation *undoable(const QString &author) const;
    [[nodiscard]] const Operation *redoable(const QString &author) const;
    /// Newer keys of terms whose key changed with their name or place.
    [[nodiscard]] const QHash<QString, QString> &moved() const { return m_moved; }
    /// Approved sets of which the base says all by now, not yet noted so.
    [[nodiscard]] QStringList landed() const;
    /// Parts of one term that a pending set changes, by path.
    [[nodiscard]] std::map<QString, core::FieldChange> pendingOf(const QString &term,
                                                                 const QString &changeSet) const;

private:
    [[nodiscard]] ChangeSet *set(const QString &uid);
    [[nodiscard]] core::Result<> checkEdit(const Operation &operation, const ChangeSet &set) const;
    [[nodiscard]] bool takesBackResolve(const Operation &operation) const;
    [[nodiscard]] core::Result<> checkReview(const Operation &operation, const ChangeSet &set) const;
    [[nodiscard]] core::Result<> checkRejection(const Operation &operation, const ChangeSet &set) const;
    [[nodiscard]] core::Result<> checkDecision(const Operation &operation, const ChangeSet &set) const;
    void foldDecision(Verb verb, const QString &text, ChangeSet &set);
    [[nodiscard]] const Operation *newest(const QString &author, bool redo) const;
    struct View {
        Lexicon lexicon;
        std::vector<Conflict> conflicts;
    };
    const View &viewOf(const ChangeSet &set) const;
    void forgetViews() const;

    Lexicon m_base;
    std::vector<Operation> m_log;
    std::vector<ChangeSet> m_sets;
    QHash<QString, std::size_t> m_setPlaces;
    QHash<QString, std::size_t> m_logPlaces;
    QHash<QString, QString> m_moved;
    QHash<QString, QString> m_redirects; ///< merged terms → what they were merged into
    mutable std::optional<View> m_inForce;
    mutable std::map<QString, View> m_views;
};

} // namespace meshbook::glossary
