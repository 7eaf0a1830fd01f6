// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

/// Terms by what one types of their names.
namespace meshbook::views::termsearch {

struct Hit {
    QString key;
    QString label;
    QString detail; ///< where it is: the terms above it, or its glossary
};

/// By label before synonyms, beginnings before middles, shorter names first; of nothing typed none. Trashed
/// terms are left out.
[[nodiscard]] std::vector<Hit> find(const glossary::Lexicon &lexicon, const QString &text, std::size_t most);

} // namespace meshbook::views::termsearch
