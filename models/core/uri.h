// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/vocabulary.h"

#include <QString>

#include <optional>

namespace meshbook::core {

/// A `meshbook:` address: an entity, or a column of a dataset. Written
/// "meshbook:<kind>/<key>" with the key percent-encoded; a column is "meshbook:column/<dataset>#<path>"
/// with "#" encoded like the rest.
struct Uri {
    EntityKind kind = EntityKind::Dataset;
    QString key;
    QString column; ///< set for columns only; `kind` is then Dataset

    [[nodiscard]] static Result<Uri> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    friend bool operator==(const Uri &, const Uri &) = default;
};

} // namespace meshbook::core
