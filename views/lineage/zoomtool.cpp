// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/zoomtool.h"

#include "views/lineage/lineagecanvas.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/iconbutton.h"
#include "views/widgets/textlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace meshbook::views {

ZoomTool::ZoomTool(LineageCanvas *canvas)
    : PaintedWidget(canvas)
    , m_canvas(canvas)
    , m_percent(new TextLabel({}, TextRole::Caption, Ink::Text2, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(0);
    const auto add = [&](Icon icon, const QString &name, auto does) {
        auto *button = new IconButton(icon, name, this);
        connect(button, &QAbstractButton::clicked, canvas, does);
        layout->addWidget(button);
        return button;
    };
    add(Icon::Minus, tr("Zoom out (Ctrl+−)"), [canvas] { canvas->zoomBy(-1); });
    m_percent->setElide(Qt::ElideNone);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setMinimumWidth(
        QFontMetrics(FontScale::current().caption).horizontalAdvance(tr("%1 %").arg(400)) + 8);
    layout->addWidget(m_percent);
    add(Icon::Plus, tr("Zoom in (Ctrl++)"), [canvas] { canvas->zoomBy(1); });
    add(Icon::Expand, tr("Show all of it (F)"), [canvas] { canvas->fit(); });
    connect(canvas, &LineageCanvas::viewChanged, this, &ZoomTool::showZoom);
    showZoom();
}

void ZoomTool::showZoom()
{
    m_percent->setText(tr("%1 %").arg(QLocale().toString(qRound(m_canvas->zoom() * 100))));
}

void ZoomTool::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), tokens().alt);
    paint::frame(&painter, rect(), metrics::radiusControl, tokens().raised, tokens().line);
}

} // namespace meshbook::views
