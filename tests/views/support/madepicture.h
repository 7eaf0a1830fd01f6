// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"
#include "lineage/picture.h"

/// Pictures made by hand, for the canvas without a catalog.
namespace meshbook::test {

/// The orders mesh: four layers, three frames, one opened box with a traced column, stubs, a dangling end, a
/// bridged and an aggregated line, a self loop and every mark but those of a comparison.
[[nodiscard]] lineage::Picture smallPicture();
/// The same in a comparison and a what-if: every mark there is.
[[nodiscard]] lineage::Picture markedPicture();
/// `count` boxes in layers of about the square root of it, each made from one to three earlier ones.
[[nodiscard]] lineage::Picture largePicture(int count);
/// Layers by longest way, in the order of the boxes: no art, but quick and the same each time.
[[nodiscard]] lineage::Layout plainLayout(const lineage::Picture &picture, const lineage::LayoutInput &input);

} // namespace meshbook::test
