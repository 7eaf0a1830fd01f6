// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/select/glob.h"
#include "lineage/selector.h"

#include <unordered_map>

namespace meshbook::lineage {

/// Whether things have the property an atom looks for. Each distinct text is looked at once.
class AtomMatcher final {
public:
    AtomMatcher(const Graph &graph, const SelectorAtom &atom);
    [[nodiscard]] bool matches(NodeId thing);

private:
    [[nodiscard]] bool matchesNames(NodeId thing) const;
    [[nodiscard]] bool matchesField(NodeId thing, Field field);
    [[nodiscard]] bool matchesProduct(NodeId thing) const;
    [[nodiscard]] bool matchesClass(NodeId thing);
    [[nodiscard]] bool matchesText(TextId text);

    const Graph &m_graph;
    Method m_method;
    Glob m_glob;
    std::unordered_map<TextId, bool> m_known;
};

} // namespace meshbook::lineage
