// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reconciler.h"

#include "core/fields.h"
#include "core/identity.h"
#include "store/unions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;

std::optional<AnyEntity> Reconciler::foldRecords(const std::vector<qint64> &ids)
{
    std::vector<AnyEntity> said;
    for (Record &record : m_records.load(ids)) {
        Withdrawals::apply(record.entity, record.wasWithdrawn);
        said.push_back(std::move(record.entity));
    }
    return foldAll(said);
}

std::optional<AnyEntity> Reconciler::foldAll(const std::vector<AnyEntity> &entities)
{
    if (entities.empty())
        return std::nullopt;
    AnyEntity folded = entities.front();
    for (std::size_t i = 1; i < entities.size(); ++i)
        core::fold(folded, entities[i]);
    return folded;
}

struct Reconciler::Cluster {
    struct Name {
        qint64 id = 0;
        QString key;
        std::vector<std::size_t> records;
        [[nodiscard]] bool isFold() const { return key.startsWith(u'~'); }
    };
    EntityKind kind = EntityKind::Dataset;
    std::vector<qint64> records;
    std::vector<Name> names;
};

Reconciler::Reconciler(Statements &sql, qint64 nowMs, qint64 lastOldRecord)
    : m_sql(sql)
    , m_records(sql)
    , m_nowMs(nowMs)
    , m_lastOldRecord(lastOldRecord)
{
}

void Reconciler::rememberBefore(qint64 file)
{
    SQLite::Statement &sql =
        m_sql("SELECT DISTINCT entity FROM record WHERE file = ? AND entity IS NOT NULL");
    sql.bind(1, static_cast<int64_t>(file));
    std::vector<qint64> entities;
    while (sql.executeStep())
        entities.push_back(sql.getColumn(0).getInt64());
    for (const qint64 entity : entities) {
        if (m_before.contains(entity))
            continue;
        SQLite::Statement &rows = m_sql("SELECT id FROM record WHERE entity = ? AND id <= ?");
        rows.bind(1, static_cast<int64_t>(entity));
        rows.bind(2, static_cast<int64_t>(m_lastOldRecord));
        std::vector<qint64> ids;
        while (rows.executeStep())
            ids.push_back(rows.getColumn(0).getInt64());
        m_before.insert(entity, foldRecords(ids));
    }
}

std::optional<AnyEntity> Reconciler::before(qint64 entity, const std::vector<Record> &now)
{
    if (entity == 0)
        return std::nullopt;
    if (const auto known = m_before.constFind(entity); known != m_before.constEnd())
        return *known;
    // Nothing was taken from it, so what it was is what its older records say.
    std::vector<AnyEntity> said;
    for (const Record &record : now) {
        if (record.id <= m_lastOldRecord && !Withdrawals::isWhole(record.wasWithdrawn)) {
            said.push_back(record.entity);
            Withdrawals::apply(said.back(), record.wasWithdrawn);
        }
    }
    return foldAll(said);
}

Reconciler::Cluster Reconciler::connected(qint64 identity)
{
    Cluster cluster;
    QHash<qint64, std::size_t> recordIndex;
    std::vector<qint64> queue{identity};
    m_seenIdentities.insert(identity);
    for (std::size_t next = 0; next < queue.size(); ++next) {
        SQLite::Statement &name = m_sql("SELECT kind, key FROM identity WHERE id = ?");
        name.bind(1, static_cast<int64_t>(queue[next]));
        if (!name.executeStep())
            continue;
        cluster.kind = static_cast<EntityKind>(name.getColumn(0).getInt());
        Cluster::Name entry{queue[next], textColumn(name, 1), {}};
        SQLite::Statement &records = m_sql("SELECT record FROM record_identity WHERE identity = ?");
        records.bind(1, static_cast<int64_t>(queue[next]));
        std::vector<qint64> fresh;
        while (records.executeStep()) {
            const qint64 record = records.getColumn(0).getInt64();
            auto known = recordIndex.find(record);
            if (known == recordIndex.end()) {
                known = recordIndex.insert(record, cluster.records.size());
                cluster.records.push_back(record);
                fresh.push_back(record);
            }
            entry.records.push_back(*known);
        }
        cluster.names.push_back(std::move(entry));
        for (const qint64 record : fresh) {
            SQLite::Statement &others = m_sql("SELECT identity FROM record_identity WHERE record = ?");
            others.bind(1, static_cast<int64_t>(record));
            while (others.executeStep()) {
                const qint64 other = others.getColumn(0).getInt64();
                if (!m_seenIdentities.contains(other)) {
                    m_seenIdentities.insert(other);
                    queue.push_back(other);
                }
            }
        }
    }
    return cluster;
}

