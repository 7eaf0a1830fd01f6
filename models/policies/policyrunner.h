// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"
#include "policies/sandbox.h"

#include <QDateTime>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

struct CheckOptions {
    QDateTime now; ///< UTC; what `:now` is, and whether waivers have run out
    SandboxLimits limits; ///< of each policy
    std::function<bool()> cancelled; ///< called on several threads
    /// How many policies ran, of how many; called on several threads.
    std::function<void(int done, int all)> progress;
};

/// One row of a policy's answer, before anything is looked up.
struct RawFinding {
    QString subject;
    QString message;
    QString element;
    QString source;
    QString file;
    int line = 0;
    QString related;
    std::optional<double> confidence;
};

struct RawAnswer {
    std::vector<RawFinding> findings; ///< one for each subject and element
    qint64 rows = 0;
    bool isCut = false;
};

/// Runs one policy's SELECT. An error's position is within its file.
[[nodiscard]] core::Result<RawAnswer> runPolicy(Sandbox &sandbox, const governance::EffectivePolicy &policy,
                                                const QDateTime &now, const SandboxLimits &limits,
                                                const Sandbox::Cancelled &cancelled);

/// Runs policies over a workspace, on all cores; each is stopped at its own limits and the others run.
class PolicyRunner final {
public:
    /// Brings the tables up to date first. Only for a catalog that cannot be read, and when cancelled, there
    /// is no report.
    [[nodiscard]] static core::Result<governance::CheckReport>
    run(const store::Workspace &workspace, const governance::Federation &federation,
        const std::vector<governance::Waiver> &waivers, const CheckOptions &options);
};

} // namespace meshbook::policies
