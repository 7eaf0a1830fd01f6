// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/safedocument.h"

#include "views/widgets/links.h"
#include "views/widgets/plaintext.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>

namespace meshbook::views {

namespace {

constexpr int maxQuoteDepth = 8;
constexpr int maxIndent = 24;
constexpr int maxLines = 1200;
constexpr int maxMarkup = 2500;

// Where to cut so that Qt's Markdown reader, whose time grows with the square of the list items, table rows,
// links and emphasis marks, answers within a blink: 16,000 list items took it 43 s.
qsizetype affordable(const QString &markdown)
{
    const qsizetype end = qMin(markdown.size(), SafeDocument::maxLength);
    int lines = 0;
    int markup = 0;
    for (qsizetype i = 0; i < end; ++i) {
        const char16_t c = markdown.at(i).unicode();
        if (c == u'\n')
            ++lines;
        else if (c == u'*' || c == u'_' || c == u'`' || c == u'[' || c == u'~' || c == u'<')
            ++markup;
        if (lines > maxLines || markup > maxMarkup)
            return i;
    }
    return end;
}

// Nesting costs the layout more than linearly; nobody reads the ninth level of a quotation.
QString flattened(const QString &markdown)
{
    QString result;
    result.reserve(markdown.size());
    const QList<QStringView> lines = QStringView(markdown).split(u'\n');
    for (const QStringView line : lines) {
        qsizetype i = 0;
        int quotes = 0;
        int indent = 0;
        while (i < line.size() && (line.at(i) == u'>' || line.at(i) == u' ' || line.at(i) == u'\t')) {
            const bool quote = line.at(i) == u'>';
            if (quote ? ++quotes <= maxQuoteDepth : ++indent <= maxIndent)
                result.append(line.at(i));
            ++i;
        }
        result.append(line.mid(i));
        result.append(u'\n');
    }
    return result;
}

} // namespace

QVariant blankResource()
{
    QImage blank(1, 1, QImage::Format_ARGB32);
    blank.fill(Qt::transparent);
    return blank;
}

SafeDocument::SafeDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
}

QVariant SafeDocument::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return blankResource();
}

void SafeDocument::setSafeMarkdown(const QString &markdown, bool *cut)
{
    const qsizetype length = affordable(markdown);
    if (cut)
        *cut = length < markdown.size();
    const QString text = flattened(plaintext::manyLines(markdown.left(length)));
    setMarkdown(text, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    dropImagesAndLinks();
}

void SafeDocument::dropImagesAndLinks()
{
    struct Edit {
        int position;
        int length;
        QString text;
        QTextCharFormat format;
    };
    QList<Edit> edits;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format = fragment.charFormat();
            const bool image = format.isImageFormat();
            const bool badLink = format.isAnchor() && !links::isAllowed(QUrl(format.anchorHref()));
            if (!image && !badLink)
                continue;
            QString text = fragment.text();
            if (image) {
                text = format.stringProperty(QTextFormat::ImageAltText);
                format = QTextCharFormat();
            } else {
                format.setAnchor(false);
                format.clearProperty(QTextFormat::AnchorHref);
                format.clearForeground();
                format.clearProperty(QTextFormat::TextUnderlineStyle);
                format.setFontUnderline(false);
            }
            edits.append({fragment.position(), fragment.length(), text, format});
        }
    }
    QTextCursor cursor(this);
    // From the end, so that earlier positions stay true.
    for (qsizetype i = edits.size() - 1; i >= 0; --i) {
        const Edit &edit = edits.at(i);
        cursor.setPosition(edit.position);
        cursor.setPosition(edit.position + edit.length, QTextCursor::KeepAnchor);
        cursor.insertText(edit.text, edit.format);
    }
}

} // namespace meshbook::views
