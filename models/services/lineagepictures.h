// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lineage/past.h"
#include "lineage/picture.h"
#include "lineage/scope.h"
#include "services/lineageservice.h"

namespace meshbook::services {

/// The picture of a scope with what only the cache knows: the columns of opened things, and what was at an
/// earlier moment where the scope asks for one. For the work of LineageService::ask(). Cancelled where that
/// is; an earlier moment nobody kept is ErrorCode::NotFound.
[[nodiscard]] core::Result<lineage::Picture> pictureOf(const LineageService::Sight &sight,
                                                       const lineage::Scope &scope);

/// The same of a graph and a cache that the caller has.
[[nodiscard]] core::Result<lineage::Picture> pictureOf(const lineage::GraphPtr &now,
                                                       store::CacheReader &cache, const lineage::Scope &scope,
                                                       const lineage::Cancelled &cancelled = {});

/// The graph after the last sync at or before a moment; NotFound where nobody kept what was then.
[[nodiscard]] core::Result<lineage::GraphPtr> graphAt(const lineage::Graph &now, store::CacheReader &cache,
                                                      const QDateTime &at);

/// Syncs that changed lineage, newest first.
[[nodiscard]] core::Result<std::vector<lineage::Moment>> momentsOf(const LineageService::Sight &sight,
                                                                   int most);

} // namespace meshbook::services
