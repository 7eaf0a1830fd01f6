// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineageloader.h"

#include "core/identity.h"
#include "lineage/classification.h"
#include "store/preparedbatch.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;
using lineage::NodeId;

namespace {

/// What things of the kinds `who` name by a mention of one kind: who, and the folded name.
#define MESHBOOK_SAID(who, mention)                                                                          \
    "SELECT w.id AS id, m.alias AS name FROM entity w JOIN record r ON r.entity = w.id "                     \
    "JOIN alias m ON m.record = r.id AND m.kind = " mention " WHERE w.kind IN (" who ")"

/// Who, the name, and the things of the kind `what` that are called so, by alias or key.
#define MESHBOOK_CALLED(who, mention, what)                                                                  \
    "WITH said AS (" MESHBOOK_SAID(                                                                          \
        who,                                                                                                 \
        mention) ") "                                                                                        \
                 "SELECT said.id, said.name, t.entity FROM said JOIN alias a ON a.alias = said.name AND "    \
                 "a.kind = " what                                                                            \
                 " JOIN record t ON t.id = a.record UNION SELECT said.id, said.name, i.entity FROM said "    \
                 "JOIN identity i ON i.key = said.name AND i.kind = " what " ORDER BY 1, 2, 3"

constexpr quint32 stride = 16'384; ///< rows between questions whether to go on
constexpr std::size_t mostCalledSo = 50; ///< things one name may mean; CacheReader takes as many

/// Platforms whose names are paths.
constexpr std::array pathPlatforms{"s3"_L1,   "s3a"_L1,  "gs"_L1,    "gcs"_L1,  "file"_L1, "hdfs"_L1,
                                   "dbfs"_L1, "adls"_L1, "abfss"_L1, "wasb"_L1, "wasbs"_L1};

QUtf8StringView part(const char *begin, const char *end)
{
    return {begin, static_cast<qsizetype>(end - begin)};
}

QByteArray bytesOf(QUtf8StringView text)
{
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

/// "db.schema" of "db.schema.table", the folder of a path; empty where a name has neither.
QUtf8StringView schemaOf(QUtf8StringView qualified, QUtf8StringView platform)
{
    const QLatin1StringView name(reinterpret_cast<const char *>(qualified.data()), qualified.size());
    const QLatin1StringView on(reinterpret_cast<const char *>(platform.data()), platform.size());
    const qsizetype slash = name.lastIndexOf('/'_L1);
    if (std::find(pathPlatforms.begin(), pathPlatforms.end(), on) != pathPlatforms.end())
        return slash <= 0 ? QUtf8StringView() : part(name.data(), name.data() + slash);
    const qsizetype dot = name.lastIndexOf('.'_L1);
    return dot <= slash + 1 ? QUtf8StringView() : part(name.data() + slash + 1, name.data() + dot);
}

/// What its tags say of how well a thing has to be kept: plain words are no classification.
QUtf8StringView classificationIn(QUtf8StringView tags)
{
    const char *at = reinterpret_cast<const char *>(tags.data());
    const char *end = at + tags.size();
    QUtf8StringView strictest;
    while (at < end) {
        const char *stop = std::find(at, end, '\x1f');
        const QUtf8StringView tag = part(at, stop);
        if (lineage::saysToKeep(tag) && lineage::strictness(tag) > lineage::strictness(strictest))
            strictest = tag;
        at = stop == end ? end : stop + 1;
    }
    return strictest;
}

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

QUtf8StringView LineageLoader::sourceOf(qint64 entity) const
{
    if (m_sourceNames.size() == 1)
        return m_sourceNames.front();
    const auto found = m_sourceOf.constFind(entity);
    return found == m_sourceOf.cend() ? QUtf8StringView() : QUtf8StringView(m_sourceNames[*found]);
}

/// Where all come from one source it is known without looking at a record.
void LineageLoader::loadSources()
{
    QHash<qint64, quint32> sources;
    Rows named(m_database, "SELECT id, name FROM source ORDER BY id");
    while (named.next()) {
        sources.insert(named.number(0), static_cast<quint32>(m_sourceNames.size()));
        m_sourceNames.push_back(named.text(1).toString().toUtf8());
    }
    if (m_sourceNames.size() < 2)
        return;
    Rows records(m_database,
                 "SELECT r.entity, min(f.source) FROM file f JOIN record r ON r.file = f.id "
                 "WHERE r.kind BETWEEN 2 AND 5 GROUP BY r.entity");
    while (records.next() && !isCancelled())
        m_sourceOf.insert(records.number(0), sources.value(records.number(1)));
}

void LineageLoader::loadThings()
{
    // Domains, teams and terms only where an edge names them. The + keeps SQLite from going by the index of
    // kinds, for then it looks for each row and sorts them all.
    Rows rows(m_database,
              "SELECT id, kind, key, name, qualified, type, domain, owner, platform, lifecycle, tags, "
              "records = 0 OR implied, stale FROM entity WHERE +kind BETWEEN 2 AND 5 OR +id IN "
              "(SELECT i.entity FROM identity i WHERE i.kind IN (0, 1, 6, 7) AND "
              "(EXISTS (SELECT 1 FROM edge WHERE from_identity = i.id) OR "
              "EXISTS (SELECT 1 FROM edge WHERE to_identity = i.id))) ORDER BY id");
    while (rows.next() && !isCancelled()) {
        lineage::GraphBuilder::Thing thing;
        thing.kind = static_cast<EntityKind>(rows.number(1));
        thing.key = rows.text(2);
        thing.name = rows.text(3);
        thing.qualified = rows.text(4);
        thing.type = rows.text(5);
        thing.domain = rows.text(6);
        thing.owner = rows.text(7);
        thing.platform = rows.text(8);
        thing.lifecycle = static_cast<core::Lifecycle>(rows.number(9));
        thing.tags = rows.text(10);
        thing.implied = rows.number(11) != 0;
        thing.stale = rows.number(12) != 0;
        thing.source = sourceOf(rows.number(0));
        thing.classification = classificationIn(thing.tags);
        if (thing.kind == EntityKind::Dataset)
            thing.schema = schemaOf(thing.qualified.isEmpty() ? thing.key : thing.qualified, thing.platform);
        put(m_nodes, rows.number(0), m_builder.addThing(thing));
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

/// `sql` gives the thing that says a name, the name, and a thing that is called so, in this order. A name
/// that means too many things means the first of them.
LineageLoader::Pairs LineageLoader::pairs(const char *sql)
{
    Pairs found;
    Rows rows(m_database, sql);
    qint64 last = -1;
    QByteArray lastName;
    std::size_t called = 0;
    while (rows.next() && !isCancelled()) {
        const QUtf8StringView name = rows.text(1);
        const bool same = rows.number(0) == last && name == QUtf8StringView(lastName);
        if (!same) {
            last = rows.number(0);
            lastName = bytesOf(name);
            called = 0;
        }
        const NodeId from = nodeOf(last);
        const NodeId to = nodeOf(rows.number(2));
        if (from == lineage::none || to == lineage::none || ++called > mostCalledSo)
            continue;
        found.push_back({from, to});
    }
    return found;
}

/// Mentions are folded and keys are not: what `sql` says (who, and a folded name) is met with the keys that
/// have capitals, and added to `found`.
void LineageLoader::addByKeysWithCapitals(const char *sql, int kind, Pairs &found)
{
    QMultiHash<QByteArray, NodeId> said;
    Rows sayings(m_database, sql);
    while (sayings.next() && !isCancelled())
        said.insert(bytesOf(sayings.text(1)), nodeOf(sayings.number(0)));
    if (said.isEmpty())
        return;
    Rows keys(m_database,
              "SELECT kind, key, entity FROM identity WHERE kind BETWEEN 2 AND 4 AND key <> lower(key) "
              "AND entity IS NOT NULL");
    while (keys.next() && !isCancelled()) {
        if (keys.number(0) != kind)
            continue;
        const auto [begin, end] = said.equal_range(core::foldedName(keys.text(1).toString()).toUtf8());
        for (auto who = begin; who != end; ++who) {
            if (const NodeId node = nodeOf(keys.number(2)); node != lineage::none && *who != lineage::none)
                found.push_back({*who, node});
        }
    }
}

/// Products contain what they and their contracts name, and what names them; as on their pages.
void LineageLoader::loadParts()
{
    // From the few products and contracts to the many datasets: the other way would read every alias.
    Pairs datasets = pairs(MESHBOOK_CALLED("2, 3", "102", "4"));
    addByKeysWithCapitals(MESHBOOK_SAID("2, 3", "102"), 4, datasets);
    const Pairs claims =
        pairs("SELECT w.id, a.alias, d.entity FROM entity w JOIN record r ON r.entity = w.id "
              "JOIN alias a ON a.record = r.id AND a.kind = w.kind JOIN alias m ON m.alias = "
              "a.alias AND m.kind = 103 JOIN record d ON d.id = m.record "
              "WHERE w.kind IN (2, 3) ORDER BY 1, 2, 3");
    datasets.insert(datasets.end(), claims.begin(), claims.end());
    Pairs contracts = pairs(MESHBOOK_CALLED("2", "100", "3"));
    addByKeysWithCapitals(MESHBOOK_SAID("2", "100"), 3, contracts);
    std::sort(datasets.begin(), datasets.end());
    for (const auto &[whole, dataset] : datasets)
        m_builder.addPart(whole, dataset);
    for (const auto &[product, contract] : contracts) {
        m_builder.addPart(product, contract);
        for (auto at =
                 std::lower_bound(datasets.begin(), datasets.end(), lineage::Adjacency::Pair{contract, 0});
             at != datasets.end() && at->from == contract; ++at)
            m_builder.addPart(product, at->to);
    }
}

/// Products name contracts, products and datasets that they read, and products that read them.
void LineageLoader::loadDeclarations()
{
    Pairs read = pairs(MESHBOOK_CALLED("2", "104", "2"));
    const auto append = [&read](const Pairs &more) { read.insert(read.end(), more.begin(), more.end()); };
    append(pairs(MESHBOOK_CALLED("2", "104", "3")));
    append(pairs(MESHBOOK_CALLED("2", "104", "4")));
    for (const int kind : {2, 3, 4})
        addByKeysWithCapitals(MESHBOOK_SAID("2", "104"), kind, read);
    for (const auto &[reader, what] : read)
        m_builder.addDeclaration(reader, what);
    Pairs provided = pairs(MESHBOOK_CALLED("2", "105", "2"));
    addByKeysWithCapitals(MESHBOOK_SAID("2", "105"), 2, provided);
    for (const auto &[what, reader] : provided)
        m_builder.addDeclaration(reader, what);
}

void LineageLoader::loadClassified()
{
    Rows rows(m_database,
              "SELECT r.entity, c.element, c.word FROM classified c JOIN record r ON r.id = c.record "
              "WHERE r.withdrawn IS NULL OR (r.withdrawn <> '*' AND "
              "instr(char(31) || r.withdrawn || char(31), char(31) || 'columns' || char(31)) = 0)");
    while (rows.next() && !isCancelled()) {
        if (const NodeId node = nodeOf(rows.number(0)); node != lineage::none)
            m_builder.classifyColumn(node, rows.text(1), rows.text(2));
    }
}

void LineageLoader::loadEdges()
{
    Rows rows(m_database,
              "SELECT from_identity, to_identity, from_column, to_column, kind, transformation, "
              "masking, job FROM edge ORDER BY id");
    while (rows.next() && !isCancelled()) {
        lineage::GraphBuilder::Edge edge;
        edge.from = at(m_named, rows.number(0));
        edge.to = at(m_named, rows.number(1));
        if (edge.from == lineage::none || edge.to == lineage::none)
            continue; // a name that no thing has, though each sync gives every end one
        edge.fromColumn = rows.text(2);
        edge.toColumn = rows.text(3);
        edge.kind = static_cast<core::EdgeKind>(rows.number(4));
        edge.transformation = rows.text(5);
        edge.masking = rows.number(6) != 0;
        edge.job = rows.text(7);
        m_builder.addEdge(edge);
    }
}

lineage::GraphPtr LineageLoader::load()
{
    for (const auto step :
         {&LineageLoader::loadSources, &LineageLoader::loadThings, &LineageLoader::loadIdentities,
          &LineageLoader::loadParts, &LineageLoader::loadDeclarations, &LineageLoader::loadClassified,
          &LineageLoader::loadEdges}) {
        (this->*step)();
        if (m_stopped)
            return nullptr;
    }
    return m_builder.build();
}

} // namespace meshbook::store
