// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvasicons.h"

#include "views/theme/iconprovider.h"

#include <QPainter>
#include <QPixmap>

namespace meshbook::views {

namespace {

constexpr int mostImages = 400; ///< of all zooms; then they are made anew

} // namespace

void CanvasIcons::prepare(const QList<QPair<Icon, QColor>> &drawings, int size)
{
    m_prepared = true;
    m_preparedSize = size;
    for (const auto &[icon, color] : drawings)
        m_images.insert({static_cast<int>(icon) * 1'000 + size, color.rgba()},
                        icons::pixmap(icon, size, 1, color).toImage());
}

void CanvasIcons::paint(QPainter *painter, Icon icon, const QRectF &place, const QColor &color)
{
    if (icon == Icon::None)
        return;
    const int size = m_prepared ? m_preparedSize : qMax(1, qRound(place.width()));
    const Key key{static_cast<int>(icon) * 1'000 + size, color.rgba()};
    auto known = m_images.constFind(key);
    if (known == m_images.constEnd()) {
        if (m_prepared) // another thread: what is not there is left out
            return;
        if (m_images.size() > mostImages)
            m_images.clear();
        known = m_images.insert(key, icons::pixmap(icon, size, 1, color).toImage());
    }
    if (m_prepared)
        painter->drawImage(place, *known);
    else
        painter->drawImage(QPointF(qRound(place.x()), qRound(place.y())), *known);
}

} // namespace meshbook::views
