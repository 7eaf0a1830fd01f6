// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace meshbook::store {

/// The graph of one state of the cache, and what is needed to bring it up to a later one.
struct LineageState {
    lineage::GraphPtr graph; ///< null: nothing was read yet
    qint64 generation = 0; ///< of the cache
    std::shared_ptr<const std::vector<qint64>> things; ///< entity.id by number in the graph; rises
    QByteArray sources; ///< all sources with their names
    qint64 textsRead = 0; ///< bytes of texts when all was last read: patches leave texts behind
    bool patched = false; ///< made from the state before
};

} // namespace meshbook::store
