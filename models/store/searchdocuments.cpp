// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchdocuments.h"

#include "core/codec.h"
#include "core/fields.h"
#include "store/recordloader.h"
#include "store/searchtexts.h"

namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;
using search::Document;
using search::Facet;

namespace {

constexpr qint64 msPerSecond = 1'000;

void addValue(Document &document, Facet facet, const QString &value)
{
    if (!value.isEmpty())
        document.facets[static_cast<std::size_t>(facet)].append(value);
}

} // namespace

void SearchDocuments::expectMany()
{
    m_neighbours.emplace();
    SQLite::Statement &edges =
        m_sql("SELECT f.entity, t.entity FROM (SELECT DISTINCT from_identity, to_identity FROM edge) e "
              "JOIN identity f ON f.id = e.from_identity JOIN identity t ON t.id = e.to_identity");
    while (edges.executeStep()) {
        ++(*m_neighbours)[edges.getColumn(0).getInt64()].downstream;
        ++(*m_neighbours)[edges.getColumn(1).getInt64()].upstream;
    }
}

SearchDocuments::Neighbours SearchDocuments::neighbours(qint64 entity)
{
    if (m_neighbours)
        return m_neighbours->value(entity);
    SQLite::Statement &edges =
        m_sql("SELECT (SELECT count(DISTINCT e.from_identity) FROM identity i JOIN edge e ON "
              "e.to_identity = i.id WHERE i.entity = ?1), (SELECT count(DISTINCT e.to_identity) "
              "FROM identity i JOIN edge e ON e.from_identity = i.id WHERE i.entity = ?1)");
    edges.bind(1, static_cast<int64_t>(entity));
    edges.executeStep();
    return {edges.getColumn(0).getInt64(), edges.getColumn(1).getInt64()};
}

std::optional<EntityRow> SearchDocuments::row(qint64 entity, qint64 &changed)
{
    SQLite::Statement &row =
        m_sql("SELECT kind, name, qualified, type, domain, platform, status, lifecycle, records, implied, "
              "objectives, rules, links, changed_at, owner, summary, tags FROM entity "
              "WHERE id = ? AND records > 0");
    row.bind(1, static_cast<int64_t>(entity));
    if (!row.executeStep())
        return std::nullopt;
    EntityRow known;
    known.kind = static_cast<EntityKind>(row.getColumn(0).getInt());
    int index = 1;
    for (QString *text :
         {&known.name, &known.qualified, &known.type, &known.domain, &known.platform, &known.status})
        *text = textColumn(row, index++);
    known.lifecycle = static_cast<core::Lifecycle>(row.getColumn(7).getInt());
    known.records = row.getColumn(8).getInt();
    known.implied = row.getColumn(9).getInt() != 0;
    known.objectives = row.getColumn(10).getInt();
    known.rules = row.getColumn(11).getInt();
    known.links = row.getColumn(12).getInt();
    changed = row.getColumn(13).getInt64() / msPerSecond;
    known.owner = textColumn(row, 14);
    known.summary = textColumn(row, 15);
    if (const QString tags = textColumn(row, 16); !tags.isEmpty())
        known.tags = tags.split(QChar(0x1f));
    return known;
}

std::optional<SearchDocuments::Standing> SearchDocuments::standing(qint64 entity)
{
    qint64 changed = 0;
    const std::optional<EntityRow> known = row(entity, changed);
    if (!known)
        return std::nullopt;
    const Neighbours around = neighbours(entity);
    return Standing{importanceOf(*known, around.downstream), around.upstream + around.downstream > 0};
}

std::optional<Document> SearchDocuments::fromRow(qint64 entity)
{
    Document document;
    const std::optional<EntityRow> known = row(entity, document.changed);
    if (!known)
        return std::nullopt;
    document.id = entity;
    addRow(document, *known);
    const Neighbours around = neighbours(entity);
    document.importance = importanceOf(*known, around.downstream);
    if (around.upstream + around.downstream > 0)
        document.addTrait(search::Trait::Lineage);
    return document;
}

std::optional<AnyEntity> SearchDocuments::folded(qint64 entity, QStringList &sources)
{
    SQLite::Statement &names = m_sql("SELECT r.id, s.name FROM record r JOIN file f ON f.id = r.file "
                                     "JOIN source s ON s.id = f.source WHERE r.entity = ? ORDER BY r.id");
    names.bind(1, static_cast<int64_t>(entity));
    std::vector<qint64> ids;
    while (names.executeStep()) {
        ids.push_back(names.getColumn(0).getInt64());
        const QString source = textColumn(names, 1);
        if (sources.isEmpty() || sources.last() != source)
            sources.append(source);
    }
    sources.removeDuplicates();
    std::optional<AnyEntity> all;
    for (StoredRecord &record : RecordLoader(m_sql).load(ids)) {
        Withdrawals::apply(record.entity, record.said.withdrawn);
        if (all)
            core::fold(*all, record.entity);
        else
            all = std::move(record.entity);
    }
    return all;
}

std::optional<Document> SearchDocuments::document(qint64 entity)
{
    std::optional<Document> document = fromRow(entity);
    if (!document)
        return std::nullopt;
    QStringList sources;
    const std::optional<AnyEntity> all = folded(entity, sources);
    if (all)
        addTexts(*document, *all);
    document->facets[static_cast<std::size_t>(Facet::Source)] = sources;
    document->score = m_health.of(entity, document->kind).value_or(-1);
    return document;
}

std::optional<Document> SearchDocuments::outline(qint64 entity)
{
    std::optional<Document> document = fromRow(entity);
    qint64 changed = 0;
    const std::optional<EntityRow> known = row(entity, changed);
    if (!document || !known)
        return std::nullopt;
    addValue(*document, Facet::Owner, known->owner);
    document->facets[static_cast<std::size_t>(Facet::Tag)] = known->tags;
    document->texts =
        QStringList{known->summary} + known->tags + document->facets[static_cast<std::size_t>(Facet::Owner)];
    return document;
}

std::vector<qint64> SearchDocuments::described()
{
    SQLite::Statement &rows = m_sql("SELECT id FROM entity WHERE records > 0 ORDER BY id");
    std::vector<qint64> ids;
    while (rows.executeStep())
        ids.push_back(rows.getColumn(0).getInt64());
    return ids;
}

} // namespace meshbook::store
