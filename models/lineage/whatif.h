// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

/// Changes that somebody thinks of. What each of them puts at risk: docs/lineage.md, What-if.
namespace meshbook::lineage {

/// How the type that a column would get stands to the one it has. Lineage knows no types: whoever does
/// (services, by governance/columntype.h) hands the verdict in.
enum class TypeStep : quint8 {
    Unknown, ///< nobody judged, or nobody says what type the column has
    Same,
    Widened, ///< every value that fitted before fits now
    Narrowed, ///< every value that fits now fitted before
    Other
};

struct WhatIf {
    enum class Change : quint8 { Drop, Rename, Retype };
    Change change = Change::Drop;
    QString to{}; ///< the new name or type
    TypeStep step = TypeStep::Unknown; ///< of a new type; found anew for each question, kept nowhere
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// "drop", "rename", "retype"; "unknown", "same", "widened", "narrowed", "other".
[[nodiscard]] QLatin1StringView toText(WhatIf::Change);
[[nodiscard]] QLatin1StringView toText(TypeStep);
[[nodiscard]] std::optional<WhatIf::Change> changeFromText(QStringView text);

/// A change in mind of one thing or column, as a picture holds it.
struct Supposition {
    core::Uri about;
    WhatIf whatIf;
    friend bool operator==(const Supposition &, const Supposition &) = default;
};

} // namespace meshbook::lineage
