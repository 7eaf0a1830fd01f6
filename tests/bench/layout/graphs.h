// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <QString>

namespace meshbook::bench {

/// A graph as lineage is: every box after the first few is made from one to four of the twenty before it.
[[nodiscard]] lineage::LayoutInput localityDag(int boxes, quint32 seed);

/// The lineage graph of the corpora: 53,324 datasets, 110,071 edges.
class CorporaGraph {
public:
    /// False if the corpora or gzip are not here.
    bool load();
    /// The `boxes` datasets nearest to a dataset picked by `seed`, and all edges between them.
    [[nodiscard]] lineage::LayoutInput neighbourhood(int boxes, quint32 seed) const;

private:
    std::vector<std::pair<int, int>> m_edges;
    std::vector<std::vector<int>> m_neighbours;
};

} // namespace meshbook::bench
