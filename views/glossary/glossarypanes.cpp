// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/glossarypanes.h"

#include "views/glossary/browsepane.h"
#include "views/glossary/checkspane.h"
#include "views/glossary/exportdialog.h"
#include "views/glossary/graphpane.h"
#include "views/glossary/gridpane.h"
#include "views/glossary/historypane.h"
#include "views/glossary/importdialog.h"
#include "views/glossary/linkspane.h"
#include "views/glossary/reviewspane.h"
#include "views/glossary/termdialogs.h"
#include "views/theme/iconprovider.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace meshbook::views::glossarypanes {

using glossaryaddress::View;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::GlossaryPanes)
};

template <typename Pane>
GlossaryPane *made(GlossarySession &session, QWidget *parent)
{
    return new Pane(session, parent);
}

using Maker = GlossaryPane *(*)(GlossarySession &, QWidget *);

/// One line for each view that the page has.
constexpr std::array makers{
    std::pair<View, Maker>{View::Browse, &made<BrowsePane>},
    std::pair<View, Maker>{View::Reviews, &made<ReviewsPane>},
    std::pair<View, Maker>{View::Checks, &made<ChecksPane>},
    std::pair<View, Maker>{View::Links, &made<LinksPane>},
    std::pair<View, Maker>{View::Graph, &made<GraphPane>},
    std::pair<View, Maker>{View::Grid, &made<GridPane>},
    std::pair<View, Maker>{View::History, &made<HistoryPane>},
};

Maker makerOf(View view)
{
    const auto found =
        std::find_if(makers.begin(), makers.end(), [view](const auto &each) { return each.first == view; });
    return found == makers.end() ? nullptr : found->second;
}

} // namespace

bool isOffered(View view)
{
    return makerOf(view) != nullptr;
}

QString titleOf(View view)
{
    switch (view) {
    case View::Browse:
        return Words::tr("Browse");
    case View::Grid:
        return Words::tr("Table");
    case View::Reviews:
        return Words::tr("Reviews");
    case View::Checks:
        return Words::tr("Checks");
    case View::Links:
        return Words::tr("Links");
    case View::Graph:
        return Words::tr("Graph");
    case View::History:
        return Words::tr("History");
    }
    return {};
}

GlossaryPane *make(View view, GlossarySession &session, QWidget *parent)
{
    const Maker maker = makerOf(view);
    return maker == nullptr ? nullptr : maker(session, parent);
}

void fillMenu(QMenu &menu, GlossarySession &session, QWidget *window)
{
    menu.clear();
    GlossarySession *of = &session;
    menu.addAction(icons::icon(Icon::Plus), Words::tr("New glossary…"), window,
                   [of, window] { termdialogs::newGlossary(*of, window); });
    menu.addAction(icons::icon(Icon::Import), Words::tr("Import…"), window, [of, window] {
        auto *dialog = new ImportDialog(*of, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu.addAction(icons::icon(Icon::Export), Words::tr("Export…"), window, [of, window] {
        auto *dialog = new ExportDialog(*of, {}, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace meshbook::views::glossarypanes
