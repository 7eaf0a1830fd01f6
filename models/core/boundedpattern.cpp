// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedpattern.h"

#include <algorithm>

namespace meshbook::core {

using namespace Qt::Literals::StringLiterals;

namespace {

// pcre2pattern(3), "Setting match resource limits". Of several the lowest counts, so no pattern lifts it.
constexpr auto bound = "(*LIMIT_MATCH=200000)"_L1;

} // namespace

QRegularExpression boundedPattern(const QString &pattern, QRegularExpression::PatternOptions options)
{
    return QRegularExpression(bound + pattern, options);
}

qsizetype errorOffset(const QRegularExpression &bounded)
{
    return std::max<qsizetype>(-1, bounded.patternErrorOffset() - bound.size());
}

} // namespace meshbook::core
