// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/noproducts.h"

#include "views/governance/governancepane.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/viewstates.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

/// In the words that health has for it.
class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::HealthPage)
};

} // namespace

void showNoProducts(ViewStates &states, GovernancePane &pane)
{
    EmptyState *empty =
        states.showEmpty(Words::tr("There are no products"),
                         Words::tr("Add a source with data products, or open the sample mesh."));
    QObject::connect(
        empty->addAction(Words::tr("Open Sources"), Icon::Sources), &QPushButton::clicked, &pane,
        [&pane] { emit pane.navigateRequested(QUrl(u"meshbook:sources"_s), OpenIn::CurrentTab); });
}

} // namespace meshbook::views
