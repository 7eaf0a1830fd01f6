// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lint.h"

namespace meshbook::glossary {

/// What mends several findings as one step.
struct Fixes {
    std::vector<TermChange> changes;
    int mended = 0; ///< findings; also those that an earlier one of them mended along
    int left = 0; ///< that nothing mends by now
    QString why; ///< of the first one left: a sentence
};

/// Each is worked out on what the ones before it made, so that the changes hold together; of two terms that
/// look alike the one above the other stays. `cancelled` is
/// asked between them; what comes back then is worth nothing.
[[nodiscard]] Fixes fixAll(Lexicon lexicon, const std::vector<LintFinding> &findings,
                           const std::function<bool()> &cancelled = {});

} // namespace meshbook::glossary
