// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/difftext.h"

#include "views/theme/fontscale.h"
#include "views/theme/semanticpalette.h"
#include "views/widgets/plaintext.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int mostColoured = 5'000; ///< lines; what follows is told by its signs alone

} // namespace

DiffText::DiffText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // as code
    setFont(FontScale::current().mono);
}

void DiffText::setDiff(const QString &diff)
{
    setPlainText(plaintext::manyLines(diff));
    colour();
}

void DiffText::colour()
{
    const SemanticPalette palette = SemanticPalette::of(this);
    QList<QTextEdit::ExtraSelection> lines;
    int seen = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && seen < mostColoured;
         block = block.next(), ++seen) {
        const QString text = block.text();
        const bool isName = text.startsWith("+++ "_L1) || text.startsWith("--- "_L1);
        const bool added = text.startsWith(u'+') && !isName;
        const bool removed = text.startsWith(u'-') && !isName;
        if (!added && !removed)
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        line.format.setForeground(added ? palette.added : palette.removed);
        line.format.setBackground(added ? palette.addedTint : palette.removedTint);
        lines.append(line);
    }
    setExtraSelections(lines);
}

void DiffText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(FontScale::current().mono);
}

} // namespace meshbook::views
