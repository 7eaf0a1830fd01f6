// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"
#include "lineage/picture.h"
#include "lineage/svgstyle.h"

#include <QByteArray>

namespace meshbook::lineage {

/// A whole picture as an SVG 1.1 text of its own: no scripts, no links, nothing loaded from elsewhere. The
/// layout must be that of sizeBoxes(picture, style.sizes, flow). Names that do not fit are elided by
/// estimated widths and whole in the title of their box.
[[nodiscard]] QByteArray toSvg(const Picture &picture, const Layout &layout, const SvgStyle &style,
                               Flow flow = Flow::LeftToRight);

} // namespace meshbook::lineage
