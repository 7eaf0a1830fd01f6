// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/federation.h"

namespace meshbook::policies {

/// How one test of one policy went.
struct TestOutcome {
    QString policy;
    QString test;
    QString file;
    core::SourcePosition at;
    QStringList failures; ///< sentences; empty: it passed
    [[nodiscard]] bool passed() const { return failures.isEmpty(); }
};

/// Runs the tests that stand in a policy's file, in the sandbox that runs policies, over the rows that each
/// gives.
[[nodiscard]] std::vector<TestOutcome> testPolicy(const governance::Policy &policy);

} // namespace meshbook::policies
