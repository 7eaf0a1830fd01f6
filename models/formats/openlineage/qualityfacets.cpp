// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/qualityfacets.h"

#include "formats/openlineage/lineagefacets.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

core::Observation observationOf(const MeasureContext &context, const FlowFacet &facet, Node at)
{
    core::Observation observation;
    observation.subject = {core::EntityKind::Dataset, facet.dataset};
    observation.at = facet.at.isValid() ? facet.at : context.fallbackTime;
    observation.run = context.flow.runId;
    observation.producer = facet.producer;
    observation.position = at.position();
    return observation;
}

QString plain(Node node)
{
    const QString text = node.text();
    return isPlaceholder(text) ? QString() : text;
}

core::QualityDimension dimensionOf(const QString &assertion)
{
    using core::QualityDimension;
    static constexpr std::array<std::pair<QLatin1StringView, QualityDimension>, 7> words{{
        {"not_null"_L1, QualityDimension::Completeness},
        {"null"_L1, QualityDimension::Completeness},
        {"unique"_L1, QualityDimension::Uniqueness},
        {"accepted"_L1, QualityDimension::Conformity},
        {"relationship"_L1, QualityDimension::Consistency},
        {"row_count"_L1, QualityDimension::Coverage},
        {"freshness"_L1, QualityDimension::Timeliness},
    }};
    for (const auto &[word, dimension] : words) {
        if (assertion.contains(word, Qt::CaseInsensitive))
            return dimension;
    }
    return QualityDimension::Unknown;
}

QStringList argumentsOf(Node params, core::Batch &batch)
{
    QStringList arguments;
    if (!params.isMapping())
        return arguments;
    const QJsonObject safe = unmapped(params, {}, batch.issues);
    for (auto it = safe.begin(); it != safe.end(); ++it) {
        QStringList values;
        if (it->isArray()) {
            const QJsonArray members = it->toArray();
            for (const QJsonValue &value : members)
                values.append(value.toVariant().toString());
        } else {
            values.append(it->toVariant().toString());
        }
        arguments.append(it.key() + u": "_s + values.join(u", "_s));
    }
    return arguments;
}

core::ObservationStatus statusOf(std::optional<bool> success, const QString &severity)
{
    if (!success)
        return core::ObservationStatus::Unknown;
    if (*success)
        return core::ObservationStatus::Pass;
    return severity.startsWith("warn"_L1, Qt::CaseInsensitive) ? core::ObservationStatus::Warn
                                                               : core::ObservationStatus::Fail;
}

core::QualityRule ruleOf(const MeasureContext &context, Node node)
{
    core::QualityRule rule;
    rule.name = plain(node["name"_L1]);
    rule.description = plain(node["description"_L1]);
    rule.severity = plain(node["severity"_L1]);
    rule.implementation = redactedText(plain(node["content"_L1]), node.position(), context.batch.issues);
    rule.arguments = argumentsOf(node["params"_L1], context.batch);
    rule.at = node.position();
    return rule;
}

/// The rule of that id on the dataset; a different rule (by name) of the same id gets the name added.
QString keepRule(DatasetState &state, core::QualityRule rule)
{
    const auto find = [&state](const QString &id) {
        return std::find_if(state.rules.begin(), state.rules.end(),
                            [&id](const core::QualityRule &known) { return known.id == id; });
    };
    auto known = find(rule.id);
    if (known != state.rules.end() && known->name != rule.name) {
        rule.id += u'#' + rule.name;
        known = find(rule.id);
    }
    const QString id = rule.id;
    if (known == state.rules.end())
        state.rules.push_back(std::move(rule));
    else
        *known = std::move(rule);
    return id;
}

