// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

#include <functional>

namespace meshbook::sample {

/// How an input table is written: "harbour.orders.orders_confirmed" or "{{ ref('orders_confirmed') }}".
using TableNaming = std::function<QString(const Table &)>;

/// The SELECT that builds a table from its inputs, as its dbt model has it.
[[nodiscard]] QString selectStatement(const Model &model, const Table &table, const TableNaming &naming);

} // namespace meshbook::sample
