// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/assertionwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

using core::Observation;
using core::ObservationStatus;

namespace {

constexpr QLatin1StringView producer = "https://github.com/meshbook/meshbook"_L1;

QJsonObject facet(const QString &schema)
{
    return {{u"_producer"_s, QString(producer)},
            {u"_schemaURL"_s, QString(u"https://openlineage.io/spec/facets/"_s + schema)}};
}

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// What the standard's own keys do not say.
QJsonObject beyond(const Observation &o)
{
    QJsonObject object{{u"status"_s, QString(core::toText(o.status))},
                       {u"subject"_s, o.subject.key},
                       {u"kind"_s, QString(core::toText(o.subject.kind))},
                       {u"at"_s, o.at.toUTC().toString(Qt::ISODateWithMs)}};
    put(object, u"rule"_s, o.rule);
    put(object, u"metric"_s, o.metric);
    put(object, u"element"_s, o.element);
    put(object, u"unit"_s, o.unit);
    put(object, u"message"_s, o.message);
    put(object, u"producer"_s, o.producer);
    if (o.dimension != core::QualityDimension::Unknown)
        object.insert(u"dimension"_s, QString(core::toText(o.dimension)));
    if (o.rowsEvaluated)
        object.insert(u"rowsEvaluated"_s, *o.rowsEvaluated);
    if (o.rowsFailed)
        object.insert(u"rowsFailed"_s, *o.rowsFailed);
    return object;
}

bool isVerdict(const Observation &o)
{
    return o.status == ObservationStatus::Pass || o.status == ObservationStatus::Warn
        || o.status == ObservationStatus::Fail;
}

QJsonObject assertion(const Observation &o, const QHash<QString, AssertionNames> &rules)
{
    const AssertionNames words = rules.value(o.rule);
    const QString what = o.metric.isEmpty() ? words.assertion : o.metric;
    QJsonObject object{{u"assertion"_s, what.isEmpty() ? u"custom_sql"_s : what}};
    if (isVerdict(o))
        object.insert(u"success"_s, o.status == ObservationStatus::Pass);
    put(object, u"column"_s, o.element.isEmpty() ? words.column : o.element);
    put(object, u"name"_s, o.rule);
    const QString severity =
        o.severity.isEmpty() && o.status == ObservationStatus::Warn ? u"warn"_s : o.severity;
    put(object, u"severity"_s, severity);
    put(object, u"expected"_s, o.expected);
    if (o.value && std::isfinite(*o.value))
        object.insert(u"actual"_s, numberText(*o.value));
    if (!words.sql.isEmpty()) {
        object.insert(u"content"_s, words.sql);
        object.insert(u"contentType"_s, u"sql"_s);
    }
    object.insert(u"meshbook"_s, beyond(o));
    return object;
}

bool isMetric(const QString &metric, QLatin1StringView name)
{
    return metric.compare(name, Qt::CaseInsensitive) == 0;
}

/// For those who read numbers rather than verdicts. Marked as drawn from the assertions beside it.
QJsonObject metrics(const std::vector<Observation> &observations, const QHash<QString, AssertionNames> &rules)
{
    QJsonObject object = facet(u"1-0-3/DataQualityMetricsInputDatasetFacet.json"_s);
    QJsonObject columns;
    for (const Observation &o : observations) {
        const AssertionNames words = rules.value(o.rule);
        const QString metric = o.metric.isEmpty() ? words.assertion : o.metric;
        const QString column = o.element.isEmpty() ? words.column : o.element;
        if (isMetric(metric, "rowCount"_L1) && o.value)
            object.insert(u"rowCount"_s, static_cast<qint64>(*o.value));
        else if (o.rowsEvaluated && !object.contains("rowCount"_L1))
            object.insert(u"rowCount"_s, *o.rowsEvaluated);
        if ((isMetric(metric, "nullValues"_L1) || isMetric(metric, "not_null"_L1)) && o.rowsFailed
            && !column.isEmpty())
            columns.insert(column, QJsonObject{{u"nullCount"_s, *o.rowsFailed}});
        if (isMetric(metric, "freshness"_L1) && o.value && std::isfinite(*o.value))
            object.insert(
                u"lastUpdated"_s,
                o.at.addMSecs(-static_cast<qint64>(1000 * *o.value)).toUTC().toString(Qt::ISODateWithMs));
    }
    object.insert(u"columnMetrics"_s, columns);
    object.insert(u"meshbook"_s, u"derived"_s);
    return object;
}

QJsonObject input(const MeasuredDataset &dataset, const QHash<QString, AssertionNames> &rules)
{
    QJsonArray judged;
    QJsonArray unjudged;
    for (const Observation &o : dataset.observations)
        (isVerdict(o) ? judged : unjudged).append(assertion(o, rules));
    QJsonObject facets;
    QJsonObject assertions = facet(u"1-1-0/DataQualityAssertionsDatasetFacet.json"_s);
    assertions.insert(u"assertions"_s, judged);
    facets.insert(u"dataQualityAssertions"_s, assertions);
    if (!unjudged.isEmpty()) {
        QJsonObject without = facet(u"1-1-0/DataQualityAssertionsDatasetFacet.json"_s);
        without.insert(u"assertions"_s, unjudged);
        facets.insert(u"meshbook_unjudged"_s, without);
    }
    facets.insert(u"dataQualityMetrics"_s, metrics(dataset.observations, rules));
    return {{u"namespace"_s, dataset.space}, {u"name"_s, dataset.name}, {u"inputFacets"_s, facets}};
}

} // namespace

QByteArray assertionEvent(const QString &runId, const QString &job, const QDateTime &at,
                          const std::vector<MeasuredDataset> &datasets,
                          const QHash<QString, AssertionNames> &rules)
{
    QJsonArray inputs;
    for (const MeasuredDataset &dataset : datasets)
        inputs.append(input(dataset, rules));
    const QJsonObject event{
        {u"eventType"_s, u"COMPLETE"_s},
        {u"eventTime"_s, at.toUTC().toString(Qt::ISODateWithMs)},
        {u"producer"_s, QString(producer)},
        {u"schemaURL"_s, u"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"_s},
        {u"run"_s, QJsonObject{{u"runId"_s, runId}}},
        {u"job"_s, QJsonObject{{u"namespace"_s, u"meshbook"_s}, {u"name"_s, job}}},
        {u"inputs"_s, inputs},
        {u"outputs"_s, QJsonArray()}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace meshbook::formats::openlineage
