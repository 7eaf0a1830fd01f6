// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/layout/drawn.h"

#ifdef MESHBOOK_HAVE_IGRAPH

#include <QElapsedTimer>

#include <algorithm>
#include <igraph.h>

namespace meshbook::bench {

std::optional<Drawn> drawnByIgraph(const lineage::LayoutInput &input)
{
    constexpr igraph_integer_t sweeps = 100; // its documentation's own figure
    constexpr double gap = 1;
    igraph_vector_int_t edges;
    igraph_vector_int_init(&edges, 0);
    std::vector<int> lineOf;
    for (int i = 0; i < static_cast<int>(input.lines.size()); ++i) {
        if (input.lines[i].from == input.lines[i].to)
            continue;
        igraph_vector_int_push_back(&edges, input.lines[i].from);
        igraph_vector_int_push_back(&edges, input.lines[i].to);
        lineOf.push_back(i);
    }
    igraph_t graph;
    igraph_create(&graph, &edges, static_cast<igraph_integer_t>(input.boxes.size()), true);
    igraph_matrix_t places;
    igraph_matrix_init(&places, 0, 0);
    igraph_t extended;
    igraph_vector_int_t lineOfPiece;
    igraph_vector_int_init(&lineOfPiece, 0);
    QElapsedTimer timer;
    timer.start();
    igraph_layout_sugiyama(&graph, &places, &extended, &lineOfPiece, nullptr, gap, gap, sweeps, nullptr);
    Drawn drawn;
    drawn.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const QSizeF step(input.boxes.front().size.width() + input.layerGap,
                      input.boxes.front().size.height() + input.boxGap);
    const auto point = [&](igraph_integer_t row) {
        // It draws downwards: layers are its y.
        return QPointF(MATRIX(places, row, 1) * step.width(), MATRIX(places, row, 0) * step.height());
    };
    QRectF all;
    for (igraph_integer_t row = 0; row < igraph_matrix_nrow(&places); ++row)
        all = all.united(QRectF(point(row), step));
    drawn.size = all.size();
    for (std::size_t i = 0; i < input.boxes.size(); ++i)
        drawn.middles.push_back(point(static_cast<igraph_integer_t>(i)));
    drawn.lines.resize(input.lines.size());
    for (igraph_integer_t piece = 0; piece < igraph_vector_int_size(&lineOfPiece); ++piece) {
        igraph_integer_t from = 0;
        igraph_integer_t to = 0;
        igraph_edge(&extended, piece, &from, &to);
        // Pieces run along the line or against it: kept as pairs, which counting crossings takes apart
        // anyway.
        std::vector<QPointF> &line = drawn.lines[lineOf[VECTOR(lineOfPiece)[piece]]];
        line.push_back(point(from));
        line.push_back(point(to));
    }
    for (std::vector<QPointF> &line : drawn.lines) {
        // Ordered along the layers the pairs meet; the doubles between are segments without length.
        std::sort(line.begin(), line.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    }
    igraph_vector_int_destroy(&lineOfPiece);
    igraph_destroy(&extended);
    igraph_matrix_destroy(&places);
    igraph_destroy(&graph);
    igraph_vector_int_destroy(&edges);
    return drawn;
}

} // namespace meshbook::bench

#else

namespace meshbook::bench {

std::optional<Drawn> drawnByIgraph(const lineage::LayoutInput &)
{
    return {};
}

} // namespace meshbook::bench

#endif
