// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/pngrows.h"

#include <QIODevice>
#include <QImage>

#include <png.h>

#include <vector>

namespace meshbook::views {

namespace {

constexpr int quick = 4; ///< of zlib: large areas of one colour gain little beyond

// libpng leaves by longjmp where something fails: between setjmp and there no object may need to be
// destroyed.

void writeTo(png_structp png, png_bytep bytes, std::size_t count)
{
    auto *device = static_cast<QIODevice *>(png_get_io_ptr(png));
    if (device->write(reinterpret_cast<const char *>(bytes), static_cast<qint64>(count))
        != static_cast<qint64>(count))
        png_error(png, "write");
}

void flush(png_structp png)
{
    Q_UNUSED(png)
}

void warn(png_structp png, png_const_charp words)
{
    Q_UNUSED(png)
    Q_UNUSED(words)
}

[[noreturn]] void fail(png_structp png, png_const_charp words)
{
    Q_UNUSED(words)
    png_longjmp(png, 1);
}

bool writeHead(png_structp png, png_infop info, const QSize &size, png_uint_32 perMetre)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_compression_level(png, quick);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
    png_set_IHDR(png, info, static_cast<png_uint_32>(size.width()), static_cast<png_uint_32>(size.height()),
                 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, perMetre, perMetre, PNG_RESOLUTION_METER);
    png_write_info(png, info);
    return true;
}

bool writeRow(png_structp png, png_const_bytep row)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_write_row(png, row);
    return true;
}

bool writeEnd(png_structp png)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_write_end(png, nullptr);
    return true;
}

} // namespace

struct PngRows::Private {
    QSize size;
    png_structp png = nullptr;
    png_infop info = nullptr;
    bool good = false;
    int written = 0; ///< rows
    std::vector<png_byte> row;
};

PngRows::PngRows(QIODevice &device, const QSize &size, double pixelsPerMetre)
    : d(std::make_unique<Private>())
{
    d->size = size;
    if (size.isEmpty())
        return;
    d->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, warn);
    d->info = d->png != nullptr ? png_create_info_struct(d->png) : nullptr;
    if (d->info == nullptr)
        return;
    png_set_write_fn(d->png, &device, writeTo, flush);
    d->row.resize(static_cast<std::size_t>(size.width()) * 3);
    d->good = writeHead(d->png, d->info, size, static_cast<png_uint_32>(pixelsPerMetre));
}

PngRows::~PngRows()
{
    if (d->png != nullptr)
        png_destroy_write_struct(&d->png, &d->info);
}

bool PngRows::add(const QImage &rows)
{
    d->good = d->good && rows.width() == d->size.width() && rows.format() == QImage::Format_RGB32
        && d->written + rows.height() <= d->size.height();
    for (int y = 0; d->good && y < rows.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(rows.constScanLine(y));
        png_bytep byte = d->row.data();
        for (int x = 0; x < rows.width(); ++x) {
            const QRgb pixel = pixels[x];
            *byte++ = static_cast<png_byte>(qRed(pixel));
            *byte++ = static_cast<png_byte>(qGreen(pixel));
            *byte++ = static_cast<png_byte>(qBlue(pixel));
        }
        d->good = writeRow(d->png, d->row.data());
        ++d->written;
    }
    return d->good;
}

bool PngRows::finish()
{
    d->good = d->good && d->written == d->size.height() && writeEnd(d->png);
    return d->good;
}

} // namespace meshbook::views
