// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/federation.h"

#include <QByteArray>

#include <optional>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// Where a policy's file lives: only those of the workspace can be changed.
enum class PolicyPlace : quint8 { BuiltIn, Workspace, Source };

/// A policy with its file and the values that it has.
struct ShelvedPolicy {
    governance::Policy policy; ///< of a file that cannot be read only id and title, by the file's name
    QString pack; ///< id and version
    QString packTitle;
    QString domain; ///< of the pack; null: it holds for all
    PolicyPlace place = PolicyPlace::BuiltIn;
    QString path; ///< of the file; empty where it is not there any more
    bool isReadable = true; ///< else the file is no policy as it stands
    std::vector<governance::EffectivePolicy> effective; ///< one for all, and those of domains

    /// What holds in a domain (null: where no domain has its own word); nullptr: it does not hold there.
    [[nodiscard]] const governance::EffectivePolicy *in(const QString &domainName) const;
};

struct PolicyShelf {
    std::vector<ShelvedPolicy> policies; ///< by id
    std::vector<governance::PolicyProblem> problems;
    QStringList domains; ///< that policies or packs name
};

/// All policies of a workspace, also files in its folder that are none as they stand.
[[nodiscard]] core::Result<PolicyShelf> policyShelf(const store::Workspace &workspace);

/// A policy's file. Unreadable where it is too large or not there.
[[nodiscard]] core::Result<QByteArray> readPolicyFile(const QString &path);

/// Writes a policy into the folder `policies` of the workspace and gives its path: to `path`, which must be
/// in that folder, or where it is null to a new file named after `id`. The file must still be `before`
/// (absent: it must not be there), else Conflict and nothing is written.
[[nodiscard]] core::Result<QString> writePolicy(const store::Workspace &workspace, const QString &path,
                                                const QString &id, const QByteArray &bytes,
                                                const std::optional<QByteArray> &before);

} // namespace meshbook::services
