// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineagepatcher.h"

#include "store/lineagerows.h"
#include "store/lineagewords.h"
#include "store/rows.h"

#include <algorithm>
#include <iterator>

namespace meshbook::store {

using lineage::NodeId;

namespace {

constexpr quint32 stride = 1'024; ///< rows between questions whether to go on
constexpr std::size_t fewThings = 256; ///< are never too many to patch
constexpr std::size_t mostShare = 12; ///< beyond a twelfth of the things reading all in its order is as quick
constexpr qint64 textsSlack = 1'000'000; ///< bytes of texts that patches may leave behind, beside half of all

/// What the graph holds of the touched things.
#define MESHBOOK_TOUCHED_IN_GRAPH                                                                            \
    "FROM entity WHERE id IN (SELECT value FROM json_each(?1)) AND (kind BETWEEN 2 AND 5 OR EXISTS "         \
    "(SELECT 1 FROM identity i WHERE i.entity = entity.id AND "                                              \
    "(EXISTS (SELECT 1 FROM edge WHERE from_identity = i.id) OR "                                            \
    "EXISTS (SELECT 1 FROM edge WHERE to_identity = i.id)))) ORDER BY id"

QByteArray listOf(const std::vector<qint64> &ids)
{
    QByteArray list("[");
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += ',';
        list += QByteArray::number(id);
    }
    return list + ']';
}

} // namespace

LineagePatcher::LineagePatcher(SQLite::Database &database, const LineageState &before,
                               const lineage::Cancelled &cancelled)
    : m_database(database)
    , m_before(before)
    , m_cancelled(cancelled)
{
}

bool LineagePatcher::isCancelled()
{
    if (++m_steps % stride == 0 && m_cancelled && m_cancelled())
        m_stopped = true;
    return m_stopped;
}

NodeId LineagePatcher::nodeOf(qint64 entity) const
{
    const auto found = std::lower_bound(m_things.begin(), m_things.end(), entity);
    return found == m_things.end() || *found != entity ? lineage::none
                                                       : static_cast<NodeId>(found - m_things.begin());
}

bool LineagePatcher::isTooMuch() const
{
    return m_touched.size() > std::max(fewThings, m_before.things->size() / mostShare);
}

bool LineagePatcher::readThings()
{
    m_list = listOf(m_touched);
    m_present.clear();
    Rows rows(m_database, "SELECT id " MESHBOOK_TOUCHED_IN_GRAPH, m_list);
    while (rows.next() && !isCancelled())
        m_present.push_back(rows.number(0));
    return !m_stopped;
}

/// Where a thing goes, what flowed to and from it may go without a row of its own having been touched.
bool LineagePatcher::addNeighboursOfGone()
{
    const std::vector<qint64> &things = *m_before.things;
    const lineage::Adjacency &flows = m_before.graph->things();
    std::vector<qint64> more;
    for (const qint64 entity : m_touched) {
        const auto known = std::lower_bound(things.begin(), things.end(), entity);
        if (known == things.end() || *known != entity
            || std::binary_search(m_present.begin(), m_present.end(), entity))
            continue;
        const auto gone = static_cast<NodeId>(known - things.begin());
        for (const auto &neighbours : {flows.upstream(gone), flows.downstream(gone)}) {
            for (const NodeId neighbour : neighbours)
                more.push_back(things[neighbour]);
        }
    }
    const std::size_t count = m_touched.size();
    m_touched.insert(m_touched.end(), more.begin(), more.end());
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    return m_touched.size() > count;
}

/// What was there and was not touched, and what is there of what was touched, in the order of a whole
/// reading.
void LineagePatcher::placeThings()
{
    const std::vector<qint64> &things = *m_before.things;
    m_things.reserve(things.size() + m_present.size());
    m_places.reserve(m_things.capacity());
    auto touched = m_touched.begin();
    auto present = m_present.begin();
    const auto addNew = [&](qint64 end) {
        for (; present != m_present.end() && *present < end; ++present) {
            m_things.push_back(*present);
            m_places.push_back({lineage::none, true});
        }
    };
    for (NodeId node = 0; node < things.size(); ++node) {
        const qint64 entity = things[node];
        addNew(entity);
        while (touched != m_touched.end() && *touched < entity)
            ++touched;
        const bool isTouched = touched != m_touched.end() && *touched == entity;
        const bool isPresent = present != m_present.end() && *present == entity;
        if (isPresent)
            ++present;
        if (isTouched && !isPresent)
            continue;
        m_things.push_back(entity);
        m_places.push_back({node, isTouched});
    }
    addNew(std::numeric_limits<qint64>::max());
}

