// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/itemtooltip.h"

#include "views/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace meshbook::views {

bool showItemToolTip(const QHelpEvent &event, QAbstractItemView *view, const QModelIndex &index)
{
    const QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), plaintext::toolTip(words), view);
    return true;
}

} // namespace meshbook::views
