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
    const bool tooLong = markdown.size() > maxLength;
    if (cut)
        *cut = tooLong;
    const QString text = flattened(plaintext::manyLines(tooLong ? markdown.left(maxLength) : markdown));
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
