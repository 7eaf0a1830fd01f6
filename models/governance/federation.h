// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/policy.h"

/// Who may say what (docs/policies.md): packs that hold for all, and packs of domains, which may add and make
/// stricter but never looser.
namespace meshbook::governance {

/// A value and whose word it is.
struct SetParameter {
    QJsonValue value;
    QString origin; ///< "acme.standards 1.2.0"; of the policy itself where nobody set it
    friend bool operator==(const SetParameter &, const SetParameter &) = default;
};

/// A policy with the values that hold for all, or for one domain.
struct EffectivePolicy {
    Policy policy;
    QString pack; ///< id and version of the pack it comes from
    QString domain; ///< findings count on things of this domain only; null: of all that follows
    QStringList exceptDomains; ///< these have values of their own
    std::vector<SetParameter> parameters; ///< as in policy.parameters
    friend bool operator==(const EffectivePolicy &, const EffectivePolicy &) = default;
};

struct Federation {
    std::vector<EffectivePolicy> policies; ///< by id, then domain
    std::vector<PolicyProblem> problems;

    /// Those that hold for a thing of the domain (null: of none).
    [[nodiscard]] std::vector<const EffectivePolicy *> in(const QString &domain) const;
};

/// Packs in order: a later one that holds for all overrides the values of earlier ones. Of policies with the
/// same id the first counts, others are problems.
[[nodiscard]] Federation federate(const std::vector<PolicyPack> &packs);

/// Domain names as people type them: without regard to case and blanks.
[[nodiscard]] bool isSameDomain(const QString &one, const QString &other);

} // namespace meshbook::governance
