// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace meshbook::views {

/// The last moment of a day, as people mean "on that day".
[[nodiscard]] inline QDateTime endOf(const QDate &day)
{
    return day.endOfDay().toUTC();
}

} // namespace meshbook::views
