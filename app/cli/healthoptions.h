// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "core/result.h"
#include "options.h"
#include "services/healthquestions.h"

#include <vector>

/// What `health` and `digest` have in common: which products, over which time.
namespace meshbook::cli {

/// "7d", "48h", "4w" as ms; absent where it is none of these, or longer than ten years.
[[nodiscard]] std::optional<qint64> lengthFrom(const QString &text);
/// "2026-11-01", "2026-11-01T09:00Z", as ms since 1970; a date alone is its beginning in local time.
[[nodiscard]] std::optional<qint64> momentFrom(const QString &text);

/// The window of --since, --until and --window; what is wrong as text.
[[nodiscard]] core::Expected<services::HealthWindow, QString> windowFrom(const Options &options, qint64 now,
                                                                         const QString &usual);

/// The products of --domain, --owner and --product with everything known of them, worst first.
[[nodiscard]] core::Result<std::vector<health::ProductLevels>>
askedProducts(store::Workspace &workspace, const Options &options, services::HealthWindow window);

} // namespace meshbook::cli
