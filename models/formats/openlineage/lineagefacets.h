// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openlineage/edgebook.h"
#include "formats/openlineage/eventfold.h"

/// Edges from what runs read and write and from the lineage facets.
namespace meshbook::formats::openlineage {

/// What edges of one flow have in common.
struct EdgeContext {
    core::Batch &batch;
    EventFold &fold;
    EdgeBook &edges;
    const Flow &flow;
};

/// Every input of the flow to every output of it.
void addFlowEdges(const EdgeContext &context);
/// ColumnLineageDatasetFacet 1-0-0 to 1-2-0: fields to fields, and `dataset` entries (filters, joins,
/// sorts) that bear on the output as a whole. Also the deprecated transformationType of 1-0.
void addColumnLineage(const EdgeContext &context, const FlowFacet &facet);
/// LineageFacet 1-0-0: on a dataset its own inputs, on a job a list of entries; ends may be jobs.
void addExplicitLineage(const EdgeContext &context, const FlowFacet &facet);
/// LifecycleStateChangeDatasetFacet RENAME: the former name to the present one.
void addRename(EventFold &fold, EdgeBook &edges, const DatasetState &state);
/// Column paths as in core::Column: "._element" of arrays becomes "[]".
[[nodiscard]] QString columnPath(const QString &field);

} // namespace meshbook::formats::openlineage
