// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a drawing: strokes, heads, counts and marks.
#include "views/lineage/canvaspainter.h"
#include "views/lineage/linerouting.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Mark;

namespace {

QPen cosmetic(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

QPen CanvasPainter::penOf(const lineage::Line &line) const
{
    switch (line.mark) {
    case Mark::None:
        break;
    case Mark::Added:
        return cosmetic(m_palette.added, 2);
    case Mark::Removed:
        return cosmetic(m_palette.removed, 2, Qt::DashLine);
    case Mark::Changed:
        return cosmetic(m_palette.warning.text, 2);
    case Mark::Dropped:
        return cosmetic(m_palette.breach.text, 2, Qt::DashLine);
    case Mark::AtRisk:
        return cosmetic(m_palette.warning.text, 2, Qt::DashDotLine);
    }
    if (line.traced)
        return cosmetic(m_palette.accent, 2);
    Qt::PenStyle style = Qt::SolidLine;
    if (line.standing == lineage::Standing::Declared)
        style = Qt::DashDotDotLine;
    else if (line.bridged)
        style = Qt::DotLine;
    else if (m_scene->picture().boxes.at(static_cast<std::size_t>(line.from)).implied
             || m_scene->picture().boxes.at(static_cast<std::size_t>(line.to)).implied)
        style = Qt::DashLine;
    return cosmetic(m_palette.highContrast ? m_palette.text : m_palette.text3, 1, style);
}

void CanvasPainter::paintLineSet(QPainter *painter, const Job &job, bool traced)
{
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, job.smooth);
    painter->setTransform(job.toDevice);
    QPen current(Qt::NoPen);
    painter->setPen(current);
    std::vector<int> heads;
    for (const int index : m_lines) {
        const lineage::Line &line = m_scene->line(index);
        if ((line.traced || line.mark != Mark::None) != traced)
            continue;
        const QPen pen = penOf(line);
        if (pen != current) {
            current = pen;
            painter->setPen(pen);
        }
        painter->drawPath(m_scene->linePath(index));
        heads.push_back(index);
    }
    painter->resetTransform();
    if (detailAt(job.zoom) == CanvasDetail::Full && job.smooth)
        paintHeads(painter, job, heads, QColor());
}

void CanvasPainter::paintHeads(QPainter *painter, const Job &job, const std::vector<int> &lines,
                               const QColor &color)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setTransform(job.toDevice);
    painter->setPen(Qt::NoPen);
    QColor current;
    for (const int index : lines) {
        const QColor ink = color.isValid() ? color : penOf(m_scene->line(index)).color();
        if (ink != current) {
            current = ink;
            painter->setBrush(ink);
        }
        painter->drawPolygon(linerouting::head(m_scene->lineEnd(index), m_scene->lineHeading(index)));
    }
    painter->setBrush(Qt::NoBrush);
    painter->resetTransform();
}

void CanvasPainter::paintCounts(QPainter *painter, const Job &job)
{
    const QFont &font = m_scene->metrics().fonts.caption;
    const QFontMetricsF fm(font);
    for (const int index : m_lines) {
        const lineage::Line &line = m_scene->line(index);
        Glyph glyph = glyphOf(line.mark);
        if (glyph.icon == Icon::None && line.standing == lineage::Standing::Undeclared)
            glyph = {Icon::Unknown, m_palette.text2};
        // Lines of columns lie close to each other: numbers on them would hide the lines they are about.
        const bool ofColumns = line.fromColumn >= 0 || line.toColumn >= 0;
        if (glyph.icon == Icon::None && (line.edges <= 1 || ofColumns))
            continue;
        const QPointF middle = m_scene->lineMiddle(index);
        if (glyph.icon != Icon::None) {
            const QRectF place(middle.x() - 7, middle.y() - 7, 14, 14);
            paint::frame(painter, device(job, place), 7 * scaleOf(job), m_palette.base, glyph.color);
            paintIcon(painter, job, glyph.icon, place.adjusted(2, 2, -2, -2), glyph.color);
            continue;
        }
        const QString count = QLocale().toString(line.edges);
        const double width = fm.horizontalAdvance(count) + 8;
        const QRectF place(middle.x() - width / 2, middle.y() - 7, width, 14);
        paint::frame(painter, device(job, place), metrics::radiusChip * scaleOf(job), m_palette.alt,
                     line.traced ? m_palette.accent : m_palette.line);
        paintText(painter, job, place.adjusted(4, 0, -4, 0), count, font, m_palette.text2);
    }
}

void CanvasPainter::paintLines(QPainter *painter, const Job &job, const std::vector<int> &lines)
{
    if (m_scene == nullptr)
        return;
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, job.smooth);
    painter->setBrush(Qt::NoBrush);
    // Strokes of one pixel are quick; of very many, two would not be seen.
    painter->setPen(cosmetic(m_palette.accent, job.smooth ? 2 : 1));
    painter->setTransform(job.toDevice);
    std::vector<int> seen;
    const bool specks = detailAt(job.zoom) == CanvasDetail::Specks;
    for (const int index : lines) {
        if (specks) {
            const QPainterPath &path = m_scene->linePath(index);
            if (path.elementCount() > 1)
                painter->drawLine(QPointF(path.elementAt(0)), m_scene->lineEnd(index));
            continue;
        }
        const QRectF extent = m_scene->linePath(index).controlPointRect().adjusted(-1, -1, 1, 1.0);
        if (!job.area.isNull() && !extent.intersects(job.area))
            continue;
        painter->drawPath(m_scene->linePath(index));
        seen.push_back(index);
    }
    painter->resetTransform();
    if (detailAt(job.zoom) == CanvasDetail::Full)
        paintHeads(painter, job, seen, m_palette.accent);
}

void CanvasPainter::paintOutlines(QPainter *painter, const Job &job, const std::vector<int> &boxes)
{
    if (m_scene == nullptr)
        return;
    painter->resetTransform();
    const bool specks = detailAt(job.zoom) == CanvasDetail::Specks;
    for (const int index : boxes) {
        const QRectF &rect = m_scene->boxRect(index);
        if (specks)
            painter->fillRect(device(job, rect).adjusted(-1, -1, 1, 1), m_palette.accent);
        else if (job.area.isNull() || rect.intersects(job.area))
            paint::frame(painter, device(job, rect), metrics::radiusControl * scaleOf(job), {},
                         m_palette.accent, 1.0);
    }
}

} // namespace meshbook::views
