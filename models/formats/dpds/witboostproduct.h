// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odps/checkedfields.h"
#include "formats/odps/productneighbours.h"
#include "formats/reader/readutil.h"

namespace meshbook::formats::dps {

/// A product of Agile Lab's specification: output ports with their schema as datasets, workloads as
/// jobs, the observability component as a port.
void readWitboost(Node root, const ReadContext &context, products::CheckedFields &fields,
                  products::ProductNeighbours &neighbours, Budget &budget);

} // namespace meshbook::formats::dps
