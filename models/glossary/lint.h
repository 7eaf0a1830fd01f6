// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/editor.h"

#include <QDateTime>
#include <QSet>

#include <functional>

namespace meshbook::glossary {

enum class LintKind : quint8 {
    Duplicate, ///< the same label in one glossary
    NearDuplicate, ///< labels that differ by case, plural, order of words or one letter
    Orphan, ///< beside a hierarchy, with nothing above, below or related
    Cycle,
    MissingDefinition,
    EmptyDefinition, ///< says no more than the label
    CircularDefinition, ///< two terms that only explain each other
    UndefinedAbbreviation,
    MissingInverse,
    Unused, ///< linked to no data
    BrokenLink, ///< a relation, parent or link that leads nowhere
    Unreviewed ///< a draft or review that waits too long
};

[[nodiscard]] QLatin1StringView toText(LintKind kind);

struct LintFinding {
    LintKind kind = LintKind::Duplicate;
    QString term; ///< key
    QString label;
    QString message; ///< one sentence
    QString other; ///< key, relation name or address it is about; null if none
    bool canFix = false;
};

/// What lint has to be told besides the terms.
struct LintContext {
    QDateTime now;
    int reviewDays = 30; ///< drafts and reviews wait no longer
    QSet<QString> used; ///< keys that sources link to data
    /// Whether an address of a link exists; empty: not asked.
    std::function<bool(const QString &uri)> exists;
    QHash<QString, QDateTime> since; ///< key → since when a pending change set waits with it
    QString glossary; ///< key; null: all
    /// Asked now and then; once it is true lint ends, and what it gives is worth nothing.
    std::function<bool()> cancelled;
};

/// All findings, by kind and label.
[[nodiscard]] std::vector<LintFinding> lint(const Lexicon &lexicon, const LintContext &context);
/// What mends a finding; Usage where nothing does by itself.
[[nodiscard]] Editor::Changes fixOf(const Lexicon &lexicon, const LintFinding &finding);

/// A word that people of several domains or glossaries explain differently.
struct WordClash {
    QString word;
    struct Meaning {
        QString term;
        QString place; ///< domain, else glossary
        QString definition;
    };
    std::vector<Meaning> meanings;
    double likeness = 0; ///< 0 … 1: share of words that the two least alike definitions have in common
};
/// Least alike first; alike from `most` on is no clash.
[[nodiscard]] std::vector<WordClash> wordClashes(const Lexicon &lexicon, double most = 0.6);

/// A label without case, plural endings, punctuation and order of words: what near-duplicates share.
[[nodiscard]] QString looseName(const QString &label);

} // namespace meshbook::glossary
