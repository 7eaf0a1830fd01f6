// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTime>

namespace meshbook::core {

/// The hours of a day in which nobody wants to be told anything.
struct QuietHours {
    QTime from; ///< local to the zone; invalid: there are none
    QTime to; ///< at this time people may be told again; earlier than `from` where the night lies between
    QByteArray zone; ///< IANA; empty: that of the machine
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

[[nodiscard]] bool isQuiet(const QuietHours &hours, const QDateTime &now);

} // namespace meshbook::core
