// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace meshbook::health {

/// A measured or promised number for people: seconds as "45 s", "2 h 30 min" or "3 d 4 h", shares as "99.5
/// %", else the number with its unit. Null where there is none.
[[nodiscard]] QString valueText(std::optional<double> value, const QString &unit, const QLocale &locale = {});
/// A length of time in ms, in its two greatest units.
[[nodiscard]] QString lengthText(qint64 ms, const QLocale &locale = {});
/// "99.52 %"; null where there is none.
[[nodiscard]] QString shareText(std::optional<double> share, const QLocale &locale = {});

} // namespace meshbook::health
