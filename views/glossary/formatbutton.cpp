// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/formatbutton.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QPainter>

namespace meshbook::views {

FormatButton::FormatButton(Icon icon, const QString &name, QWidget *parent)
    : PaintedButton(parent)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(plaintext::toolTip(name));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

FormatButton::FormatButton(const QString &letter, bool italic, const QString &name, QWidget *parent)
    : FormatButton(Icon::None, name, parent)
{
    m_letter = letter;
    m_italic = italic;
}

QSize FormatButton::sizeHint() const
{
    const int side =
        metrics::heightFor(metrics::smallControlHeight, QFontMetrics(FontScale::current().base), 6);
    return {side, side};
}

void FormatButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SemanticPalette palette = tokens();
    if (isEnabled() && (underMouse() || isDown()))
        paint::frame(&painter, rect(), metrics::radiusChip, palette.hover, {});
    const QColor ink = isEnabled() ? palette.text2 : palette.disabled;
    if (m_icon != Icon::None) {
        icons::paint(&painter, m_icon, rect(), ink, metrics::iconSmall);
    } else {
        QFont font = m_italic ? FontScale::current().base : FontScale::current().strong;
        font.setItalic(m_italic);
        paint::text(&painter, rect(), m_letter, font, ink, Qt::AlignCenter);
    }
    if (showsFocus())
        paint::focusRing(&painter, rect(), metrics::radiusChip, palette);
}

} // namespace meshbook::views
