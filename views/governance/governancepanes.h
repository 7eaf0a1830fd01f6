// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/governance/governanceaddress.h"
#include "views/governance/governancetools.h"

#include <vector>

class QWidget;

/// Which views the governance page has, in the order of its tabs. One that is not here is not offered.
namespace meshbook::views {

class GovernancePane;

struct GovernanceView {
    governanceaddress::View view;
    QString title;
    GovernancePane *(*make)(const GovernanceTools &tools, QWidget *parent);
};

[[nodiscard]] std::vector<GovernanceView> governanceViews();

} // namespace meshbook::views
