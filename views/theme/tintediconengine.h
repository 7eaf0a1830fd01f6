// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QColor>
#include <QIconEngine>

namespace meshbook::views {

// Paints one drawing in the colour its mode and state call for, asked of the application palette at the
// moment of painting, so no icon has to be rebuilt when the palette changes.
class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(Icon id, const QColor &fixed = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const;

    Icon m_id;
    QColor m_fixed;
};

} // namespace meshbook::views
