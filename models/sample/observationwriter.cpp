// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/observationwriter.h"

#include "sample/openlineageevent.h"
#include "sample/openlineagewriter.h"

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// The findings about one table.
struct Checked {
    const Table *table = nullptr;
    std::vector<Assertion> assertions;
};

QString ruleLimit(const Rule &rule)
{
    const QString sign = rule.comparison == u"mustBe" ? u"= "_s
        : rule.comparison == u"mustBeGreaterThan"     ? u"> "_s
                                                      : u"<= "_s;
    return sign + rule.threshold;
}

class DayWriter final {
public:
    DayWriter(const Model &model, const History &history, int daysBack)
        : m_model(model)
        , m_history(history)
        , m_daysBack(daysBack)
        , m_day(model.today.addDays(-daysBack))
        , m_everything(m_day.dayOfWeek() == 1 || daysBack == 0)
    {
    }

    QByteArray write()
    {
        for (const Domain &domain : m_model.domains) {
            for (const Product &product : domain.products) {
                for (const Contract &contract : product.contracts)
                    build(product, contract);
            }
            quality(domain);
        }
        // The day of writing has only just begun: nothing is measured in the future.
        const int last = m_daysBack == 0 ? 2 : 22;
        for (int hour = 0; hour <= last; hour += 2)
            freshness(hour);
        return m_out;
    }

private:
    [[nodiscard]] QDateTime at(int hour, int minute) const { return {m_day, QTime(hour, minute), Qt::UTC}; }
    [[nodiscard]] QString runKey(const QString &name, int hour = 0) const
    {
        return name + m_day.toString(Qt::ISODate) + QString::number(hour);
    }
    [[nodiscard]] bool measured(const Product &product, const Contract &contract) const
    {
        return contract.observed && contract.kafkaHost.isEmpty() && !m_history.gap(product, m_daysBack);
    }
    void build(const Product &product, const Contract &contract);
    void quality(const Domain &domain);
    [[nodiscard]] std::vector<Assertion> rules(const Table &table) const;
    void promised(const Product &product, const Contract &contract, const Table &table,
                  std::vector<Assertion> &found) const;
    void freshness(int hour);
    [[nodiscard]] static bool due(const Product &product, const Contract &contract, int hour);
    void assertionsFacet(OpenLineageEvent &event, const std::vector<Assertion> &assertions) const;
    void metricsFacet(OpenLineageEvent &event, const Table &table, const QDateTime &updated) const;

    const Model &m_model;
    const History &m_history;
    const int m_daysBack;
    const QDate m_day;
    const bool m_everything; ///< a day on which all rules are checked
    QByteArray m_out;
};

void DayWriter::build(const Product &product, const Contract &contract)
{
    const Table &table = contract.tables.front();
    if (!table.isModel() || !contract.observed)
        return;
    const bool broken = m_history.broken(product, m_daysBack);
    OpenLineageEvent event(broken ? u"FAIL"_s : u"COMPLETE"_s, at(2, 12), runKey(u"build"_s + table.key()),
                           transformationJob(table));
    event.beginInputs();
    event.beginOutputs();
    event.beginDataset(table.openLineageNamespace(), table.openLineageName());
    if (!broken) {
        event.json().object(u"outputFacets");
        event.beginFacet(u"outputStatistics", u"1-0-2/OutputStatisticsOutputDatasetFacet.json");
        event.json().key(u"rowCount").value(m_history.rowCount(table, m_daysBack) / 400);
        event.endFacet();
        event.json().endObject();
    }
    event.endDataset();
    m_out += event.take();
}

std::vector<Assertion> DayWriter::rules(const Table &table) const
{
    std::vector<Assertion> found;
    for (const Rule &rule : table.allRules()) {
        if (rule.derived && !m_everything)
            continue;
        const double value = m_history.measured(table, rule, m_daysBack);
        Assertion assertion;
        assertion.kind = rule.metric == u"sql" ? rule.name : rule.metric;
        assertion.name = rule.name;
        assertion.column = rule.column;
        assertion.severity = rule.severity == u"warning" ? u"warn"_s : u"error"_s;
        assertion.expected = ruleLimit(rule);
        assertion.actual = QString::number(value, 'g', 8);
        assertion.success = History::holds(rule, value);
        found.push_back(assertion);
    }
    return found;
}

