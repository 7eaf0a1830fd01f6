// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QJsonObject>

namespace meshbook::cli {

/// Service levels as docs/cli.md has them.
[[nodiscard]] QJsonObject toJson(const health::ProductLevels &levels);
[[nodiscard]] QJsonObject toJson(const health::Breach &breach);

} // namespace meshbook::cli
