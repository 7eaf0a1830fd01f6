// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text of sources on its way into other programs: whatever it holds, it stays text and stays in its place.
namespace meshbook::core {

/// A field of CSV (RFC 4180), quoted where it must be; an apostrophe stands before what a spreadsheet would
/// take for a formula, the wide forms that some of them fold included.
[[nodiscard]] QString csvCell(QString text);

/// Text within a line of Markdown (CommonMark 0.31, 2.4, and GitHub's tables and bare links): no markup, no
/// link, no end of cell or line. What only means something at the start of a block is left to who writes
/// blocks.
[[nodiscard]] QString markdownInline(const QString &text);

/// Without line ends and control characters: each becomes a blank.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace meshbook::core
