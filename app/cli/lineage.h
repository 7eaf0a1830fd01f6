// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "core/uri.h"
#include "lineage/graph.h"
#include "lineage/picture.h"
#include "lineage/scope.h"

#include <memory>
#include <variant>

namespace meshbook::store {
class CacheReader;
}

/// What the commands about lineage have in common.
namespace meshbook::cli {

class Options;

/// The graph, and the cache for what it does not hold.
struct LineageSight {
    std::unique_ptr<store::CacheReader> cache;
    lineage::GraphPtr graph;
};
[[nodiscard]] core::Result<LineageSight> openLineage(Context &context);

/// The one thing that takes part in lineage by an address or name, or a column of one as "thing#column"; else
/// says why there is none and gives the exit code.
[[nodiscard]] std::variant<core::Uri, int> resolveFlowing(Context &context, const LineageSight &sight,
                                                          const QString &text);

/// The names of the options that scopeFrom() reads.
[[nodiscard]] QStringList scopeFlags();
[[nodiscard]] QStringList scopeValues();

/// What the options and roots ask to see; no limit of boxes unless --limit gives one. Usage for wrong words.
[[nodiscard]] core::Result<lineage::Scope> scopeFrom(const Options &options,
                                                     const std::vector<core::Uri> &roots);

/// As the window makes it. With `columns` everything that is shown is opened.
[[nodiscard]] core::Result<lineage::Picture> pictureFrom(const LineageSight &sight, lineage::Scope scope,
                                                         bool columns);

/// The change that --drop, --rename NAME, --retype TYPE or --what-if asks to think of.
[[nodiscard]] QStringList whatIfFlags();
[[nodiscard]] QStringList whatIfValues();
[[nodiscard]] core::Result<std::optional<lineage::WhatIf>> whatIfFrom(const Options &options);
/// Of an option that takes a time as ISO 8601; invalid where it is not given.
[[nodiscard]] core::Result<QDateTime> momentFrom(const Options &options, const QString &name);

/// A tree for reading: roots, ← what they come from, → what they go to.
[[nodiscard]] QString treeOf(const lineage::Picture &picture);

/// `lineage path A B`
int runLineagePath(Context &context, const QStringList &arguments);
/// `lineage pii`
int runLineagePii(Context &context, const QStringList &arguments);
/// `lineage changes`
int runLineageChanges(Context &context, const QStringList &arguments);

} // namespace meshbook::cli