/// What Meshbook itself wrote beside an assertion (assertionwriter.h): the observation as it was. The rule is
/// declared elsewhere.
core::Observation ownObservation(core::Observation o, Node node)
{
    const Node own = node["meshbook"_L1];
    o.subject.key = own["subject"_L1].text();
    o.subject.kind = core::entityKindFromText(own["kind"_L1].text()).value_or(core::EntityKind::Dataset);
    o.element = own["element"_L1].text();
    o.rule = own["rule"_L1].text();
    o.metric = own["metric"_L1].text();
    o.dimension = core::qualityDimensionFromText(own["dimension"_L1].text());
    if (const QDateTime at = utcTime(own["at"_L1]); at.isValid())
        o.at = at;
    o.status = core::observationStatusFromText(own["status"_L1].text());
    o.value = node["actual"_L1].toDouble();
    o.unit = own["unit"_L1].text();
    o.expected = node["expected"_L1].text();
    o.rowsEvaluated = own["rowsEvaluated"_L1].toInt();
    o.rowsFailed = own["rowsFailed"_L1].toInt();
    o.severity = node["severity"_L1].text();
    o.message = own["message"_L1].text();
    o.producer = own["producer"_L1].text();
    return o;
}

void push(const MeasureContext &context, core::Observation observation)
{
    if (context.budget.take())
        context.batch.observations.push_back(std::move(observation));
}

struct Metric {
    QLatin1StringView key;
    QLatin1StringView name;
    QLatin1StringView unit;
};

void addNumbers(const MeasureContext &context, const FlowFacet &facet, Node node, const QString &element,
                std::initializer_list<Metric> metrics)
{
    for (const Metric &metric : metrics) {
        const Node value = node[metric.key];
        if (!value)
            continue;
        const auto number = value.toDouble();
        if (!number) {
            if (!isPlaceholder(value.text()))
                report(context.batch, core::Severity::Warning, "openlineage.type"_L1,
                       u"\"%1\" must be a number."_s.arg(metric.key), value);
            continue;
        }
        core::Observation observation = observationOf(context, facet, value);
        observation.metric = metric.name;
        observation.element = element;
        observation.value = number;
        observation.unit = metric.unit.isEmpty() ? QString() : QString(metric.unit);
        push(context, std::move(observation));
    }
}

void addFreshness(const MeasureContext &context, const FlowFacet &facet, Node node)
{
    const QDateTime updated = utcTime(node);
    if (!updated.isValid())
        return;
    core::Observation observation = observationOf(context, facet, node);
    if (!observation.at.isValid())
        return;
    observation.metric = u"freshness"_s;
    observation.dimension = core::QualityDimension::Timeliness;
    observation.value = static_cast<double>(updated.msecsTo(observation.at)) / 1000.0;
    observation.unit = u"s"_s;
    observation.message = u"Last updated "_s + node.text();
    push(context, std::move(observation));
}

void addQuantiles(const MeasureContext &context, const FlowFacet &facet, Node quantiles,
                  const QString &element)
{
    if (!quantiles.isMapping())
        return;
    for (Node quantile : quantiles) {
        const auto number = quantile.toDouble();
        if (!number)
            continue;
        core::Observation observation = observationOf(context, facet, quantile);
        observation.metric = u"quantile "_s + quantile.key();
        observation.element = element;
        observation.value = number;
        push(context, std::move(observation));
    }
}

} // namespace

void addAssertions(const MeasureContext &context, const FlowFacet &facet)
{
    const Node assertions = facet.node["assertions"_L1];
    if (assertions && !assertions.isSequence())
        report(context.batch, core::Severity::Warning, "openlineage.type"_L1,
               u"\"assertions\" must be a list."_s, assertions);
    DatasetState *state = context.fold.dataset(facet.dataset);
    if (!state)
        return;
    for (Node node : assertions) {
        const QString assertion = plain(node["assertion"_L1]);
        if (assertion.isEmpty()) {
            report(context.batch, core::Severity::Warning, "openlineage.assertion"_L1,
                   u"An assertion without a name is left out."_s, node);
            continue;
        }
        if (node["meshbook"_L1]["subject"_L1].isScalar()) {
            push(context, ownObservation(observationOf(context, facet, node), node));
            continue;
        }
        core::QualityRule rule = ruleOf(context, node);
        rule.element = columnPath(plain(node["column"_L1]));
        rule.id =
            facet.dataset + u'#' + assertion + (rule.element.isEmpty() ? QString() : u'/' + rule.element);
        rule.type = u"assertion"_s;
        rule.metric = assertion;
        rule.dimension = dimensionOf(assertion);
        core::Observation observation = observationOf(context, facet, node);
        observation.element = rule.element;
        observation.metric = assertion;
        observation.dimension = rule.dimension;
        observation.severity = rule.severity;
        observation.status = statusOf(node["success"_L1].toBool(), rule.severity);
        observation.value = node["actual"_L1].toDouble();
        observation.expected = plain(node["expected"_L1]);
        observation.rule = keepRule(*state, std::move(rule));
        push(context, std::move(observation));
    }
}

