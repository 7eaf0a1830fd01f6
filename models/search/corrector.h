// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/query.h"

namespace meshbook::search {

/// The query with every word that is nowhere in the index replaced by the most frequent word one edit away
/// (a letter more, less, other, or two swapped); null where that does not help. Words under four letters,
/// phrases, filters and what is excluded stay as they are.
[[nodiscard]] QString correctedQuery(const Index &index, const QString &text, const Query &query);

} // namespace meshbook::search
