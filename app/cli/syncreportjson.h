// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syncreport.h"

#include <QJsonObject>

namespace meshbook::cli {

/// `sync --json` as docs/cli.md describes it.
[[nodiscard]] QJsonObject toJson(const std::vector<core::SourceReport> &reports);
/// The same for people.
[[nodiscard]] QString toText(const std::vector<core::SourceReport> &reports);

} // namespace meshbook::cli
