// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"

namespace meshbook::lineage::layered {

/// Where each part is moved to. Parts of a new drawing are put in rows, tall ones first, so that the whole is
/// about as wide as a screen. Parts that were there before stay where most of their boxes were, as long as
/// they do not come to lie over each other; new ones go below.
[[nodiscard]] std::vector<QPointF> pack(const std::vector<Problem> &problems,
                                        const std::vector<Drawing> &parts, Flow flow, double gap);

} // namespace meshbook::lineage::layered
