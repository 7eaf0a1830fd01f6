// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meshbook::items {

/// A place in a file that people look for: a key of the first level, a group of keys, an entry of a list.
struct OutlineEntry {
    int line = 0; ///< from 1
    int level = 0; ///< 0 at the top; never more than one below the entry before
    QString name; ///< of an entry of a list: what names it there
    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// The outline of YAML in block style or of JSON that is broken into lines, in the order of the file. It is
/// read from the look of the text, so that a file with errors has one too; single values below the first
/// level are left out. Empty for other texts. At most 5,000 entries and eight levels; some milliseconds a
/// megabyte.
[[nodiscard]] std::vector<OutlineEntry> codeOutline(const QString &text);

} // namespace meshbook::items
