// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"
#include "glossary/suggestions.h"
#include "items/linkmodel.h"
#include "views/glossary/ending.h"

/// Looking for links, on any thread.
namespace meshbook::views::linksearch {

struct Links {
    std::vector<items::LinkRow> suggested; ///< best first
    std::vector<glossary::Disagreement> disagreements;
};

/// Tells how far it is; what comes back when it was ended is worth nothing.
[[nodiscard]] Links find(const glossary::Lexicon &lexicon, const std::vector<glossary::LinkTarget> &targets,
                         const Ending &ending);
/// By label and name.
[[nodiscard]] std::vector<items::LinkRow> refused(const glossary::Lexicon &lexicon,
                                                  const std::vector<glossary::LinkTarget> &targets);

} // namespace meshbook::views::linksearch
