// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

/// Whether a text is what a standard says: versions, currencies, countries, times, units.
namespace meshbook::governance {

/// ISO 4217 in capitals ("EUR"), funds and metals included, and what was withdrawn since 2010: data of the
/// time has it.
[[nodiscard]] bool isCurrencyCode(QStringView text);
/// ISO 3166-1 alpha-2 or alpha-3 in capitals, or a subdivision of ISO 3166-2 by its form ("DE-BY").
[[nodiscard]] bool isCountryCode(QStringView text);

/// ISO 8601 calendar date, week date or ordinal date with separators: 2026-03-05, 2026-W10-4, 2026-064.
[[nodiscard]] bool isIsoDate(QStringView text);
/// ISO 8601 date and time of day; with `zoned` only where it has "Z" or an offset.
[[nodiscard]] bool isIsoTimestamp(QStringView text, bool zoned);
/// ISO 8601 duration: P3D, PT1H30M, P1W, PT0.5S.
[[nodiscard]] bool isIsoDuration(QStringView text);

/// A unit as UCUM writes it, case-sensitive, of the units that data in business has: "kg", "m2", "km/h",
/// "kW.h", "Cel", "%", "1", "[in_i]", "{orders}". No currencies.
[[nodiscard]] bool isUnit(QStringView text);

/// Semantic Versioning 2.0.0.
struct SemanticVersion {
    qint64 major = 0;
    qint64 minor = 0;
    qint64 patch = 0;
    QString preRelease; ///< without "-"
    /// The whole of it and nothing else: "1.2.3", "1.0.0-rc.1+build"; no "v", no two parts.
    [[nodiscard]] static std::optional<SemanticVersion> parse(QStringView text);
    /// By precedence as the standard has it; builds do not count.
    friend std::strong_ordering operator<=>(const SemanticVersion &a, const SemanticVersion &b);
    friend bool operator==(const SemanticVersion &a, const SemanticVersion &b) { return (a <=> b) == 0; }
};

} // namespace meshbook::governance
