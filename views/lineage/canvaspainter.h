// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvasicons.h"
#include "views/lineage/canvasscene.h"
#include "views/lineage/lens.h"
#include "views/theme/semanticpalette.h"

#include <QStaticText>
#include <QTransform>

#include <vector>

class QPainter;

namespace meshbook::views {

/// How much is drawn of each thing.
enum class CanvasDetail : quint8 {
    Full, ///< all
    Boxes, ///< boxes and lines, no words: zoomed out beyond 0.4
    Specks ///< filled rectangles and straight lines: beyond 0.15
};

/// Paints a scene in batches, on the screen and on paper alike. Holds what is expensive to make (elided
/// names, drawings) and therefore lives as long as its scene is on view. For one thread at a time.
class CanvasPainter final {
public:
    static constexpr double wordsFrom = 0.4;
    static constexpr double shapesFrom = 0.15;

    CanvasPainter() = default;
    CanvasPainter(CanvasScenePtr scene, LensColors lens, const SemanticPalette &palette);

    [[nodiscard]] static CanvasDetail detailAt(double zoom);

    /// What to paint, in coordinates of the scene. `toDevice` scales alike in both directions and moves.
    struct Job {
        QTransform toDevice;
        QRectF area; ///< null: everything
        double zoom = 1; ///< as people see it; toDevice may hold the pixel ratio too
        bool smooth = true; ///< false: lines without smoothing, while something moves
    };
    void paint(QPainter *painter, const Job &job);

    /// The parts that lie above everything: paths in accent, as the pointer or the choice asks for them.
    void paintLines(QPainter *painter, const Job &job, const std::vector<int> &lines);
    void paintOutlines(QPainter *painter, const Job &job, const std::vector<int> &boxes);
    /// One box at another place, while the drawing moves.
    void paintBoxes(QPainter *painter, const Job &job, const std::vector<int> &boxes,
                    const std::vector<QRectF> &places);

    [[nodiscard]] const LensColors &lens() const { return m_lens; }
    void setLens(const LensColors &lens) { m_lens = lens; }
    /// For painting on another thread; call on the UI thread. `size` in pixels, scaled to what is needed.
    void prepareIcons(int size);

private:
    /// A mark against another state, or the glyph of the lens, or none.
    struct Glyph {
        Icon icon = Icon::None;
        QColor color;
    };
    struct BoxLook {
        QColor fill;
        QColor border;
        double width = 1;
        Qt::PenStyle style = Qt::SolidLine;
    };
    [[nodiscard]] BoxLook lookOf(const lineage::Box &box) const;
    [[nodiscard]] Glyph glyphOf(int box) const;
    [[nodiscard]] bool isTraced(const lineage::Box &box) const;
    [[nodiscard]] QPen penOf(const lineage::Line &line) const;
    [[nodiscard]] Glyph glyphOf(lineage::Mark mark) const;

    void paintFrames(QPainter *painter, const Job &job);
    void paintSpecks(QPainter *painter, const Job &job);
    void paintLineSet(QPainter *painter, const Job &job, bool traced);
    void paintHeads(QPainter *painter, const Job &job, const std::vector<int> &lines, const QColor &color);
    void paintCounts(QPainter *painter, const Job &job);
    void paintBox(QPainter *painter, const Job &job, int index, const QRectF &rect);
    void paintEdge(QPainter *painter, const Job &job, const QRectF &device, const LensMark &mark);
    void paintWords(QPainter *painter, const Job &job, int index, const QRectF &rect);
    void paintColumns(QPainter *painter, const Job &job, int index, const QRectF &rect);
    void paintStubs(QPainter *painter, const Job &job, int index, const QRectF &rect);
    void paintIcon(QPainter *painter, const Job &job, Icon icon, const QRectF &place, const QColor &color);
    void paintText(QPainter *painter, const Job &job, const QRectF &place, const QString &text,
                   const QFont &font, const QColor &color, bool trailing = false);
    [[nodiscard]] double scaleOf(const Job &job) const { return job.toDevice.m11(); }
    /// Mapped and on whole pixels.
    [[nodiscard]] static QRectF device(const Job &job, const QRectF &rect);
    /// From the leading side: mirrored where the scene is.
    [[nodiscard]] QRectF lead(const QRectF &rect, double from, double width) const;

    CanvasScenePtr m_scene;
    LensColors m_lens;
    SemanticPalette m_palette;
    CanvasIcons m_icons;
    std::vector<QStaticText> m_names; ///< by box, empty until painted first
    std::vector<int> m_boxes; ///< in sight: kept to save the allocation
    std::vector<int> m_lines;
};

} // namespace meshbook::views
