// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a column measures or says, from its name and type, for the standards that then hold: money needs a
/// currency, a quantity a unit, a country a code, a moment a zone.
namespace meshbook::governance {

enum class ColumnMeaning : quint8 { Other, Money, Currency, Quantity, Unit, Country, Moment, Day };
/// "money", "currency", "quantity", "unit", "country", "moment", "day"; "other".
[[nodiscard]] QLatin1StringView toText(ColumnMeaning);

/// By the last word that says something: "total_amount" is money, "amount_currency" a currency,
/// "price_change_count" neither. A type that cannot hold it (text for money, a number for a day) makes it
/// Other; an empty type does not. Moments and days are known by the type, or as text by the name.
[[nodiscard]] ColumnMeaning columnMeaning(const QString &name, const QString &type);

/// The currency a name ends with or holds ("lifetime_value_eur" is EUR); null where it names none.
[[nodiscard]] QString currencyInName(const QString &name);
/// The unit of a name ("weight_kg" is kg, "duration_minutes" min), as UCUM writes it; null where it names
/// none.
[[nodiscard]] QString unitInName(const QString &name);

enum class ZoneStatement : quint8 { Stated, Missing, Unsaid };
/// Whether a moment has its zone: by the physical type ("timestamp with time zone", "timestamptz"), by the
/// time zone or format of the logical type's options, by examples in ISO 8601. "timestamp without time zone",
/// "datetime2", a format without zone and examples without one lack it. Unsaid where nothing tells.
/// `timezone`: ODCS logicalTypeOptions.timezone, "true" or "false"; null where not stated.
[[nodiscard]] ZoneStatement zoneOf(const QString &type, const QString &format, const QString &timezone,
                                   const QStringList &examples);

} // namespace meshbook::governance
