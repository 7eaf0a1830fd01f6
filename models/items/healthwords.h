// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QDate>
#include <QString>

/// Health in the words of the person: lengths of time, shares, breaches. Moments are told in the time zone of
/// the machine.
namespace meshbook::items::healthwords {

/// "1 h 30 min"; the two largest parts.
[[nodiscard]] QString duration(double seconds);
[[nodiscard]] QString durationMs(qint64 ms);
/// "98.6 %" of 0.986; what is not all is never told as 100 %.
[[nodiscard]] QString share(double share);
/// A value in the unit of an objective: "s" durations, "1" shares, else as written.
[[nodiscard]] QString value(double value, const QString &unit);
/// "21 Nov, 04:48"; with the year where it is not this one's.
[[nodiscard]] QString moment(qint64 ms);
[[nodiscard]] QString day(const QDate &day);

/// "Freshness", "Freshness of orders": what is checked and of what.
[[nodiscard]] QString title(const health::NormalObjective &objective);
[[nodiscard]] QString title(const health::Breach &breach);
/// "promise 99.0 %": the share of time that is promised.
[[nodiscard]] QString promise(const health::NormalObjective &objective);
/// What a contract promises in its own words ("120 minutes", "99 percent") in the window's ("2 h", "99.0 %");
/// as it is written where that is neither a time nor a share.
[[nodiscard]] QString promised(const QString &written);
/// "≤ 2 h in 90 %".
[[nodiscard]] QString limit(const health::NormalObjective &objective);
/// "80 %", "spent 1.4×", "unknown".
[[nodiscard]] QString budgetLeft(const health::ErrorBudget &budget);
/// "Freshness 7 h, since 21 Nov, 04:48": of one that goes on.
[[nodiscard]] QString openBreach(const health::Breach &breach);
/// "19 h, from 21 Nov, 04:48 to 22 Nov, 00:01".
[[nodiscard]] QString course(const health::Breach &breach);
/// "recovered", "still open", "nobody measured on".
[[nodiscard]] QString ending(const health::Breach &breach);
/// "worst 6 h 30 min, 3.3 times what is promised"; empty where not known.
[[nodiscard]] QString depth(const health::Breach &breach);
/// "27 of 30 days met".
[[nodiscard]] QString daysMet(const std::vector<health::DayStanding> &days);
/// "3 Nov: 97.1 %, 42 min in breach".
[[nodiscard]] QString dayWords(const health::DayStanding &day);
/// What to do where nothing is promised, as a sentence.
[[nodiscard]] QString nextStep();
[[nodiscard]] QDate dateOf(const health::DayStanding &day);

} // namespace meshbook::items::healthwords
