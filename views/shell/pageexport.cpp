// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pageexport.h"

#include "views/shell/page.h"
#include "views/widgets/drawing.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/safedocument.h"

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QPrinter>
#include <QSaveFile>

#include <functional>
#include <memory>

namespace meshbook::views::pageexport {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr int longestName = 80;

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::pageexport)
};

// Paper is white, whatever the window wears.
std::unique_ptr<SafeDocument> laidOut(const PageDocument &document)
{
    auto text = std::make_unique<SafeDocument>();
    text->setHtml(document.toHtml());
    return text;
}

Result<> save(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Internal, Words::tr("The page could not be drawn."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Unreadable, Words::tr("The file could not be written."),
                       u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

QList<Format> formats()
{
    return {Format::Pdf, Format::Png, Format::Svg, Format::Html, Format::Markdown};
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Png:
        return u"png"_s;
    case Format::Svg:
        return u"svg"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Markdown:
        break;
    }
    return u"md"_s;
}

QString nameOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return Words::tr("PDF document");
    case Format::Png:
        return Words::tr("PNG picture");
    case Format::Svg:
        return Words::tr("SVG drawing");
    case Format::Html:
        return Words::tr("HTML document");
    case Format::Markdown:
        break;
    }
    return Words::tr("Markdown text");
}

QString fileNameFor(const Page &page, Format format)
{
    QString name;
    for (const QChar c : plaintext::oneLine(page.title()).left(longestName))
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"page"_s : name) + u'.' + suffixOf(format);
}

services::Answer<Result<>> write(const Page &page, Format format, const QString &path)
{
    std::function<QByteArray()> make;
    auto &shown = const_cast<Page &>(page); // drawing needs it, and changes nothing a person sees
    if (format == Format::Png) {
        make = [image = shown.grab().toImage()] { return drawing::png(image); };
    } else if (format == Format::Svg) {
        make = [bytes = drawing::svg(shown, shown.title())] { return bytes; };
    } else {
        make = [document = PageDocument::of(page), format] {
            if (format == Format::Pdf)
                return drawing::pdf(*laidOut(document), document.title);
            return (format == Format::Html ? document.toHtml() : document.toMarkdown()).toUtf8();
        };
    }
    return services::elsewhere([make = std::move(make), path] { return save(make(), path); });
}

void print(const PageDocument &document, QPrinter &printer)
{
    laidOut(document)->print(&printer);
}

} // namespace meshbook::views::pageexport
