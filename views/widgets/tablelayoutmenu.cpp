// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablelayoutmenu.h"

#include "views/widgets/tablelayout.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QMenu>

namespace meshbook::views {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::TableCopy)
};

} // namespace

void addLayoutMenu(QMenu &menu, const QAbstractItemView *view)
{
    TableLayout *layout = TableLayout::of(view);
    if (layout == nullptr)
        return;
    menu.addSeparator();
    layout->fillColumns(*menu.addMenu(Words::tr("Columns")));
    auto *sorting = new QMenu(Words::tr("Sort By"), &menu);
    if (layout->fillSorting(*sorting))
        menu.addMenu(sorting);
}

} // namespace meshbook::views
