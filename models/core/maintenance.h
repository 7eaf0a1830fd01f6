// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshbook::core {

/// From `from` up to, not with, `to`; UTC.
struct TimeSpan {
    QDateTime from;
    QDateTime to;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

enum class Repeat : quint8 { Once, Daily, Weekly, Monthly };

/// "once", "daily", "weekly", "monthly".
[[nodiscard]] QLatin1StringView toText(Repeat repeat);
[[nodiscard]] std::optional<Repeat> repeatFromText(QStringView text);

/// A time announced beforehand in which a promise is not held against those who gave it. Kept in the ledger.
struct MaintenanceWindow {
    QString uid; ///< never changes, never shown
    QString scope; ///< "meshbook:…" of a product, contract, dataset or domain; empty: the whole mesh
    QDateTime from; ///< UTC, of the first time
    QDateTime to; ///< UTC, of the first time; later than `from`
    Repeat repeat = Repeat::Once;
    QByteArray timeZone; ///< IANA name: repeats keep the clock on the wall there. Empty: UTC
    QDateTime lastUntil; ///< UTC; no repeat begins later. Invalid: for good
    QString reason;
    QString who;
    QDateTime createdAt; ///< UTC
    friend bool operator==(const MaintenanceWindow &, const MaintenanceWindow &) = default;
};

/// Whether it is about a thing that is known, or is part of what is known, under these addresses.
[[nodiscard]] bool concerns(const MaintenanceWindow &window, const QStringList &uris);

/// The times of it that touch [from, to), in order, whole and not cut. A day that a month does not have is
/// its last one; a clock time that a day does not have (summer time begins) is the next there is. At most
/// `mostOccurrences`, the earliest. None of a window that ends before it begins or has an unknown zone.
inline constexpr int mostOccurrences = 10'000;
[[nodiscard]] std::vector<TimeSpan> occurrences(const MaintenanceWindow &window, const QDateTime &from,
                                                const QDateTime &to);

/// Whether a moment lies in one of its times.
[[nodiscard]] bool covers(const MaintenanceWindow &window, const QDateTime &at);

} // namespace meshbook::core
