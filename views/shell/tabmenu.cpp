// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tabmenu.h"

#include "views/shell/pagehost.h"
#include "views/theme/iconprovider.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace meshbook::views::tabmenu {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::tabmenu)
};

void allow(QAction *action, bool on, const QString &reason)
{
    action->setEnabled(on);
    if (!on)
        action->setToolTip(reason);
}

void addClosing(QMenu &menu, PageHost &host, int index)
{
    const bool pinned = host.isPinned(index);
    QAction *close = menu.addAction(icons::icon(Icon::Close), Words::tr("&Close"), &host,
                                    [&host, index] { host.closeTab(index); });
    allow(close, !pinned, Words::tr("This tab is pinned"));
    QAction *others =
        menu.addAction(Words::tr("Close &others"), &host, [&host, index] { host.closeOthers(index); });
    allow(others, host.count() - host.pinnedCount() > (pinned ? 0 : 1),
          Words::tr("There are no others to close"));
    QAction *after =
        menu.addAction(Words::tr("Close those &after it"), &host, [&host, index] { host.closeAfter(index); });
    allow(after, host.count() - 1 > qMax(index, host.pinnedCount() - 1),
          Words::tr("No tab comes after this one"));
    QAction *reopen = menu.addAction(icons::icon(Icon::History), Words::tr("&Reopen closed tab"), &host,
                                     [&host] { host.reopenClosed(); });
    allow(reopen, host.canReopen(), Words::tr("No tab was closed yet"));
}

} // namespace

QMenu *make(PageHost &host, int index)
{
    auto *menu = new QMenu(&host);
    menu->setToolTipsVisible(true);
    const bool pinned = host.isPinned(index);
    const QString link = host.uriAt(index).toString(QUrl::FullyEncoded);
    menu->addAction(icons::icon(Icon::Pin), pinned ? Words::tr("Un&pin") : Words::tr("&Pin"), &host,
                    [&host, index, pinned] { host.setPinned(index, !pinned); });
    menu->addAction(icons::icon(Icon::Link), Words::tr("Copy &link"), &host,
                    [link] { QGuiApplication::clipboard()->setText(link); });
    menu->addSeparator();
    menu->addAction(icons::icon(Icon::Split), Words::tr("Show &beside"), &host,
                    [&host, index] { emit host.splitRequested(index); });
    QAction *window = menu->addAction(Words::tr("Move to new &window"), &host,
                                      [&host, index] { emit host.newWindowRequested(index); });
    allow(window, host.count() > 1, Words::tr("It is the only tab of this window"));
    menu->addSeparator();
    addClosing(*menu, host, index);
    return menu;
}

} // namespace meshbook::views::tabmenu
