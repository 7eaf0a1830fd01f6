// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/waivers.h"

#include "store/waiverlog.h"

namespace meshbook::services {

core::Result<std::vector<governance::Waiver>> waiversOf(const store::Workspace &workspace)
{
    const auto log = store::WaiverLog::openIn(workspace);
    if (!log)
        return core::Unexpected{log.error()};
    const auto recorded = (*log)->waivers();
    if (!recorded)
        return core::Unexpected{recorded.error()};
    std::vector<governance::Waiver> waivers;
    for (const store::WaiverLog::Recorded &each : *recorded)
        waivers.push_back(each.waiver);
    return waivers;
}

} // namespace meshbook::services
