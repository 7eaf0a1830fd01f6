// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/contractdelta.h"

#include <span>

namespace meshbook::governance {

/// One line of the table: which differences it is about, and what they mean.
struct CompatibilityRule {
    const char *kind; ///< stable; null: such a difference says nothing (it is told by another field)
    /// As ContractDelta::pattern. "any[]" at the beginning stands for each of the three roots, "*" at the
    /// end for anything.
    const char *pattern;
    unsigned ops; ///< of ContractDelta::Op
    bool (*holds)(const ContractDelta &delta); ///< null: always
    ChangeLevel level;
    const char *message; ///< %1 the element, %2 the old value, %3 the new one, %4 the field; for translation
};

/// All rules; of those that fit a difference the first counts, and the last fits everything.
[[nodiscard]] std::span<const CompatibilityRule> compatibilityRules();
[[nodiscard]] const CompatibilityRule &ruleFor(const ContractDelta &delta);
[[nodiscard]] bool fits(const CompatibilityRule &rule, const ContractDelta &delta);

} // namespace meshbook::governance
