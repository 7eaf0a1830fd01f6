// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/node.h"

/// What an object in an OpenMetadata file is.
namespace meshbook::formats::openmetadata {

enum class ItemKind : quint8 {
    Unknown,
    Table,
    Topic,
    Dashboard,
    Chart,
    DataModel,
    Container,
    SearchIndex,
    MlModel,
    OtherAsset, ///< API endpoint, metric, file, worksheet
    Pipeline,
    Task,
    StoredProcedure,
    PipelineStatus,
    Domain,
    DataProduct,
    DataContract,
    ContractResult,
    Team,
    User,
    Glossary,
    GlossaryTerm,
    TestSuite,
    TestCase,
    TestResults,
    LegacyTests, ///< tableTests/columnTests per table (until 0.12)
    Profile,
    LifeCycle,
    Lineage,
    EntityLineage, ///< nodes, upstreamEdges, downstreamEdges
    Unmapped ///< service, database, schema, tag, classification, role, policy: no place in the catalog
};

/// By the key of the list it stands in, null if in none; by `entityType` or the collection in `href`;
/// by its shape. `sure` gets 0 … 100: how surely this is OpenMetadata's.
[[nodiscard]] ItemKind kindOfItem(Node item, const QString &wrapper, int &sure);

/// The keys under which files and API answers wrap lists of items.
[[nodiscard]] bool isWrapperKey(const QString &key);

} // namespace meshbook::formats::openmetadata
