// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <QString>

namespace meshbook::tests {

/// What a made-up drawing is asked to hold.
struct GraphPlan {
    int boxes = 50;
    int lines = 80;
    int reach = 12; ///< lines lead to one of so many next boxes
    int backwards = 0; ///< per hundred lines that are turned round
    int selfLoops = 0;
    int frames = 0;
    bool columns = false; ///< some boxes are tall, with ports
    quint32 seed = 1;
};

[[nodiscard]] lineage::LayoutInput madeUp(const GraphPlan &plan);

/// Empty where the drawing is as it must be; else what is wrong with it, in a sentence.
[[nodiscard]] QString faultOf(const lineage::LayoutInput &input, const lineage::Layout &layout);

/// How far boxes with a place before are from it on average, px.
[[nodiscard]] double meanDisplacement(const lineage::LayoutInput &input, const lineage::Layout &layout);

} // namespace meshbook::tests
