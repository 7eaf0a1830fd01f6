// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

/// What a plain scalar means: the core schema of YAML 1.2, of which JSON is a part.
namespace meshbook::formats {

/// null, Null, NULL, ~ or nothing.
[[nodiscard]] bool isNullText(std::string_view text);
/// true or false in any case.
[[nodiscard]] std::optional<bool> boolFromText(std::string_view text);
/// A decimal integer with an optional sign, or a decimal number without a fraction ("3.0", "1e3").
[[nodiscard]] std::optional<qint64> intFromText(std::string_view text);
/// A finite decimal number with a dot for the fraction.
[[nodiscard]] std::optional<double> doubleFromText(std::string_view text);
/// Exactly a number as JSON spells it.
[[nodiscard]] bool isJsonNumber(std::string_view text);
/// Length of the UTF-8 text before its first error; the size if there is none.
[[nodiscard]] std::size_t validUtf8Prefix(std::string_view text);

} // namespace meshbook::formats
