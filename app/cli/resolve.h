// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "core/uri.h"

#include <variant>

namespace meshbook::store {
class CacheReader;
}

namespace meshbook::cli {

/// The one thing a person named by address or name; else says why there is none, with the addresses to choose
/// from where there are several, and gives the exit code.
[[nodiscard]] std::variant<core::Uri, int> resolveOne(Context &context, store::CacheReader &reader,
                                                      const QString &text);

} // namespace meshbook::cli
