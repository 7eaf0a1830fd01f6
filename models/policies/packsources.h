// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/federation.h"
#include "governance/finding.h"

namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// All packs and waivers that count in a workspace, in the order of docs/policies.md: the built-in ones,
/// those of the folder `policies` of the workspace, those of given folders, those in its sources.
struct PolicySet {
    std::vector<governance::PolicyPack> packs;
    std::vector<governance::Waiver> waivers; ///< of files; those of the ledger are the caller's to add
    governance::Federation federation; ///< of the packs, with the problems of all files
};

/// `folders` are given by a person (--policies) and must be there.
[[nodiscard]] core::Result<PolicySet> policySet(const store::Workspace &workspace,
                                                const QStringList &folders);
/// Without a workspace: the built-in packs and those of the folders.
[[nodiscard]] core::Result<PolicySet> policySet(const QStringList &folders);

} // namespace meshbook::policies
