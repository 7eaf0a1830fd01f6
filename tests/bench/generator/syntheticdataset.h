// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

namespace meshbook::bench {

inline constexpr int columnsPerDataset = 10;

/// A normalized dataset: a name of two or three words and a number, a qualified name in one of a database
/// for each 2,000 datasets, a description of ten words, ten columns of a word and an ending, one tag, one of
/// 200 domains, 1,000 teams and 8 platforms. Words are drawn from Vocabulary. The same index and revision
/// give the same dataset on every machine; a revision changes the description only.
[[nodiscard]] core::Dataset syntheticDataset(quint64 index, int revision);

/// The words of its name, for asking for it.
[[nodiscard]] QStringList nameWords(quint64 index);

} // namespace meshbook::bench
