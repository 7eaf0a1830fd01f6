// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

namespace meshbook::sample {

/// ODCS logical type of a physical type of the sample mesh. `timestamps` is false for ODCS 3.0, which
/// has no timestamp type and uses date.
[[nodiscard]] QString logicalType(const QString &physicalType, bool timestamps = true);
/// The type a warehouse column really has: what the contract says, unless the two have drifted apart.
[[nodiscard]] QString warehouseType(const Column &column);
/// Length of "varchar(n)" and "char(n)"; 0 for other types.
[[nodiscard]] int maxLength(const QString &physicalType);

} // namespace meshbook::sample
