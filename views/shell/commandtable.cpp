// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandtable.h"

#include "views/theme/iconprovider.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QJsonArray>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

namespace meshbook::views {

CommandTable::CommandTable(QWidget *host)
    : QObject(host)
    , m_host(host)
{
}

const Command *CommandTable::find(const QString &id) const
{
    for (const Command &command : m_commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

QAction *CommandTable::add(const Command &command)
{
    if (command.id.isEmpty() || m_actions.contains(command.id))
        return nullptr;
    m_commands.append(command);
    auto *action = new QAction(icons::icon(command.icon), command.text, m_host);
    action->setObjectName(command.id);
    action->setStatusTip(command.description);
    action->setToolTip(command.description);
    action->setCheckable(command.checkable);
    action->setIconVisibleInMenu(!command.checkable); // the check mark stands there
    action->setShortcutContext(Qt::WindowShortcut);
    // macOS would else move commands by guessing from their words.
    action->setMenuRole(QAction::NoRole);
    if (!command.exclusiveGroup.isEmpty()) {
        QActionGroup *&group = m_groups[command.exclusiveGroup];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    if (command.handler)
        connect(action, &QAction::triggered, this, [handler = command.handler] { handler(); });
    m_actions.insert(command.id, action);
    applyShortcuts(command.id);
    m_host->addAction(action);
    return action;
}

QAction *CommandTable::action(const QString &id) const
{
    return m_actions.value(id);
}

bool CommandTable::trigger(const QString &id)
{
    QAction *found = action(id);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    return true;
}

QList<QKeySequence> CommandTable::shortcuts(const QString &id) const
{
    const auto own = m_overrides.constFind(id);
    if (own != m_overrides.constEnd())
        return *own;
    const Command *command = find(id);
    return command ? command->shortcuts : QList<QKeySequence>();
}

void CommandTable::applyShortcuts(const QString &id)
{
    m_actions.value(id)->setShortcuts(shortcuts(id));
}

QString CommandTable::holderOf(const QKeySequence &key, const QString &except) const
{
    if (key.isEmpty())
        return {};
    for (const Command &command : m_commands) {
        if (command.id != except && shortcuts(command.id).contains(key))
            return command.id;
    }
    return {};
}

bool CommandTable::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    const Command *command = find(id);
    if (!command)
        return false;
    for (const QKeySequence &key : keys) {
        if (!holderOf(key, id).isEmpty())
            return false;
    }
    if (keys == command->shortcuts)
        m_overrides.remove(id);
    else
        m_overrides.insert(id, keys);
    applyShortcuts(id);
    emit shortcutsChanged();
    return true;
}

QString CommandTable::resetShortcuts(const QString &id)
{
    const Command *command = find(id);
    if (!command || !m_overrides.contains(id))
        return {};
    for (const QKeySequence &key : command->shortcuts) {
        if (const QString holder = holderOf(key, id); !holder.isEmpty())
            return holder;
    }
    setShortcuts(id, command->shortcuts);
    return {};
}

void CommandTable::takeKey(const QKeySequence &key)
{
    const QString holder = holderOf(key);
    if (holder.isEmpty())
        return;
    QList<QKeySequence> left = shortcuts(holder);
    left.removeAll(key);
    setShortcuts(holder, left);
}

void CommandTable::setAvailable(const QString &id, bool on, const QString &reason)
{
    QAction *found = action(id);
    const Command *command = find(id);
    if (!found || !command)
        return;
    found->setEnabled(on);
    found->setToolTip(on || reason.isEmpty() ? command->description : reason);
}

QString CommandTable::plainText(const Command &command)
{
    return plaintext::withoutMnemonic(command.text);
}

QString CommandTable::plainText(const QString &id) const
{
    const Command *command = find(id);
    return command ? plainText(*command) : QString();
}

QList<QPair<QString, QString>> CommandTable::conflicts() const
{
    QList<QPair<QString, QString>> result;
    QHash<QString, QString> holders;
    for (const Command &command : m_commands) {
        const QList<QKeySequence> keys = shortcuts(command.id);
        for (const QKeySequence &key : keys) {
            const QString text = key.toString(QKeySequence::PortableText);
            if (holders.contains(text) && holders.value(text) != command.id)
                result.append({holders.value(text), command.id});
            else
                holders.insert(text, command.id);
        }
    }
    return result;
}

QJsonObject CommandTable::saveShortcuts() const
{
    QJsonObject result;
    for (auto it = m_overrides.constBegin(); it != m_overrides.constEnd(); ++it) {
        QJsonArray keys;
        for (const QKeySequence &key : it.value())
            keys.append(key.toString(QKeySequence::PortableText));
        result.insert(it.key(), keys);
    }
    return result;
}

void CommandTable::loadShortcuts(const QJsonObject &overrides)
{
    constexpr qsizetype mostKeys = 8;
    m_overrides.clear();
    for (const Command &command : std::as_const(m_commands)) {
        if (!overrides.value(command.id).isArray())
            continue;
        QList<QKeySequence> keys;
        const QJsonArray texts = overrides.value(command.id).toArray();
        for (const QJsonValue &text : texts) {
            const auto key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
            if (!key.isEmpty() && !keys.contains(key) && keys.size() < mostKeys)
                keys.append(key);
        }
        if (keys != command.shortcuts)
            m_overrides.insert(command.id, keys);
    }
    dropConflicts();
    for (const Command &command : std::as_const(m_commands))
        applyShortcuts(command.id);
    emit shortcutsChanged();
}

// A file edited by hand, or written by another version with other defaults, may give one key to two.
void CommandTable::dropConflicts()
{
    for (auto pairs = conflicts(); !pairs.isEmpty(); pairs = conflicts()) {
        const auto [first, second] = pairs.constFirst();
        const bool secondRebound = m_overrides.contains(second) && !m_overrides.value(second).isEmpty();
        const QString loser = secondRebound || !m_overrides.contains(first) ? second : first;
        const Command *command = find(loser);
        // The defaults where they are free, else nothing: each command loses at most twice, so this ends.
        const bool hadDefaults = !m_overrides.contains(loser);
        m_overrides.remove(loser);
        const bool free = !hadDefaults
            && std::all_of(command->shortcuts.begin(), command->shortcuts.end(),
                           [&](const QKeySequence &key) { return holderOf(key, loser).isEmpty(); });
        if (!free)
            m_overrides.insert(loser, {});
    }
}

QString CommandTable::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::View:
        return tr("&View");
    case MenuId::Go:
        return tr("&Go");
    case MenuId::Sources:
        return tr("&Sources");
    case MenuId::Help:
        return tr("&Help");
    case MenuId::None:
        break;
    }
    return {};
}

void CommandTable::buildMenus(QMenuBar *bar) const
{
    bar->clear();
    for (const MenuId id :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Sources, MenuId::Help}) {
        QList<const Command *> rows;
        for (const Command &command : m_commands) {
            if (command.menu == id)
                rows.append(&command);
        }
        if (rows.isEmpty())
            continue;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Command *a, const Command *b) { return a->group < b->group; });
        QMenu *menu = bar->addMenu(menuTitle(id));
        menu->setToolTipsVisible(true);
        int group = rows.first()->group;
        for (const Command *command : std::as_const(rows)) {
            if (command->group != group)
                menu->addSeparator();
            group = command->group;
            menu->addAction(action(command->id));
        }
    }
}

} // namespace meshbook::views