void addMetrics(const MeasureContext &context, const FlowFacet &facet)
{
    const Node node = facet.node;
    addNumbers(context, facet, node, {},
               {{"rowCount"_L1, "rowCount"_L1, "rows"_L1},
                {"bytes"_L1, "sizeBytes"_L1, "bytes"_L1},
                {"size"_L1, "sizeBytes"_L1, "bytes"_L1},
                {"fileCount"_L1, "fileCount"_L1, "files"_L1}});
    addFreshness(context, facet, node["lastUpdated"_L1]);
    const Node columns = node["columnMetrics"_L1];
    if (columns && !columns.isMapping()) {
        report(context.batch, core::Severity::Warning, "openlineage.type"_L1,
               u"\"columnMetrics\" must be an object."_s, columns);
        return;
    }
    for (Node column : columns) {
        const QString element = columnPath(column.key());
        addNumbers(context, facet, column, element,
                   {{"nullCount"_L1, "nullCount"_L1, "rows"_L1},
                    {"distinctCount"_L1, "distinctCount"_L1, "values"_L1},
                    {"sum"_L1, "sum"_L1, ""_L1},
                    {"count"_L1, "count"_L1, "rows"_L1},
                    {"min"_L1, "min"_L1, ""_L1},
                    {"max"_L1, "max"_L1, ""_L1}});
        addQuantiles(context, facet, column["quantiles"_L1], element);
    }
}

void addStatistics(const MeasureContext &context, const FlowFacet &facet)
{
    if (facet.name == "outputStatistics"_L1)
        addNumbers(context, facet, facet.node, {},
                   {{"rowCount"_L1, "rowsWritten"_L1, "rows"_L1},
                    {"size"_L1, "bytesWritten"_L1, "bytes"_L1},
                    {"fileCount"_L1, "filesWritten"_L1, "files"_L1}});
    else
        addNumbers(context, facet, facet.node, {},
                   {{"rowCount"_L1, "rowsRead"_L1, "rows"_L1},
                    {"size"_L1, "bytesRead"_L1, "bytes"_L1},
                    {"fileCount"_L1, "filesRead"_L1, "files"_L1}});
}

void addTests(const MeasureContext &context, const FlowFacet &facet)
{
    DatasetState *only =
        context.flow.inputs.size() == 1 ? context.fold.dataset(context.flow.inputs.front()) : nullptr;
    for (Node node : facet.node["tests"_L1]) {
        const QString name = plain(node["name"_L1]);
        if (name.isEmpty())
            continue;
        core::QualityRule rule = ruleOf(context, node);
        rule.id = name;
        rule.type = u"test"_s;
        rule.metric = plain(node["type"_L1]);
        rule.dimension = dimensionOf(name);
        core::Observation observation = observationOf(context, facet, node);
        observation.subject = only ? core::EntityRef{core::EntityKind::Dataset, only->key}
                                   : core::EntityRef{core::EntityKind::Job, context.flow.job};
        observation.rule = rule.id;
        observation.metric = rule.metric;
        observation.dimension = rule.dimension;
        observation.severity = rule.severity;
        observation.status = core::observationStatusFromText(node["status"_L1].text());
        if (observation.status == core::ObservationStatus::Fail
            && rule.severity.startsWith("warn"_L1, Qt::CaseInsensitive))
            observation.status = core::ObservationStatus::Warn;
        observation.value = node["actual"_L1].toDouble();
        observation.expected = plain(node["expected"_L1]);
        if (only)
            observation.rule = keepRule(*only, std::move(rule));
        if (!observation.subject.key.isEmpty())
            push(context, std::move(observation));
    }
}

} // namespace meshbook::formats::openlineage
