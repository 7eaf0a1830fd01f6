// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUtf8StringView>

namespace meshbook::lineage {

/// What readers of lineage mostly want to look past: staging models, tests, seeds, what only lives while a
/// job runs. By what it is ("seed", "test", "ephemeral" …) and by names in use ("stg_orders",
/// "orders__dbt_tmp", "test_orders").
[[nodiscard]] bool isNoise(QUtf8StringView type, QUtf8StringView name);

} // namespace meshbook::lineage
