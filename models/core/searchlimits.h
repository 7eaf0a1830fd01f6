// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshbook::core {

inline constexpr int mostFacetValues = 200; ///< told of one facet, most frequent first

} // namespace meshbook::core
