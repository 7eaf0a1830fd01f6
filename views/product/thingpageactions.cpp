// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/code/codepage.h"
#include "views/governance/governanceaddress.h"
#include "views/product/accessview.h"
#include "views/product/thingpage.h"
#include "views/widgets/button.h"
#include "views/widgets/pageheader.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

/// As the view is called that it leads to.
class GovernanceWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::GovernancePage)
};

/// As the command says it.
class CommandWords {
    Q_DECLARE_TR_FUNCTIONS(meshbook::gui::GovernanceCommands)
};

bool canBeJoined(core::EntityKind kind)
{
    return kind == core::EntityKind::Product || kind == core::EntityKind::Contract
        || kind == core::EntityKind::Dataset;
}

} // namespace

void ThingPage::addActions()
{
    m_ask = new Button(tr("Request access"), Button::Role::Primary, Icon::Lock);
    m_ask->hide();
    connect(m_ask, &QPushButton::clicked, this, &ThingPage::requestAccess);
    m_header->addAction(m_ask);
    if (m_services.termEditor && m_thing.kind == core::EntityKind::Term) {
        auto *edit = new Button(tr("Edit"), Button::Role::Secondary, Icon::Edit);
        connect(edit, &QPushButton::clicked, this,
                [this] { emit navigateRequested(m_services.termEditor(m_thing.key), OpenIn::CurrentTab); });
        m_header->addAction(edit);
    }
    if (m_services.governance != nullptr && canBeJoined(m_thing.kind)) {
        auto *join = new Button(GovernanceWords::tr("Join"), Button::Role::Secondary, Icon::GitBranch);
        join->setToolTip(
            CommandWords::tr("Whether products of different domains can be joined, and on what"));
        connect(join, &QPushButton::clicked, this, [this] {
            core::Uri thing = m_thing;
            thing.column.clear();
            governanceaddress::Place place;
            place.view = governanceaddress::View::Join;
            place.with = {thing.toString()};
            emit navigateRequested(governanceaddress::urlOf(place), OpenIn::CurrentTab);
        });
        m_header->addAction(join);
    }
    auto *copy = new Button(tr("Copy link"), Button::Role::Secondary, Icon::Link);
    auto *open = new Button(tr("Open source"), Button::Role::Secondary, Icon::External);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(uri().toString(QUrl::FullyEncoded)); });
    connect(open, &QPushButton::clicked, this, &ThingPage::openSource);
    m_header->addAction(copy);
    m_header->addAction(open);
}

void ThingPage::requestAccess()
{
    showSection(u"access"_s);
    if (auto *access = qobject_cast<AccessView *>(m_stack->currentWidget()))
        access->request();
}

void ThingPage::openSource()
{
    if (!m_context || m_context->dossier.statements.empty())
        return;
    const core::Statement &first = m_context->dossier.statements.front();
    emit navigateRequested(CodePage::fileUri(first.sourceUid, first.path, core::header(first.entity).at.line),
                           OpenIn::CurrentTab);
}

} // namespace meshbook::views
