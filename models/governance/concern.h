// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/checkreport.h"

#include <QStringList>

#include <vector>

namespace meshbook::governance {

/// A policy that finds something on some things.
struct Concern {
    QString policy; ///< id
    QString title;
    Severity worst = Severity::Info; ///< of the findings that are not waived
    int findings = 0; ///< that are not waived
    int waived = 0;
    friend bool operator==(const Concern &, const Concern &) = default;
};

/// How some things, taken together, stand with all policies.
struct Concerns {
    std::vector<Concern> found; ///< the worst first; those with waived findings only last
    int silent = 0; ///< policies about things of these kinds that find nothing on them
    QDateTime at; ///< of the check
};

/// `things` are addresses; of a column it alone counts, not its dataset.
[[nodiscard]] Concerns concernsOf(const CheckReport &report, const QStringList &things);

} // namespace meshbook::governance
