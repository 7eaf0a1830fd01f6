// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiethours.h"

#include <QTimeZone>

namespace meshbook::core {

bool isQuiet(const QuietHours &hours, const QDateTime &now)
{
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from == hours.to)
        return false;
    const QTimeZone zone = hours.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(hours.zone);
    if (!zone.isValid())
        return false; // rather told than not
    const QTime there = now.toTimeZone(zone).time();
    return hours.from < hours.to ? hours.from <= there && there < hours.to
                                 : hours.from <= there || there < hours.to;
}

} // namespace meshbook::core
