// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meshbook::formats {

/// Bounds on hostile input. A file that goes past one is refused with an issue that names it.
struct Limits {
    qint64 fileBytes = qint64(256) * 1024 * 1024;
    int depth = 64; ///< nesting of mappings and sequences
    qint64 nodes = 20'000'000; ///< nodes of one document tree
    int aliases = 1'000; ///< YAML aliases in one file
    qint64 expandedNodes = 1'000'000; ///< nodes reached through YAML aliases, counted with repetition
    qint64 entities = 2'000'000; ///< entities, edges and observations from one file
    int scalarBytes = 4 * 1024 * 1024; ///< one text value
};

} // namespace meshbook::formats
