// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/theme/metrics.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/sectionheading.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshbook::views {

SettingsPage::SettingsPage(services::Settings &settings, const QString &title, const QString &intro)
    : m_settings(settings)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::pagePadding, metrics::space4, metrics::pagePadding,
                                 metrics::space4);
    m_layout->setSpacing(metrics::space1);
    m_layout->setAlignment(Qt::AlignTop);
    m_layout->addWidget(new TextLabel(title, TextRole::Page));
    auto *words = new TextLabel(intro, TextRole::Base, Ink::Text2);
    words->setWrapped(true);
    m_layout->addWidget(words);
    m_layout->addSpacing(metrics::space3);
}

void SettingsPage::startRows()
{
    if (m_rows)
        return;
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(metrics::space4);
    m_rows->setVerticalSpacing(metrics::space2);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addLayout(m_rows);
}

void SettingsPage::addRow(const QString &label, QWidget *field, const QString &help)
{
    startRows();
    if (!label.isEmpty())
        field->setAccessibleName(plaintext::withoutMnemonic(label));
    field->setAccessibleDescription(help);
    // A form without labels would begin further out; later rows without one may be hidden as a whole.
    if (label.isEmpty() && m_rows->rowCount() > 0) {
        m_rows->addRow(QString(), field);
    } else {
        auto *words = new QLabel(label);
        words->setBuddy(field);
        m_labels.append(words);
        m_rows->addRow(words, field);
        alignLabels();
    }
    if (help.isEmpty())
        return;
    auto *more = new TextLabel(help, TextRole::Caption, Ink::Text3);
    more->setWrapped(true);
    more->setContentsMargins(0, 0, 0, metrics::space2);
    m_rows->addRow(QString(), more);
}

/// Rows under different headings are different forms; their fields stand in one line all the same.
void SettingsPage::alignLabels()
{
    int widest = 0;
    for (const QLabel *label : std::as_const(m_labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumWidth(widest);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignLabels();
}

void SettingsPage::addWide(QWidget *widget, int stretch)
{
    m_rows = nullptr;
    m_layout->addWidget(widget, stretch);
    if (stretch > 0)
        m_layout->setAlignment(Qt::Alignment());
}

void SettingsPage::addHeading(const QString &text)
{
    m_rows = nullptr;
    m_layout->addSpacing(metrics::space3);
    m_layout->addWidget(new SectionHeading(text, SectionHeading::Size::Large));
    m_layout->addSpacing(metrics::space1);
}

} // namespace meshbook::views
