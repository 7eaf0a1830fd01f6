// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"

class QWidget;

namespace meshbook::services {
class BookmarkService;
}

namespace meshbook::views {

class IconButton;

/// Makes a thing a favourite, or none any more.
void toggleFavourite(services::BookmarkService &bookmarks, const core::ThingMark &thing);

/// What is kept of a thing that is on view.
[[nodiscard]] core::ThingMark markOf(const core::EntityLine &line);

/// A star that says whether a thing is a favourite, and makes it one.
[[nodiscard]] IconButton *makeFavouriteStar(services::BookmarkService &bookmarks,
                                            const core::ThingMark &thing, QWidget *parent);

} // namespace meshbook::views
