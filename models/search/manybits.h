// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

/// Loops over many bits. Where the compiler can, they are built twice, with and without the processor's own
/// instruction for counting bits, which not every machine of this architecture has; which one runs is decided
/// when the program starts. (The sanitizers' start does not bear that.)
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__)         \
    && !defined(__SANITIZE_ADDRESS__)
#define MESHBOOK_MANY_BITS __attribute__((target_clones("default", "popcnt")))
#else
#define MESHBOOK_MANY_BITS
#endif

namespace meshbook::search {

/// How many bits are set.
[[nodiscard]] quint32 countBits(const std::vector<quint64> &bits);
/// How many are set in both; equally long.
[[nodiscard]] quint32 countCommonBits(const std::vector<quint64> &a, const std::vector<quint64> &b);
/// Adds to the counts of the ranges [firstRange, lastRange) the bits each holds: range n goes from the nth of
/// `starts` (u32, little endian) to the next one, and never beyond `end`.
void countRanges(const std::vector<quint64> &bits, QByteArrayView starts, quint32 end, std::size_t firstRange,
                 std::size_t lastRange, std::vector<quint32> &counts);

} // namespace meshbook::search
