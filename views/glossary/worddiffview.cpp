// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/worddiffview.h"

#include "views/glossary/iconlabel.h"
#include "views/glossary/markedtext.h"
#include "views/theme/metrics.h"
#include "views/widgets/hairline.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meshbook::views {

WordDiffView::WordDiffView(QWidget *parent)
    : QWidget(parent)
    , m_old(new MarkedText(MarkedText::Side::Old, this))
    , m_new(new MarkedText(MarkedText::Side::New, this))
    , m_oldWords(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
    , m_newWords(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    m_old->setAccessibleName(tr("Text in force"));
    m_new->setAccessibleName(tr("Proposed text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const bool old : {true, false}) {
        if (!old)
            layout->addWidget(new Hairline(Qt::Horizontal, this));
        auto *half = new QVBoxLayout;
        half->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
        half->setSpacing(metrics::space1);
        half->addWidget(makeHead(old, old ? m_oldWords : m_newWords));
        half->addWidget(old ? m_old : m_new);
        layout->addLayout(half);
    }
}

QWidget *WordDiffView::makeHead(bool old, TextLabel *words)
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    line->addWidget(new IconLabel(old ? Icon::Ok : Icon::Edit, old ? Ink::Ok : Ink::Accent, head));
    line->addWidget(words, 1);
    return head;
}

void WordDiffView::setTexts(const QString &inForce, const QString &proposed, const QString &proposedBy)
{
    const core::WordDiff diff = core::WordDiff::of(inForce, proposed);
    m_oldWords->setText(inForce.isEmpty() ? tr("Nothing is in force yet.") : tr("Text in force"));
    m_newWords->setText(proposedBy);
    m_old->setMarked(inForce, diff.removed);
    m_new->setMarked(proposed, diff.added);
    m_old->setVisible(!inForce.isEmpty());
}

} // namespace meshbook::views
