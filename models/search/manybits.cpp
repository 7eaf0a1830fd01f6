// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/manybits.h"

#include <QtEndian>

#include <algorithm>

namespace meshbook::search {

MESHBOOK_MANY_BITS quint32 countBits(const std::vector<quint64> &bits)
{
    int sum = 0;
    for (const quint64 word : bits)
        sum += __builtin_popcountll(word);
    return static_cast<quint32>(sum);
}

MESHBOOK_MANY_BITS quint32 countCommonBits(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    int sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += __builtin_popcountll(a[i] & b[i]);
    return static_cast<quint32>(sum);
}

MESHBOOK_MANY_BITS void countRanges(const std::vector<quint64> &bits, QByteArrayView starts, quint32 end,
                                    std::size_t firstRange, std::size_t lastRange,
                                    std::vector<quint32> &counts)
{
    const std::size_t ranges =
        std::min({lastRange, counts.size(), static_cast<std::size_t>(starts.size()) / 4});
    const quint32 last = std::min(end, static_cast<quint32>(bits.size() * 64));
    for (std::size_t n = firstRange; n < ranges; ++n) {
        quint32 at = std::min(last, qFromLittleEndian<quint32>(starts.data() + n * 4));
        const bool isLast = (n + 2) * 4 > static_cast<std::size_t>(starts.size());
        const quint32 stop =
            isLast ? last : std::min(last, qFromLittleEndian<quint32>(starts.data() + n * 4 + 4));
        int sum = 0;
        while (at < stop) {
            const quint32 offset = at % 64;
            const quint32 wanted = std::min(64 - offset, stop - at);
            quint64 word = bits[at / 64] >> offset;
            if (wanted < 64)
                word &= (quint64(1) << wanted) - 1;
            sum += __builtin_popcountll(word);
            at += wanted;
        }
        counts[n] += static_cast<quint32>(sum);
    }
}

} // namespace meshbook::search
