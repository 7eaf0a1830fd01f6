// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QColor>
#include <QHash>
#include <QImage>

class QPainter;
class QRectF;

namespace meshbook::views {

/// Drawings as images that any thread can paint with. On the UI thread they are made when first asked for;
/// prepare() makes all that a drawing may need beforehand, for painting elsewhere.
class CanvasIcons final {
public:
    /// From then on every size is scaled from the images of this one.
    void prepare(const QList<QPair<Icon, QColor>> &drawings, int size);
    void paint(QPainter *painter, Icon icon, const QRectF &place, const QColor &color);

private:
    using Key = QPair<int, QRgb>; ///< icon and size; colour
    QHash<Key, QImage> m_images;
    bool m_prepared = false;
    int m_preparedSize = 0;
};

} // namespace meshbook::views
