// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/pngexport.h"

#include "views/lineage/pngrows.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace meshbook::views::pngexport {

namespace {

constexpr double pixelsPerMetre = 96 / 0.0254; ///< at scale 1
constexpr double reach = 80; ///< of the scene: what stands out beyond a box or line into the next tile

/// What of a strip one painting holds.
void paintTile(CanvasPainter &painter, const CanvasScene &scene, double scale, QImage &tile,
               const QRect &place)
{
    CanvasPainter::Job job;
    job.toDevice = QTransform::fromScale(scale, scale);
    job.toDevice.translate(-scene.bounds().left(), -scene.bounds().top());
    job.area = job.toDevice.inverted().mapRect(QRectF(place)).adjusted(-reach, -reach, reach, reach);
    job.toDevice *= QTransform::fromTranslate(-place.left(), -place.top());
    QPainter device(&tile);
    painter.paint(&device, job);
}

} // namespace

double scaleFor(const CanvasScene &scene, double wanted)
{
    const QSizeF whole = scene.bounds().size();
    const double longest = std::max({whole.width(), whole.height(), 1.0});
    const double area = std::max(1.0, whole.width() * whole.height());
    return std::min({wanted, longestSide / longest, std::sqrt(static_cast<double>(mostPixels) / area)});
}

QSize sizeAt(const CanvasScene &scene, double scale)
{
    const QSizeF whole = scene.bounds().size();
    return {std::max(1, static_cast<int>(std::ceil(whole.width() * scale))),
            std::max(1, static_cast<int>(std::ceil(whole.height() * scale)))};
}

Outcome write(CanvasPainter &painter, const CanvasScene &scene, QIODevice &device, const Job &job)
{
    const double scale = scaleFor(scene, job.scale);
    const QSize size = sizeAt(scene, scale);
    const qint64 total = qint64(size.width()) * size.height();
    const int rows = static_cast<int>(
        std::clamp<qint64>(job.stripPixels / size.width(), 1, std::min(size.height(), job.tileSide)));
    const qsizetype stride = qsizetype(size.width()) * 4;
    std::vector<uchar> strip(static_cast<std::size_t>(stride) * static_cast<std::size_t>(rows));
    PngRows png(device, size, pixelsPerMetre * scale);
    for (int top = 0; top < size.height(); top += rows) {
        const int height = std::min(rows, size.height() - top);
        QImage whole(strip.data(), size.width(), height, stride, QImage::Format_RGB32);
        whole.fill(Qt::white);
        for (int left = 0; left < size.width(); left += job.tileSide) {
            const QRect place(left, top, std::min(job.tileSide, size.width() - left), height);
            QImage tile(strip.data() + qsizetype(left) * 4, place.width(), height, stride,
                        QImage::Format_RGB32);
            paintTile(painter, scene, scale, tile, place);
            const qint64 done = qint64(top) * size.width() + qint64(height) * place.right();
            if (job.progress && !job.progress(done, total))
                return Outcome::Cancelled;
        }
        if (!png.add(whole))
            return Outcome::Failed;
    }
    return png.finish() ? Outcome::Written : Outcome::Failed;
}

} // namespace meshbook::views::pngexport
