// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/meshmodel.h"

namespace meshbook::sample {

/// The data contract in YAML, in the version the model asks for: v3.1.0 or v3.0.2 (Bitol ODCS,
/// https://github.com/bitol-io/open-data-contract-standard).
[[nodiscard]] QString odcsContract(const Model &model, const Domain &domain, const Product &product,
                                   const Contract &contract);

/// What a link to a glossary term looks like in authoritativeDefinitions: an IRI, or the urn as it is.
[[nodiscard]] QString termUrl(const QString &term);

} // namespace meshbook::sample
