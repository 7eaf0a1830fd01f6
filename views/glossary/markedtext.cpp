// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/markedtext.h"

#include "views/theme/fontscale.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/plaintext.h"

#include <QWheelEvent>
#include <QtMath>

namespace meshbook::views {

namespace {
constexpr qsizetype mostLetters = 32'768; // as the other views of descriptions
}

MarkedText::MarkedText(Side side, QWidget *parent)
    : QTextEdit(parent)
    , m_side(side)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkedText::setMarked(const QString &text, const std::vector<core::TextStretch> &stretches)
{
    m_text = plaintext::manyLines(text.left(mostLetters));
    m_stretches = stretches;
    render();
}

void MarkedText::render()
{
    m_rendering = true;
    setFont(FontScale::current().base);
    setPlainText(m_text);
    const SemanticPalette palette = SemanticPalette::of(this);
    const bool old = m_side == Side::Old;
    QTextCharFormat format;
    format.setForeground(old ? palette.removed : palette.added);
    format.setBackground(old ? palette.removedTint : palette.addedTint);
    format.setFontStrikeOut(old);
    format.setFontUnderline(!old);
    QTextCursor cursor(document());
    for (const core::TextStretch &stretch : m_stretches) {
        if (stretch.start + stretch.length > m_text.size())
            break;
        cursor.setPosition(static_cast<int>(stretch.start));
        cursor.setPosition(static_cast<int>(stretch.start + stretch.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    m_rendering = false;
    fit();
}

QSize MarkedText::sizeHint() const
{
    return {200, qCeil(document()->size().height()) + 1};
}

QSize MarkedText::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void MarkedText::fit()
{
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

void MarkedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (!m_rendering
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange))
        render();
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MarkedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the text
}

} // namespace meshbook::views
