// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/concern.h"

#include "core/uri.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

/// The words of scopes that the things are in.
QSet<QString> kindsOf(const QStringList &things)
{
    QSet<QString> kinds;
    for (const QString &thing : things) {
        const auto uri = core::Uri::parse(thing);
        if (!uri)
            continue;
        if (uri->column.isEmpty())
            kinds.insert(QString(core::toText(uri->kind)));
        else
            kinds.insert(u"column"_s);
    }
    return kinds;
}

} // namespace

Concerns concernsOf(const CheckReport &report, const QStringList &things)
{
    const QSet<QString> subjects(things.begin(), things.end());
    std::map<QString, Concern> byPolicy;
    for (const Finding &finding : report.findings) {
        if (!subjects.contains(finding.subject))
            continue;
        Concern &concern = byPolicy[finding.policy];
        concern.policy = finding.policy;
        concern.title = finding.title;
        if (finding.waiver) {
            ++concern.waived;
            continue;
        }
        concern.worst = concern.findings == 0 ? finding.severity : std::max(concern.worst, finding.severity);
        ++concern.findings;
    }
    Concerns concerns;
    concerns.at = report.at;
    for (auto &[policy, concern] : byPolicy)
        concerns.found.push_back(std::move(concern));
    std::stable_sort(concerns.found.begin(), concerns.found.end(), [](const Concern &a, const Concern &b) {
        const auto rank = [](const Concern &each) {
            return std::tuple(each.findings > 0, static_cast<int>(each.worst), each.findings);
        };
        return rank(a) > rank(b);
    });
    const QSet<QString> kinds = kindsOf(things);
    QSet<QString> silent;
    for (const EffectivePolicy &each : report.policies) {
        if (kinds.contains(each.policy.scope.kind) && !byPolicy.contains(each.policy.id))
            silent.insert(each.policy.id);
    }
    concerns.silent = static_cast<int>(silent.size());
    return concerns;
}

} // namespace meshbook::governance
