// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/odps/checkedfields.h"
#include "formats/odps/productneighbours.h"

/// The sections of a product description beside its details.
namespace meshbook::formats::opendataproducts {

/// pricingPlans: the first plan with a price is the price, all plans stay in extra.
void addPricing(core::Product &product, Node section, products::CheckedFields &fields);
/// dataAccess: a mapping of named ways (4.1), a list of them (4.0) or one (3.1), as output ports.
void addAccess(core::Product &product, Node section, products::CheckedFields &fields);
/// support, of the product or of its SLA, as channels.
void addSupport(core::Product &product, Node section, products::CheckedFields &fields);
/// dataHolder: the organisation that answers for the product, and its domain.
void addHolder(core::Product &product, Node section, products::CheckedFields &fields,
               products::ProductNeighbours &neighbours);
/// contract: its id, where it stands (contractURL) and, inline, its `spec` as it is.
void addContract(core::Product &product, Node section, products::CheckedFields &fields);
/// license: definition and restrictions become usage and limitations; the whole stays in extra.
void addLicense(core::Product &product, Node section, products::CheckedFields &fields);

} // namespace meshbook::formats::opendataproducts
