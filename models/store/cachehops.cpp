// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"
#include "store/linecolumns.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

// What a thing is made from and who reads it, one hop away.
namespace meshbook::store {

namespace {

constexpr std::size_t mostHops = 500; ///< told one by one; the rest is counted

using Things = std::set<qint64>;

void addNeighbours(SQLite::Statement &neighbours, const Things &members, Things &found)
{
    for (const qint64 member : members) {
        neighbours.reset();
        neighbours.bind(1, static_cast<int64_t>(member));
        while (neighbours.executeStep()) {
            const qint64 id = neighbours.getColumn(0).getInt64();
            if (!members.contains(id))
                found.insert(id);
        }
    }
}

} // namespace

/// Of a product or contract: around its datasets, flows between these left out.
void CacheReader::loadHops(Dossier &dossier)
{
    Things members{dossier.line.id};
    for (const EntityLine &dataset : dossier.datasets)
        members.insert(dataset.id);
    Things from;
    Things to;
    SQLite::Statement upstream(*m_database,
                               "SELECT DISTINCT f.entity FROM identity t JOIN edge g ON g.to_identity = t.id "
                               "JOIN identity f ON f.id = g.from_identity WHERE t.entity = ?");
    SQLite::Statement downstream(*m_database,
                                 "SELECT DISTINCT t.entity FROM identity f JOIN edge g ON g.from_identity = "
                                 "f.id JOIN identity t ON t.id = g.to_identity WHERE f.entity = ?");
    addNeighbours(upstream, members, from);
    addNeighbours(downstream, members, to);
    const auto linesOf = [this](const Things &things) {
        std::vector<EntityLine> lines;
        for (const qint64 id : things) {
            if (lines.size() == mostHops)
                break;
            if (std::optional<EntityLine> line = lineOf(id))
                lines.push_back(std::move(*line));
        }
        std::sort(lines.begin(), lines.end(), [](const EntityLine &a, const EntityLine &b) {
            return std::tie(a.uri.kind, a.name, a.id) < std::tie(b.uri.kind, b.name, b.id);
        });
        return lines;
    };
    dossier.upstream = static_cast<qint64>(from.size());
    dossier.downstream = static_cast<qint64>(to.size());
    dossier.upstreamThings = linesOf(from);
    dossier.downstreamThings = linesOf(to);
}

} // namespace meshbook::store
