// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/node.h"
#include "formats/dpds/referenceresolver.h"

namespace meshbook::formats::dpds {

/// Columns of a JSON Schema object (`properties`), a schemata table (`columns`) or an Avro record
/// (`fields`), nested ones too; empty if it is none of them.
[[nodiscard]] std::vector<core::Column> columnsOf(Node schema, ReferenceResolver &resolver,
                                                  core::Batch &batch);

/// What names the datasets of one port.
struct PortScope {
    QString product; ///< identity of the product
    QString domain;
    QString port; ///< fullyQualifiedName of the port, or product id and port name
    QString platform; ///< promises.platform: "westeurope.azure::postgres"
    QString name; ///< of the port
};

/// Datasets that an API definition describes: tables of a data store API, topics of an AsyncAPI document, or
/// one schema.
[[nodiscard]] std::vector<core::Dataset> datasetsOf(Node api, const PortScope &scope,
                                                    ReferenceResolver &resolver, core::Batch &batch);

} // namespace meshbook::formats::dpds
