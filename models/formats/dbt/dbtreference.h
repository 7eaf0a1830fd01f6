// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::formats::dbt {

/// The name at the end of a reference as people write it in dbt: "orders" for ref('orders'),
/// ref('shop', 'orders', v=2), source('raw', 'orders'), "{{ get_where_subquery(ref('orders')) }}" and for
/// a rendered relation ("db"."schema"."orders"). Null if there is none.
[[nodiscard]] QString referenceName(QStringView text);

} // namespace meshbook::formats::dbt
