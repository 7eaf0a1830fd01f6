// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/contractview.h"

#include "views/code/codepanel.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toolstrip.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {
constexpr int mostContracts = 20;
}

ContractView::ContractView(const ThingContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new CodePanel(*context->catalog, this))
    , m_choice(new QComboBox(this))
{
    m_choice->setAccessibleName(tr("File"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *strip = new ToolStrip(false, this);
    strip->addWidget(m_choice);
    strip->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_panel, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ContractView::showPlace);

    // The words of the contracts first: they are what was promised.
    int asked = 0;
    for (const core::EntityLine &contract : context->dossier.contracts) {
        if (++asked > mostContracts)
            break;
        context->catalog->dossier(contract.uri)
            .then(this, [this](const core::Result<core::Dossier> &dossier) {
                if (dossier)
                    addStatements(dossier->statements);
            });
    }
    addStatements(context->dossier.statements);
}

void ContractView::addStatements(const std::vector<core::Statement> &statements)
{
    for (const core::Statement &statement : statements) {
        if (statement.path.isEmpty())
            continue;
        const Place place{statement.sourceUid, statement.path, core::header(statement.entity).at.line};
        const bool known = std::any_of(m_places.cbegin(), m_places.cend(), [&](const Place &each) {
            return each.sourceUid == place.sourceUid && each.path == place.path;
        });
        if (known)
            continue;
        m_places.append(place);
        m_choice->addItem(plaintext::oneLine(statement.path.section(u'/', -1) + u" · "_s + statement.format));
    }
}

void ContractView::showPlace(int index)
{
    if (index >= 0 && index < m_places.size())
        m_panel->showFile(m_places.at(index).sourceUid, m_places.at(index).path, m_places.at(index).line);
}

void ContractView::focusFind()
{
    m_panel->focusFind();
}

} // namespace meshbook::views
