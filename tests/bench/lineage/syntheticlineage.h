// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

namespace meshbook::bench {

/// Stores a seeded graph of so many datasets and edges, as a sync does. Shaped like what is seen in catalogs:
/// most datasets are made from a few that came shortly before them, some from hubs that thousands read
/// (the lower the number, the more: about as Zipf has it), a few from anywhere, also against the flow, which
/// makes cycles; one edge in a hundred is a self edge or leads to what nothing describes.
void storeSyntheticLineage(store::Workspace &workspace, quint32 datasets, quint32 edges, quint32 seed);

} // namespace meshbook::bench
