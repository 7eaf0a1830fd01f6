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
};

} // namespace meshbook::core
