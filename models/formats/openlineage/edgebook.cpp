// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/edgebook.h"

namespace meshbook::formats::openlineage {

namespace {

QString keyOf(const core::Edge &edge)
{
    const QChar gap(0x1f);
    QString key;
    for (const int number :
         {static_cast<int>(edge.kind), static_cast<int>(edge.from.kind), static_cast<int>(edge.to.kind)})
        key.append(QString::number(number)).append(gap);
    for (const QString *part :
         {&edge.from.key, &edge.to.key, &edge.fromColumn, &edge.toColumn, &edge.job, &edge.transformation})
        key.append(*part).append(gap);
    return key;
}

void widen(core::Edge &edge, const core::Edge &other)
{
    if (other.firstSeen.isValid() && (!edge.firstSeen.isValid() || other.firstSeen < edge.firstSeen))
        edge.firstSeen = other.firstSeen;
    if (other.lastSeen.isValid() && (!edge.lastSeen.isValid() || other.lastSeen > edge.lastSeen))
        edge.lastSeen = other.lastSeen;
    if (edge.description.isEmpty())
        edge.description = other.description;
}

} // namespace

bool EdgeBook::add(core::Edge edge)
{
    const QString key = keyOf(edge);
    if (const auto found = m_index.constFind(key); found != m_index.constEnd()) {
        widen(m_batch.edges[*found], edge);
        return true;
    }
    if (!m_budget.take())
        return false;
    m_index.insert(key, m_batch.edges.size());
    m_batch.edges.push_back(std::move(edge));
    return true;
}

} // namespace meshbook::formats::openlineage