void Reconciler::settle(const Cluster &cluster)
{
    Unions unions(cluster.records.size());
    for (const Cluster::Name &name : cluster.names) {
        if (!name.isFold()) {
            for (const std::size_t record : name.records)
                unions.join(record, name.records.front());
        }
    }
    // A name without its host joins the one place that has it, see the class comment.
    for (const Cluster::Name &fold : cluster.names) {
        if (!fold.isFold())
            continue;
        QSet<QString> hosts;
        for (const Cluster::Name &name : cluster.names) {
            if (!name.isFold() && core::datasetFoldKey(name.key) == QStringView(fold.key).sliced(1)) {
                const QString host = core::datasetAuthority(name.key);
                if (!host.isEmpty() && !name.records.empty())
                    hosts.insert(host);
            }
        }
        if (hosts.size() <= 1) {
            for (const std::size_t record : fold.records)
                unions.join(record, fold.records.front());
        }
    }
    QHash<std::size_t, std::vector<qint64>> groups;
    for (std::size_t i = 0; i < cluster.records.size(); ++i)
        groups[unions.find(i)].push_back(cluster.records[i]);
    for (std::vector<qint64> &group : groups)
        std::sort(group.begin(), group.end()); // of equal ones the oldest speaks
    std::vector<std::size_t> roots(groups.keyBegin(), groups.keyEnd());
    std::sort(roots.begin(), roots.end(), [&](std::size_t a, std::size_t b) {
        return groups[a].front() < groups[b].front(); // hash order must not decide who keeps the old id
    });
    for (const std::size_t root : roots) {
        std::vector<qint64> identities;
        for (const Cluster::Name &name : cluster.names) {
            if (!name.isFold() && !name.records.empty() && unions.find(name.records.front()) == root)
                identities.push_back(name.id);
        }
        writeThing(cluster.kind, groups[root], identities);
    }
    for (const Cluster::Name &name : cluster.names) {
        if (name.records.empty() && !name.isFold())
            loosen(name.id);
    }
}

/// A name that no record has any more leads elsewhere if its thing goes on without it. A thing that ends
/// keeps its names until removeForsaken() knows whether anything still leads to it.
void Reconciler::loosen(qint64 identity)
{
    SQLite::Statement &thing = m_sql("SELECT entity FROM identity WHERE id = ? AND entity IS NOT NULL");
    thing.bind(1, static_cast<int64_t>(identity));
    if (!thing.executeStep() || !m_written.contains(thing.getColumn(0).getInt64()))
        return;
    SQLite::Statement &loosen = m_sql("UPDATE identity SET entity = NULL WHERE id = ?");
    loosen.bind(1, static_cast<int64_t>(identity));
    loosen.exec();
    m_loose.insert(identity);
}

