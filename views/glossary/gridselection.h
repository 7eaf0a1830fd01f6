// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/glossarycells.h"

#include <QList>
#include <QRect>
#include <QSet>

#include <compare>
#include <vector>

namespace meshbook::views {

/// The chosen cells of the table of terms as a value: taken from the table in a moment, however many they
/// are, and walked through on another thread.
struct GridSelection {
    struct Cell {
        int row = 0; ///< in the table
        int place = 0; ///< in columns
        friend auto operator<=>(const Cell &, const Cell &) = default;
    };

    int first = 0; ///< row of the first of `entries`
    std::vector<glossary::EntryPtr> entries; ///< of all rows from the first chosen one to the last
    std::vector<items::GridColumn> columns; ///< that are shown, as they stand on screen
    QList<int> sections; ///< of these
    std::vector<QRect> spans; ///< x: section, y: row
    items::GlossaryCells cells;
    QSet<QString> inReview; ///< keys

    /// Row by row in the order of the columns on screen, each once.
    [[nodiscard]] std::vector<Cell> chosen() const;
    [[nodiscard]] const glossary::EntryPtr &entry(const Cell &cell) const
    {
        return entries[static_cast<std::size_t>(cell.row - first)];
    }
    /// As the table shows it.
    [[nodiscard]] QString text(const Cell &cell) const;
    /// The chosen cells as a block; what within it is not chosen is empty. `titles` gets the headings.
    [[nodiscard]] QList<QStringList> block(QStringList *titles) const;
};

} // namespace meshbook::views
