// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/finding.h"

/// Policies and findings in the words of the person.
namespace meshbook::items::policywords {

/// "Error", "Warning", "Hint".
[[nodiscard]] QString severity(governance::Severity severity);
/// A group of policies: those of the built-in pack in the person's language, others as they are written.
[[nodiscard]] QString group(const QString &category);
/// What a finding is about: the name, and the part of it where it says one.
[[nodiscard]] QString subject(const governance::Finding &finding);
/// "contracts/orders.yaml:12"; empty where no file says it.
[[nodiscard]] QString place(const governance::Finding &finding);
/// "until 1 Dec 2026 by Ana: why".
[[nodiscard]] QString waiver(const governance::Waiver &waiver);
/// "sure to 80 %"; empty for what is no guess.
[[nodiscard]] QString confidence(const governance::Finding &finding);
/// What stands for the domain where there is none.
[[nodiscard]] QString noDomain();
/// And for the product of what belongs to none.
[[nodiscard]] QString noProduct();

} // namespace meshbook::items::policywords
