// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// Writes a database that stands in for the sample mesh's warehouse into the workspace, and the connection
/// that leads to it unless it is there, so that measuring can be tried without a server. Blocking.
[[nodiscard]] core::Result<> addSampleConnection(store::Workspace &workspace, const QDateTime &now);

} // namespace meshbook::services
