// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::odps {

/// inputPorts[], outputPorts[] and managementPorts[] of a product. Entries of one name and different
/// versions are ports of their own (the key is name and version).
[[nodiscard]] std::vector<core::Port> readPorts(Node product, core::Batch &batch);

} // namespace meshbook::formats::odps
