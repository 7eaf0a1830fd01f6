// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/finding.h"
#include "services/governanceservice.h"

#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// The waivers recorded in the ledger of a workspace. Blocking.
[[nodiscard]] core::Result<std::vector<governance::Waiver>> waiversOf(const store::Workspace &workspace);
/// The same with their uids. Blocking, as the ones below.
[[nodiscard]] core::Result<std::vector<GovernanceService::RecordedWaiver>>
recordedWaivers(const store::Workspace &workspace);
/// `uids` become those of the waivers.
[[nodiscard]] core::Result<> recordWaivers(const store::Workspace &workspace,
                                           const std::vector<governance::Waiver> &waivers, QStringList &uids);
/// `uids` and `waivers` become those that were there, in the same order.
[[nodiscard]] core::Result<> eraseWaivers(const store::Workspace &workspace, QStringList &uids,
                                          std::vector<governance::Waiver> &waivers);

} // namespace meshbook::services
