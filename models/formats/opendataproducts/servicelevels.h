// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"

namespace meshbook::formats::opendataproducts {

/// SLA and dataQuality in their several shapes: a list of dimensions, a list or a mapping of named
/// profiles, with or without `declarative`. Each dimension becomes an objective; `profile` and
/// `weight` stay in its extra. Executable parts of dataQuality become rules of the product.
void addServiceLevels(core::Product &product, Node section, bool quality, core::Batch &batch);

} // namespace meshbook::formats::opendataproducts
