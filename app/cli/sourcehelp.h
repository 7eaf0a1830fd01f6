// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/source.h"
#include "core/syncreport.h"

#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::cli {

class Context;

/// A source from what a person typed: a folder, a file, or the address of a git repository.
[[nodiscard]] core::Result<core::Source> sourceFromText(const QString &text);
/// The source of the workspace with this name, location or address.
[[nodiscard]] core::Result<core::Source> findSource(store::Workspace &workspace, const QString &text);
/// Syncs and prints the report; returns the exit code.
[[nodiscard]] int syncAndReport(Context &context, store::Workspace &workspace,
                                const std::vector<core::Source> &sources, const core::SyncOptions &options);

} // namespace meshbook::cli
