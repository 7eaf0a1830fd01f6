// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Paths of columns within their dataset, as core::Column has them.
namespace meshbook::items::columnpath {

/// "addresses[].country_code" lies in "addresses"; null at the top.
[[nodiscard]] QString holderOf(const QString &path);
/// What is equal for one column however sources write it: case, and signs of lists at the end.
[[nodiscard]] QString keyOf(const QString &path);

} // namespace meshbook::items::columnpath
