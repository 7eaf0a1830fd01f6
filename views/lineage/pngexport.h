// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvaspainter.h"

#include <QSize>

#include <functional>

class QIODevice;

/// A drawing of any size as a PNG: painted and written in tiles, so that it takes the memory of one strip.
namespace meshbook::views::pngexport {

/// Beyond these a drawing is made smaller: they are more than programs for pictures open.
inline constexpr int longestSide = 1'000'000; ///< pixels
inline constexpr qint64 mostPixels = 20'000'000'000;

struct Job {
    double scale = 2; ///< pixels for one of the canvas at 1:1
    qint64 stripPixels = 16'000'000; ///< that are held at once, four bytes each
    int tileSide = 8'192; ///< of what is painted at once: painting stops at 32,767 pixels
    /// Pixels written of all; false ends it.
    std::function<bool(qint64 done, qint64 total)> progress;
};

enum class Outcome { Written, Cancelled, Failed };

/// The scale that is kept: as asked for where there is room.
[[nodiscard]] double scaleFor(const CanvasScene &scene, double wanted);
[[nodiscard]] QSize sizeAt(const CanvasScene &scene, double scale);

/// On white. The painter's icons must be prepared. May run on any thread.
[[nodiscard]] Outcome write(CanvasPainter &painter, const CanvasScene &scene, QIODevice &device,
                            const Job &job);

} // namespace meshbook::views::pngexport
