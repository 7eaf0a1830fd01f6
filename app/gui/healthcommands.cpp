// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthcommands.h"

#include "applicationcontext.h"
#include "services/answer.h"
#include "services/healthservice.h"
#include "services/settings.h"
#include "services/upkeepservice.h"
#include "views/health/healthaddress.h"
#include "views/health/healthpage.h"
#include "views/health/levelspage.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

namespace healthaddress = views::healthaddress;
using services::Settings;

HealthCommands::HealthCommands(ApplicationContext &context, views::MainWindow &window, Settings &settings)
    : m_context(context)
    , m_window(window)
    , m_settings(settings)
{
    addCommands();
    window.rebuildMenus();
    connect(&m_context.health(), &services::HealthService::changed, this, &HealthCommands::showCount);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Health)
            showCount();
    });
    showCount();
}

QUrl HealthCommands::homeUri()
{
    return healthaddress::urlOf(healthaddress::Place());
}

void HealthCommands::addCommands()
{
    using views::Icon;
    using views::MenuId;
    m_window.commands().add(
        {.id = u"go.health"_s,
         .text = tr("&Health"),
         .description = tr("Show how promises are kept, of your products or of the one in front"),
         .icon = Icon::Health,
         .shortcuts = {QKeySequence(u"Ctrl+Shift+H"_s, QKeySequence::PortableText)},
         .menu = MenuId::Go,
         .group = 1,
         .handler = [this] { openHere(); }});
    m_window.commands().add({.id = u"health.all"_s,
                             .text = tr("Health of all products"),
                             .description = tr("Every product with its score, budget and open breaches"),
                             .icon = Icon::Health,
                             .handler = [this] {
                                 m_window.open(healthaddress::urlOf({healthaddress::View::All, {}, 30}));
                             }});
    m_window.commands().add({.id = u"health.domains"_s,
                             .text = tr("Health by domain"),
                             .description = tr("The mesh day by day, as a heat map"),
                             .icon = Icon::Health,
                             .handler = [this] {
                                 m_window.open(healthaddress::urlOf({healthaddress::View::Domains, {}, 30}));
                             }});
}

/// Of the product in front, else of one's own.
void HealthCommands::openHere()
{
    const views::Page *front = m_window.pages().currentPage();
    const auto subject =
        front != nullptr && front->railItem() != "health"_L1 ? front->subject() : std::nullopt;
    if (subject && subject->uri.kind == core::EntityKind::Product)
        m_window.open(healthaddress::levelsOf(subject->uri));
    else
        m_window.open(homeUri());
}

/// Each workspace has other teams: what is remembered is kept by its folder.
views::HealthKeeper HealthCommands::keeper()
{
    const QString folder = m_context.workspaceFolder();
    Settings &settings = m_settings;
    return {[&settings, folder] { return settings.object(Settings::Key::Health).value(folder).toObject(); },
            [&settings, folder](const QJsonObject &memory) {
                QJsonObject all = settings.object(Settings::Key::Health);
                all.insert(folder, memory);
                settings.set(Settings::Key::Health, all);
            },
            [&settings] { return settings.text(Settings::Key::UserName); }};
}

views::Page *HealthCommands::makePage(const QUrl &uri)
{
    if (const auto place = healthaddress::placeOf(uri))
        return new views::HealthPage(*place, m_context.health(), m_context.catalog(), keeper());
    if (const auto levels = healthaddress::levelsOf(uri))
        return new views::LevelsPage(*levels, m_context.health(), m_context.catalog(), m_context.upkeep(),
                                     keeper());
    return nullptr;
}

/// How many of one's products are in breach: what waits in the rail.
void HealthCommands::showCount()
{
    const quint64 own = ++m_counted;
    const QString owner = keeper().owner();
    if (owner.isEmpty()) {
        m_window.rail().setCount(u"health"_s, 0);
        return;
    }
    services::HealthService::ProductsAsked asked;
    asked.owner = owner;
    m_context.health().products(asked).then(
        this, [this, own](const core::Result<health::ProductStandings> &products) {
            if (own != m_counted || !products)
                return;
            int broken = 0;
            for (const auto &product : *products)
                broken += product->open.empty() ? 0 : 1;
            m_window.rail().setCount(u"health"_s, broken);
        });
}

} // namespace meshbook::gui
