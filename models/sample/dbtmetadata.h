// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/dbtproject.h"
#include "sample/jsontext.h"

namespace meshbook::sample {

/// Writes the "metadata" member all dbt artifacts begin with. `artifact` is "manifest/v12" and so on;
/// the invocation is the nightly one of the day.
void dbtMetadata(JsonText &json, const QString &artifact, const DbtProject &project, const QDate &day,
                 int hour);
/// Identifier of the nightly invocation of a project.
[[nodiscard]] QString dbtInvocation(const DbtProject &project, const QDate &day);
/// "2026-11-22T02:10:05.000000Z"
[[nodiscard]] QString dbtTime(const QDate &day, int secondOfDay);

} // namespace meshbook::sample
