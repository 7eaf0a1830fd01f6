// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/attainment.h"

#include <algorithm>

namespace meshbook::health {

using core::Standing;

namespace {

void count(const Span &span, const Range &window, Attainment &attainment)
{
    const qint64 length =
        Range{std::max(span.range.from, window.from), std::min(span.range.to, window.to)}.length();
    if (span.isExcluded) {
        attainment.excluded += length;
        return;
    }
    switch (span.standing) {
    case Standing::Met:
        attainment.met += length;
        break;
    case Standing::Warning:
        attainment.warning += length;
        break;
    case Standing::Breached:
        attainment.breached += length;
        break;
    case Standing::Unknown:
        break; // what is left over
    }
}

} // namespace

std::vector<Span>::const_iterator firstSpanAfter(const std::vector<Span> &spans, qint64 at)
{
    return std::partition_point(spans.begin(), spans.end(),
                                [at](const Span &span) { return span.range.to <= at; });
}

Attainment attainmentOf(const std::vector<Span> &spans, const Range &window)
{
    Attainment attainment;
    attainment.window = window;
    for (auto span = firstSpanAfter(spans, window.from); span != spans.end() && span->range.from < window.to;
         ++span)
        count(*span, window, attainment);
    attainment.unknown = window.length() - attainment.known() - attainment.excluded;
    return attainment;
}

Standing standingAt(const std::vector<Span> &spans, qint64 at)
{
    const auto span = firstSpanAfter(spans, at);
    return span == spans.end() || !span->range.contains(at) ? Standing::Unknown : span->standing;
}

} // namespace meshbook::health
