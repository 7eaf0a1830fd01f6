// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopencontroller.h"

#include "applicationcontext.h"
#include "views/search/quickopen.h"
#include "views/search/thingwords.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/shell/pagepanes.h"
#include "views/theme/iconprovider.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::gui {

using views::Icon;
using views::QuickOpenItem;
using Kind = QuickOpenItem::Kind;

namespace {

QuickOpenItem itemOf(const core::ThingMark &mark, Kind kind)
{
    QuickOpenItem item;
    const bool column = !mark.uri.column.isEmpty();
    const QString word = column ? QuickOpenController::tr("Column") : views::things::word(mark.uri.kind);
    item.kind = kind;
    item.name = mark.name.isEmpty() ? mark.uri.key : mark.name;
    item.note = kind == Kind::Recent
        ? QuickOpenController::tr("%1 · viewed %2").arg(word, views::things::ago(mark.at))
        : QuickOpenController::tr("%1 · favourite").arg(word);
    item.domain = mark.domain;
    item.icon = column ? Icon::Column : views::things::icon(mark.uri.kind);
    item.uri = views::things::url(mark.uri);
    return item;
}

} // namespace

QuickOpenController::QuickOpenController(ApplicationContext &context, views::MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    m_window.commands().add({.id = u"go.quickOpen"_s,
                             .text = tr("&Quick open…"),
                             .description = tr("Open anything by a few letters of its name"),
                             .icon = Icon::Search,
                             .shortcuts = {QKeySequence(u"Ctrl+K"_s, QKeySequence::PortableText)},
                             .menu = views::MenuId::Go,
                             .group = 0,
                             .handler = [this] { open(); }});
    m_window.rebuildMenus();
}

void QuickOpenController::open()
{
    auto *dialog = new views::QuickOpen(m_context.catalog(), items(), commands(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::QuickOpen::openRequested, &m_window, &views::MainWindow::open);
    connect(dialog, &views::QuickOpen::commandRequested, &m_window,
            [window = &m_window](const QString &id) { window->commands().trigger(id); });
    dialog->open();
}

QuickOpenController::Items QuickOpenController::items() const
{
    Items items;
    addMarks(items);
    addSearches(items);
    addTabs(items);
    const auto place = [&items](const QString &name, Icon icon, const QString &uri) {
        QuickOpenItem item;
        item.kind = Kind::Page;
        item.name = name;
        item.note = tr("Page");
        item.icon = icon;
        item.uri = QUrl(uri);
        items.push_back(item);
    };
    place(tr("Discover"), Icon::Discover, u"meshbook:search"_s);
    place(tr("Sources"), Icon::Sources, u"meshbook:sources"_s);
    QuickOpenItem settings;
    settings.kind = Kind::Command;
    settings.name = tr("Settings");
    settings.note = tr("Page");
    settings.icon = Icon::Settings;
    settings.command = u"file.settings"_s;
    items.push_back(settings);
    return items;
}

void QuickOpenController::addMarks(Items &items) const
{
    for (const core::ThingMark &mark : m_context.bookmarks().recentThings())
        items.push_back(itemOf(mark, Kind::Recent));
    for (const core::ThingMark &mark : m_context.bookmarks().favourites())
        items.push_back(itemOf(mark, Kind::Favourite));
}

void QuickOpenController::addSearches(Items &items) const
{
    for (const core::SavedSearch &search : m_context.bookmarks().searches()) {
        QuickOpenItem item;
        item.kind = Kind::SavedSearch;
        item.name = search.name;
        item.note = search.words.text.isEmpty() ? tr("Saved search")
                                                : tr("Saved search · %1").arg(search.words.text.left(80));
        item.icon = Icon::Search;
        item.uri = views::things::urlOf(search.words);
        items.push_back(item);
    }
}

void QuickOpenController::addTabs(Items &items) const
{
    for (const views::PageHost *host : m_window.panes().hosts()) {
        for (const views::TabHistory::Entry &tab : host->session()) {
            QuickOpenItem item;
            item.kind = Kind::Tab;
            item.name = tab.title;
            item.note = tr("Open tab");
            item.icon = views::icons::fromName(tab.icon);
            item.uri = tab.uri;
            items.push_back(item);
        }
    }
}

QuickOpenController::Items QuickOpenController::commands() const
{
    Items items;
    const views::CommandTable &table = m_window.commands();
    for (const views::Command &command : table.commands()) {
        const QAction *action = table.action(command.id);
        if (action == nullptr || !action->isEnabled() || command.id == "go.quickOpen"_L1)
            continue;
        QuickOpenItem item;
        item.kind = Kind::Command;
        item.name = views::CommandTable::plainText(command);
        item.note = command.description;
        item.icon = command.icon == Icon::None ? views::icons::onward() : command.icon;
        item.command = command.id;
        item.keys = table.shortcuts(command.id).value(0).toString(QKeySequence::NativeText);
        items.push_back(item);
    }
    return items;
}

} // namespace meshbook::gui
