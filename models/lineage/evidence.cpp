// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/evidence.h"

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

Evidence evidenceOf(const Graph &graph, const Graph::ColumnEdgeFacts &edge)
{
    using core::EdgeKind;
    const QString transformation = graph.texts().text(edge.transformation);
    if (transformation.contains("AGGREGAT"_L1, Qt::CaseInsensitive))
        return Evidence::Aggregated;
    if (transformation.contains("IDENTITY"_L1, Qt::CaseInsensitive) || edge.kind == EdgeKind::Copy
        || edge.kind == EdgeKind::Rename || edge.kind == EdgeKind::View)
        return Evidence::Same;
    return transformation.isEmpty() ? Evidence::Unsaid : Evidence::Derived;
}

} // namespace meshbook::lineage