void DayWriter::promised(const Product &product, const Contract &contract, const Table &table,
                         std::vector<Assertion> &found) const
{
    for (const Objective &objective : contract.objectives) {
        const bool completeness = objective.property == u"completeness";
        if (!completeness && objective.property != u"availability")
            continue;
        QString column;
        const Table *subject = measuredTable(contract, objective, &column);
        if ((completeness ? subject : &contract.tables.front()) != &table)
            continue;
        const double target = objective.value.toDouble();
        const double level = History::noise(table.key() + objective.property, m_daysBack);
        double value = 100 - (100 - target) * (0.2 + 0.6 * level);
        for (const Rule &rule : table.allRules()) {
            const bool missing = rule.metric == u"missingValues" || rule.metric == u"nullValues";
            if (completeness && missing && rule.column == column)
                value = 100 - m_history.measured(table, rule, m_daysBack);
        }
        if (!completeness && m_history.broken(product, m_daysBack))
            value = target - 1.4;
        found.push_back({objective.property, objective.property, column, u"error"_s, objective.value,
                         QString::number(value, 'f', 2), value >= target});
    }
}

void DayWriter::quality(const Domain &domain)
{
    std::vector<Checked> checked;
    for (const Product &product : domain.products) {
        for (const Contract &contract : product.contracts) {
            if (!measured(product, contract))
                continue;
            for (const Table &table : contract.tables) {
                Checked findings{&table, rules(table)};
                promised(product, contract, table, findings.assertions);
                if (!findings.assertions.empty())
                    checked.push_back(std::move(findings));
            }
        }
    }
    OpenLineageEvent event(u"COMPLETE"_s, at(2, 30), runKey(u"quality"_s + domain.id),
                           {u"harbour-observer"_s, u"quality_"_s + domain.id});
    event.beginInputs();
    for (const Checked &findings : checked) {
        event.beginDataset(findings.table->openLineageNamespace(), findings.table->openLineageName());
        event.json().object(u"inputFacets");
        metricsFacet(event, *findings.table, {});
        assertionsFacet(event, findings.assertions);
        event.json().endObject();
        event.endDataset();
    }
    event.beginOutputs();
    m_out += event.take();
}

bool DayWriter::due(const Product &product, const Contract &contract, int hour)
{
    // What promises minutes is looked at more often; what broke most, every two hours.
    if (product.id == u"orders_basket")
        return true;
    return freshnessHours(contract) <= 2 ? hour % 6 == 2 : hour == 2;
}

void DayWriter::freshness(int hour)
{
    const QDateTime when = at(hour, 40);
    OpenLineageEvent event(u"COMPLETE"_s, when, runKey(u"freshness"_s, hour),
                           {u"harbour-observer"_s, u"freshness"_s});
    event.beginInputs();
    for (const Domain &domain : m_model.domains) {
        for (const Product &product : domain.products) {
            for (const Contract &contract : product.contracts) {
                const double promise = freshnessHours(contract);
                if (promise <= 0 || !measured(product, contract) || !due(product, contract, hour))
                    continue;
                const double age = m_history.ageHours(product, promise, m_daysBack, hour);
                for (const Objective &objective : contract.objectives) {
                    QString column;
                    const Table *table = measuredTable(contract, objective, &column);
                    if (!table || objective.property != u"freshness")
                        continue;
                    event.beginDataset(table->openLineageNamespace(), table->openLineageName());
                    event.json().object(u"inputFacets");
                    metricsFacet(event, *table, when.addSecs(-static_cast<qint64>(age * 3600)));
                    event.json().endObject();
                    event.endDataset();
                }
            }
        }
    }
    event.beginOutputs();
    m_out += event.take();
}

void DayWriter::assertionsFacet(OpenLineageEvent &event, const std::vector<Assertion> &assertions) const
{
    event.beginFacet(u"dataQualityAssertions", u"1-1-0/DataQualityAssertionsDatasetFacet.json");
    JsonText &json = event.json().array(u"assertions");
    for (const Assertion &assertion : assertions) {
        json.beginObject().field(u"assertion", assertion.kind).key(u"success").value(assertion.success);
        if (!assertion.column.isEmpty())
            json.field(u"column", assertion.column);
        json.field(u"severity", assertion.severity).field(u"name", assertion.name);
        json.field(u"expected", assertion.expected).field(u"actual", assertion.actual).endObject();
    }
    json.endArray();
    event.endFacet();
}

/// Size, and the age where it was asked for.
void DayWriter::metricsFacet(OpenLineageEvent &event, const Table &table, const QDateTime &updated) const
{
    event.beginFacet(u"dataQualityMetrics", u"1-0-3/DataQualityMetricsInputDatasetFacet.json");
    if (updated.isValid())
        event.json().field(u"lastUpdated", updated.toString(Qt::ISODate));
    else
        event.json().key(u"rowCount").value(m_history.rowCount(table, m_daysBack));
    event.json().emptyObject(u"columnMetrics");
    event.endFacet();
}

} // namespace

QByteArray observedEvents(const Model &model, const History &history, int daysBack)
{
    return DayWriter(model, history, daysBack).write();
}

} // namespace meshbook::sample
