// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurecommands.h"

#include "applicationcontext.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

MeasureCommands::MeasureCommands(ApplicationContext &context, views::MainWindow &window,
                                 const std::function<void()> &showConnections)
    : m_context(context)
    , m_window(window)
{
    using views::Icon;
    using views::MenuId;
    window.commands().add(
        {.id = u"measure.here"_s,
         .text = tr("&Measure now"),
         .description = tr("Ask the databases whether the promises and rules of the thing in front are kept"),
         .icon = Icon::Play,
         .shortcuts = {QKeySequence(u"Ctrl+Shift+M"_s, QKeySequence::PortableText)},
         .menu = MenuId::Sources,
         .group = 3,
         .handler = [this] { measureHere(); }});
    window.commands().add({.id = u"measure.all"_s,
                           .text = tr("Measure &everything"),
                           .description = tr("Ask every connected database about all that lives there"),
                           .icon = Icon::Play,
                           .menu = MenuId::Sources,
                           .group = 3,
                           .handler = [this] { m_context.measuring().measure({}); }});
    window.commands().add({.id = u"measure.connections"_s,
                           .text = tr("C&onnections…"),
                           .description = tr("Add, change and remove the databases that may be measured"),
                           .icon = Icon::Server,
                           .menu = MenuId::Sources,
                           .group = 3,
                           .handler = showConnections});
    window.rebuildMenus();
    connect(&m_context.upkeep(), &services::UpkeepService::connectionsChanged, this,
            &MeasureCommands::showAvailable);
    showAvailable();
}

/// What no page in front is about, everything is.
void MeasureCommands::measureHere()
{
    const views::Page *front = m_window.pages().currentPage();
    const auto subject = front == nullptr ? std::nullopt : front->subject();
    using core::EntityKind;
    const bool can = subject
        && (subject->uri.kind == EntityKind::Product || subject->uri.kind == EntityKind::Contract
            || subject->uri.kind == EntityKind::Dataset);
    if (can)
        m_context.measuring().measure({{subject->uri.kind, subject->uri.key, {}}});
    else
        m_context.measuring().measure({});
}

void MeasureCommands::showAvailable()
{
    const bool any = !m_context.upkeep().connections().empty() && !m_context.isReadOnly();
    for (const QString &id : {u"measure.here"_s, u"measure.all"_s})
        m_window.commands().setAvailable(id, any, tr("No database is connected yet; see Connections"));
}

} // namespace meshbook::gui
