// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/countdelegate.h"

#include <QLocale>

namespace meshbook::views {

CountDelegate::CountDelegate(int countRole, QObject *parent)
    : CellDelegate(parent)
    , m_countRole(countRole)
{
}

Cell CountDelegate::cell(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data().toString();
    const QVariant count = index.data(m_countRole);
    cell.count = count.userType() == QMetaType::Int ? QLocale().toString(count.toInt()) : count.toString();
    cell.hairline = false;
    return cell;
}

} // namespace meshbook::views
