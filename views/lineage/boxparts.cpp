// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opened boxes show below their name, and the stubs below boxes.
#include "views/lineage/canvaspainter.h"
#include "views/lineage/lineagecanvas.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Direction;
using lineage::Mark;

void CanvasPainter::paintColumns(QPainter *painter, const Job &job, int index, const QRectF &rect)
{
    const lineage::Box &box = m_scene->box(index);
    const CanvasMetrics &sizes = m_scene->metrics();
    const QRectF header(rect.left(), rect.top(), rect.width(), sizes.boxHeight);
    const double inset = std::max(2.0, sizes.edge * scaleOf(job));
    const auto across = [&](const QRectF &place) {
        QRectF mapped = device(job, place);
        return m_scene->isMirrored() ? mapped.adjusted(1, 0, -inset, 0) : mapped.adjusted(inset, 0, -1, 0);
    };
    const auto hairAt = [&](const QRectF &place) {
        painter->fillRect(QRectF(across(place).topLeft(), QSizeF(across(place).width(), 1)), m_palette.hair);
    };
    QRectF row(rect.left(), header.bottom(), rect.width(), sizes.columnHeight);
    hairAt(row);
    for (const lineage::PictureColumn &column : box.columns) {
        if (column.traced)
            painter->fillRect(across(row), m_palette.sel);
        Icon icon = column.key ? Icon::Key : Icon::Column;
        QColor ink = m_palette.text3;
        QColor text = column.traced ? m_palette.text : m_palette.text2;
        if (!column.classification.isEmpty()) {
            icon = Icon::Lock;
            ink = m_palette.warning.text;
        }
        switch (column.mark) {
        case Mark::None:
            break;
        case Mark::Added:
            icon = Icon::Plus;
            ink = text = m_palette.added;
            break;
        case Mark::Removed:
            icon = Icon::Minus;
            ink = text = m_palette.removed;
            break;
        case Mark::Dropped:
            icon = Icon::Breach;
            ink = text = m_palette.breach.text;
            break;
        case Mark::Changed:
            icon = Icon::Edit;
            ink = text = m_palette.warning.text;
            break;
        case Mark::AtRisk:
            icon = Icon::Warning;
            ink = text = m_palette.warning.text;
            break;
        }
        const double from = sizes.edge + sizes.padding + 2;
        paintIcon(painter, job, icon, lead(row, from, sizes.iconColumn), ink);
        const double textFrom = from + sizes.iconColumn + sizes.padding - 2;
        QFont font = sizes.fonts.monoCaption;
        font.setWeight(column.traced ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(column.mark == Mark::Removed || column.mark == Mark::Dropped);
        paintText(painter, job, lead(row, textFrom, rect.width() - textFrom - sizes.padding), column.path,
                  font, text);
        row.translate(0, sizes.columnHeight);
    }
    if (box.moreColumns > 0) {
        row.setHeight(sizes.moreHeight);
        hairAt(row);
        const double from = sizes.edge + sizes.padding + 2;
        paintText(painter, job, lead(row, from, rect.width() - from - sizes.padding),
                  LineageCanvas::tr("+ %n column(s)", nullptr, box.moreColumns), sizes.fonts.caption,
                  m_palette.text3);
    }
}

void CanvasPainter::paintStubs(QPainter *painter, const Job &job, int index, const QRectF &rect)
{
    const QPointF moved = rect.topLeft() - m_scene->boxRect(index).topLeft();
    const CanvasMetrics &sizes = m_scene->metrics();
    const bool across = m_scene->flow() == lineage::Flow::LeftToRight;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const QRectF stub = m_scene->stubRect(index, direction).translated(moved);
        if (stub.isEmpty())
            continue;
        const bool up = direction == Direction::Up;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(m_palette.base);
        const bool small = job.zoom < 0.55; // words and dashes would only be dirt
        painter->setPen(QPen(m_palette.text3, 1, small ? Qt::SolidLine : Qt::DashLine));
        const QRectF outer = device(job, stub).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->drawRoundedRect(outer, outer.height() / 2, outer.height() / 2);
        if (small)
            continue;
        const bool left = up != m_scene->isMirrored();
        const Icon arrow =
            across ? (left ? Icon::ArrowLeft : Icon::ArrowRight) : (up ? Icon::ArrowUp : Icon::ArrowDown);
        const int hidden = up ? m_scene->box(index).hiddenUp : m_scene->box(index).hiddenDown;
        const QString words = u"+"_s + QLocale().toString(hidden);
        constexpr double side = 10;
        const QRectF iconPlace(left ? stub.left() + 6 : stub.right() - 6 - side, stub.top(), side,
                               stub.height());
        paintIcon(painter, job, arrow, iconPlace, m_palette.text3);
        const QRectF textPlace = left ? stub.adjusted(side + 8, 0, -6, 0) : stub.adjusted(6, 0, -side - 8, 0);
        paintText(painter, job, textPlace, words, sizes.fonts.caption, m_palette.text2,
                  left == m_scene->isMirrored());
    }
    painter->setBrush(Qt::NoBrush);
}

} // namespace meshbook::views
