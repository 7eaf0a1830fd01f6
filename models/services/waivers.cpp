// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/waivers.h"

#include "store/waiverlog.h"

#include <QDateTime>

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

core::Result<std::vector<GovernanceService::RecordedWaiver>>
recordedWaivers(const store::Workspace &workspace)
{
    const auto log = store::WaiverLog::openIn(workspace);
    if (!log)
        return core::Unexpected{log.error()};
    const auto recorded = (*log)->waivers();
    if (!recorded)
        return core::Unexpected{recorded.error()};
    std::vector<GovernanceService::RecordedWaiver> found;
    for (const store::WaiverLog::Recorded &each : *recorded)
        found.push_back({each.uid, each.waiver, each.recordedAt});
    return found;
}

core::Result<> recordWaivers(const store::Workspace &workspace,
                             const std::vector<governance::Waiver> &waivers, QStringList &uids)
{
    const auto log = store::WaiverLog::openIn(workspace);
    if (!log)
        return core::Unexpected{log.error()};
    const auto added = (*log)->add(waivers, QDateTime::currentDateTimeUtc());
    if (!added)
        return core::Unexpected{added.error()};
    uids.clear();
    for (const store::WaiverLog::Recorded &each : *added)
        uids.append(each.uid);
    return {};
}

core::Result<> eraseWaivers(const store::Workspace &workspace, QStringList &uids,
                            std::vector<governance::Waiver> &waivers)
{
    const auto log = store::WaiverLog::openIn(workspace);
    if (!log)
        return core::Unexpected{log.error()};
    const auto recorded = (*log)->waivers();
    if (!recorded)
        return core::Unexpected{recorded.error()};
    waivers.clear();
    QStringList found;
    for (const store::WaiverLog::Recorded &each : *recorded) {
        if (!uids.contains(each.uid))
            continue;
        waivers.push_back(each.waiver);
        found.append(each.uid);
    }
    uids = found;
    return (*log)->remove(uids);
}

} // namespace meshbook::services
