// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/searchfield.h"

#include <QMap>

namespace meshbook::views {

class FacetPanel;

/// The filters in force as chips for the search box; many are summed up in the last one.
namespace filterchips {

[[nodiscard]] QList<SearchChip> of(const FacetPanel &facets);
/// The filters without those of one chip.
[[nodiscard]] QMap<QString, QStringList> without(const FacetPanel &facets, const QString &chip);

} // namespace filterchips
} // namespace meshbook::views
