// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statements.h"

#include <optional>
#include <vector>

namespace meshbook::store {

/// Writes down which things of the lineage graph a sync touches, whoever touches them: the tables that the
/// graph is made of tell it by triggers of this connection alone. One row a sync (`graph_step`), committed
/// with it; a graph of the generation before is brought up to the new one by reading these things anew. Only
/// the last syncs are kept.
class GraphLog final {
public:
    explicit GraphLog(Statements &sql);

    /// From here to write() it is noted what is touched. Within the transaction of the sync.
    void begin();
    /// Writes the step between two generations; without begin() it says no more than that all may be other.
    void write(qint64 before, qint64 after);

private:
    Statements &m_sql;
    bool m_noting = false;
};

/// What several steps touched.
struct GraphSteps {
    std::vector<qint64> things; ///< entity.id, in order, each once; some may be no more
    bool words = false; ///< names or mentions of products, contracts or datasets too
};

/// What lies between two generations of the cache. None: not all of it is known. Throws what SQLiteCpp
/// throws.
[[nodiscard]] std::optional<GraphSteps> graphSteps(SQLite::Database &database, qint64 before, qint64 after);

} // namespace meshbook::store
