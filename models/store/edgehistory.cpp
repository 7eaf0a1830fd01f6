// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edgehistory.h"

#include <algorithm>

namespace meshbook::store {

using core::EntityKind;
using lineage::FlowDetails;
using lineage::Moment;
using lineage::Past;
using lineage::PastFlow;

namespace {

constexpr int removedOp = 2;

FlowDetails detailsFrom(const SQLite::Statement &row, int first)
{
    return {static_cast<core::EdgeKind>(row.getColumn(first).getInt()), textColumn(row, first + 1),
            !row.getColumn(first + 2).isNull() && row.getColumn(first + 2).getInt() != 0,
            textColumn(row, first + 3)};
}

bool before(const core::Uri &a, const core::Uri &b)
{
    return std::tie(a.kind, a.key, a.column) < std::tie(b.kind, b.key, b.column);
}

} // namespace

EdgeHistory::EdgeHistory(SQLite::Database &database)
    : m_sql(database)
{
}

/// Same ends taken away and added by one sync are one change.
std::vector<Moment> EdgeHistory::moments(int most)
{
    SQLite::Statement &rows =
        m_sql("SELECT s.id, s.started, o.name, s.commit_id, s.first, "
              "(SELECT count(*) FROM edge_change c WHERE c.sync = s.id AND c.op = 0), "
              "(SELECT count(*) FROM edge_change c WHERE c.sync = s.id AND c.op = 2), "
              "(SELECT count(*) FROM (SELECT 1 FROM edge_change c WHERE c.sync = s.id "
              "GROUP BY from_identity, to_identity, from_column, to_column, source "
              "HAVING min(op) <> max(op))) "
              "FROM sync s JOIN source o ON o.id = s.source WHERE s.first <> 0 OR s.id IN "
              "(SELECT DISTINCT sync FROM edge_change) ORDER BY s.id DESC LIMIT ?");
    rows.bind(1, most);
    std::vector<Moment> moments;
    while (rows.executeStep()) {
        Moment moment;
        moment.sync = rows.getColumn(0).getInt64();
        moment.at = timeColumn(rows, 1);
        moment.source = textColumn(rows, 2);
        moment.commitId = textColumn(rows, 3);
        moment.first = rows.getColumn(4).getInt() != 0;
        moment.changed = rows.getColumn(7).getInt64();
        moment.added = rows.getColumn(5).getInt64() - moment.changed;
        moment.removed = rows.getColumn(6).getInt64() - moment.changed;
        moments.push_back(std::move(moment));
    }
    return moments;
}

void EdgeHistory::loadLateSources()
{
    SQLite::Statement &late = m_sql("SELECT id FROM source o WHERE NOT EXISTS "
                                    "(SELECT 1 FROM sync s WHERE s.source = o.id AND s.started <= ?)");
    late.bind(1, static_cast<int64_t>(m_at));
    while (late.executeStep())
        m_late.insert(late.getColumn(0).getInt64());
}

/// The oldest change since tells what was: what was added then had not been there, what was removed had.
void EdgeHistory::loadUndone()
{
    SQLite::Statement &rows =
        m_sql("SELECT c.source, c.from_identity, c.to_identity, c.from_column, c.to_column, c.details, c.op, "
              "c.kind, c.transformation, c.masking, c.job FROM edge_change c JOIN sync s ON s.id = c.sync "
              "WHERE s.started > ? ORDER BY c.id");
    rows.bind(1, static_cast<int64_t>(m_at));
    while (rows.executeStep()) {
        const qint64 source = rows.getColumn(0).getInt64();
        if (m_late.contains(source))
            continue;
        const EdgeEnds ends{rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(), textColumn(rows, 3),
                            textColumn(rows, 4)};
        if (!m_undone.contains(ends))
            m_undoneFrom[ends.from].push_back(ends);
        Undone &undone = m_undone[ends];
        const std::pair key(source, blobColumn(rows, 5));
        if (!undone.contains(key))
            undone.insert(key, {rows.getColumn(6).getInt() == removedOp, detailsFrom(rows, 7)});
    }
}

EdgeHistory::Node EdgeHistory::node(qint64 identity)
{
    if (const auto known = m_nodes.constFind(identity); known != m_nodes.constEnd())
        return *known;
    Node node;
    SQLite::Statement &row =
        m_sql("SELECT i.kind, i.key, e.id, e.key, p.identity, p.kind, p.key, p.name, p.qualified, p.type, "
              "p.domain, p.owner, p.platform, p.tags FROM identity i LEFT JOIN entity e ON e.id = i.entity "
              "LEFT JOIN past_thing p ON p.identity = i.id WHERE i.id = ?");
    row.bind(1, static_cast<int64_t>(identity));
    if (!row.executeStep())
        return node;
    node.uri.kind = static_cast<EntityKind>(row.getColumn(0).getInt());
    if (!row.getColumn(2).isNull()) {
        node.entity = row.getColumn(2).getInt64();
        node.uri.key = textColumn(row, 3);
    } else {
        lineage::PastThing thing;
        const bool isNamed = !row.getColumn(4).isNull();
        thing.uri.kind = isNamed ? static_cast<EntityKind>(row.getColumn(5).getInt()) : node.uri.kind;
        thing.uri.key = textColumn(row, isNamed ? 6 : 1);
        thing.name = textColumn(row, isNamed ? 7 : 1);
        int index = 8;
        for (QString *text : {&thing.qualified, &thing.type, &thing.domain, &thing.owner, &thing.platform})
            *text = textColumn(row, index++);
        thing.tags = textColumn(row, 13).split(QChar(0x1f), Qt::SkipEmptyParts);
        node.uri = thing.uri;
        if (const QString address = node.uri.toString(); !m_gone.contains(address)) {
            m_gone.insert(address);
            m_past.gone.push_back(std::move(thing));
        }
    }
    m_nodes.insert(identity, node);
    return node;
}

/// One identity of each thing that a flow which may differ starts from.
std::vector<qint64> EdgeHistory::startingIdentities()
{
    std::vector<qint64> starts(m_undoneFrom.keyBegin(), m_undoneFrom.keyEnd());
    for (const qint64 source : std::as_const(m_late)) {
        SQLite::Statement &rows =
            m_sql("SELECT DISTINCT g.from_identity FROM edge g JOIN file f ON f.id = g.file "
                  "WHERE f.source = ?");
        rows.bind(1, static_cast<int64_t>(source));
        while (rows.executeStep())
            starts.push_back(rows.getColumn(0).getInt64());
    }
    std::sort(starts.begin(), starts.end());
    QSet<QString> seen;
    std::vector<qint64> distinct;
    for (const qint64 identity : starts) {
        const QString address = node(identity).uri.toString();
        if (!seen.contains(address)) {
            seen.insert(address);
            distinct.push_back(identity);
        }
    }
    return distinct;
}

std::vector<qint64> EdgeHistory::identitiesOf(qint64 identity, const Node &node)
{
    std::vector<qint64> all;
    if (node.entity != 0) {
        SQLite::Statement &rows = m_sql("SELECT id FROM identity WHERE entity = ?");
        rows.bind(1, static_cast<int64_t>(node.entity));
        while (rows.executeStep())
            all.push_back(rows.getColumn(0).getInt64());
        return all;
    }
    SQLite::Statement &rows = m_sql(
        "SELECT p.identity FROM past_thing p JOIN identity i ON i.id = p.identity WHERE i.entity IS NULL "
        "AND (p.kind, p.key) = (SELECT kind, key FROM past_thing WHERE identity = ?)");
    rows.bind(1, static_cast<int64_t>(identity));
    while (rows.executeStep())
        all.push_back(rows.getColumn(0).getInt64());
    if (all.empty())
        all.push_back(identity);
    return all;
}

EdgeHistory::Flow &EdgeHistory::flowOf(Flows &flows, const EdgeEnds &ends)
{
    const Node to = node(ends.to);
    Flow &flow = flows[{to.uri.toString(), ends.fromColumn.toCaseFolded(), ends.toColumn.toCaseFolded()}];
    if (flow.ends.to == 0) {
        flow.to = to;
        flow.ends = ends;
    }
    return flow;
}

void EdgeHistory::addRows(qint64 identity, Flows &flows)
{
    SQLite::Statement &rows =
        m_sql("SELECT f.source, g.to_identity, g.from_column, g.to_column, g.kind, g.transformation, "
              "g.masking, g.job, g.description, g.sql FROM edge g JOIN file f ON f.id = g.file "
              "WHERE g.from_identity = ?");
    rows.bind(1, static_cast<int64_t>(identity));
    while (rows.executeStep()) {
        const qint64 source = rows.getColumn(0).getInt64();
        const EdgeEnds ends{identity, rows.getColumn(1).getInt64(), textColumn(rows, 2), textColumn(rows, 3)};
        Flow &flow = flowOf(flows, ends);
        const FlowDetails details = detailsFrom(rows, 4);
        EdgeDetails all{static_cast<int>(details.kind),
                        details.transformation,
                        textColumn(rows, 8),
                        {},
                        details.job,
                        textColumn(rows, 9)};
        if (!rows.getColumn(6).isNull())
            all.masking = details.masking;
        const QByteArray digest = all.digest();
        flow.now.insert(digest);
        if (m_late.contains(source))
            continue;
        flow.nowBySame.insert(digest);
        const auto undone = m_undone.constFind(ends);
        const bool isOpen = undone != m_undone.constEnd() && undone->contains({source, digest});
        if (!isOpen || undone->value({source, digest}).was)
            flow.then.emplace(digest, details);
    }
}

void EdgeHistory::addUndone(qint64 identity, Flows &flows)
{
    const auto all = m_undoneFrom.constFind(identity);
    if (all == m_undoneFrom.constEnd())
        return;
    for (const EdgeEnds &ends : *all) {
        Flow &flow = flowOf(flows, ends);
        const Undone &undone = m_undone[ends];
        for (auto it = undone.constBegin(); it != undone.constEnd(); ++it) {
            if (it->was)
                flow.then.emplace(it.key().second, it->details);
        }
    }
}

/// What only a source says that was not there yet is no change of what the others say.
bool EdgeHistory::isSameSaid(const Flow &flow)
{
    return std::all_of(flow.then.begin(), flow.then.end(),
                       [&](const auto &said) { return flow.now.contains(said.first); })
        && std::all_of(flow.nowBySame.begin(), flow.nowBySame.end(),
                       [&](const QByteArray &digest) { return flow.then.contains(digest); });
}

void EdgeHistory::tell(const Node &from, const Flows &flows)
{
    for (const auto &[key, flow] : flows) {
        PastFlow told{from.uri, flow.to.uri, !flow.then.empty(), !flow.now.empty(), {}, {}};
        if (told.was == told.is && isSameSaid(flow))
            continue;
        told.from.column = flow.ends.fromColumn;
        told.to.column = flow.ends.toColumn;
        if (told.was)
            told.then = flow.then.begin()->second;
        for (const auto &[digest, details] : flow.then)
            told.said += digest;
        m_past.flows.push_back(std::move(told));
    }
}

/// Of each thing the first change since tells whether it was there: what was added first was not. Without any
/// it was there unless it came later, with the first sync of a source.
void EdgeHistory::loadThings()
{
    SQLite::Statement &rows =
        m_sql("SELECT c.kind, c.key, c.op, min(c.id), e.id IS NOT NULL AND e.records > 0, s.started "
              "FROM change c JOIN sync s ON s.id = c.sync "
              "LEFT JOIN entity e ON e.kind = c.kind AND e.key = c.key WHERE s.started > ? "
              "GROUP BY c.kind, c.key");
    rows.bind(1, static_cast<int64_t>(m_at));
    while (rows.executeStep()) {
        const core::Uri uri{static_cast<EntityKind>(rows.getColumn(0).getInt()), textColumn(rows, 1), {}};
        const bool was = rows.getColumn(2).getInt() != 0;
        const bool is = rows.getColumn(4).getInt() != 0;
        if (was != is)
            (is ? m_past.born : m_past.ended).push_back(uri);
        else if (was)
            m_past.changed.push_back({uri, timeColumn(rows, 5)});
    }
    SQLite::Statement &later =
        m_sql("SELECT kind, key FROM entity e WHERE records > 0 AND first_seen > ?1 AND kind BETWEEN 2 AND 5 "
              "AND NOT EXISTS "
              "(SELECT 1 FROM change c JOIN sync s ON s.id = c.sync WHERE c.key = e.key AND "
              "c.kind = e.kind AND s.started > ?1)");
    later.bind(1, static_cast<int64_t>(m_at));
    while (later.executeStep())
        m_past.born.push_back(
            {static_cast<EntityKind>(later.getColumn(0).getInt()), textColumn(later, 1), {}});
    std::sort(m_past.born.begin(), m_past.born.end(), before);
}

Past EdgeHistory::past(const QDateTime &at)
{
    m_at = at.toMSecsSinceEpoch();
    m_past = {};
    m_past.at = at.toUTC();
    loadLateSources();
    loadUndone();
    for (const qint64 start : startingIdentities()) {
        const Node from = node(start);
        Flows flows;
        for (const qint64 identity : identitiesOf(start, from)) {
            addRows(identity, flows);
            addUndone(identity, flows);
        }
        tell(from, flows);
    }
    loadThings();
    std::sort(m_past.flows.begin(), m_past.flows.end(), [](const PastFlow &a, const PastFlow &b) {
        return a.from == b.from ? before(a.to, b.to) : before(a.from, b.from);
    });
    SQLite::Statement &since = m_sql("SELECT value FROM meta WHERE name = 'edges kept since'");
    if (since.executeStep())
        m_past.known = m_at >= since.getColumn(0).getInt64();
    return std::move(m_past);
}

} // namespace meshbook::store
