// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace meshbook::gallery {

// The lineage canvas with a picture made by hand: "small", "marks" or a number of boxes.
[[nodiscard]] QWidget *makeLineageCanvas(const QString &which);

} // namespace meshbook::gallery
