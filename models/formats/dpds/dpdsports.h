// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/dpds/referenceresolver.h"
#include "formats/odps/checkedfields.h"
#include "formats/reader/readutil.h"

namespace meshbook::formats::dpds {

/// interfaceComponents: ports into the product, datasets that a port describes inline into the batch.
void readPorts(core::Product &product, Node interfaces, ReferenceResolver &resolver,
               products::CheckedFields &fields, Budget &budget);
/// `externalDocs` as a reference; nothing if there is none.
void addExternalDocs(std::vector<core::Reference> &references, Node parent, products::CheckedFields &fields);

} // namespace meshbook::formats::dpds
