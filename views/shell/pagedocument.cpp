// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagedocument.h"

#include "core/celltext.h"
#include "views/shell/page.h"
#include "views/shell/pagereader.h"
#include "views/widgets/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;
using Block = PageDocument::Block;

namespace {

QString cutWords()
{
    return QCoreApplication::translate("meshbook::views::PageDocument",
                                       "The page says more than could be written here.");
}

// What means something at the start of a block only, escaped too.
QString escapedMarkdown(const QString &text)
{
    QString result = core::markdownInline(text);
    if (!result.isEmpty() && u"#+-="_s.contains(result.at(0)))
        result.prepend(u'\\');
    // "1. text" would become a list.
    const qsizetype digits =
        std::find_if(result.begin(), result.end(), [](QChar c) { return !c.isDigit(); }) - result.begin();
    if (digits > 0 && digits < result.size() && (result.at(digits) == u'.' || result.at(digits) == u')'))
        result.insert(digits, u'\\');
    return result;
}

// A fence longer than any run of backticks inside.
QString fenceFor(const QString &code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

QString markdownRow(const QStringList &cells, qsizetype columns)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < columns; ++i)
        line += u' ' + escapedMarkdown(cells.value(i)) + u" |"_s;
    return line + u'\n';
}

QString markdownTable(const Block &block)
{
    qsizetype columns = block.header.size();
    for (const QStringList &row : block.rows)
        columns = std::max(columns, row.size());
    QString text = markdownRow(block.header, columns) + u'|' + u" --- |"_s.repeated(columns) + u'\n';
    for (const QStringList &row : block.rows)
        text += markdownRow(row, columns);
    return text;
}

QString htmlRow(const QStringList &cells, QLatin1StringView tag)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells)
        line += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return line + u"</tr>\n"_s;
}

QString htmlTable(const Block &block)
{
    QString text = u"<table>\n"_s;
    if (!block.header.isEmpty())
        text += htmlRow(block.header, "th"_L1);
    for (const QStringList &row : block.rows)
        text += htmlRow(row, "td"_L1);
    return text + u"</table>\n"_s;
}

QString htmlBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"<h%1>%2</h%1>\n"_s.arg(QString::number(qBound(2, block.level, 4)),
                                        block.text.toHtmlEscaped());
    case Block::Kind::Paragraph:
        return u"<p>%1</p>\n"_s.arg(block.text.toHtmlEscaped());
    case Block::Kind::Code:
        return u"<pre>%1</pre>\n"_s.arg(block.text.toHtmlEscaped());
    case Block::Kind::Facts:
    case Block::Kind::Table:
        break;
    }
    return htmlTable(block);
}

} // namespace

PageDocument PageDocument::of(const Page &page)
{
    PageDocument document;
    document.title = plaintext::oneLine(page.title());
    document.link = page.uri().toString(QUrl::FullyEncoded);
    document.rightToLeft = page.layoutDirection() == Qt::RightToLeft;
    QStringList steps;
    const QList<Crumb> crumbs = page.breadcrumb();
    for (const Crumb &crumb : crumbs)
        steps.append(plaintext::oneLine(crumb.text));
    document.path = steps.join(u" › "_s);
    PageReader reader(document);
    reader.read(&page);
    reader.finish();
    // The page's own heading is the title already.
    if (!document.blocks.isEmpty() && document.blocks.constFirst().kind == Block::Kind::Heading
        && document.blocks.constFirst().text == document.title)
        document.blocks.removeFirst();
    return document;
}

QString PageDocument::toMarkdown() const
{
    QString text = u"# %1\n\n"_s.arg(escapedMarkdown(title));
    text += u"%1\n\n<%2>\n\n"_s.arg(escapedMarkdown(path), link);
    for (const Block &block : blocks) {
        switch (block.kind) {
        case Block::Kind::Heading:
            text += QString(qBound(2, block.level, 4), u'#') + u' ' + escapedMarkdown(block.text) + u"\n\n"_s;
            break;
        case Block::Kind::Paragraph:
            text += escapedMarkdown(block.text) + u"\n\n"_s;
            break;
        case Block::Kind::Code:
            text += u"%1\n%2\n%1\n\n"_s.arg(fenceFor(block.text), block.text);
            break;
        case Block::Kind::Facts:
        case Block::Kind::Table:
            text += markdownTable(block) + u'\n';
            break;
        }
    }
    if (cut)
        text += escapedMarkdown(cutWords()) + u'\n';
    return text;
}

QString PageDocument::toHtml() const
{
    // Nothing is loaded and nothing runs, also where a browser shows it.
    QString text =
        u"<!DOCTYPE html>\n<html dir=\"%1\"><head><meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n"
        "<title>%2</title>\n<style>body{font-family:sans-serif;margin:2em;max-width:60em}"
        "table{border-collapse:collapse;margin:0.5em 0}td,th{text-align:start;padding:2px 12px 2px "
        "0;vertical-align:top}"
        "th{border-bottom:1px solid}pre{white-space:pre-wrap}</style></head>\n<body>\n"_s.arg(
            rightToLeft ? "rtl"_L1 : "ltr"_L1, title.toHtmlEscaped());
    text += u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p>"_s + path.toHtmlEscaped() + u"<br><code>"_s
        + link.toHtmlEscaped() + u"</code></p>\n"_s;
    for (const Block &block : blocks)
        text += htmlBlock(block);
    if (cut)
        text += u"<p>"_s + cutWords().toHtmlEscaped() + u"</p>\n"_s;
    return text + u"</body></html>\n"_s;
}

} // namespace meshbook::views
