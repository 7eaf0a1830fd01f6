// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

#include <QSet>

#include <array>

namespace meshbook::glossary {

/// Kinds of relations as a picture tells them apart; a relation and its inverse are one.
enum class Family : quint8 {
    Hierarchy, ///< broader and narrower, and the place in the tree
    Kind, ///< is a
    Part, ///< part of, has a
    Related,
    Match, ///< synonyms, and terms of other glossaries that mean the same or nearly so
    Antonym,
    Replaced,
    Value,
    Own ///< of a person's making
};
inline constexpr std::size_t familyCount = 9;

/// Broader, narrower → Hierarchy …
[[nodiscard]] Family familyOf(const core::TermRelation &relation);
/// The same said from either end, so that nothing tells its ends apart.
[[nodiscard]] bool isSymmetric(Family family);

struct NeighbourhoodRules {
    int hops = 1;
    QSet<Family> without; ///< families that are not followed
    int most = 120; ///< terms; more make no picture
    QString language; ///< of the labels
};

/// The terms within some steps of one, and what is between them.
struct Neighbourhood {
    struct Node {
        QString key;
        QString label;
        TermStatus status = TermStatus::Draft; ///< by its own word
        QString place; ///< domain, else the name of its glossary
        int hops = 0;
        int hidden = 0; ///< neighbours that are not in the picture
    };
    struct Tie {
        int from = 0; ///< index into `terms`: the broader, the whole, the general, the replaced one
        int to = 0;
        Family family = Family::Related;
        bool directed = true; ///< false: nothing tells its ends apart
        QString name; ///< of one's own making, as said of `from`; null otherwise
        friend bool operator==(const Tie &, const Tie &) = default;
    };
    std::vector<Node> terms; ///< the one in the middle first, then by hops and label
    std::vector<Tie> ties; ///< each once
    std::array<int, familyCount> counts{}; ///< ties around the terms that were followed, shown or not
    bool cut = false; ///< there were more than rules.most
};

/// Empty where there is no such term. Trashed terms are in no picture.
[[nodiscard]] Neighbourhood neighbourhood(const Lexicon &lexicon, const QString &key,
                                          const NeighbourhoodRules &rules = {});

} // namespace meshbook::glossary
