// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/governancepanes.h"

#include "views/governance/joinpane.h"
#include "views/governance/policiespane.h"
#include "views/governance/readinesspane.h"
#include "views/governance/scorecardpane.h"
#include "views/governance/waiverspane.h"

#include <QCoreApplication>

namespace meshbook::views {

namespace {

using governanceaddress::View;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::GovernancePage)
};

template <typename Pane>
GovernancePane *make(const GovernanceTools &tools, QWidget *parent)
{
    return new Pane(tools, parent);
}

} // namespace

std::vector<GovernanceView> governanceViews()
{
    return {{View::Scorecard, Words::tr("Scorecard"), make<ScorecardPane>},
            {View::Waivers, Words::tr("Waivers"), make<WaiversPane>},
            {View::Policies, Words::tr("Policies"), make<PoliciesPane>},
            {View::Readiness, Words::tr("Readiness"), make<ReadinessPane>},
            {View::Join, Words::tr("Join"), make<JoinPane>}};
}

} // namespace meshbook::views
