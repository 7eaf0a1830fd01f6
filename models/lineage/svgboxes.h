// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"
#include "lineage/picture.h"
#include "lineage/svgelements.h"

namespace meshbook::lineage {

/// Writes the boxes and frames of a picture: names, columns, stubs, marks.
class SvgBoxes {
public:
    SvgBoxes(SvgElements &svg, const Picture &picture, const Layout &layout, const SvgStyle &style,
             Flow flow);

    void writeFrames();
    /// After the lines, so that none runs through a title.
    void writeFrameTitles();
    void writeBoxes();

private:
    void writeBox(const Box &box, const QRectF &place, const SvgLens *lens);
    void writeName(const Box &box, const QRectF &place);
    void writeIcon(const Box &box, QPointF at);
    void writeColumns(const Box &box, const QRectF &place);
    void writeColumn(const PictureColumn &column, const QRectF &row);
    void writeStubs(const Box &box, const QRectF &place);
    [[nodiscard]] const SvgLens *lensAt(const std::vector<int> &of, std::size_t index) const;
    [[nodiscard]] QString colourOf(Mark mark) const;

    SvgElements &m_svg;
    const Picture &m_picture;
    const Layout &m_layout;
    const SvgStyle &m_style;
    Flow m_flow;
};

} // namespace meshbook::lineage
