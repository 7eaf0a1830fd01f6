// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace meshbook::core {

/// A regular expression of somebody else. Some patterns take longer than anybody lives, so PCRE counts its
/// steps and gives up early: the match is not valid then, which is neither "found" nor "not found".
[[nodiscard]] QRegularExpression boundedPattern(const QString &pattern,
                                                QRegularExpression::PatternOptions options = {});

/// Where in the pattern as it was given a bounded one is wrong, counted from 0; -1 where it is right.
[[nodiscard]] qsizetype errorOffset(const QRegularExpression &bounded);

} // namespace meshbook::core
