// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a service-level page as picture, drawing and report, its measurements as CSV.
#include "items/measuredmodel.h"
#include "views/health/checkpane.h"
#include "views/health/filesaver.h"
#include "views/health/levelspage.h"
#include "views/shell/pagedocument.h"
#include "views/theme/defaultpalettes.h"
#include "views/widgets/drawing.h"
#include "views/widgets/safedocument.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr double pictureScale = 2; ///< sharp on paper and in slides
constexpr int paperWidth = 620; ///< of the picture, in the document's pixels

QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(widget.palette().color(QPalette::Base));
    QPainter painter(&image);
    widget.render(&painter);
    return image;
}

QByteArray pdfOf(const PageDocument &document, const QImage &picture)
{
    SafeDocument text;
    // An address of our own: the document loads nothing, and this it has already.
    const QUrl name(u"meshbook-picture:charts"_s);
    text.addResource(QTextDocument::ImageResource, name, picture);
    QString html = document.toHtml();
    const qsizetype place = html.indexOf("</h1>"_L1);
    html.insert(place < 0 ? 0 : place + 5,
                u"<p><img src=\"%1\" width=\"%2\"></p>"_s.arg(name.toString()).arg(paperWidth));
    text.setHtml(html);
    return drawing::pdf(text, document.title);
}

} // namespace

/// Drawn at once, in the colours of paper for the report; laid out and written elsewhere.
std::function<QByteArray()> LevelsPage::maker(Format format)
{
    QWidget &picture = *m_pane->picture();
    switch (format) {
    case Format::Png:
        return [image = pictureOf(picture)] { return drawing::png(image); };
    case Format::Svg:
        return [bytes = drawing::svg(picture, title())] { return bytes; };
    case Format::Csv:
        if (const CheckStoryPtr story = m_pane->story())
            return [story] { return items::MeasuredModel::csv(story->told); };
        break;
    case Format::Pdf: {
        const bool own = picture.testAttribute(Qt::WA_SetPalette);
        const QPalette worn = picture.palette();
        picture.setPalette(defaultpalettes::light());
        const QImage image = pictureOf(picture);
        picture.setPalette(own ? worn : QPalette());
        return [document = PageDocument::of(*this), image] { return pdfOf(document, image); };
    }
    }
    return [] { return QByteArray(); };
}

void LevelsPage::exportTo(Format format, const QString &path)
{
    filesaver::write(this, path, maker(format),
                     [this](const QString &sentence, bool good) { tell(sentence, good, false); });
}

void LevelsPage::askExport(Format format)
{
    filesaver::File file;
    file.title = tr("Export service levels");
    file.name = title();
    switch (format) {
    case Format::Png:
        file.suffix = u"png"_s;
        file.kind = tr("PNG picture");
        break;
    case Format::Svg:
        file.suffix = u"svg"_s;
        file.kind = tr("SVG drawing");
        break;
    case Format::Csv:
        file.suffix = u"csv"_s;
        file.kind = tr("CSV table");
        break;
    case Format::Pdf:
        file.suffix = u"pdf"_s;
        file.kind = tr("PDF document");
        break;
    }
    filesaver::ask(this, file, maker(format),
                   [this](const QString &sentence, bool good) { tell(sentence, good, false); });
}

} // namespace meshbook::views
