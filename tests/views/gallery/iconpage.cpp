// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallery/iconpage.h"

#include "views/theme/iconprovider.h"
#include "views/theme/paint.h"

#include <QPainter>

namespace meshbook::gallery {

using namespace meshbook::views;

void IconPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), p.base);
    const FontScale s = FontScale::current();
    constexpr int columns = 9;
    const int cellWidth = width() / columns;
    for (int i = 1; !icons::name(static_cast<Icon>(i)).isEmpty(); ++i) {
        const auto icon = static_cast<Icon>(i);
        const QRect cell(((i - 1) % columns) * cellWidth + 12, ((i - 1) / columns) * 78 + 12, cellWidth, 78);
        icons::paint(&painter, icon, QRect(cell.left(), cell.top(), 16, 40), p.text2, 12);
        icons::paint(&painter, icon, QRect(cell.left() + 22, cell.top(), 16, 40), p.text, 16);
        icons::paint(&painter, icon, QRect(cell.left() + 50, cell.top(), 40, 40), p.accent, 36);
        paint::text(&painter, QRect(cell.left(), cell.top() + 44, cellWidth - 8, 16), icons::name(icon),
                    s.caption, p.text3);
        if (i == 86)
            break;
    }
}

} // namespace meshbook::gallery
