// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarklists.h"

#include "store/bookmarks.h"

namespace meshbook::services {

core::Result<BookmarkLists> readBookmarks(const store::Bookmarks &bookmarks)
{
    auto favourites = bookmarks.favourites();
    if (!favourites)
        return core::Unexpected{favourites.error()};
    auto searches = bookmarks.searches();
    if (!searches)
        return core::Unexpected{searches.error()};
    auto things = bookmarks.recentThings();
    if (!things)
        return core::Unexpected{things.error()};
    auto recent = bookmarks.recentSearches();
    if (!recent)
        return core::Unexpected{recent.error()};
    return BookmarkLists{std::move(*favourites), std::move(*searches), std::move(*things),
                         std::move(*recent)};
}

} // namespace meshbook::services
