// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/adjacency.h"
#include "lineage/textpool.h"

#include <QHash>

#include <vector>

namespace meshbook::lineage {

/// The columns that edges and classifications name while a graph is made, numbered as they come. Letter case
/// of paths does not count; the first to name a column spells it.
class ColumnBook final {
public:
    struct Column {
        NodeId thing;
        TextId folded; ///< of the book's own texts
        TextId path;
        TextId classification;
    };

    /// `texts`, of the graph, must outlive it.
    explicit ColumnBook(TextPool &texts);

    [[nodiscard]] NodeId number(NodeId thing, QUtf8StringView path);
    /// Of several the strictest counts (lineage/classification.h).
    void classify(NodeId thing, QUtf8StringView path, QUtf8StringView classification);
    [[nodiscard]] const Column &at(NodeId number) const { return m_columns[number]; }
    /// Their numbers by thing and then by folded path.
    [[nodiscard]] std::vector<NodeId> inOrder() const;
    void clear();

private:
    TextPool &m_texts;
    std::vector<Column> m_columns;
    QHash<quint64, NodeId> m_numbers; ///< by thing and folded path
    TextPool m_folds;
};

} // namespace meshbook::lineage
