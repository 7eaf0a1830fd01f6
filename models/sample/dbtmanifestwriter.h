// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/dbtproject.h"

namespace meshbook::sample {

/// manifest.json (v12) of a project: https://schemas.getdbt.com/dbt/manifest/v12.json
[[nodiscard]] QByteArray dbtManifest(const DbtProject &project);

} // namespace meshbook::sample
