// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/operation.h"

#include <QHash>

#include <map>
#include <optional>

namespace meshbook::glossary {

/// Two words about one part of a term, and what both began from. Undefined: not stated.
struct Conflict {
    QString changeSet; ///< whose word "mine" is; null in a merge of files
    QString term;
    QString label;
    QString path; ///< null: the term as a whole (changed here, removed there)
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
};

/// Lists are sets to people: another order says nothing else.
[[nodiscard]] bool sameValue(const QJsonValue &a, const QJsonValue &b);

/// A part that both changed. Lists take the additions and removals of both; everything else that differs is a
/// conflict (absent).
[[nodiscard]] std::optional<QJsonValue> mergeValues(const QJsonValue &base, const QJsonValue &mine,
                                                    const QJsonValue &theirs);

/// What a change set does in all: for each term and part the first "from" and the last "to".
class NetChanges final {
public:
    struct TermNet {
        QString label;
        QString glossary;
        std::map<QString, core::FieldChange> fields;
    };
    void add(const Operation &operation);
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// By key of the term.
    [[nodiscard]] const std::map<QString, TermNet> &terms() const { return m_terms; }

private:
    std::map<QString, TermNet> m_terms;
};

/// How changes fared on another state than the one they were made on.
struct Rebased {
    int applied = 0; ///< parts that were set
    int landed = 0; ///< parts that already were so
    std::vector<Conflict>
        conflicts; ///< here the changes' own word was set, and the other one is in the conflict
};

/// Puts changes on a state, part by part (three-way: the state may have moved since). `moved` has the newer
/// keys of terms whose key changed with their name.
[[nodiscard]] Rebased rebase(Lexicon &onto, const NetChanges &changes,
                             const QHash<QString, QString> &moved = {});

/// Merges three states of one term: what `mine` and `theirs` made of `base`. A term that one side does not
/// have is null. Where both sides differ, the result has the word of `mine`.
struct MergedEntry {
    std::optional<Entry> entry; ///< absent: removed
    std::vector<Conflict> conflicts;
};
[[nodiscard]] MergedEntry mergeEntries(const Entry *base, const Entry *mine, const Entry *theirs);

} // namespace meshbook::glossary