void LineagePatcher::readSources()
{
    if (m_sources.isOne())
        return;
    Rows rows(m_database,
              "SELECT r.entity, min(f.source) FROM record r JOIN file f ON f.id = r.file WHERE r.entity IN "
              "(SELECT value FROM json_each(?1)) AND r.kind BETWEEN 2 AND 5 GROUP BY r.entity",
              m_list);
    while (rows.next() && !isCancelled())
        m_sources.note(rows.number(0), rows.number(1));
}

void LineagePatcher::tellThings(lineage::GraphPatch &patch)
{
    Rows rows(m_database, "SELECT " MESHBOOK_THING_COLUMNS MESHBOOK_TOUCHED_IN_GRAPH, m_list);
    while (rows.next() && !isCancelled())
        patch.setThing(nodeOf(rows.number(0)), thingIn(rows, m_sources.of(rows.number(0))));
}

void LineagePatcher::tellColumns(lineage::GraphPatch &patch)
{
    Rows rows(m_database,
              "SELECT r.entity, c.element, c.word FROM record r JOIN classified c ON c.record = r.id WHERE "
              "r.entity IN (SELECT value FROM json_each(?1)) AND " MESHBOOK_COLUMNS_IN_FORCE
              "ORDER BY c.record, c.element",
              m_list);
    while (rows.next() && !isCancelled()) {
        if (const NodeId node = nodeOf(rows.number(0)); node != lineage::none)
            patch.classifyColumn(node, rows.text(1), rows.text(2));
    }
}

void LineagePatcher::tellEdges(lineage::GraphPatch &patch)
{
    Rows rows(
        m_database,
        "WITH names AS MATERIALIZED (SELECT id FROM identity WHERE entity IN (SELECT value FROM "
        "json_each(?1))) SELECT a.entity, b.entity, " MESHBOOK_EDGE_COLUMNS
        "FROM (SELECT id FROM edge WHERE from_identity IN names UNION SELECT id FROM edge WHERE "
        "to_identity IN names) w CROSS JOIN edge e ON e.id = w.id JOIN identity a ON a.id = e.from_identity "
        "JOIN identity b ON b.id = e.to_identity ORDER BY e.id",
        m_list);
    while (rows.next() && !isCancelled()) {
        lineage::GraphBuilder::Edge edge = edgeIn(rows);
        edge.from = nodeOf(rows.number(0));
        edge.to = nodeOf(rows.number(1));
        if (edge.from != lineage::none && edge.to != lineage::none)
            patch.addEdge(edge);
    }
}

void LineagePatcher::tellWords(lineage::GraphPatch &patch)
{
    LineageWords words(
        m_database, [this](qint64 entity) { return nodeOf(entity); }, [this] { return isCancelled(); });
    LineageWords::Pairs parts = words.parts();
    patch.setWords(std::move(parts), words.declarations());
}

std::optional<LineageState> LineagePatcher::patched(qint64 generation)
{
    if (!m_before.graph)
        return std::nullopt;
    std::optional<GraphSteps> steps = graphSteps(m_database, m_before.generation, generation);
    m_sources = SourceNames::read(m_database);
    if (!steps || m_sources.text() != m_before.sources
        || m_before.graph->texts().bytes() > m_before.textsRead + m_before.textsRead / 2 + textsSlack)
        return std::nullopt;
    m_touched = std::move(steps->things);
    do {
        if (isTooMuch() || !readThings())
            return std::nullopt;
    } while (addNeighboursOfGone());
    placeThings();
    readSources();
    lineage::GraphPatch patch(m_before.graph, std::move(m_places));
    tellThings(patch);
    tellColumns(patch);
    tellEdges(patch);
    if (steps->words)
        tellWords(patch);
    if (m_stopped)
        return std::nullopt;
    LineageState state = m_before;
    state.graph = patch.build();
    state.generation = generation;
    state.things = std::make_shared<const std::vector<qint64>>(std::move(m_things));
    state.patched = true;
    return state.graph ? std::optional(std::move(state)) : std::nullopt;
}

} // namespace meshbook::store
