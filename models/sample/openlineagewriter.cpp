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
    static const QRegularExpression plain(u"^\\w+\\.\\w+$"_s);
    return column.expression.contains(aggregate) ? u"AGGREGATION"_s
        : column.expression.contains(plain)      ? u"IDENTITY"_s
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

OpenLineageEvent::Job transformationJob(const Table &table)
{
    return {u"harbour-dbt"_s, table.job.isEmpty() ? u"build_"_s + table.name : table.job};
}

/// What one check found, as a member of the assertions facet.
struct Assertion {
    QString kind;
    QString name;
    QString column;
    QString severity;
    QString expected;
    QString actual;
    bool success = true;
};

void writeAssertion(JsonText &json, const Assertion &assertion)
{
    json.beginObject().field(u"assertion", assertion.kind).key(u"success").value(assertion.success);
    if (!assertion.column.isEmpty())
        json.field(u"column", assertion.column);
    json.field(u"severity", assertion.severity).field(u"name", assertion.name);
    json.field(u"expected", assertion.expected).field(u"actual", assertion.actual).endObject();
}

QString isoDuration(double hours)
{
    const auto minutes = static_cast<int>(hours * 60 + 0.5);
    QString text = u"PT"_s;
    if (minutes >= 60)
        text += QString::number(minutes / 60) + u'H';
    if (minutes % 60 != 0 || minutes < 60)
        text += QString::number(minutes % 60) + u'M';
    return text;
}

QString ruleLimit(const Rule &rule)
{
    const QString sign = rule.comparison == u"mustBe" ? u"= "_s
        : rule.comparison == u"mustBeGreaterThan"     ? u"> "_s
                                                      : u"<= "_s;
    return sign + rule.threshold;
}

/// The observations of one product on one day.
class DayOfProduct final {
public:
    DayOfProduct(const Model &model, const History &history, const Product &product, int daysBack)
        : m_history(history)
        , m_product(product)
        , m_daysBack(daysBack)
        , m_day(model.today.addDays(-daysBack))
        , m_weekly(m_day.dayOfWeek() == 1)
    {
    }

    QByteArray write()
    {
        for (const Contract &contract : m_product.contracts) {
            if (!contract.observed || contract.kafkaHost.size() > 0)
                continue;
            build(contract);
            for (const Table &table : contract.tables)
                assertions(contract, table);
            freshness(contract);
        }
        return m_out;
    }

private:
    [[nodiscard]] QDateTime at(int hour, int minute) const { return {m_day, QTime(hour, minute), Qt::UTC}; }
    [[nodiscard]] QString runKey(const QString &kind, const Table &table, int hour) const
    {
        return kind + table.key() + m_day.toString(Qt::ISODate) + QString::number(hour);
    }
    void build(const Contract &contract);
    void assertions(const Contract &contract, const Table &table);
    void promised(const Contract &contract, const Table &table, std::vector<Assertion> &found) const;
    void freshness(const Contract &contract);
    void check(const Contract &contract, const Objective &objective, const Table &table,
               const QString &column, int hour);
    void metrics(OpenLineageEvent &event, const Table &table, const QDateTime &updated) const;

    const History &m_history;
    const Product &m_product;
    const int m_daysBack;
    const QDate m_day;
    const bool m_weekly; ///< the day on which everything is checked
    QByteArray m_out;
};

void DayOfProduct::build(const Contract &contract)
{
    const Table &table = contract.tables.front();
    if (!table.isModel())
        return;
    const bool broken = m_history.broken(m_product, m_daysBack);
    OpenLineageEvent event(broken ? u"FAIL"_s : u"COMPLETE"_s, at(2, 12), runKey(u"build"_s, table, 2),
                           transformationJob(table));
    event.beginInputs();
    event.beginOutputs();
    event.beginDataset(table.openLineageNamespace(), table.openLineageName());
    event.json().object(u"outputFacets");
    event.beginFacet(u"outputStatistics", u"1-0-2/OutputStatisticsOutputDatasetFacet.json");
    const qint64 rows = broken ? 0 : m_history.rowCount(table, m_daysBack) / 400;
    event.json().key(u"rowCount").value(rows);
    event.endFacet();
    event.json().endObject();
    event.endDataset();
    m_out += event.take();
}

void DayOfProduct::metrics(OpenLineageEvent &event, const Table &table, const QDateTime &updated) const
{
    event.beginFacet(u"dataQualityMetrics", u"1-0-3/DataQualityMetricsInputDatasetFacet.json");
    event.json().key(u"rowCount").value(m_history.rowCount(table, m_daysBack));
    if (updated.isValid())
        event.json().field(u"lastUpdated", updated.toString(Qt::ISODate));
    event.json().emptyObject(u"columnMetrics");
    event.endFacet();
}

