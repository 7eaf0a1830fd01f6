// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/openlineage/eventfold.h"

/// Datasets and jobs from their folded facets.
namespace meshbook::formats::openlineage {

/// Facets read: schema, dataSource, documentation, ownership, tags, storage, version, catalog,
/// datasetType, hierarchy, symlinks, lifecycleStateChange; the rest goes to `extra` as it is.
[[nodiscard]] core::Dataset datasetOf(const DatasetState &state, EventFold &fold, core::Batch &batch);
/// Facets read: sql, sourceCodeLocation, jobType, ownership, documentation, tags.
[[nodiscard]] core::Job jobOf(const JobState &state, core::Batch &batch);

} // namespace meshbook::formats::openlineage
