// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sample/meshmodel.h"

namespace meshbook::sample {

/// Reads glossary.mesh: groups, terms (stars give the depth) and orphans, one a line.
[[nodiscard]] core::Result<> readGlossary(Model &model, QStringView text);

} // namespace meshbook::sample
