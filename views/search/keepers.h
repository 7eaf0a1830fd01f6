// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::services {
class BookmarkService;
class SearchNews;
} // namespace meshbook::services

namespace meshbook::views {

/// What pages keep for a person: favourites, saved searches, what was looked at. Both are null where
/// nothing is kept; then pages offer none of it.
struct Keepers {
    services::BookmarkService *bookmarks = nullptr;
    services::SearchNews *news = nullptr;
};

} // namespace meshbook::views