void Reconciler::writeThing(EntityKind kind, const std::vector<qint64> &recordIds,
                            const std::vector<qint64> &identities)
{
    const std::vector<Record> records = m_records.judged(recordIds, identities);
    std::vector<AnyEntity> said;
    QStringList names;
    QSet<qint64> gone;
    bool stale = false;
    for (const Record &record : records) {
        if (record.isGone()) {
            gone.insert(record.id);
            continue;
        }
        said.push_back(record.entity);
        Withdrawals::apply(said.back(), record.said.withdrawn);
        names += core::header(record.entity).identities;
        stale = stale || record.stale;
    }
    const std::optional<AnyEntity> folded = foldAll(said);
    const QString key = bestKey(kind, names);
    qint64 entity = 0;
    for (const qint64 id : identities) {
        SQLite::Statement &sql = m_sql("SELECT entity FROM identity WHERE id = ? AND entity IS NOT NULL");
        sql.bind(1, static_cast<int64_t>(id));
        if (sql.executeStep()) {
            const qint64 candidate = sql.getColumn(0).getInt64();
            m_absorbed.insert(candidate);
            if (!m_written.contains(candidate) && (entity == 0 || candidate < entity))
                entity = candidate;
        }
    }
    if (!folded)
        return; // all of it was taken back: removeForsaken() ends the thing
    if (SQLite::Statement &holder = m_sql("SELECT id FROM entity WHERE kind = ? AND key = ?"); true) {
        holder.bind(1, static_cast<int>(kind));
        bindText(holder, 2, key);
        if (holder.executeStep()) {
            const qint64 other = holder.getColumn(0).getInt64();
            if (entity == 0 && !m_written.contains(other))
                entity = other;
            else if (other != entity) {
                // Its key was the best it had then and is ours now; it is settled or removed after this.
                SQLite::Statement &aside = m_sql("UPDATE entity SET key = key || '#' || id WHERE id = ?");
                aside.bind(1, static_cast<int64_t>(other));
                aside.exec();
            }
        }
    }
    const std::optional<AnyEntity> was = before(entity, records);
    EntityRow row =
        entityRow(key, *folded, static_cast<int>(recordIds.size()) - static_cast<int>(gone.size()));
    row.stale = stale;
    if (entity == 0)
        entity = insertEntityRow(m_sql, 0, row, m_nowMs);
    else
        updateEntityRow(m_sql, entity, row, m_nowMs, !was || !(*was == *folded));
    m_written.insert(entity);
    m_newThings.remove(entity);
    for (const qint64 id : recordIds) {
        if (gone.contains(id))
            continue;
        SQLite::Statement &sql = m_sql("UPDATE record SET entity = ?1 WHERE id = ?2 AND entity IS NOT ?1");
        sql.bind(1, static_cast<int64_t>(entity));
        sql.bind(2, static_cast<int64_t>(id));
        sql.exec();
    }
    for (const qint64 id : identities) {
        SQLite::Statement &sql = m_sql("UPDATE identity SET entity = ?1 WHERE id = ?2 AND entity IS NOT ?1");
        sql.bind(1, static_cast<int64_t>(entity));
        sql.bind(2, static_cast<int64_t>(id));
        sql.exec();
    }
    note(kind, key, was, folded);
}

void Reconciler::reconcile(const QSet<qint64> &touchedIdentities, QSet<qint64> newThings)
{
    m_newThings = std::move(newThings);
    std::vector<qint64> touched(touchedIdentities.begin(), touchedIdentities.end());
    std::sort(touched.begin(), touched.end());
    for (const qint64 identity : touched) {
        if (!m_seenIdentities.contains(identity)) {
            m_seenIdentities.insert(identity);
            settle(connected(identity));
        }
    }
}

/// Things that go by a name that is no identity of theirs.
std::vector<qint64> Reconciler::thingsCalled(int kind, const QString &key)
{
    // "dbt:<folder>/<unique id>": several projects may have the id, the folder tells which is meant.
    const bool scoped = key.startsWith("dbt:"_L1) && key.contains(u'/');
    const QString scope = scoped ? key.first(key.lastIndexOf(u'/') + 1) : QString();
    const auto ask = [&](const QString &name) {
        SQLite::Statement &alias = m_sql(
            "SELECT DISTINCT r.entity FROM alias a JOIN record r ON r.id = a.record WHERE a.alias = ?1 AND "
            "a.kind = ?2 AND r.entity IS NOT NULL AND (?3 IS NULL OR EXISTS (SELECT 1 FROM identity i "
            "WHERE i.entity = r.entity AND substr(i.key, 1, length(?3)) = ?3)) LIMIT 2");
        bindText(alias, 1, name);
        alias.bind(2, kind);
        bindText(alias, 3, scope);
        std::vector<qint64> found;
        while (alias.executeStep())
            found.push_back(alias.getColumn(0).getInt64());
        return found;
    };
    std::vector<qint64> found = ask(core::foldedName(scoped ? key.sliced(scope.size()) : key));
    if (found.empty() && kind == static_cast<int>(EntityKind::Dataset)
        && core::datasetAuthority(key).isEmpty()) {
        // "postgres:/db.schema.table" finds the one host that has it.
        const QString fold = core::datasetFoldKey(key);
        SQLite::Statement &like =
            m_sql("SELECT DISTINCT r.entity FROM identity i JOIN record_identity ri ON ri.identity = i.id "
                  "JOIN record r ON r.id = ri.record WHERE i.kind = ? AND i.key = ? LIMIT 2");
        like.bind(1, kind);
        bindText(like, 2, u'~' + fold);
        while (!fold.isEmpty() && like.executeStep())
            found.push_back(like.getColumn(0).getInt64());
    }
    return found;
}

