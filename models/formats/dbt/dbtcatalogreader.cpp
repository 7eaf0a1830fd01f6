// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtcatalogreader.h"

#include "core/identity.h"
#include "formats/dbt/dbtartifact.h"
#include "formats/reader/readutil.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using dbt::Shape;

/// The name that the manifest gives: "source.package.source.table" → table, "model.package.name.v2" → name.
QString nameOf(const dbt::UniqueId &id)
{
    static const QRegularExpression version(u"\\.v[^.]+$"_s);
    if (id.type == "source"_L1)
        return id.name.sliced(id.name.indexOf(u'.') + 1);
    QString name = id.name;
    return name.remove(version);
}

/// One reading of one catalog.
class CatalogBuilder final {
public:
    CatalogBuilder(const Content &content, const ReadContext &context, core::Batch &batch)
        : m_batch(batch)
        , m_root(content.root())
        , m_metadata(dbt::metadataOf(m_root))
        , m_scope(dbt::projectScope(context))
        , m_shape(batch)
        , m_budget(content, context, batch)
        , m_time(m_metadata.generated.isValid() ? m_metadata.generated : context.fileTime)
    {
    }

    void build()
    {
        m_batch.formatVersion = m_metadata.schemaVersion;
        addSection("nodes"_L1);
        addSection("sources"_L1);
        for (const QString &error : m_root["errors"_L1].textList())
            m_shape.say(core::Severity::Warning, "dbt.catalog-error"_L1,
                        u"dbt could not read a part of the warehouse: %1"_s.arg(error), m_root["errors"_L1]);
    }

private:
    void addSection(QLatin1StringView section)
    {
        for (const Node entry : m_shape.mapping(m_root, section)) {
            if (!m_shape.isMapping(entry))
                continue;
            if (!m_budget.take())
                return;
            m_batch.entities.emplace_back(dataset(entry));
        }
    }

    core::Dataset dataset(Node entry);
    QString typeOf(const dbt::UniqueId &id, const QString &relationType);
    core::Column column(Node entry);
    void addStats(Node entry, core::Dataset &dataset);
    void observe(const core::Dataset &dataset, QLatin1StringView metric, qint64 value, QLatin1StringView unit,
                 Node at);

    core::Batch &m_batch;
    Node m_root;
    dbt::Metadata m_metadata;
    QString m_scope;
    Shape m_shape;
    Budget m_budget;
    QDateTime m_time;
};

QString CatalogBuilder::typeOf(const dbt::UniqueId &id, const QString &relationType)
{
    // Seeds and snapshots are tables to the warehouse; say of them what the manifest says.
    if (id.type == "seed"_L1 || id.type == "snapshot"_L1 || id.type == "source"_L1)
        return id.type;
    const QString folded = relationType.toLower();
    return folded == "base table"_L1 ? u"table"_s : folded;
}

core::Dataset CatalogBuilder::dataset(Node entry)
{
    const Node metadata = m_shape.mapping(entry, "metadata"_L1);
    core::Dataset dataset;
    dataset.nativeId = m_shape.text(entry, "unique_id"_L1);
    if (dataset.nativeId.isEmpty())
        dataset.nativeId = entry.key();
    const dbt::UniqueId id = dbt::splitUniqueId(dataset.nativeId);
    dataset.identities = {dbt::scopedKey(m_scope, dataset.nativeId)};
    const QString relation = m_shape.text(metadata, "name"_L1);
    dataset.name = nameOf(id);
    dataset.physicalName = core::qualifiedName(
        {m_shape.text(metadata, "database"_L1), m_shape.text(metadata, "schema"_L1), relation});
    dataset.project = id.package;
    const QString relationType = m_shape.text(metadata, "type"_L1);
    dataset.type = typeOf(id, relationType);
    dataset.description = m_shape.text(metadata, "comment"_L1);
    dataset.extra = dbt::withoutEmpty(
        unmapped(metadata, {"name"_L1, "database"_L1, "schema"_L1, "comment"_L1}, m_batch.issues));
    dataset.at = dbt::placeOf(entry);
    std::vector<std::pair<qint64, core::Column>> columns;
    qint64 next = 0;
    for (const Node item : m_shape.mapping(entry, "columns"_L1)) {
        if (!m_shape.isMapping(item))
            continue;
        const qint64 place = item["index"_L1].toInt().value_or(next);
        next = std::max(next, place) + (place < std::numeric_limits<qint64>::max() ? 1 : 0);
        columns.emplace_back(place, column(item));
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[place, column] : columns)
        dataset.columns.push_back(std::move(column));
    addStats(entry, dataset);
    return dataset;
}

core::Column CatalogBuilder::column(Node entry)
{
    core::Column column;
    column.name = entry.key(); // the entry's own "name" is wrong in some files, the key never
    column.path = column.name;
    column.physicalName = column.name;
    column.physicalType = m_shape.text(entry, "type"_L1);
    column.description = m_shape.text(entry, "comment"_L1);
    column.extra =
        dbt::withoutEmpty(unmapped(entry, {"name"_L1, "type"_L1, "comment"_L1, "index"_L1}, m_batch.issues));
    column.at = dbt::placeOf(entry);
    return column;
}

void CatalogBuilder::observe(const core::Dataset &dataset, QLatin1StringView metric, qint64 value,
                             QLatin1StringView unit, Node at)
{
    if (!m_time.isValid() || !m_budget.take())
        return;
    core::Observation observation;
    observation.subject = {core::EntityKind::Dataset, dataset.identities.constFirst()};
    observation.metric = metric;
    observation.at = m_time;
    observation.value = double(value);
    observation.unit = unit;
    observation.run = m_metadata.invocation;
    observation.producer = u"dbt"_s;
    observation.position = at.position();
    m_batch.observations.push_back(std::move(observation));
}

void CatalogBuilder::addStats(Node entry, core::Dataset &dataset)
{
    QJsonObject rest;
    for (const Node stat : m_shape.mapping(entry, "stats"_L1)) {
        if (!m_shape.isMapping(stat))
            continue;
        const QString id = stat.key();
        const Node value = stat["value"_L1];
        const std::optional<double> number = value.toDouble();
        const bool counts = number && std::isfinite(*number) && *number >= 0 && *number < 9e18;
        if (id == "has_stats"_L1 || !value)
            continue;
        if (counts && (id == "num_rows"_L1 || id == "row_count"_L1 || id == "rows"_L1)) {
            dataset.rowCount = qint64(*number);
            observe(dataset, "rowCount"_L1, *dataset.rowCount, "rows"_L1, stat);
        } else if (counts && (id == "num_bytes"_L1 || id == "bytes"_L1 || id == "size"_L1)) {
            dataset.sizeBytes = qint64(*number);
            observe(dataset, "sizeBytes"_L1, *dataset.sizeBytes, "B"_L1, stat);
        } else if (id == "last_modified"_L1 && value.isScalar()) {
            dataset.updated = value.text();
        } else {
            rest.insert(id, value.toJson());
        }
    }
    if (!rest.isEmpty())
        dataset.extra.insert("stats"_L1, rest);
}

} // namespace

QLatin1StringView DbtCatalogReader::id() const
{
    return "dbt-catalog"_L1;
}

int DbtCatalogReader::recognise(const Content &content) const
{
    return dbt::confidenceOf(content, dbt::Artifact::Catalog);
}

core::Batch DbtCatalogReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    CatalogBuilder(content, context, batch).build();
    return batch;
}

} // namespace meshbook::formats
