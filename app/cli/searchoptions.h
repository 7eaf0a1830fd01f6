// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/result.h"
#include "options.h"

#include <QStringList>

namespace meshbook::store {
class Workspace;
}

/// What `search` and `searches` have in common: words, facets and order of a search.
namespace meshbook::cli {

/// The facets, each an option of its name.
[[nodiscard]] const QStringList &facetNames();
/// facetNames() and "sort".
[[nodiscard]] QStringList searchValueOptions();

/// The query text, the facets and the order that stand in the options; Usage for an unknown order.
[[nodiscard]] core::Result<core::SearchWords> wordsFrom(const Options &options, const QString &text);

/// The saved search of a name; NotFound names those that there are.
[[nodiscard]] core::Result<core::SavedSearch> findSearch(const store::Workspace &workspace,
                                                         const QString &name);

} // namespace meshbook::cli
