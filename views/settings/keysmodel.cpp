// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/keysmodel.h"

#include "views/shell/commandtable.h"
#include "views/widgets/plaintext.h"

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

KeysModel::KeysModel(const CommandTable &commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
    , m_rows(static_cast<int>(commands.commands().size()))
{
    connect(&commands, &CommandTable::shortcutsChanged, this, [this] {
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysModel::keysText(const QString &id) const
{
    QStringList shown;
    const QList<QKeySequence> keys = m_commands.shortcuts(id);
    for (const QKeySequence &key : keys)
        shown.append(key.toString(QKeySequence::NativeText));
    return shown.join(", "_L1);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Command &command = m_commands.commands().at(index.row());
    const QString menu = plaintext::withoutMnemonic(CommandTable::menuTitle(command.menu));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == CommandColumn)
            return CommandTable::plainText(command);
        return index.column() == MenuColumn ? menu : keysText(command.id);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(CommandTable::plainText(command),
                               keysText(command.id).isEmpty() ? tr("no keys") : keysText(command.id));
    case Qt::ToolTipRole:
        return command.description;
    case IdRole:
        return command.id;
    case IconRole:
        return static_cast<int>(command.icon);
    case ChangedRole:
        return m_commands.isRebound(command.id);
    case WordsRole:
        return QString(CommandTable::plainText(command) + u' ' + command.description + u' ' + menu + u' '
                       + keysText(command.id)
                       + (m_commands.isRebound(command.id) ? u' ' + tr("changed") : QString()));
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case MenuColumn:
        return tr("Menu");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace meshbook::views
