// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/finding.h"

#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// The waivers recorded in the ledger of a workspace. Blocking.
[[nodiscard]] core::Result<std::vector<governance::Waiver>> waiversOf(const store::Workspace &workspace);

} // namespace meshbook::services
