// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/boxsizes.h"

#include <QString>

#include <vector>

namespace meshbook::lineage {

/// Colours as SVG has them ("#3F54C9"). The defaults are the light theme's; a window hands in its own.
struct SvgColours {
    QString canvas = QStringLiteral("#F8F9FA");
    QString base = QStringLiteral("#FFFFFF"); ///< frames
    QString raised = QStringLiteral("#FFFFFF"); ///< boxes
    QString line = QStringLiteral("#C2C8D1");
    QString hair = QStringLiteral("#E4E6EA");
    QString text = QStringLiteral("#1B2028");
    QString text2 = QStringLiteral("#4C5563");
    QString text3 = QStringLiteral("#5D6674");
    QString accent = QStringLiteral("#3F54C9");
    QString selection = QStringLiteral("#E7EAFA");
    QString added = QStringLiteral("#145A34");
    QString removed = QStringLiteral("#9B1F1F");
    QString warning = QStringLiteral("#8A5700");
};

/// One value of a lens.
struct SvgLens {
    QString label;
    QString colour;
    bool hollow = false; ///< tells values of the same colour apart
};

struct SvgStyle {
    SvgColours colours;
    BoxSizes sizes;
    QString title; ///< said to screen readers, and above the drawing
    QString font = QStringLiteral("'Noto Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif");
    QString fixedFont = QStringLiteral("'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace");
    std::vector<SvgLens> lenses; ///< the legend, in its order
    std::vector<int> lensOfBox; ///< index into `lenses`; -1: none
    std::vector<int> lensOfFrame;
};

/// Boxes and frames coloured by domain: the palette of the light theme by the domains' names in order; from
/// the ninth on it repeats with hollow marks.
[[nodiscard]] SvgStyle styleByDomain(const Picture &picture);

} // namespace meshbook::lineage
