// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fuzzymatch.h"
#include "views/theme/icons.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace meshbook::views {

/// One thing that can be opened or done from quick open.
struct QuickOpenItem {
    enum class Kind { Recent, Favourite, SavedSearch, Tab, Page, Thing, Command, Help };

    Kind kind = Kind::Thing;
    QString name;
    QString note; ///< what it is, in words: "Product", "Saved search · customer"
    QString domain; ///< null where it has none
    Icon icon = Icon::None;
    QUrl uri; ///< where it leads; a command has none
    QString command; ///< id of a command, or the text that a line of help puts into the field
    QString keys; ///< of a command, as shown
    QList<core::FuzzyMatch::Range> matches = {}; ///< in the name
    int score = 0;
};

/// Puts what fits the typed words into order: what was used lately first where it stands in the name as
/// typed, then by how well it fits, then as given. Of several that lead to one address only the first stays.
/// Without words everything stays as given.
[[nodiscard]] std::vector<QuickOpenItem>
rankQuickOpen(const QString &words, const std::vector<QuickOpenItem> &items, std::size_t most);

} // namespace meshbook::views
