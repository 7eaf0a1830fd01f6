// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/result.h"

#include <vector>

namespace meshbook::store {
class Bookmarks;
}

namespace meshbook::services {

/// Everything that is shown of bookmarks, as it was read in one go.
struct BookmarkLists {
    std::vector<core::ThingMark> favourites;
    std::vector<core::SavedSearch> searches;
    std::vector<core::ThingMark> recentThings;
    std::vector<core::RecentSearch> recentSearches;
};

[[nodiscard]] core::Result<BookmarkLists> readBookmarks(const store::Bookmarks &bookmarks);

} // namespace meshbook::services
