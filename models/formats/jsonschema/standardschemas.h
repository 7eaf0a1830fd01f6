// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/node.h"
#include "formats/jsonschema/jsonschema.h"

namespace meshbook::formats {

/// The schema of the standard and version that a document declares (ODCS apiVersion, DCS
/// dataContractSpecification, ODPS apiVersion); null where none is known here.
[[nodiscard]] std::shared_ptr<const JsonSchema> schemaFor(const Node &root);

/// "ODCS v3.0.2"; null where it declares none.
[[nodiscard]] QString declaredStandard(const Node &root);

} // namespace meshbook::formats
