// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"

namespace meshbook::core {

/// A source that a person took out, kept for a while so that it can be brought back.
struct RemovedSource {
    static constexpr int keptDays = 30;

    Source source; ///< as it was set up
    QDateTime removedAt; ///< UTC

    [[nodiscard]] QDateTime keptUntil() const { return removedAt.addDays(keptDays); }

    friend bool operator==(const RemovedSource &, const RemovedSource &) = default;
};

} // namespace meshbook::core
