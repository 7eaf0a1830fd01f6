// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/lineagecanvas.h"

#include <QWidget>

namespace meshbook::views {

class LensLegend;
class Minimap;
class ZoomTool;

/// A canvas with what floats over its corners: legend, zoom and overview. Small ones go without.
class CanvasPane final : public QWidget {
    Q_OBJECT

public:
    explicit CanvasPane(QWidget *parent = nullptr);

    [[nodiscard]] LineageCanvas *canvas() const { return m_canvas; }
    void show(const CanvasScenePtr &scene, const LensColors &lens);
    using QWidget::show;
    void setLens(const LensColors &lens);
    void setToolsVisible(bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    LineageCanvas *m_canvas;
    ZoomTool *m_zoom;
    Minimap *m_map;
    LensLegend *m_legend;
    bool m_tools = true;
};

} // namespace meshbook::views
