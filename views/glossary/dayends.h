// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>
#include <QDateTime>
#include <QFontMetrics>

namespace meshbook::views {

/// The last moment of a day, as people mean "on that day".
[[nodiscard]] inline QDateTime endOf(const QDate &day)
{
    return day.endOfDay().toUTC();
}

/// The width that any day takes in the field, beside its arrow.
[[nodiscard]] inline int dayWidth(const QDateEdit &field)
{
    constexpr int besides = 52;
    // A wide one: two figures, and a month with a long short name.
    const QString wide = field.locale().toString(QDate(2026, 9, 28), field.displayFormat());
    return field.fontMetrics().horizontalAdvance(wide) + besides;
}

} // namespace meshbook::views
