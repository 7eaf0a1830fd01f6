// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/drophint.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>

namespace meshbook::views {

DropHint::DropHint(QWidget *parent)
    : PaintedWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to add as a source"));
}

void DropHint::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    QColor veil = p.base;
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    const QRect zone = rect().adjusted(metrics::space5, metrics::space5, -metrics::space5, -metrics::space5);
    paint::focusRing(&painter, zone, metrics::radiusControl, p);
    const QRect mark(zone.center().x() - 16, zone.center().y() - 40, 32, 32);
    icons::paint(&painter, Icon::Import, mark, p.accent, 32);
    const QRect words(zone.left(), mark.bottom() + metrics::space3, zone.width(), 40);
    paint::text(&painter, words, tr("Drop to add as a source; nothing is read before you agree"),
                FontScale::current().section, p.text, Qt::AlignCenter);
}

} // namespace meshbook::views
