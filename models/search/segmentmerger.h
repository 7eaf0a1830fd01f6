// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"

#include <QByteArray>

namespace meshbook::search {

/// One segment that says what neighbouring segments [first, last) of an index say together, hidden things
/// left out. What is older than `first` must still be hidden by it, so removed ids are kept unless `first` is
/// 0.
[[nodiscard]] QByteArray mergeSegments(const Index &index, std::size_t first, std::size_t last);

/// Which neighbours to merge so that segments stay few and merging stays cheap: [first, last), empty for
/// none. `sizes` are the segments' things, oldest first.
[[nodiscard]] std::pair<std::size_t, std::size_t> segmentsToMerge(const std::vector<quint64> &sizes);

} // namespace meshbook::search
