// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenuBar;
class QWidget;

namespace meshbook::views {

// Which menu a command appears in.
enum class MenuId { None, File, Edit, View, Go, Sources, Help };

// One row of the command table: everything a person can do, said once. Menus, shortcuts, the command palette
// and the shortcut sheet are all made from it.
struct Command {
    QString id; // "go.back": stable, used in settings
    QString text; // translated, with mnemonic for the menu
    QString description; // translated sentence for palette and sheet
    Icon icon = Icon::None;
    QList<QKeySequence> shortcuts = {}; // defaults; the first is shown
    MenuId menu = MenuId::None;
    int group = 0; // separators stand between groups of a menu
    std::function<void()> handler = {};
    bool checkable = false;
    QString exclusiveGroup = {}; // checkable commands of one group exclude each other
};

// The commands of one window. Owns a QAction for each, living on `host` so that its shortcuts work anywhere
// in the window. Ids are unique; a second one with the same id is refused.
class CommandTable final : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QWidget *host);

    // nullptr when the id is empty or taken.
    QAction *add(const Command &command);
    [[nodiscard]] QAction *action(const QString &id) const; // nullptr when unknown
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    bool trigger(const QString &id);

    // Keys in force: the person's own where set, else the defaults.
    [[nodiscard]] QList<QKeySequence> shortcuts(const QString &id) const;
    // False and nothing changed when another command holds one of the keys.
    bool setShortcuts(const QString &id, const QList<QKeySequence> &keys);
    // Back to the defaults. Where another command holds one of them meanwhile nothing changes and its id is
    // returned; else an empty string.
    QString resetShortcuts(const QString &id);
    // Takes `key` from whoever holds it.
    void takeKey(const QKeySequence &key);
    // Whether the keys in force are not the defaults.
    [[nodiscard]] bool isRebound(const QString &id) const { return m_overrides.contains(id); }
    // The command that holds `key`; empty: none.
    [[nodiscard]] QString holderOf(const QKeySequence &key, const QString &except = {}) const;
    // Pairs of ids that share a key; empty in a healthy table.
    [[nodiscard]] QList<QPair<QString, QString>> conflicts() const;

    // Only what differs from the defaults: {"go.back": ["Alt+Left"]}.
    [[nodiscard]] QJsonObject saveShortcuts() const;
    // In place of whatever was set. Of two commands that claim one key the second keeps its defaults, or has
    // none where these are taken too; unknown ids are dropped.
    void loadShortcuts(const QJsonObject &overrides);

    // Whether the command can run now, and why not: the reason shows in its menu item's tool tip.
    void setAvailable(const QString &id, bool on, const QString &reason = {});
    // The text without the mnemonic's ampersand.
    [[nodiscard]] static QString plainText(const Command &command);
    [[nodiscard]] QString plainText(const QString &id) const;

    // Fills the menu bar from the table, in the order commands were added.
    void buildMenus(QMenuBar *bar) const;
    [[nodiscard]] static QString menuTitle(MenuId menu);

signals:
    void shortcutsChanged();

private:
    [[nodiscard]] const Command *find(const QString &id) const;
    void applyShortcuts(const QString &id);
    void dropConflicts();

    QWidget *m_host;
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QActionGroup *> m_groups;
    QHash<QString, QList<QKeySequence>> m_overrides;
};

} // namespace meshbook::views
