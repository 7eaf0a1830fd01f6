// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "views/widgets/pieces.h"

namespace meshbook::views {

/// A text with the words of a query marked in it.
struct MarkedText {
    QString text = {};
    QList<pieces::Range> matches = {};
};

/// The words of a query that are looked for in texts: without filters ("domain:orders"), what is left out
/// ("-draft") and operators.
[[nodiscard]] QStringList wordsOf(const QString &query);

/// Where the words of a query stand in a text: each word as a prefix of a word of it, as the search finds
/// them, without regard to case.
[[nodiscard]] QList<pieces::Range> matchesIn(const QString &text, const QString &query);

/// What holds a thing, as far as it says more than its name: schema of a dataset, glossary of a term, path.
/// Empty where there is nothing of the kind.
[[nodiscard]] QString placeOf(const core::EntityLine &line);

/// Why a thing matched, in one short line: "name · columns", "description “per customer tier”".
[[nodiscard]] MarkedText reasonOf(const core::SearchHit &hit, const QString &query);

} // namespace meshbook::views
