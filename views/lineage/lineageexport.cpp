// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineageexport.h"

#include "lineage/export/pictureexport.h"
#include "lineage/makepicture.h"
#include "lineage/svgwriter.h"
#include "services/lineagepictures.h"
#include "views/lineage/canvaspainter.h"
#include "views/lineage/picturequestion.h"
#include "views/lineage/pngexport.h"
#include "views/theme/defaultpalettes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::lineageexport {

namespace {

constexpr int iconPixels = 64;
constexpr int pdfDpi = 96; ///< one pixel of the canvas is one unit of the page
constexpr double longestPdfSide = 14'400.0 * 96 / 72; ///< of a page, by the PDF standard

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::LineageExport)
};

core::Result<Written> unwritten(const QSaveFile &file)
{
    return core::failure(core::ErrorCode::Unreadable, Words::tr("The file could not be written."),
                         u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

core::Result<Written> save(const QByteArray &bytes, const QString &path, Written written)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritten(file);
    return written;
}

QByteArray textOf(const lineage::Picture &picture, Format format)
{
    switch (format) {
    case Format::Csv:
        return lineage::toCsv(picture).toUtf8();
    case Format::Json:
        return QJsonDocument(lineage::toJson(picture)).toJson();
    case Format::Dot:
        return lineage::toDot(picture).toUtf8();
    case Format::Mermaid:
        return lineage::toMermaid(picture).toUtf8();
    case Format::Svg:
    case Format::Pdf:
    case Format::Png:
        break;
    }
    return {};
}

core::Result<Written> writeText(const services::LineageService::Sight &sight, const Request &request)
{
    const auto picture = services::pictureOf(sight, lineage::wholeOf(request.scope));
    if (!picture)
        return core::Unexpected{picture.error()};
    Written written{
        static_cast<qint64>(picture->boxes.size()), static_cast<qint64>(picture->lines.size()), {}};
    if (request.format != Format::Svg)
        return save(textOf(*picture, request.format), request.path, written);
    lineage::SvgStyle style;
    const auto layout =
        lineage::layOut(lineage::sizeBoxes(*picture, style.sizes, request.flow), sight.cancelled);
    if (!layout)
        return core::failure(core::ErrorCode::Cancelled, {});
    return save(lineage::toSvg(*picture, *layout, style, request.flow), request.path, written);
}

CanvasPainter::Job jobOf(const CanvasScene &scene, double scale)
{
    CanvasPainter::Job job;
    job.toDevice = QTransform::fromScale(scale, scale);
    job.toDevice.translate(-scene.bounds().left(), -scene.bounds().top());
    return job;
}

core::Result<Written> writePng(CanvasPainter &painter, const CanvasScene &scene, const Request &request,
                               const std::function<bool()> &isCancelled, Written written)
{
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(file);
    pngexport::Job job;
    job.scale = request.scale;
    job.progress = [&](qint64 done, qint64 total) {
        if (request.progress)
            request.progress(done, total);
        return !isCancelled();
    };
    switch (pngexport::write(painter, scene, file, job)) {
    case pngexport::Outcome::Cancelled:
        return core::failure(core::ErrorCode::Cancelled, {});
    case pngexport::Outcome::Failed:
        return unwritten(file);
    case pngexport::Outcome::Written:
        break;
    }
    if (!file.commit())
        return unwritten(file);
    const double scale = pngexport::scaleFor(scene, request.scale);
    if (scale < request.scale)
        written.note =
            Words::tr("The picture was made smaller, to %1 %, to stay within %2 pixels a side. SVG and "
                      "PDF have no such limit.")
                .arg(QLocale().toString(scale * 100, 'f', 0), QLocale().toString(pngexport::longestSide));
    return written;
}

core::Result<Written> writePdf(CanvasPainter &painter, const CanvasScene &scene, const Request &request,
                               Written written)
{
    const QSizeF whole = scene.bounds().size();
    const double scale = std::min(1.0, longestPdfSide / std::max({whole.width(), whole.height(), 1.0}));
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setCreator(u"Meshbook"_s);
        writer.setTitle(Words::tr("Lineage"));
        writer.setPageSize(
            QPageSize(whole * scale * 72 / pdfDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter device(&writer);
        painter.paint(&device, jobOf(scene, scale));
    }
    return save(bytes, request.path, written);
}

/// The second half of a drawing: what needed the UI thread is made, the rest runs elsewhere.
void draw(const std::shared_ptr<QPromise<core::Result<Written>>> &promise, const CanvasScenePtr &scene,
          const Request &request)
{
    // Paper is white, whatever the window wears.
    const SemanticPalette palette = SemanticPalette::of(defaultpalettes::light());
    auto painter = std::make_shared<CanvasPainter>(
        scene, LensColors(request.lens, scene->picture(), palette, request.domainNumber), palette);
    painter->prepareIcons(iconPixels);
    QThreadPool::globalInstance()->start([promise, painter, scene, request] {
        const Written written{static_cast<qint64>(scene->picture().boxes.size()),
                              static_cast<qint64>(scene->picture().lines.size()),
                              {}};
        if (!promise->isCanceled())
            promise->addResult(
                request.format == Format::Png ? writePng(
                    *painter, *scene, request, [&promise] { return promise->isCanceled(); }, written)
                                              : writePdf(*painter, *scene, request, written));
        promise->finish();
    });
}

} // namespace

QList<Format> formats()
{
    return {Format::Svg, Format::Pdf, Format::Png, Format::Csv, Format::Json, Format::Dot, Format::Mermaid};
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Svg:
        return u"svg"_s;
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Png:
        return u"png"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Json:
        return u"json"_s;
    case Format::Dot:
        return u"dot"_s;
    case Format::Mermaid:
        return u"mmd"_s;
    }
    return {};
}

QString nameOf(Format format)
{
    switch (format) {
    case Format::Svg:
        return Words::tr("SVG drawing");
    case Format::Pdf:
        return Words::tr("PDF document");
    case Format::Png:
        return Words::tr("PNG picture");
    case Format::Csv:
        return Words::tr("CSV table");
    case Format::Json:
        return Words::tr("JSON");
    case Format::Dot:
        return Words::tr("Graphviz DOT");
    case Format::Mermaid:
        return Words::tr("Mermaid flowchart");
    }
    return {};
}

services::Answer<core::Result<Written>> write(services::LineageService &lineage, QObject *context,
                                              const Request &request)
{
    if (request.format != Format::Pdf && request.format != Format::Png) {
        Request plain = request;
        plain.domainNumber = {}; // it is for the UI thread
        return lineage.ask<Written>(
            [plain](const services::LineageService::Sight &sight) { return writeText(sight, plain); });
    }
    auto promise = std::make_shared<QPromise<core::Result<Written>>>();
    promise->start();
    PictureQuestion question;
    question.scope = lineage::wholeOf(request.scope);
    question.flow = request.flow;
    question.metrics = CanvasMetrics::current();
    askForScene(lineage, std::move(question))
        .then(context, [promise, request](const core::Result<CanvasScenePtr> &scene) {
            if (scene) {
                draw(promise, *scene, request);
                return;
            }
            promise->addResult(core::Result<Written>(core::Unexpected{scene.error()}));
            promise->finish();
        });
    return promise->future();
}

} // namespace meshbook::views::lineageexport
