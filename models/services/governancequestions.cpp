// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/governanceprivate.h"
#include "store/cachereader.h"
#include "store/workspace.h"

#include <utility>

/// What GovernanceService answers besides findings: policies as files, readiness and joins.
namespace meshbook::services {

using core::Result;
using Stop = std::function<bool()>;

Answer<Result<PolicyShelf>> GovernanceService::policies()
{
    return d->ask<PolicyShelf>([this](const Stop &) { return policyShelf(d->workspace); }, &d->quick);
}

Answer<Result<QByteArray>> GovernanceService::policyText(const QString &path)
{
    return d->ask<QByteArray>([path](const Stop &) { return readPolicyFile(path); }, &d->quick);
}

Answer<Result<QString>> GovernanceService::savePolicy(const QString &path, const QString &id,
                                                      const QByteArray &bytes,
                                                      const std::optional<QByteArray> &before)
{
    auto answer =
        d->ask<QString>([this, path, id, bytes,
                         before](const Stop &) { return writePolicy(d->workspace, path, id, bytes, before); },
                        &d->quick);
    answer.then(this, [this](const Result<QString> &saved) {
        if (saved)
            refresh();
    });
    return answer;
}

Answer<Result<ReadinessReport>> GovernanceService::readiness()
{
    return d->ask<ReadinessReport>([this](const Stop &stop) -> Result<ReadinessReport> {
        const Result<Report> report = d->fresh(stop);
        if (!report)
            return core::Unexpected{report.error()};
        return readinessOf(d->workspace, **report, QDateTime::currentDateTimeUtc(), stop);
    });
}

Answer<Result<std::vector<Lacking>>> GovernanceService::lacking(const std::optional<QString> &domain,
                                                                ReadinessFigure figure)
{
    return d->ask<std::vector<Lacking>>(
        [this, domain, figure](const Stop &stop) -> Result<std::vector<Lacking>> {
            const Result<Report> report = d->fresh(stop);
            if (!report)
                return core::Unexpected{report.error()};
            return lackingOf(d->workspace, **report, domain, figure, QDateTime::currentDateTimeUtc(), stop);
        });
}

Answer<Result<JoinAnswer>> GovernanceService::join(const std::vector<core::Uri> &things)
{
    return d->ask<JoinAnswer>(
        [this, things](const Stop &) -> Result<JoinAnswer> {
            const auto reader = d->workspace.openReader();
            if (!reader)
                return core::Unexpected{reader.error()};
            return joinReport(**reader, things);
        },
        &d->quick);
}

QString GovernanceService::workspaceFolder() const
{
    return d->workspace.directory();
}

} // namespace meshbook::services
