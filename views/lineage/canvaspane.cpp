// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvaspane.h"

#include "views/lineage/lenslegend.h"
#include "views/lineage/minimap.h"
#include "views/lineage/zoomtool.h"
#include "views/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace meshbook::views {

CanvasPane::CanvasPane(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new LineageCanvas(this))
    , m_zoom(new ZoomTool(m_canvas))
    , m_map(new Minimap(m_canvas))
    , m_legend(new LensLegend(m_canvas))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    m_canvas->installEventFilter(this);
}

void CanvasPane::show(const CanvasScenePtr &scene, const LensColors &lens)
{
    if (scene != nullptr)
        m_legend->setPicture(lens, scene->picture());
    place();
    m_canvas->setScene(scene, lens);
    m_map->sceneChanged();
}

void CanvasPane::setLens(const LensColors &lens)
{
    m_canvas->setLens(lens);
    if (m_canvas->scene() != nullptr)
        m_legend->setPicture(lens, m_canvas->scene()->picture());
    place();
    m_map->sceneChanged();
}

void CanvasPane::setToolsVisible(bool visible)
{
    m_tools = visible;
    place();
}

void CanvasPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool CanvasPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QWidget::eventFilter(watched, event);
}

void CanvasPane::place()
{
    constexpr int margin = metrics::space3;
    const bool mirrored = isRightToLeft();
    const QSize room = m_canvas->size();
    const QSize legend = m_legend->sizeHint();
    const QSize zoom = m_zoom->sizeHint();
    const QSize map = m_map->sizeHint();
    const bool tools = m_tools && room.height() > 240;
    const auto atLeading = [&](const QSize &size, int from) {
        return QRect(QPoint(mirrored ? room.width() - from - size.width() : from,
                            room.height() - margin - size.height()),
                     size);
    };
    const auto atTrailing = [&](const QSize &size, int from) {
        return QRect(QPoint(mirrored ? from : room.width() - from - size.width(),
                            room.height() - margin - size.height()),
                     size);
    };
    m_legend->setGeometry(atLeading(legend, margin));
    m_map->setGeometry(atTrailing(map, margin));
    m_zoom->setGeometry(atTrailing(zoom, 2 * margin + map.width() - 4));
    m_map->setVisible(tools && room.width() > 420);
    m_zoom->setVisible(tools && room.width() > 300);
    m_legend->setVisible(tools && room.width() > legend.width() + zoom.width() + map.width() + 5 * margin);
    m_canvas->setToolRoom(tools ? std::max(legend.height(), map.height()) + margin : 0);
}

} // namespace meshbook::views
