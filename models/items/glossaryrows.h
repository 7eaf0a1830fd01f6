// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/glossarycells.h"

#include <QStringList>

namespace meshbook::items {

/// Which terms a table of the glossary has, in which order. Takes tens of milliseconds for 10,000 terms: off
/// the window's thread.
struct GlossaryRows {
    GlossaryCells cells;
    std::vector<GridColumn> columns; ///< that the words are looked for in
    QString glossary; ///< key; null: all
    QString words; ///< each has to be in some cell
    std::optional<GridColumn> sortedBy; ///< absent: by label
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] std::vector<glossary::EntryPtr> find() const;
    /// The same rows in the same order, as they are now: what is gone is left out, what is new comes last. A
    /// table does not move under the hand of who edits it.
    [[nodiscard]] std::vector<glossary::EntryPtr> follow(const QStringList &keys) const;

private:
    [[nodiscard]] bool holds(const glossary::Entry &entry) const;
};

} // namespace meshbook::items
