// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governancecommands.h"

#include "applicationcontext.h"
#include "services/settings.h"
#include "views/governance/governancepage.h"
#include "views/governance/newproductwizard.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/sources/addsourcedialog.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace governanceaddress = views::governanceaddress;
using governanceaddress::View;
using services::GovernanceService;
using views::Icon;

GovernanceCommands::GovernanceCommands(ApplicationContext &context, views::MainWindow &window,
                                       services::Settings &settings)
    : m_context(context)
    , m_window(window)
    , m_settings(settings)
{
    addCommands();
    window.rebuildMenus();
    connect(&m_context.governance(), &GovernanceService::checked, this, &GovernanceCommands::showCount);
    showCount();
}

QUrl GovernanceCommands::homeUri()
{
    return governanceaddress::urlOf({});
}

void GovernanceCommands::addCommands()
{
    m_window.commands().add(
        {.id = u"go.governance"_s,
         .text = tr("Go&vernance"),
         .description = tr("Show how the mesh stands with its policies, and what they find"),
         .icon = Icon::Shield,
         .shortcuts = {QKeySequence(u"Ctrl+Shift+R"_s, QKeySequence::PortableText)},
         .menu = views::MenuId::Go,
         .group = 1,
         .handler = [this] { m_window.open(homeUri()); }});
    // A view that the page does not have is no command either.
    for (const views::GovernanceView &view : views::governanceViews()) {
        switch (view.view) {
        case View::Scorecard:
            break;
        case View::Waivers:
            addView(u"governance.waivers"_s, view.view, tr("Waivers"),
                    tr("What is lived with, why, by whose word and until when"), Icon::Pause);
            break;
        case View::Policies:
            addView(u"governance.policies"_s, view.view, tr("Policies"),
                    tr("The policies that hold, and the editor for your own"), Icon::Shield);
            break;
        case View::Readiness:
            addView(u"governance.readiness"_s, view.view, tr("Mesh readiness"),
                    tr("How far each domain has come, with the evidence"), Icon::Target);
            break;
        case View::Join:
            m_window.commands().add(
                {.id = u"governance.join"_s,
                 .text = tr("Check a join"),
                 .description = tr("Whether products of different domains can be joined, and on what"),
                 .icon = Icon::Link,
                 .handler = [this] { openJoin(); }});
            break;
        }
    }
    m_window.commands().add({.id = u"governance.newProduct"_s,
                             .text = tr("New data product…"),
                             .description = tr("Make a product and its contract from a template"),
                             .icon = Icon::Product,
                             .menu = views::MenuId::Sources,
                             .handler = [this] { newProduct(); }});
}

void GovernanceCommands::addView(const QString &id, View view, const QString &text,
                                 const QString &description, Icon icon)
{
    m_window.commands().add(
        {.id = id, .text = text, .description = description, .icon = icon, .handler = [this, view] {
             governanceaddress::Place place;
             place.view = view;
             m_window.open(governanceaddress::urlOf(place));
         }});
}

/// Beginning with what is in front, where that can be joined.
void GovernanceCommands::openJoin()
{
    governanceaddress::Place place;
    place.view = View::Join;
    const views::Page *front = m_window.pages().currentPage();
    const auto subject = front == nullptr ? std::nullopt : front->subject();
    const bool holdsData = subject
        && (subject->uri.kind == core::EntityKind::Product || subject->uri.kind == core::EntityKind::Contract
            || subject->uri.kind == core::EntityKind::Dataset);
    if (holdsData) {
        core::Uri thing = subject->uri;
        thing.column.clear();
        place.with = {thing.toString()};
    }
    m_window.open(governanceaddress::urlOf(place));
}

void GovernanceCommands::newProduct()
{
    const QDir folder(m_context.workspaceFolder());
    views::NewProductWizard::Places places;
    places.templateFolders = {folder.filePath(u"templates"_s)};
    if (folder.exists(u"policies"_s))
        places.policyFolders = {folder.filePath(u"policies"_s)};
    auto *wizard = new views::NewProductWizard(places, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &views::NewProductWizard::sourceWanted, this, [this](const QString &path) {
        auto *dialog = new views::AddSourceDialog(m_context.sync(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showFolder(path);
        dialog->open();
    });
    wizard->open();
}

views::Page *GovernanceCommands::makePage(const QUrl &uri)
{
    const auto place = governanceaddress::placeOf(uri);
    if (!place)
        return nullptr;
    services::Settings &settings = m_settings;
    return new views::GovernancePage(
        *place,
        {m_context.governance(), m_context.catalog(), m_context.tasks(), m_context.workspaceFolder(),
         [&settings] { return settings.text(services::Settings::Key::UserName); }});
}

/// Errors that are not waived, as of the last check; nothing is checked for the count's sake.
void GovernanceCommands::showCount()
{
    const quint64 own = ++m_counted;
    m_context.governance().lastReport().then(
        this, [this, own](const core::Result<GovernanceService::Report> &report) {
            if (own != m_counted || !report)
                return;
            const auto errors = *report ? (*report)->count(core::Severity::Error) : 0;
            m_window.rail().setCount(u"governance"_s, static_cast<int>(errors));
        });
}

} // namespace meshbook::gui
