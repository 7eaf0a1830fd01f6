// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <memory>

class QImage;
class QIODevice;

namespace meshbook::views {

/// Writes a PNG some rows at a time, so that a picture of any size takes the memory of those rows only
/// (QImageWriter takes all of it at once). 24 bit, without transparency; by libpng.
class PngRows final {
public:
    /// The device must be open and outlive the writer. Sides up to 2³¹−1 pixels.
    PngRows(QIODevice &device, const QSize &size, double pixelsPerMetre);
    ~PngRows();
    PngRows(const PngRows &) = delete;
    PngRows &operator=(const PngRows &) = delete;

    /// The next rows from above, as wide as the picture, in QImage::Format_RGB32. False once anything failed.
    [[nodiscard]] bool add(const QImage &rows);
    /// After the last row. False if rows are missing or anything failed.
    [[nodiscard]] bool finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshbook::views
