// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace meshbook::bench {

/// SplitMix64: small, fast and the same everywhere, which std's distributions are not.
class Random final {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next();
    /// low … high, both included
    int between(int low, int high);
    bool oneIn(int n) { return between(1, n) == 1; }

private:
    quint64 m_state;
};

struct SyntheticColumn {
    QByteArray name;
    QByteArray logicalType;
    QByteArray physicalType;
    QByteArray classification;
    bool required = false;
    bool checked = false; ///< carries a quality rule
};

struct SyntheticTable {
    QByteArray name;
    std::vector<SyntheticColumn> columns;
    std::vector<std::pair<int, int>> inputs; ///< product and table number
};

/// One product as its number and the seed make it; nothing else is needed, so any can be made alone.
struct SyntheticProduct {
    int index = 0;
    QByteArray id;
    QByteArray title;
    QByteArray domain;
    QByteArray version;
    std::vector<SyntheticTable> tables;

    static SyntheticProduct make(int index, quint64 seed);
    /// How many tables product `index` has, without making it.
    static int tableCount(int index, quint64 seed);
};

/// dbt project of a product: "mesh_003".
[[nodiscard]] QByteArray projectName(int productIndex);
/// "table_name" of a table, unique in the mesh.
[[nodiscard]] QByteArray tableName(int productIndex, int table, quint64 seed);

} // namespace meshbook::bench