void Reconciler::bindOne(qint64 identity, bool mayStand)
{
    SQLite::Statement &sql = m_sql("SELECT i.kind, i.key, i.entity, e.records FROM identity i "
                                   "LEFT JOIN entity e ON e.id = i.entity WHERE i.id = ?");
    sql.bind(1, static_cast<int64_t>(identity));
    if (!sql.executeStep() || sql.getColumn(3).getInt() > 0)
        return;
    const int kind = sql.getColumn(0).getInt();
    const QString key = textColumn(sql, 1);
    qint64 entity = sql.getColumn(2).isNull() ? 0 : sql.getColumn(2).getInt64();
    const std::vector<qint64> found = thingsCalled(kind, key);
    if (found.size() == 1) {
        entity = found.front();
    } else if (entity == 0) {
        if (!mayStand)
            return;
        EntityRow row;
        row.kind = static_cast<EntityKind>(kind);
        row.key = key;
        row.name = key;
        row.implied = true;
        entity = insertEntityRow(m_sql, 0, row, m_nowMs);
    }
    SQLite::Statement &bind = m_sql("UPDATE identity SET entity = ? WHERE id = ?");
    bind.bind(1, static_cast<int64_t>(entity));
    bind.bind(2, static_cast<int64_t>(identity));
    bind.exec();
}

void Reconciler::bindReferences(const QSet<qint64> &referred, const QSet<qint64> &measured)
{
    QSet<qint64> open = referred + m_loose;
    // Things that so far were only named may by now have been described under that alias.
    SQLite::Statement &ghosts =
        m_sql("SELECT i.id FROM entity e JOIN identity i ON i.entity = e.id WHERE e.records = 0");
    while (ghosts.executeStep())
        open.insert(ghosts.getColumn(0).getInt64());
    QSet<qint64> waiting = measured;
    SQLite::Statement &unknown =
        m_sql("SELECT DISTINCT subject FROM observation JOIN identity i ON i.id = subject "
              "WHERE i.entity IS NULL");
    while (unknown.executeStep())
        waiting.insert(unknown.getColumn(0).getInt64());
    for (const bool mayStand : {true, false}) {
        const QSet<qint64> &names = mayStand ? open : waiting;
        std::vector<qint64> ids(names.begin(), names.end());
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids)
            bindOne(id, mayStand);
    }
}

/// Takes a thing out of the lists that nothing describes any more.
void Reconciler::removeIfForsaken(qint64 entity)
{
    SQLite::Statement &left = m_sql("SELECT e.kind, e.key, (SELECT count(*) FROM record WHERE entity = e.id) "
                                    "FROM entity e WHERE e.id = ?");
    left.bind(1, static_cast<int64_t>(entity));
    if (!left.executeStep() || left.getColumn(2).getInt64() > 0)
        return;
    const auto kind = static_cast<EntityKind>(left.getColumn(0).getInt());
    const QString key = textColumn(left, 1);
    if (!m_newThings.remove(entity) && !(kind == EntityKind::Contract && goesOn(entity, key))) {
        ++m_counts.removed;
        remember({kind, key, Removed, lastWordsOf(kind, entity)});
    }
    // An edge may still lead here: then the thing stays, as one that is named but not described.
    SQLite::Statement &fade = m_sql("UPDATE entity SET records = 0, implied = 1 WHERE id = ?");
    fade.bind(1, static_cast<int64_t>(entity));
    fade.exec();
}

void Reconciler::removeForsaken()
{
    QSet<qint64> suspects(m_before.keyBegin(), m_before.keyEnd());
    suspects.unite(m_absorbed).subtract(m_written);
    std::vector<qint64> sorted(suspects.begin(), suspects.end());
    std::sort(sorted.begin(), sorted.end());
    for (const qint64 entity : sorted)
        removeIfForsaken(entity);
    SQLite::Statement &ghosts = m_sql(
        "SELECT e.id FROM entity e WHERE e.records = 0 AND NOT EXISTS (SELECT 1 FROM identity i WHERE "
        "i.entity = e.id AND (EXISTS (SELECT 1 FROM edge WHERE from_identity = i.id OR to_identity = i.id) "
        "OR EXISTS (SELECT 1 FROM term_link WHERE target = i.id)))");
    std::vector<qint64> gone;
    while (ghosts.executeStep())
        gone.push_back(ghosts.getColumn(0).getInt64());
    for (const qint64 entity : gone) {
        keepLastNames(m_sql, entity);
        eraseEntityRow(m_sql, entity);
        SQLite::Statement &loosen = m_sql("UPDATE identity SET entity = NULL WHERE entity = ?");
        loosen.bind(1, static_cast<int64_t>(entity));
        loosen.exec();
    }
}

} // namespace meshbook::store
