// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/newproductstart.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/viewstates.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace meshbook::views {

NewProductStart::NewProductStart(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_description(new TextLabel({}, TextRole::Base, Ink::Text2))
    , m_states(new ViewStates(m_list, this))
{
    m_list->setAccessibleName(tr("Templates"));
    m_description->setWrapped(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space3);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_description);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewProductStart::choose);
    connect(m_list, &QListWidget::itemActivated, this, &NewProductStart::activated);
    m_states->showLoading(tr("Reading the templates…"));
}

void NewProductStart::setTemplates(const std::vector<services::ProductTemplate> &templates)
{
    m_templates = templates;
    m_list->clear();
    for (const services::ProductTemplate &each : templates) {
        auto *item = new QListWidgetItem(icons::icon(Icon::Product), plaintext::oneLine(each.title()));
        item->setToolTip(plaintext::toolTip(each.description()));
        m_list->addItem(item);
    }
    m_states->showContent();
    m_list->setCurrentRow(templates.empty() ? -1 : static_cast<int>(templates.size()) - 1);
}

bool NewProductStart::hasChoice() const
{
    return m_list->currentRow() >= 0;
}

void NewProductStart::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_templates.size())
        return;
    const services::ProductTemplate &made = m_templates[static_cast<std::size_t>(row)];
    m_description->setText(made.description());
    emit chosen(made);
}

} // namespace meshbook::views
