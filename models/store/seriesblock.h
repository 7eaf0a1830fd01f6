// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/series.h"

#include <QByteArray>

namespace meshbook::store {

/// A month of a series as bytes: a byte that tells whether there are values, the times as milliseconds since
/// the month began (32 bits each), the values where there are any (64 bits each), the statuses (8 bits each).
/// In the byte order of the machine, as all of the cache.
[[nodiscard]] QByteArray encodeBlock(const health::Series &series, std::size_t first, std::size_t last,
                                     qint64 month);
/// Appends the measurements within the range; false where the bytes are damaged.
[[nodiscard]] bool decodeBlock(const QByteArray &bytes, qint64 month, const health::Range &range,
                               health::Series &series);

/// Months since January 1970, UTC; what is beyond the years 0 to 9999 is put into the first or last of them.
[[nodiscard]] qint64 monthOf(qint64 ms);
/// The moment it begins, in ms.
[[nodiscard]] qint64 beginOfMonth(qint64 month);

} // namespace meshbook::store
