// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"

#include <optional>

namespace meshbook::governance {

/// A type of any platform or standard in one vocabulary, so that "varchar(64)", "string" and "TEXT" can be
/// compared. What is not said stays open and agrees with anything: "string" with every length, the logical
/// type "integer" with every width.
struct ColumnType {
    enum class Family : quint8 {
        Unknown, ///< a name this table does not have: only equal to itself
        Text,
        Integer,
        Decimal,
        Float,
        Number, ///< a logical "number": any of the three before
        Boolean,
        Date,
        Time,
        Timestamp,
        Interval,
        Binary,
        Uuid,
        Json,
        Array,
        Struct,
        Map
    };

    Family family = Family::Unknown;
    QString written; ///< as compared: lower case, without blanks
    std::optional<int> length; ///< letters of a text, bytes of a binary
    std::optional<int> bits; ///< of an integer or float
    std::optional<int> precision; ///< digits of a decimal
    std::optional<int> scale; ///< digits behind its point
    std::optional<bool> zoned; ///< a time stamp with time zone
    bool isLogical = false; ///< of a standard, not of a platform

    /// "numeric(18, 2)", "Nullable(String)", "timestamp with time zone", "array<string>" …
    [[nodiscard]] static ColumnType parse(const QString &written, bool isLogical = false);
    /// The physical type where it is stated, else the logical one.
    [[nodiscard]] static ColumnType of(const core::Column &column);
    [[nodiscard]] bool isStated() const { return !written.isEmpty(); }
};

/// How a type became another.
enum class TypeChange : quint8 {
    Same, ///< the same, or as far as both say
    Widened, ///< every value that fitted before fits now
    Narrowed, ///< every value that fits now fitted before
    Other
};

[[nodiscard]] TypeChange compareTypes(const ColumnType &from, const ColumnType &to);

/// Whether data of the type `observed` is what `declared` says. A logical "string" is met by a uuid or JSON
/// text and a logical "date" by a time stamp (ODCS had no other word for it before 3.1); a decimal without
/// digits behind its point is an integer.
[[nodiscard]] bool meets(const ColumnType &declared, const ColumnType &observed);

} // namespace meshbook::governance
