// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meshbook::core {

/// Whose word comes first where sources disagree: the lower the number, the sooner. What a domain
/// publishes on purpose (contracts, products, glossaries) before what a tool knows (dbt, catalogs)
/// before what was merely observed (lineage events, test results). Every word is kept and shown.
[[nodiscard]] int precedenceOf(QStringView format);

} // namespace meshbook::core
