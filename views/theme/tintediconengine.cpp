// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tintediconengine.h"

#include "views/theme/iconprovider.h"

#include <QGuiApplication>
#include <QPainter>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

TintedIconEngine::TintedIconEngine(Icon id, const QColor &fixed)
    : m_id(id)
    , m_fixed(fixed)
{
}

QColor TintedIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const SemanticPalette palette = SemanticPalette::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return palette.disabled;
    if (m_fixed.isValid())
        return m_fixed;
    return mode == QIcon::Selected || state == QIcon::On ? palette.accent : palette.text2;
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icons::paint(painter, m_id, rect, color(mode, state), qMin(rect.width(), rect.height()));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icons::pixmap(m_id, qMin(size.width(), size.height()), 1.0, color(mode, state));
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // The drawing is chosen by its logical size; Qt sets the ratio itself.
    const int side = qMin(size.width(), size.height());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const int logical = side;
#else
    const int logical = qRound(side / scale); // it handed device pixels
#endif
    QPixmap picture = icons::pixmap(m_id, qMax(1, logical), scale, color(mode, state));
    picture.setDevicePixelRatio(1.0);
    return picture;
}

QSize TintedIconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

QString TintedIconEngine::key() const
{
    return u"meshbook-tinted"_s;
}

} // namespace meshbook::views
