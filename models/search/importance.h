// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

namespace meshbook::search {

/// What is known of how much a thing matters.
struct Signals {
    core::EntityKind kind = core::EntityKind::Dataset;
    core::Lifecycle lifecycle = core::Lifecycle::Unknown;
    qint64 consumers = 0; ///< things one hop downstream
    qint64 links = 0; ///< terms linked, or things linked to a term
    int records = 0; ///< files that speak of it
    bool described = false;
    bool owned = false;
    bool promised = false; ///< has objectives, rules or a contract
    bool implied = false; ///< named, but nowhere described
};

/// 0 … 65535; docs/search.md has the table. Decides among hits of one tier.
[[nodiscard]] quint16 importanceOf(const Signals &known);

} // namespace meshbook::search
