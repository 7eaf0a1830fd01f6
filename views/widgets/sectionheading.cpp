// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sectionheading.h"

#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>

namespace meshbook::views {

SectionHeading::SectionHeading(const QString &text, Size size, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new TextLabel(text, size == Size::Small ? TextRole::CaptionStrong : TextRole::Section,
                           size == Size::Small ? Ink::Text2 : Ink::Text, this))
    , m_fact(new TextLabel({}, TextRole::Caption, Ink::Text3, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::space2);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_fact);
    m_fact->setElide(Qt::ElideNone);
    m_fact->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void SectionHeading::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void SectionHeading::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void SectionHeading::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace meshbook::views
