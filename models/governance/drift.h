// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <vector>

namespace meshbook::governance {

/// One column of which two sources say different things.
struct ColumnDrift {
    enum class Kind : quint8 {
        Missing, ///< declared, but not observed
        Extra, ///< observed, but not declared
        Type,
        Required ///< the one says that it is never empty, the other that it may be
    };
    QString path;
    Kind kind = Kind::Type;
    QString declared; ///< as a person reads it: "varchar(64)"; empty for Extra
    QString observed; ///< empty for Missing
    friend bool operator==(const ColumnDrift &, const ColumnDrift &) = default;
};

enum class TypeComparison : quint8 {
    Meaning, ///< "varchar(64)" and "string" agree (governance/columntype.h)
    Spelling ///< types must be written alike, but for case and blanks
};

/// What the declaration of a dataset (a contract) and another source's observation of it (dbt, a warehouse)
/// do not share, in the order of the declaration, columns that are only observed last. Columns are the same
/// whatever the case of their names. Fields inside a column count only where the other side describes such
/// fields of that column at all. What one side does not state is no drift.
[[nodiscard]] std::vector<ColumnDrift> driftBetween(const core::Dataset &declared,
                                                    const core::Dataset &observed,
                                                    TypeComparison types = TypeComparison::Meaning);

} // namespace meshbook::governance
