// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/joincheck.h"

namespace meshbook::store {
class CacheReader;
}

namespace meshbook::services {

struct JoinAnswer {
    std::vector<governance::JoinSide> sides; ///< in the order they were asked for
    governance::JoinReport report;
};

/// Whether two or more products, contracts or datasets can be joined. Usage for fewer than two or for things
/// that hold no data; NotFound where the catalog lacks one.
[[nodiscard]] core::Result<JoinAnswer> joinReport(store::CacheReader &cache,
                                                  const std::vector<core::Uri> &things);

} // namespace meshbook::services
