// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineageloader.h"

#include "store/lineagerows.h"
#include "store/lineagewords.h"
#include "store/rows.h"

#include <QHash>

#include <optional>

namespace meshbook::store {

using lineage::NodeId;

namespace {

constexpr quint32 stride = 16'384; ///< rows between questions whether to go on

void put(std::vector<NodeId> &list, qint64 id, NodeId node)
{
    if (id < 0)
        return;
    if (static_cast<std::size_t>(id) >= list.size())
        list.resize(static_cast<std::size_t>(id) + 1 + list.size() / 2, lineage::none);
    list[static_cast<std::size_t>(id)] = node;
}

NodeId at(const std::vector<NodeId> &list, qint64 id)
{
    return id >= 0 && static_cast<std::size_t>(id) < list.size() ? list[static_cast<std::size_t>(id)]
                                                                 : lineage::none;
}

/// The oldest source of each thing, asked in the order of their ids: two walks side by side, of things and of
/// the index of records by thing, in place of a look at each record and a list of all.
class OldestSources final {
public:
    explicit OldestSources(SQLite::Database &database)
        : m_records(database,
                    "SELECT entity, file FROM record INDEXED BY record_entity WHERE entity IS NOT NULL "
                    "ORDER BY entity")
    {
        Rows files(database, "SELECT id, source FROM file");
        while (files.next())
            m_sourceOf.insert(files.number(0), files.number(1));
        m_more = m_records.next();
    }

    /// The id of the source; -1 where no file speaks of the thing.
    [[nodiscard]] qint64 of(qint64 entity)
    {
        qint64 oldest = -1;
        for (; m_more && m_records.number(0) <= entity; m_more = m_records.next()) {
            if (m_records.number(0) < entity)
                continue;
            if (const qint64 file = m_records.number(1); file != m_file) {
                m_file = file;
                m_source = m_sourceOf.value(file, -1);
            }
            if (m_source >= 0 && (oldest < 0 || m_source < oldest))
                oldest = m_source;
        }
        return oldest;
    }

private:
    Rows m_records;
    QHash<qint64, qint64> m_sourceOf; ///< by file
    qint64 m_file = -1; ///< of the row before: mostly the same again
    qint64 m_source = -1;
    bool m_more = false;
};

/// Others are there only where an edge names them, and without a source.
bool isInGraphByItself(qint64 kind)
{
    return kind >= qint64(core::EntityKind::Product) && kind <= qint64(core::EntityKind::Job);
}

} // namespace

LineageLoader::LineageLoader(SQLite::Database &database, const lineage::Cancelled &cancelled)
    : m_database(database)
    , m_cancelled(cancelled)
{
}

bool LineageLoader::isCancelled()
{
    if (++m_steps % stride == 0 && m_cancelled && m_cancelled())
        m_stopped = true;
    return m_stopped;
}

NodeId LineageLoader::nodeOf(qint64 entity) const
{
    return at(m_nodes, entity);
}

void LineageLoader::loadThings()
{
    m_sources = SourceNames::read(m_database);
    // Where all come from one source it is known without looking at a record.
    std::optional<OldestSources> oldest;
    if (!m_sources.isOne())
        oldest.emplace(m_database);
    // Domains, teams and terms only where an edge names them. The + keeps SQLite from going by the index of
    // kinds, for then it looks for each row and sorts them all.
    Rows rows(m_database,
              "SELECT " MESHBOOK_THING_COLUMNS "FROM entity WHERE +kind BETWEEN 2 AND 5 OR +id IN "
              "(SELECT i.entity FROM identity i WHERE i.kind IN (0, 1, 6, 7) AND "
              "(EXISTS (SELECT 1 FROM edge WHERE from_identity = i.id) OR "
              "EXISTS (SELECT 1 FROM edge WHERE to_identity = i.id))) ORDER BY id");
    while (rows.next() && !isCancelled()) {
        const qint64 id = rows.number(0);
        QUtf8StringView source;
        if (!oldest)
            source = m_sources.of(id);
        else if (isInGraphByItself(rows.number(1)))
            source = m_sources.name(oldest->of(id));
        put(m_nodes, id, m_builder.addThing(thingIn(rows, source)));
        m_things.push_back(id);
    }
}

void LineageLoader::loadIdentities()
{
    Rows rows(m_database, "SELECT id, entity FROM identity WHERE entity IS NOT NULL");
    while (rows.next() && !isCancelled()) {
        if (const NodeId node = nodeOf(rows.number(1)); node != lineage::none)
            put(m_named, rows.number(0), node);
    }
}

void LineageLoader::loadWords()
{
    LineageWords words(
        m_database, [this](qint64 entity) { return nodeOf(entity); }, [this] { return isCancelled(); });
    for (const auto &[whole, part] : words.parts())
        m_builder.addPart(whole, part);
    for (const auto &[reader, what] : words.declarations())
        m_builder.addDeclaration(reader, what);
}

void LineageLoader::loadClassified()
{
    Rows rows(m_database,
              "SELECT r.entity, c.element, c.word FROM classified c JOIN record r ON r.id = c.record "
              "WHERE " MESHBOOK_COLUMNS_IN_FORCE "ORDER BY c.record, c.element");
    while (rows.next() && !isCancelled()) {
        if (const NodeId node = nodeOf(rows.number(0)); node != lineage::none)
            m_builder.classifyColumn(node, rows.text(1), rows.text(2));
    }
}

void LineageLoader::loadEdges()
{
    Rows rows(m_database,
              "SELECT from_identity, to_identity, " MESHBOOK_EDGE_COLUMNS "FROM edge e ORDER BY e.id");
    while (rows.next() && !isCancelled()) {
        lineage::GraphBuilder::Edge edge = edgeIn(rows);
        edge.from = at(m_named, rows.number(0));
        edge.to = at(m_named, rows.number(1));
        if (edge.from == lineage::none || edge.to == lineage::none)
            continue; // a name that no thing has, though each sync gives every end one
        m_builder.addEdge(edge);
    }
}

bool LineageLoader::load(LineageState &state)
{
    for (const auto step :
         {&LineageLoader::loadThings, &LineageLoader::loadIdentities, &LineageLoader::loadWords,
          &LineageLoader::loadClassified, &LineageLoader::loadEdges}) {
        (this->*step)();
        if (m_stopped)
            return false;
    }
    state.graph = m_builder.build();
    state.things = std::make_shared<const std::vector<qint64>>(std::move(m_things));
    state.sources = m_sources.text();
    state.textsRead = state.graph->texts().bytes();
    return true;
}

} // namespace meshbook::store
