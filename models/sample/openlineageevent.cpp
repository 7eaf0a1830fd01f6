// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/openlineageevent.h"

#include "sample/columntypes.h"

#include <QUuid>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QString producer()
{
    return u"https://runs.harbour.example/observer/2.3"_s;
}

QString runId(const QString &key)
{
    static const QUuid space(u"3c9f4a8e-0b7d-4e16-a5c2-6d1f8e902b47"_s);
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

} // namespace

OpenLineageEvent::OpenLineageEvent(const QString &type, const QDateTime &at, const QString &runKey,
                                   const Job &job)
{
    m_json.beginObject().field(u"eventType", type).field(u"eventTime", at.toString(Qt::ISODate));
    m_json.field(u"producer", producer());
    m_json.field(u"schemaURL", u"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent");
    m_json.object(u"run").field(u"runId", runId(runKey)).endObject();
    m_json.object(u"job").field(u"namespace", job.space).field(u"name", job.name).object(u"facets");
}

void OpenLineageEvent::beginFacet(QStringView name, QStringView schema)
{
    m_json.object(name).field(u"_producer", producer());
    m_json.field(u"_schemaURL", QString(u"https://openlineage.io/spec/facets/"_s + schema));
}

void OpenLineageEvent::sql(const QString &query)
{
    beginFacet(u"sql", u"1-1-0/SQLJobFacet.json");
    m_json.field(u"query", query);
    endFacet();
}

void OpenLineageEvent::jobType(QStringView processing, QStringView integration, QStringView type)
{
    beginFacet(u"jobType", u"2-0-4/JobTypeJobFacet.json");
    m_json.field(u"processingType", processing).field(u"integration", integration).field(u"jobType", type);
    endFacet();
}

void OpenLineageEvent::fields(const Table &table, const QString &parent)
{
    m_json.array(u"fields");
    for (const Column &column : table.columns) {
        if (column.parent() != parent)
            continue;
        // Readers tell the items of an array from the fields of an object by the type.
        const bool items = column.type.startsWith(u"object") && column.type.endsWith(u"[]");
        m_json.beginObject()
            .field(u"name", column.leaf())
            .field(u"type", items ? u"array<struct>"_s : warehouseType(column));
        if (!column.description.isEmpty())
            m_json.field(u"description", column.description);
        if (column.type.startsWith(u"object"))
            fields(table, column.type.endsWith(u"[]") ? column.path + u"[]"_s : column.path);
        m_json.endObject();
    }
    m_json.endArray();
}

void OpenLineageEvent::schemaFacet(const Table &table)
{
    beginFacet(u"schema", u"1-2-0/SchemaDatasetFacet.json");
    fields(table, QString());
    endFacet();
}

void OpenLineageEvent::beginInputs()
{
    m_json.endObject().endObject().array(u"inputs");
}

void OpenLineageEvent::beginOutputs()
{
    m_json.endArray().array(u"outputs");
}

void OpenLineageEvent::beginDataset(const QString &space, const QString &name)
{
    m_json.beginObject().field(u"namespace", space).field(u"name", name);
}

QByteArray OpenLineageEvent::take()
{
    m_json.endArray().endObject();
    return m_json.bytes() + '\n';
}

} // namespace meshbook::sample
