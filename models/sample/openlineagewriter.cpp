// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/openlineagewriter.h"

#include "sample/openlineageevent.h"
#include "sample/sqltext.h"

#include <QRegularExpression>

#include <functional>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

using TableVisitor = std::function<void(const Domain &, const Product &, const Contract &, const Table &)>;

void forEachTable(const Model &model, const TableVisitor &visit)
{
    for (const Domain &domain : model.domains) {
        for (const Product &product : domain.products) {
            for (const Contract &contract : product.contracts) {
                for (const Table &table : contract.tables)
                    visit(domain, product, contract, table);
            }
        }
    }
}

void inputField(JsonText &json, const QString &space, const QString &name, const QString &field)
{
    json.beginObject().field(u"namespace", space).field(u"name", name).field(u"field", field);
}

void transformation(JsonText &json, QStringView type, QStringView subtype, const QString &description,
                    bool masking)
{
    json.array(u"transformations").beginObject().field(u"type", type).field(u"subtype", subtype);
    json.field(u"description", description).key(u"masking").value(masking).endObject().endArray().endObject();
}

QString directSubtype(const Column &column)
{
    static const QRegularExpression aggregate(u"\\b(sum|count|min|max|avg|bool_or)\\("_s);
    return column.expression.contains(aggregate) ? u"AGGREGATION"_s
        : column.isCopy()                        ? u"IDENTITY"_s
                                                 : u"TRANSFORMATION"_s;
}

/// Columns that decide which rows there are: join keys, filters, grouping.
void indirect(const Model &model, const Table &table, JsonText &json)
{
    static const QRegularExpression reference(u"\\b(\\w+)\\.(\\w+)"_s);
    struct Use {
        QString text;
        QStringView subtype;
    };
    std::vector<Use> uses{{table.where, u"FILTER"}, {table.groupBy, u"GROUP_BY"}};
    for (const TableInput &input : table.inputs)
        uses.push_back({input.condition, u"JOIN"});
    json.array(u"dataset");
    for (const Use &use : uses) {
        auto matches = reference.globalMatch(use.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            for (const TableInput &input : table.inputs) {
                const Table *source = model.table(input.key);
                if (input.alias != match.captured(1) || !source)
                    continue;
                inputField(json, source->openLineageNamespace(), source->openLineageName(),
                           match.captured(2));
                transformation(json, u"INDIRECT", use.subtype, use.text, false);
            }
        }
    }
    json.endArray();
}

void columnLineage(const Model &model, const Table &table, OpenLineageEvent &event)
{
    JsonText &json = event.json();
    event.beginFacet(u"columnLineage", u"1-2-0/ColumnLineageDatasetFacet.json");
    json.object(u"fields");
    for (const Column &column : table.columns) {
        if (column.sources.empty())
            continue;
        const bool masking = column.expression.contains(u"sha256("_s);
        json.object(column.path).array(u"inputFields");
        for (const ColumnSource &source : column.sources) {
            const Table *from = model.table(source.table);
            if (!from)
                continue;
            inputField(json, from->openLineageNamespace(), from->openLineageName(), source.column);
            transformation(json, u"DIRECT", directSubtype(column), column.expression, masking);
        }
        json.endArray().endObject();
    }
    json.endObject();
    indirect(model, table, json);
    event.endFacet();
}

} // namespace

OpenLineageEvent::Job transformationJob(const Table &table)
{
    return {u"harbour-dbt"_s, table.job.isEmpty() ? u"build_"_s + table.name : table.job};
}

QByteArray OpenLineageWriter::ingestion() const
{
    QByteArray out;
    const QDateTime at(m_model.today, QTime(1, 30), Qt::UTC);
    forEachTable(m_model, [&](const Domain &, const Product &, const Contract &, const Table &table) {
        if (table.ingestName.isEmpty())
            return;
        OpenLineageEvent event(u"COMPLETE"_s, at, u"load"_s + table.key() + at.toString(Qt::ISODate),
                               {u"harbour-loader"_s, u"load_%1_%2"_s.arg(table.schema, table.name)});
        event.jobType(table.ingestNamespace.startsWith(u"kafka") ? u"STREAMING" : u"BATCH", u"HARBOUR_LOADER",
                      u"JOB");
        event.beginInputs();
        event.beginDataset(table.ingestNamespace, table.ingestName);
        event.endDataset();
        event.beginOutputs();
        event.beginDataset(table.openLineageNamespace(), table.openLineageName());
        JsonText &json = event.json().object(u"facets");
        event.schemaFacet(table);
        event.beginFacet(u"columnLineage", u"1-2-0/ColumnLineageDatasetFacet.json");
        json.object(u"fields");
        for (const Column &column : table.columns) {
            if (column.nested() || column.term == u"load-timestamp")
                continue;
            json.object(column.path).array(u"inputFields");
            inputField(json, table.ingestNamespace, table.ingestName, column.path);
            transformation(json, u"DIRECT", u"IDENTITY", u"copied"_s, false);
            json.endArray().endObject();
        }
        json.endObject();
        event.endFacet();
        json.endObject();
        event.endDataset();
        out += event.take();
    });
    return out;
}

QByteArray OpenLineageWriter::transformations() const
{
    QByteArray out;
    const QDateTime begin(m_model.today, QTime(2, 10), Qt::UTC);
    forEachTable(m_model, [&](const Domain &, const Product &, const Contract &, const Table &table) {
        if (table.inputs.empty())
            return;
        const QString key = u"transform"_s + table.key() + begin.toString(Qt::ISODate);
        OpenLineageEvent start(u"START"_s, begin, key, transformationJob(table));
        start.sql(
            selectStatement(m_model, table, [](const Table &source) { return source.openLineageName(); }));
        start.jobType(u"BATCH", u"DBT", u"MODEL");
        start.beginInputs();
        for (const TableInput &input : table.inputs) {
            const Table *source = m_model.table(input.key);
            start.beginDataset(source->openLineageNamespace(), source->openLineageName());
            start.endDataset();
        }
        start.beginOutputs();
        out += start.take();
        const auto seconds = static_cast<qint64>(3 + 55 * History::noise(table.key(), 0, 7));
        OpenLineageEvent complete(u"COMPLETE"_s, begin.addSecs(seconds), key, transformationJob(table));
        complete.beginInputs();
        complete.beginOutputs();
        complete.beginDataset(table.openLineageNamespace(), table.openLineageName());
        complete.json().object(u"facets");
        complete.schemaFacet(table);
        columnLineage(m_model, table, complete);
        complete.beginFacet(u"documentation", u"1-1-0/DocumentationDatasetFacet.json");
        complete.json().field(u"description", table.description);
        complete.endFacet();
        complete.json().endObject();
        complete.endDataset();
        out += complete.take();
    });
    return out;
}

} // namespace meshbook::sample
