// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::odps {

/// Reports where a product does not have the shape of the version it declares: keys of a later
/// version, keys of none, required keys that are missing. Code "odps.drift"; never an Error.
void reportDrift(Node root, core::Batch &batch);

} // namespace meshbook::formats::odps
