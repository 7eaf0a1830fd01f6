// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/policy.h"

#include <vector>

namespace meshbook::cli {

class Context;

/// What is wrong with policies and packs, a line each on standard error.
void sayProblems(const Context &context, const std::vector<governance::PolicyProblem> &problems);

} // namespace meshbook::cli
