// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

namespace meshbook::sample {

/// The business glossary as SKOS in Turtle (https://www.w3.org/TR/skos-reference/): English and German
/// labels, adms:status, dct:creator for the owner. Stewards and data elements are in
/// urn:meshbook:glossary:fields (docs/glossary.md), since SKOS has no words for them.
[[nodiscard]] QString skosGlossary(const Model &model);

} // namespace meshbook::sample
