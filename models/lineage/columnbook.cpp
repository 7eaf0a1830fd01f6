// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/columnbook.h"

#include "lineage/classification.h"
#include "lineage/columnpath.h"

#include <algorithm>
#include <numeric>

namespace meshbook::lineage {

ColumnBook::ColumnBook(TextPool &texts)
    : m_texts(texts)
{
}

NodeId ColumnBook::number(NodeId thing, QUtf8StringView path)
{
    const TextId folded = m_folds.intern(QUtf8StringView(foldedPath(path)));
    const quint64 name = (quint64(thing) << 32) | folded;
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<NodeId>(m_columns.size());
    m_columns.push_back({thing, folded, m_texts.intern(path), noText});
    m_numbers.insert(name, number);
    return number;
}

void ColumnBook::classify(NodeId thing, QUtf8StringView path, QUtf8StringView classification)
{
    TextId &known = m_columns[number(thing, path)].classification;
    if (strictness(classification) > strictness(m_texts.utf8(known)))
        known = m_texts.intern(classification);
}

std::vector<NodeId> ColumnBook::inOrder() const
{
    std::vector<NodeId> order(m_columns.size());
    std::iota(order.begin(), order.end(), NodeId(0));
    const auto foldOf = [this](const Column &column) {
        const QUtf8StringView text = m_folds.utf8(column.folded);
        return QByteArrayView(reinterpret_cast<const char *>(text.data()), text.size());
    };
    std::sort(order.begin(), order.end(), [&](NodeId a, NodeId b) {
        const Column &one = m_columns[a];
        const Column &other = m_columns[b];
        return one.thing != other.thing ? one.thing < other.thing : foldOf(one) < foldOf(other);
    });
    return order;
}

void ColumnBook::clear()
{
    m_columns = {};
    m_numbers = {};
    m_folds = {};
}

} // namespace meshbook::lineage
