// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svgwriter.h"

#include "lineage/curves.h"
#include "lineage/svgboxes.h"
#include "lineage/svglegend.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {
namespace {

constexpr double margin = 20;

class LineWriter {
public:
    LineWriter(SvgElements &svg, const Picture &picture, const Layout &layout, const SvgStyle &style,
               Flow flow)
        : m_svg(svg)
        , m_picture(picture)
        , m_layout(layout)
        , m_style(style)
        , m_flow(flow)
    {
    }

    /// What is traced is drawn last.
    void write()
    {
        std::vector<std::size_t> order(m_picture.lines.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_partition(order.begin(), order.end(),
                              [&](std::size_t i) { return !m_picture.lines[i].traced; });
        for (const std::size_t i : order) {
            if (i < m_layout.routes.size() && m_layout.routes[i].size() > 1)
                write(m_picture.lines[i], m_layout.routes[i]);
        }
    }

private:
    void write(const Line &line, const std::vector<QPointF> &route)
    {
        const SvgColours &colours = m_style.colours;
        QString colour = line.traced ? colours.accent : colours.text3;
        double width = line.traced ? 2 : 1;
        QString dashes = line.standing == Standing::Declared ? u"6 2 1 2 1 2"_s
            : line.bridged                                   ? u"4 3"_s
                                                             : QString();
        switch (line.mark) {
        case Mark::None:
            break;
        case Mark::Added:
            colour = colours.added;
            width = 2;
            break;
        case Mark::Removed:
        case Mark::Dropped:
            colour = colours.removed;
            width = 2;
            dashes = u"2 3"_s;
            break;
        case Mark::Changed:
            colour = colours.warning;
            width = 2;
            break;
        case Mark::AtRisk:
            colour = colours.warning;
            width = 2;
            dashes = u"7 3 2 3"_s;
            break;
        }
        const std::vector<Curve> curves = curvesOf(route, m_flow);
        if (dashes.isEmpty())
            m_svg.path(pathOf(curves), colour, width);
        else
            m_svg.path(pathOf(curves), colour, width, {{"stroke-dasharray", dashes}});
        writeHead(curves.back(), colour);
        if (line.edges > 1 && line.fromColumn < 0 && line.toColumn < 0)
            writeCount(line.edges, route.back());
    }
    static QString point(QPointF at)
    {
        return SvgElements::number(at.x()) + u' ' + SvgElements::number(at.y());
    }
    static QString pathOf(const std::vector<Curve> &curves)
    {
        QString d = u'M' + point(curves.front().from);
        for (const Curve &curve : curves) {
            const bool straight = curve.from.y() == curve.to.y()
                ? curve.firstControl.y() == curve.from.y()
                : curve.firstControl.x() == curve.from.x() && curve.from.x() == curve.to.x();
            if (straight)
                d += u'L' + point(curve.to);
            else
                d += u'C' + point(curve.firstControl) + u' ' + point(curve.secondControl) + u' '
                    + point(curve.to);
        }
        return d;
    }
    /// 6 by 7, its tip where the line ends.
    void writeHead(const Curve &last, const QString &colour)
    {
        constexpr double length = 6;
        constexpr double half = 3.5;
        const QPointF tip = last.to;
        const QPointF back = last.secondControl - tip;
        const bool across = m_flow == Flow::LeftToRight;
        const double sign = (across ? back.x() : back.y()) > 0 ? 1 : -1;
        const QPointF base = tip + (across ? QPointF(sign * length, 0) : QPointF(0, sign * length));
        const QPointF side = across ? QPointF(0, half) : QPointF(half, 0);
        m_svg.empty("path",
                    {{"d", u'M' + point(tip) + u'L' + point(base + side) + u'L' + point(base - side) + u'Z'},
                     {"fill", colour}});
    }
    void writeCount(int edges, QPointF end)
    {
        constexpr double away = 9;
        constexpr double above = 4;
        const bool across = m_flow == Flow::LeftToRight;
        m_svg.text({QString::number(edges), across ? end - QPointF(away, above) : end + QPointF(above, -away),
                    m_style.sizes.caption, m_style.colours.text3, 400, false, across});
    }

    SvgElements &m_svg;
    const Picture &m_picture;
    const Layout &m_layout;
    const SvgStyle &m_style;
    Flow m_flow;
};

} // namespace

QByteArray toSvg(const Picture &picture, const Layout &layout, const SvgStyle &style, Flow flow)
{
    QByteArray bytes;
    SvgElements svg(&bytes, style);
    SvgBoxes boxes(svg, picture, layout, style, flow);
    SvgLegend legend(svg, picture, style);
    const double titleRoom = style.title.isEmpty() ? 0 : 2 * style.sizes.base + margin;
    QRectF bounds = layout.bounds.adjusted(-margin, -margin - titleRoom, margin, margin);
    const QSizeF legendSize = legend.size();
    const QPointF legendAt(layout.bounds.left(), layout.bounds.bottom() + margin);
    if (!legendSize.isEmpty())
        bounds = bounds.united(QRectF(legendAt, legendSize).adjusted(0, 0, margin, margin));
    svg.begin(bounds);
    if (!style.title.isEmpty()) {
        const double size = style.sizes.base * 1.15;
        svg.text({style.title,
                  {layout.bounds.left(), bounds.top() + margin + size},
                  size,
                  style.colours.text,
                  600,
                  false,
                  false,
                  false,
                  bounds.width() - 2 * margin});
    }
    boxes.writeFrames();
    LineWriter(svg, picture, layout, style, flow).write();
    boxes.writeFrameTitles();
    boxes.writeBoxes();
    if (!legendSize.isEmpty())
        legend.write(legendAt);
    svg.end();
    return bytes;
}

} // namespace meshbook::lineage
