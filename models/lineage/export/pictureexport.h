// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/picture.h"

#include <QJsonObject>
#include <QString>

/// A picture as text for other programs. Every box and every line of it is in each of them, whatever stands
/// in names. docs/lineage.md (Exports) says what is where.
namespace meshbook::lineage {

/// A row for each PictureRow, under a header (RFC 4180); no cell is a formula.
[[nodiscard]] QString toCsv(const Picture &picture);

/// nodes[], edges[], groups[] and the counts of the picture.
[[nodiscard]] QJsonObject toJson(const Picture &picture);

/// A graph for Graphviz: frames are clusters, opened boxes tables with a port for each column.
[[nodiscard]] QString toDot(const Picture &picture);

/// A flowchart for Mermaid: frames and opened boxes are subgraphs.
[[nodiscard]] QString toMermaid(const Picture &picture);

} // namespace meshbook::lineage
