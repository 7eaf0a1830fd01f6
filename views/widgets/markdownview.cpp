// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdownview.h"

#include "views/theme/fontscale.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/links.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/safedocument.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <QWheelEvent>

namespace meshbook::views {

namespace {

constexpr double headingSteps[] = {1.3, 1.15, 1.0, 1.0, 1.0, 1.0};

// Markdown headings inside a page must stay below the page's own title.
void tameHeadings(QTextDocument *document, const QFont &base)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat blockFormat = block.blockFormat();
        const int level = blockFormat.headingLevel();
        blockFormat.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        blockFormat.setTopMargin(level > 0 && block.position() > 0 ? 10 : 0);
        if (const int quote = blockFormat.intProperty(QTextFormat::BlockQuoteLevel); quote > 0) {
            blockFormat.setLeftMargin(14.0 * quote);
            blockFormat.setRightMargin(0);
        }
        const auto isCode = [](const QTextBlock &one) {
            return one.isValid() && one.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        };
        const bool goesOn = isCode(block) && isCode(block.next()); // each line of code is a block of its own
        blockFormat.setBottomMargin(goesOn || cursor.currentTable() ? 0 : block.textList() ? 2 : 6);
        cursor.setBlockFormat(blockFormat);
        if (level <= 0)
            continue;
        QTextCharFormat format;
        if (base.pixelSize() > 0)
            format.setProperty(QTextFormat::FontPixelSize,
                               qRound(base.pixelSize() * headingSteps[qMin(level, 6) - 1]));
        else
            format.setFontPointSize(base.pointSizeF() * headingSteps[qMin(level, 6) - 1]);
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setFontWeight(QFont::DemiBold);
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

// Links and code in the palette's colours and the program's fixed-pitch font.
void tintFragments(QTextDocument *document, const SemanticPalette &p, const QFont &mono)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QList<QPair<int, int>> spans;
        QList<QTextCharFormat> formats;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat old = it.fragment().charFormat();
            QTextCharFormat format;
            if (old.isAnchor())
                format.setForeground(p.link);
            if (old.fontFixedPitch()) {
                format.setFontFamilies(mono.families());
                format.setForeground(old.isAnchor() ? p.link : p.text);
                format.setBackground(p.alt);
            }
            if (format.isEmpty())
                continue;
            spans.append({it.fragment().position(), it.fragment().position() + it.fragment().length()});
            formats.append(format);
        }
        for (qsizetype i = 0; i < spans.size(); ++i) {
            cursor.setPosition(spans.at(i).first);
            cursor.setPosition(spans.at(i).second, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(formats.at(i));
        }
    }
}

// Qt starts the first cell with an empty paragraph and forgets that it is a heading.
void tameCells(QTextTable *table)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    for (int column = 0; column < table->columns(); ++column) {
        const QTextTableCell cell = table->cellAt(0, column);
        QTextCursor cursor = cell.firstCursorPosition();
        if (cursor.block().length() == 1 && cell.lastCursorPosition().block() != cursor.block())
            cursor.deleteChar();
        cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(strong);
    }
}

// Tables with hairlines instead of Qt's double borders.
void tameTables(QTextFrame *frame, const SemanticPalette &p)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(p.hair);
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBottomMargin(8);
            table->setFormat(format);
            tameCells(table);
        }
        tameTables(child, p);
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setDocument(new SafeDocument(this));
    document()->setDocumentMargin(0);
    document()->setIndentWidth(18);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (!links::isAllowed(url))
            return;
        const bool newTab = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        emit linkActivated(url, newTab ? OpenIn::NewTab : OpenIn::CurrentTab);
    });
}

void MarkdownView::setMarkdownText(const QString &markdown, const QString &accessibleName)
{
    m_markdown = markdown;
    setAccessibleName(accessibleName);
    render();
}

void MarkdownView::setMaximumTextHeight(int pixels)
{
    m_maxHeight = pixels;
    setVerticalScrollBarPolicy(pixels > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fit();
}

QVariant MarkdownView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return blankResource();
}

void MarkdownView::render()
{
    if (m_rendering)
        return;
    m_rendering = true;
    applyLook();
    auto *safe = static_cast<SafeDocument *>(document());
    bool cut = false;
    safe->setDefaultFont(FontScale::current().base);
    QTextOption option = safe->defaultTextOption();
    option.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    safe->setDefaultTextOption(option);
    safe->setSafeMarkdown(withoutDressingTags(m_markdown.left(SafeDocument::maxLength)), &cut);
    cut = cut || m_markdown.size() > SafeDocument::maxLength;
    tameHeadings(safe, FontScale::current().base);
    tameTables(safe->rootFrame(), SemanticPalette::of(this));
    tintFragments(safe, SemanticPalette::of(this), FontScale::current().mono);
    if (cut) {
        QTextCursor end(safe);
        end.movePosition(QTextCursor::End);
        end.insertBlock();
        end.insertText(tr("The rest of this text is too long to show."));
    }
    m_rendering = false;
    fit();
}

void MarkdownView::applyLook()
{
    const SemanticPalette p = SemanticPalette::of(QApplication::palette());
    QPalette own;
    own.setColor(QPalette::Text, p.text);
    own.setColor(QPalette::Link, p.link);
    own.setColor(QPalette::Base, p.base);
    setPalette(own);
    setFont(FontScale::current().base);
}

int MarkdownView::heightForWidth(int width) const
{
    // Measured on the document itself: a clone would be a plain document, without the guard.
    const double shown = document()->textWidth();
    document()->setTextWidth(width);
    const int height = qCeil(document()->size().height()) + 1;
    document()->setTextWidth(shown);
    return m_maxHeight > 0 ? qMin(height, m_maxHeight) : height;
}

QSize MarkdownView::sizeHint() const
{
    const int height = qCeil(document()->size().height()) + 1;
    return {360, m_maxHeight > 0 ? qMin(height, m_maxHeight) : height};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {80, m_maxHeight > 0 ? qMin(sizeHint().height(), m_maxHeight) : sizeHint().height()};
}

void MarkdownView::fit()
{
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool look =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (look && document() && !m_markdown.isEmpty())
        render();
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    if (m_maxHeight > 0)
        QTextBrowser::wheelEvent(event);
    else
        event->ignore(); // the page scrolls, not the text
}

} // namespace meshbook::views
