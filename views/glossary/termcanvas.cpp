// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termcanvas.h"

#include "items/glossarywords.h"
#include "items/neighbourmodel.h"
#include "views/glossary/termpainter.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr double zoomStep = 1.25;
constexpr double room = 12; ///< around what is brought into sight

} // namespace

TermCanvas::TermCanvas(QWidget *parent)
    : PaintedWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Graph of terms"));
    setMinimumSize(160, 120);
}

void TermCanvas::setPicture(const TermPicturePtr &picture)
{
    const auto keyAt = [](const TermPicturePtr &of, int term) {
        const bool known = of && term >= 0 && term < static_cast<int>(of->around->terms.size());
        return known ? of->around->terms[static_cast<std::size_t>(term)].key : QString();
    };
    const bool sameMiddle = m_picture && picture && keyAt(m_picture, 0) == keyAt(picture, 0);
    const QString chosen = keyAt(m_picture, m_current);
    const QPointF before = rectOf(std::max(0, m_current)).center();
    m_picture = picture;
    m_hovered = -1;
    m_current = -1;
    if (picture && !picture->boxes.empty()) {
        m_current = 0;
        const auto &terms = picture->around->terms;
        const auto found = std::find_if(terms.begin(), terms.end(),
                                        [&chosen](const auto &term) { return term.key == chosen; });
        if (sameMiddle && found != terms.end())
            m_current = static_cast<int>(found - terms.begin());
    }
    if (!sameMiddle || m_fitted)
        fit();
    else
        panBy(before - rectOf(std::max(0, m_current)).center());
    emit currentChanged(m_current);
    speak();
    update();
}

QRectF TermCanvas::rectOf(int term) const
{
    if (!m_picture || term < 0 || term >= static_cast<int>(m_picture->boxes.size()))
        return {};
    const QRectF &box = m_picture->boxes[static_cast<std::size_t>(term)];
    return {box.topLeft() * m_zoom + m_origin, box.size() * m_zoom};
}

void TermCanvas::setCurrent(int term)
{
    if (!m_picture || term == m_current || term >= static_cast<int>(m_picture->boxes.size()))
        return;
    m_current = term;
    emit currentChanged(term);
    speak();
    update();
}

void TermCanvas::setHovered(int term)
{
    if (term == m_hovered)
        return;
    m_hovered = term;
    update();
}

void TermCanvas::setZoom(double zoom, const QPointF &anchor)
{
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF kept = toPicture(anchor);
    m_zoom = next;
    m_origin = anchor - kept * next;
    m_fitted = false;
    emit viewChanged();
    update();
}

void TermCanvas::zoomBy(int steps)
{
    const QRectF chosen = rectOf(m_current);
    const bool inSight = !chosen.isNull() && QRectF(rect()).intersects(chosen);
    setZoom(m_zoom * std::pow(zoomStep, steps), inSight ? chosen.center() : QRectF(rect()).center());
}

void TermCanvas::fit()
{
    m_fitted = true;
    if (!m_picture || width() < 1 || height() < 1)
        return;
    const QRectF all = m_picture->bounds;
    const double whole =
        std::min(width() / std::max(1.0, all.width()), height() / std::max(1.0, all.height()));
    m_zoom = std::clamp(whole, leastZoom, 1.0);
    QPointF middle = all.center();
    if (whole < m_zoom && !m_picture->boxes.empty())
        middle = m_picture->boxes.front().center(); // not all of it can be seen: then its middle
    m_origin = QRectF(rect()).center() - middle * m_zoom;
    emit viewChanged();
    update();
}

void TermCanvas::panBy(const QPointF &pixels)
{
    if (pixels.isNull())
        return;
    m_fitted = false;
    m_origin += pixels;
    emit viewChanged();
    update();
}

void TermCanvas::ensureVisible(int term)
{
    const QRectF box = rectOf(term).adjusted(-room, -room, room, room);
    if (box.isNull() || QRectF(rect()).contains(box))
        return;
    QPointF move;
    if (box.left() < 0)
        move.setX(-box.left());
    else if (box.right() > width())
        move.setX(width() - box.right());
    if (box.top() < 0)
        move.setY(-box.top());
    else if (box.bottom() > height())
        move.setY(height() - box.bottom());
    panBy(move);
}

int TermCanvas::termAt(const QPointF &pixel) const
{
    if (!m_picture)
        return -1;
    const QPointF at = toPicture(pixel);
    const auto &boxes = m_picture->boxes;
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&at](const QRectF &box) { return box.contains(at); });
    return found == boxes.end() ? -1 : static_cast<int>(found - boxes.begin());
}

int TermCanvas::nextFrom(int term, const QPointF &direction) const
{
    const QRectF from = rectOf(term);
    int best = term;
    double least = 0;
    for (int i = 0; i < static_cast<int>(m_picture->boxes.size()); ++i) {
        const QPointF way = rectOf(i).center() - from.center();
        const double along = way.x() * direction.x() + way.y() * direction.y();
        const double across = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (i == term || along < 2)
            continue;
        const double far = along + across * 2.5; // what is beside comes after what is straight ahead
        if (best == term || far < least) {
            best = i;
            least = far;
        }
    }
    return best;
}

QString TermCanvas::describe(int term) const
{
    if (!m_picture || term < 0)
        return {};
    const glossary::Neighbourhood::Node &of = m_picture->around->terms[static_cast<std::size_t>(term)];
    QStringList parts{of.label, items::glossarywords::status(of.status)};
    if (!of.place.isEmpty())
        parts.append(of.place);
    if (const QString how = items::NeighbourModel::how(*m_picture->around, term); !how.isEmpty())
        parts.append(how);
    if (of.hidden > 0)
        parts.append(tr("%n more neighbour(s)", nullptr, of.hidden));
    return parts.join(u", "_s);
}

/// What is chosen, for who cannot see it.
void TermCanvas::speak()
{
    setAccessibleDescription(describe(m_current));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void TermCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette palette = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), palette.alt);
    if (m_picture) {
        painter.save();
        painter.translate(m_origin);
        painter.scale(m_zoom, m_zoom);
        termpainter::paint(&painter, *m_picture, palette,
                           {m_current, m_hovered, m_keyboardFocus && hasFocus(), FontScale::current()});
        painter.restore();
    }
}

} // namespace meshbook::views
