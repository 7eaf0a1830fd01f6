// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/readingdirection.h"

#include <QChar>

namespace meshbook::views {

Qt::LayoutDirection readingDirection(QStringView text, Qt::LayoutDirection window)
{
    if (window != Qt::RightToLeft)
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    bool latin = false;
    for (const QChar letter : text) {
        const QChar::Direction direction = letter.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Qt::RightToLeft;
        latin = latin || direction == QChar::DirL;
    }
    // Bare figures and signs follow the window.
    return latin ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace meshbook::views
