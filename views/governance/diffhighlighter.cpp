// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/diffhighlighter.h"

#include "views/theme/semanticpalette.h"

#include <QTextCharFormat>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

DiffHighlighter::DiffHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void DiffHighlighter::setColors(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const SemanticPalette p = SemanticPalette::of(m_palette);
    QTextCharFormat format;
    if (text.startsWith("@@"_L1) || text.startsWith("--- "_L1) || text.startsWith("+++ "_L1)) {
        format.setForeground(p.text3);
    } else if (text.startsWith(u'+')) {
        format.setForeground(p.added);
        format.setBackground(p.addedTint);
    } else if (text.startsWith(u'-')) {
        format.setForeground(p.removed);
        format.setBackground(p.removedTint);
    } else {
        return;
    }
    setFormat(0, static_cast<int>(text.size()), format);
}

} // namespace meshbook::views
