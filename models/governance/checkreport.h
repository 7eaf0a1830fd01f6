// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/federation.h"
#include "governance/finding.h"

namespace meshbook::governance {

/// How the things of one domain stand with one policy.
struct PolicyTally {
    QString policy;
    QString domain; ///< null: things of no domain
    Conformance things; ///< `checked` are the things in the policy's scope
    qint64 findings = 0; ///< that are not waived
    friend bool operator==(const PolicyTally &, const PolicyTally &) = default;
};

/// How a product stands with all policies: on itself and on what belongs to it.
struct ProductTally {
    QString uri;
    QString name;
    QString domain;
    Conformance policies; ///< `checked` are the policies that are about it or a part of it
    qint64 findings = 0; ///< that are not waived
    Severity worst = Severity::Info; ///< of these
    friend bool operator==(const ProductTally &, const ProductTally &) = default;
};

/// How one policy ran.
struct PolicyRun {
    QString policy;
    QString domain; ///< of the variant with a domain's own values; null: for all
    qint64 rows = 0;
    bool isCut = false; ///< there were more than the limit
    double seconds = 0;
    QString problem; ///< null: it ran
};

/// What a check of the whole catalog, or of some files, found.
struct CheckReport {
    QDateTime at; ///< UTC
    std::vector<Finding> findings; ///< the worst first, waived ones last
    std::vector<PolicyProblem> problems;
    std::vector<PolicyRun> runs;
    std::vector<PolicyTally> tallies; ///< by policy, then domain
    std::vector<ProductTally> products; ///< by domain, then name
    std::vector<EffectivePolicy> policies;
    double seconds = 0;

    /// Findings of a severity that are not waived.
    [[nodiscard]] qint64 count(Severity severity) const;
    [[nodiscard]] qint64 waivedCount() const;
    /// Whether anything that is not waived is as bad as that.
    [[nodiscard]] bool isAsBadAs(Severity severity) const;
};

} // namespace meshbook::governance
