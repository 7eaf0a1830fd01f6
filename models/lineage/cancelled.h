// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace meshbook::lineage {

/// Asked now and then; true ends the work.
using Cancelled = std::function<bool()>;

} // namespace meshbook::lineage
