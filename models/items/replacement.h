// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "items/glossarycells.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace meshbook::items {

/// Find and replace in the texts of terms.
struct Replacement {
    QString find;
    QString by; ///< with \1 … for what a regular expression has in parentheses
    bool isPattern = false;
    bool isCaseSensitive = false;
    QStringList parts; ///< names of parts before "[", see glossary::Fields

    struct Found {
        std::vector<CellChange> changes; ///< one for each part of a term
        bool isCut = false; ///< there are more than are listed
    };
    /// Which parts may be looked into.
    [[nodiscard]] static QStringList textParts();
    /// Usage with a sentence where the expression is none, or takes longer than there is time for: some go on
    /// for ever on some texts. Off the window's thread. `cancelled` is asked between terms.
    [[nodiscard]] core::Result<Found> run(const GlossaryCells &cells,
                                          const std::vector<glossary::EntryPtr> &terms,
                                          std::chrono::milliseconds time,
                                          const std::function<bool()> &cancelled) const;
};

} // namespace meshbook::items
