// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"
#include "policies/policyrunner.h"

#include <QHash>

#include <functional>
#include <memory>

namespace meshbook::policies {

/// The things that findings are about: where they stand, to which domain and products they belong, and how
/// many there are. For one thread.
class Subjects final {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Subjects>> open(const QString &tables);
    ~Subjects();

    /// The finding with all that is known of its subject; absent where it is none of the policy's things: of
    /// another domain, lifecycle or tag than its scope.
    [[nodiscard]] std::optional<governance::Finding> complete(const governance::EffectivePolicy &policy,
                                                              const RawFinding &raw);
    /// Fills tallies and products of the report from its findings.
    void tally(governance::CheckReport &report);
    /// Runs a step that calls the others; they throw what the database says.
    [[nodiscard]] core::Result<> guarded(const std::function<void()> &step);

private:
    struct Private;
    explicit Subjects(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::policies