/// Completeness and availability, which contracts promise beside their rules.
void DayOfProduct::promised(const Contract &contract, const Table &table, std::vector<Assertion> &found) const
{
    for (const Objective &objective : contract.objectives) {
        const bool completeness = objective.property == u"completeness";
        if (!completeness && objective.property != u"availability")
            continue;
        QString column;
        const Table *measured = measuredTable(contract, objective, &column);
        if ((completeness ? measured : &contract.tables.front()) != &table)
            continue;
        const double target = objective.value.toDouble();
        double value =
            100 - (100 - target) * (0.2 + 0.6 * History::noise(table.key() + objective.property, m_daysBack));
        for (const Rule &rule : table.allRules()) {
            const bool missing = rule.metric == u"missingValues" || rule.metric == u"nullValues";
            if (completeness && missing && rule.column == column)
                value = 100 - m_history.measured(table, rule, m_daysBack);
        }
        if (!completeness && m_history.broken(m_product, m_daysBack))
            value = target - 1.4;
        found.push_back({objective.property, objective.property, column, u"error"_s, objective.value,
                         QString::number(value, 'f', 2), value >= target});
    }
}

void DayOfProduct::assertions(const Contract &contract, const Table &table)
{
    if (m_history.gap(m_product, m_daysBack))
        return;
    std::vector<Assertion> found;
    for (const Rule &rule : table.allRules()) {
        if (rule.derived && !m_weekly && m_daysBack > 0)
            continue;
        const double value = m_history.measured(table, rule, m_daysBack);
        const QString kind = rule.metric == u"sql" ? u"custom_sql"_s : rule.metric;
        found.push_back({kind, rule.name, rule.column, rule.severity == u"warning" ? u"warn"_s : u"error"_s,
                         ruleLimit(rule), QString::number(value, 'g', 8), History::holds(rule, value)});
    }
    promised(contract, table, found);
    if (found.empty())
        return;
    OpenLineageEvent event(u"COMPLETE"_s, at(2, 30), runKey(u"quality"_s, table, 2),
                           {u"harbour-observer"_s, u"quality."_s + table.key()});
    event.beginInputs();
    event.beginDataset(table.openLineageNamespace(), table.openLineageName());
    event.json().object(u"inputFacets");
    metrics(event, table, {});
    event.beginFacet(u"dataQualityAssertions", u"1-1-0/DataQualityAssertionsDatasetFacet.json");
    event.json().array(u"assertions");
    for (const Assertion &assertion : found)
        writeAssertion(event.json(), assertion);
    event.json().endArray();
    event.endFacet();
    event.json().endObject();
    event.endDataset();
    event.beginOutputs();
    m_out += event.take();
}

void DayOfProduct::freshness(const Contract &contract)
{
    const double promise = freshnessHours(contract);
    if (promise <= 0 || m_history.gap(m_product, m_daysBack))
        return;
    // What promises minutes is looked at more often; what broke most, every two hours.
    const int step = m_product.id == u"orders_basket" ? 2 : promise <= 2 ? 6 : 24;
    const int last = m_daysBack == 0 ? 2 : 23; // the day of writing has only just begun
    for (const Objective &objective : contract.objectives) {
        QString column;
        const Table *table = measuredTable(contract, objective, &column);
        for (int hour = step == 24 ? 2 : 0; table && objective.property == u"freshness" && hour <= last;
             hour += step)
            check(contract, objective, *table, column, hour);
    }
}

void DayOfProduct::check(const Contract &contract, const Objective &objective, const Table &table,
                         const QString &column, int hour)
{
    const double promise = freshnessHours(contract);
    const double age = m_history.ageHours(m_product, promise, m_daysBack, hour);
    const QDateTime when = at(hour, 40);
    OpenLineageEvent event(u"COMPLETE"_s, when, runKey(u"freshness"_s, table, hour),
                           {u"harbour-observer"_s, u"freshness."_s + table.key()});
    event.beginInputs();
    event.beginDataset(table.openLineageNamespace(), table.openLineageName());
    event.json().object(u"inputFacets");
    metrics(event, table, when.addSecs(-static_cast<qint64>(age * 3600)));
    event.beginFacet(u"dataQualityAssertions", u"1-1-0/DataQualityAssertionsDatasetFacet.json");
    event.json().array(u"assertions");
    writeAssertion(event.json(),
                   {objective.property, objective.property, column, u"error"_s, isoDuration(promise),
                    isoDuration(age), age <= promise});
    event.json().endArray();
    event.endFacet();
    event.json().endObject();
    event.endDataset();
    event.beginOutputs();
    m_out += event.take();
}

} // namespace

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

QByteArray OpenLineageWriter::observations(int daysBack) const
{
    QByteArray out;
    for (const Domain &domain : m_model.domains) {
        for (const Product &product : domain.products)
            out += DayOfProduct(m_model, m_history, product, daysBack).write();
    }
    return out;
}

} // namespace meshbook::sample
