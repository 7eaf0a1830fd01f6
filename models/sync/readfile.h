// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "core/result.h"

namespace meshbook::sync {

/// What one file says, without a workspace. What it refers to is looked for below its own folder.
/// Unreadable where it cannot be opened, is too large, or holds nothing that any reader knows.
[[nodiscard]] core::Result<core::Batch> readFile(const QString &path);

} // namespace meshbook::sync
