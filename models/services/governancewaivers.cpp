// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The waivers of GovernanceService: reading, recording, taking back.
#include "policies/packsources.h"
#include "services/governanceprivate.h"
#include "services/waivers.h"
#include "store/workspace.h"

#include <algorithm>

namespace meshbook::services {

using core::Result;

Answer<Result<std::vector<GovernanceService::RecordedWaiver>>> GovernanceService::waivers()
{
    return d->ask<std::vector<RecordedWaiver>>(
        [this](const std::function<bool()> &) { return recordedWaivers(d->workspace); });
}

Answer<Result<std::vector<GovernanceService::RecordedWaiver>>> GovernanceService::allWaivers()
{
    return d->ask<std::vector<RecordedWaiver>>(
        [this](const std::function<bool()> &) -> Result<std::vector<RecordedWaiver>> {
            const auto set = policies::policySet(d->workspace, {});
            auto recorded = recordedWaivers(d->workspace);
            if (!set || !recorded)
                return core::Unexpected{set ? recorded.error() : set.error()};
            std::vector<RecordedWaiver> all;
            for (const governance::Waiver &waiver : set->waivers)
                all.push_back({{}, waiver, {}});
            std::move(recorded->begin(), recorded->end(), std::back_inserter(all));
            return all;
        });
}

Answer<Result<>> GovernanceService::waive(const std::vector<governance::Waiver> &waivers)
{
    auto step = std::make_shared<Step>();
    step->waivers = waivers;
    return perform(step, true, false);
}

Answer<Result<>> GovernanceService::takeBack(const QStringList &waiverUids)
{
    auto step = std::make_shared<Step>();
    step->adds = false;
    step->uids = waiverUids;
    return perform(step, false, false);
}

Result<> GovernanceService::Private::write(Step &step, bool add)
{
    if (!add) {
        for (QString &uid : step.uids) {
            while (renamed.contains(uid))
                uid = renamed.value(uid);
        }
        return eraseWaivers(workspace, step.uids, step.waivers);
    }
    // What comes back is recorded anew. Earlier steps know it by the uid that it had.
    const QStringList before = step.uids;
    const Result<> written = recordWaivers(workspace, step.waivers, step.uids);
    for (qsizetype i = 0; written && i < std::min(before.size(), step.uids.size()); ++i)
        renamed.insert(before.at(i), step.uids.at(i));
    return written;
}

/// Records the waivers of a step, or takes them out of the ledger.
Answer<Result<>> GovernanceService::perform(const std::shared_ptr<Step> &step, bool add, bool again)
{
    const auto answer = d->ask<void>([this, step, add](const std::function<bool()> &) -> Result<> {
        const Result<> written = d->write(*step, add);
        ++d->wish;
        return written;
    });
    answer.then(this, [this, step, add, again](const Result<> &written) {
        const bool back = add != step->adds;
        emit changed();
        if (!written) {
            if (again)
                (back ? d->steps : d->takenBack).push_back(step);
            emit failed(written.error());
            return;
        }
        (back ? d->takenBack : d->steps).push_back(step);
        if (back)
            return;
        if (!again)
            d->takenBack.clear();
        const auto count = static_cast<int>(step->waivers.size());
        emit done(step->adds ? tr("Waived: %n finding(s)", nullptr, count)
                             : tr("Waivers taken back: %n", nullptr, count),
                  !step->adds);
    });
    return answer;
}

bool GovernanceService::isReadOnly() const
{
    return d->workspace.isReadOnly();
}

void GovernanceService::undo()
{
    if (d->steps.empty())
        return;
    const std::shared_ptr<Step> step = d->steps.back();
    d->steps.pop_back();
    perform(step, !step->adds, true);
}

void GovernanceService::redo()
{
    if (d->takenBack.empty())
        return;
    const std::shared_ptr<Step> step = d->takenBack.back();
    d->takenBack.pop_back();
    perform(step, step->adds, true);
}

} // namespace meshbook::services
