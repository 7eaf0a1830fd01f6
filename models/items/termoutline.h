// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace meshbook::items {

/// The terms of a lexicon in the order and under the headings a tree shows them, as a value: made on any
/// thread, and looked at without asking the lexicon again. 100,000 terms take about a second.
class TermOutline final {
public:
    enum class Grouping : quint8 {
        Hierarchy, ///< glossaries, and in them terms below terms
        Letter,
        Domain,
        Status,
        Steward ///< a term with two stewards stands below both
    };
    struct Rules {
        Grouping grouping = Grouping::Hierarchy;
        QString language = {}; ///< of labels, with fall-back; null: the term's first
        QString filter = {}; ///< only terms with a name that has it, and what is above them
        bool trash = false; ///< what was removed, in place of what is there
        QSet<QString> inReview = {}; ///< keys of terms that a set in review changes
        QSet<QString> changed = {}; ///< keys of terms that the set under work changes
    };
    struct Node {
        QString key; ///< of the term or glossary; a word of its own for other headings
        QString text;
        QString note; ///< the name that the filter found where it is not the label; where a merged term went
        glossary::EntryPtr entry; ///< null for headings
        glossary::TermStatus status = glossary::TermStatus::Draft;
        bool changed = false;
        bool found = false; ///< by the filter
        int parent = -1; ///< place in nodes(); the root has none
        int count = 0; ///< of terms below, all levels
        std::vector<int> children = {};
        [[nodiscard]] bool isTerm() const { return entry != nullptr; }
        /// Whether a row looks the same; children and place aside.
        [[nodiscard]] bool showsSame(const Node &other) const;
    };

    /// `previous` saves work where most terms are the same.
    [[nodiscard]] static std::shared_ptr<const TermOutline>
    of(const glossary::Lexicon &lexicon, const Rules &rules, const TermOutline *previous = nullptr);

    [[nodiscard]] const Rules &rules() const { return m_rules; }
    /// The first one is the root.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &node(int place) const { return m_nodes[static_cast<std::size_t>(place)]; }
    /// Where a term stands (first); -1: nowhere.
    [[nodiscard]] int placeOf(const QString &term) const { return m_places.value(term, -1); }
    /// Terms by status, whatever the filter.
    [[nodiscard]] int counted(glossary::TermStatus status) const;
    /// All terms, whatever the filter.
    [[nodiscard]] int total() const { return m_total; }
    /// In the trash.
    [[nodiscard]] int trashed() const { return m_trashed; }
    /// Terms that the filter found.
    [[nodiscard]] int found() const { return m_found; }
    /// Languages that labels are there in, in order.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }

private:
    friend class TermOutlineMaker;
    /// What is worked out of a term once: costly for many.
    struct Facts {
        glossary::EntryPtr entry;
        QString label;
        QString order; ///< sorts by it
        QString names; ///< folded, one a line
    };

    Rules m_rules;
    std::vector<Node> m_nodes;
    QHash<QString, int> m_places;
    QHash<QString, Facts> m_facts;
    QStringList m_languages;
    std::array<int, 4> m_counts{};
    int m_total = 0;
    int m_trashed = 0;
    int m_found = 0;
};

using TermOutlinePtr = std::shared_ptr<const TermOutline>;

} // namespace meshbook::items
