// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QByteArray>

namespace meshbook::formats {

/// What Meshbook measured, as it keeps it: one observation is one line of JSON (docs/measuring.md). Unlike an
/// OpenLineage event it says nothing else: no job, no run, no dataset comes into the catalog by it.
inline constexpr int measurementVersion = 1;

/// The line, with its end. What is no finite number is left out.
[[nodiscard]] QByteArray measurementLine(const core::Observation &observation);

} // namespace meshbook::formats
