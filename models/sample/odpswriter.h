// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

namespace meshbook::sample {

/// The data product in YAML (Bitol ODPS, https://github.com/bitol-io/open-data-product-standard): v1.1.0
/// where it uses synonyms or is deprecated, v1.0.0 otherwise.
[[nodiscard]] QString odpsProduct(const Model &model, const Domain &domain, const Product &product);

} // namespace meshbook::sample
