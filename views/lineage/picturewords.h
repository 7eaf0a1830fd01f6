// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"
#include "views/theme/icons.h"

#include <QStringList>

/// The parts of a picture in words, the same on the canvas, in the inspector, the outline and the table.
namespace meshbook::views::picturewords {

[[nodiscard]] QString mark(lineage::Mark mark); ///< empty for none
/// "declared, never observed"; empty where there is nothing to say.
[[nodiscard]] QString standing(lineage::Standing standing);
/// What a new type means for who reads and writes the column, as a sentence.
[[nodiscard]] QString typeStep(lineage::TypeStep step);
[[nodiscard]] QString kind(core::EdgeKind kind); ///< "transformed", "copied" …
[[nodiscard]] QString type(const lineage::Box &box); ///< "table", "data product", "group of 12"
/// Name first, then what is remarkable.
[[nodiscard]] QStringList box(const lineage::Picture &picture, const lineage::Box &box);
[[nodiscard]] QStringList column(const lineage::Box &box, const lineage::PictureColumn &column);
[[nodiscard]] QStringList line(const lineage::Picture &picture, const lineage::Line &line);
/// "orders.customer_id": a box or one of its columns as the end of a line.
[[nodiscard]] QString end(const lineage::Box &box, int column);
/// Arrows that point to where upstream and downstream are drawn: mirrored where one reads from right to left.
[[nodiscard]] Icon upstreamIcon();
[[nodiscard]] Icon downstreamIcon();

} // namespace meshbook::views::picturewords
