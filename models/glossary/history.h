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
    core::FieldChange field; ///< path null: the term came (to: true) or went (from: true)
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
[[nodiscard]] std::vector<Revision> revisionsOf(const Book &book, const QString &term,
                                                const std::vector<SourceChange> &changes);

/// For each part of a term as it is in force: the newest revision that gave it this value. Parts that no
/// revision speaks of were there before anybody looked.
[[nodiscard]] std::map<QString, Revision> blame(const Book &book, const QString &term,
                                                const std::vector<SourceChange> &changes);

/// What was in force at a moment: the present without what was approved and synced since.
[[nodiscard]] Lexicon asOf(const Book &book, const QDateTime &at, const std::vector<SourceChange> &changes);

/// What makes the term as it was right after a revision of it again, on a state of it.
[[nodiscard]] std::vector<TermChange> restoring(const Entry &now, const Entry &then);

} // namespace meshbook::glossary
