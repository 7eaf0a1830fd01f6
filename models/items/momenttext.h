// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace meshbook::items {

/// A moment in a table: day, short month and year in the order of the locale, without the day of the week,
/// then hours and minutes of the local time: "29 Nov 2026 14:30", in Chinese "2026/11/29 14:30".
[[nodiscard]] QString momentText(const QDateTime &moment, const QLocale &locale = {});

/// A sentence with each moment in it that is written as in ISO 8601 in UTC ("2026-11-30T02:06:33Z") as
/// momentText() has it: policies write their sentences in SQL, for programs too.
[[nodiscard]] QString withReadableMoments(const QString &sentence, const QLocale &locale = {});

} // namespace meshbook::items
