// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/contractview.h"

#include "core/bidi.h"
#include "items/formatname.h"
#include "views/code/codepanel.h"
#include "views/code/codeview.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toolstrip.h"

#include <QComboBox>
#include <QScrollBar>
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
        m_choice->addItem(plaintext::oneLine(core::joinedApart(
            {statement.path.section(u'/', -1), items::formatName(statement.format)}, u" · "_s)));
    }
    if (m_memory)
        restoreMemory(QJsonObject(*m_memory));
}

void ContractView::showPlace(int index)
{
    if (index >= 0 && index < m_places.size())
        m_panel->showFile(m_places.at(index).sourceUid, m_places.at(index).path, m_places.at(index).line);
}

QJsonObject ContractView::saveMemory() const
{
    const int chosen = m_choice->currentIndex();
    if (m_memory || chosen < 0)
        return m_memory.value_or(QJsonObject());
    return {{u"source"_s, m_places.at(chosen).sourceUid},
            {u"path"_s, m_places.at(chosen).path},
            {u"top"_s, m_panel->view()->verticalScrollBar()->value()}};
}

void ContractView::restoreMemory(const QJsonObject &memory)
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).sourceUid != memory.value("source"_L1).toString()
            || m_places.at(i).path != memory.value("path"_L1).toString())
            continue;
        m_memory.reset();
        m_choice->setCurrentIndex(i);
        m_panel->scrollWhenLoaded(memory.value("top"_L1).toInt());
        return;
    }
    m_memory = memory;
}

void ContractView::focusFind()
{
    m_panel->focusFind();
}

} // namespace meshbook::views
