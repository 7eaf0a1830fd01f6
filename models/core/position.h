// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace meshbook::core {

/// A place in a text file. Lines and columns count from 1 (columns in bytes of UTF-8); 0 is unknown.
struct SourcePosition {
    qint32 line = 0;
    qint32 column = 0;

    [[nodiscard]] bool isKnown() const { return line > 0; }
    friend auto operator<=>(const SourcePosition &, const SourcePosition &) = default;
};

} // namespace meshbook::core
