// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::openlineage {

/// SchemaDatasetFacet 1-0-0 to 1-2-0: fields and nested fields. Array items are named "_element"
/// upstream and "[]" here; map values are named "value" and "{}" here.
void addColumns(core::Dataset &dataset, Node schema, core::Batch &batch);

} // namespace meshbook::formats::openlineage
