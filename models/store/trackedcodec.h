// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/normalize.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace meshbook::store {

/// What the table `tracked` keeps of a product.
struct TrackedProduct {
    health::TrackedChecks checks;
    QStringList contracts; ///< keys of the contracts it keeps
    QStringList datasets; ///< names of its datasets
    QStringList datasetKeys; ///< their keys, in the same order
};

[[nodiscard]] QByteArray encode(const TrackedProduct &product);
/// Absent where the bytes are damaged or of another version.
[[nodiscard]] std::optional<TrackedProduct> decodeTracked(const QByteArray &bytes);

} // namespace meshbook::store
