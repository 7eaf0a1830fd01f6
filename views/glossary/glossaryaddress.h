// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

/// Addresses of the glossary editor: "meshbook:glossary", "meshbook:glossary?term=KEY",
/// "meshbook:glossary?view=reviews&set=UID".
namespace meshbook::views::glossaryaddress {

enum class View : quint8 {
    Browse, ///< tree, form and what is around a term
    Grid, ///< terms as a table
    Reviews, ///< change sets and conflicts
    Checks, ///< lint, and words with two meanings
    Links, ///< suggested links to data
    Graph, ///< a term and its neighbours
    History ///< what changed between two days
};

struct Place {
    View view = View::Browse;
    QString term = {}; ///< key; null: none is chosen
    QString set = {}; ///< uid of the change set looked at; null: none
    QString glossary = {}; ///< key; null: all
    friend bool operator==(const Place &, const Place &) = default;
};

[[nodiscard]] QUrl urlOf(const Place &place);
/// Absent where the address is not of this page. What is wrong in its query counts as not said.
[[nodiscard]] std::optional<Place> placeOf(const QUrl &url);

} // namespace meshbook::views::glossaryaddress
