// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

namespace meshbook::core {

/// A thing as it is, with what its syncs changed: enough to tell how it was (core/timeline.h).
struct VersionedThing {
    EntityLine line;
    AnyEntity now;
    std::vector<Event> changes; ///< newest first
    bool isCut = false; ///< there are older changes than these
    /// Where several versions of a contract stand in the catalog, each of them and its datasets follow again,
    /// by the words of its own files alone: the contract's key. Null for the thing asked for and its parts.
    QString edition = {};
};

} // namespace meshbook::core
