// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/book.h"

#include <map>

/// What was, who made it so, and why (design §9).
namespace meshbook::glossary {

/// A field-level change that a sync saw in a source, as the cache keeps it: paths as in core/fields.h.
struct SourceChange {
    QString term; ///< key
    QDateTime at;
    QString source;
    QString commit;
    /// Path null: the term came (to: true) or went; `from` is then core::keptWhole() of it, or true where a
    /// sync of an older Meshbook kept nothing.
    core::FieldChange field;
};

/// What the past is worked out from; the values must outlive it.
struct Past {
    Past(const Book &book); // NOLINT(google-explicit-constructor): a book is a past
    Past(const Lexicon &sources, const Lexicon &present, const std::vector<ChangeSet> &changeSets,
         const QHash<QString, QString> &movedKeys);
    const Lexicon &base;
    const Lexicon &inForce;
    const std::vector<ChangeSet> &sets;
    const QHash<QString, QString> &moved;
};

/// One state of a term and how it came to be.
struct Revision {
    QDateTime at;
    QString who; ///< author of the edits, or the source
    QString approvedBy; ///< null: needed no review
    QString changeSet; ///< uid; null for a change in the source
    QString title; ///< of the change set, or the commit
    QString reason;
    std::vector<core::FieldChange> fields;
};

/// Newest first: what approved change sets did to a term, and what its sources said otherwise at each sync.
[[nodiscard]] std::vector<Revision> revisionsOf(const Past &past, const QString &term,
                                                const std::vector<SourceChange> &changes);

/// For each part of a term as it is in force: the newest revision that gave it this value. Parts that no
/// revision speaks of were there before anybody looked.
[[nodiscard]] std::map<QString, Revision> blame(const Past &past, const QString &term,
                                                const std::vector<SourceChange> &changes);

/// What was in force at a moment: the present without what was approved and synced since, with what was
/// removed since.
[[nodiscard]] Lexicon asOf(const Past &past, const QDateTime &at, const std::vector<SourceChange> &changes);

/// What makes the term as it was right after a revision of it again, on a state of it.
[[nodiscard]] std::vector<TermChange> restoring(const Entry &now, const Entry &then);

} // namespace meshbook::glossary
