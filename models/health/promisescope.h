// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"
#include "health/normalobjective.h"

#include <optional>

/// What promises are about.
namespace meshbook::health {

/// The promises that a measured number can be held against, and which way is better.
[[nodiscard]] std::optional<Better> directionOf(core::ObjectiveKind kind);

/// Whether a promise is about this one of `datasets`: it names it, or none. What a promise names is
/// "dataset", "dataset.column" or "column", or several of these parted by commas (ODCS
/// slaProperties.element).
[[nodiscard]] bool concerns(const core::Objective &promise, const QString &dataset,
                            const QStringList &datasets);

/// Whether a measurement of `element` (null: the dataset as a whole) of a dataset is about what is promised.
[[nodiscard]] bool isAbout(const core::Objective &promise, const QString &dataset, const QString &element,
                           const QStringList &datasets);

} // namespace meshbook::health
