// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/catalogviews.h"
#include "core/check.h"
#include "core/parts.h"

#include <vector>

/// Promises, rules and measurements in the words of a core::Check.
namespace meshbook::health {

/// Error, skip and unknown are unknown: a check that went wrong says nothing of the data.
[[nodiscard]] core::Standing standingOf(core::ObservationStatus status);
/// Orders them: breach, warning, met, unknown; the largest is the worst.
[[nodiscard]] int badness(core::Standing standing);

/// The promise without any measurement.
[[nodiscard]] core::Check statementOf(const core::Objective &promise);
/// The rule without any measurement.
[[nodiscard]] core::Check statementOf(const core::QualityRule &rule);

/// The declared rules that were measured, as indices: the one of the same id first, then those of the same
/// name or metric on the same column. Tools that run contracts name their assertions so, and a rule is often
/// declared twice: in the contract and by the tool.
[[nodiscard]] std::vector<std::size_t> rulesOf(const core::Observation &observation,
                                               const std::vector<core::QualityRule> &declared);

/// What was measured of a rule, in the rule's own words where it is known.
[[nodiscard]] core::Check checkOf(const core::Measurement &measured, const core::QualityRule *rule);

} // namespace meshbook::health
