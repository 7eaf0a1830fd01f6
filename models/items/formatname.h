// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::items {

/// What a kind of file is called by the people who write it: "odcs" is ODCS, "dbt-run-results" is dbt run
/// results. An unknown format is called as it is.
[[nodiscard]] QString formatName(const QString &format);

} // namespace meshbook::items
