// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace meshbook::views {

// The one typographic scale, computed from a base font (normally the application's). With a 13 px base:
// 11 caption, 13 base, 15 section, 20 page, 26 hero. Sizes follow the base, so zoom and the system's text
// size reach everything.
struct FontScale {
    QFont caption; // 11: captions, paths, counts
    QFont captionStrong; // 11/600: inspector headings
    QFont chip; // 11/500
    QFont base; // 13
    QFont name; // 13/500: names in lists
    QFont strong; // 13/600
    QFont lead; // 15/400: text of an empty state
    QFont section; // 15/600: section and card titles
    QFont page; // 20/600: page titles, trust figures
    QFont hero; // 26/600: empty state only
    QFont mono; // 12, fixed pitch: where the identifier is the name; code
    QFont monoCaption; // 11, fixed pitch: identifiers, types and paths in rows

    [[nodiscard]] static FontScale from(const QFont &base);
    // The scale of the application font, cached: cheap enough for every paintEvent.
    [[nodiscard]] static FontScale current();
};

// The fixed-pitch font of the system (or a good one when the platform names none), at the base's size.
[[nodiscard]] QFont fixedPitchFont(const QFont &base);

// `font` with figures of equal width, for tables; unchanged where Qt cannot ask for them (< 6.7).
[[nodiscard]] QFont withTabularFigures(QFont font);

} // namespace meshbook::views
