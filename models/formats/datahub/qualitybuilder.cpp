// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/qualitybuilder.h"

#include "formats/datahub/commonaspects.h"
#include "formats/reader/redaction.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

QString comparisonOf(const QString &raw)
{
    struct Word {
        QLatin1StringView raw;
        QLatin1StringView comparison;
    };
    static constexpr std::array words{Word{"BETWEEN"_L1, "mustBeBetween"_L1},
                                      Word{"EQUAL_TO"_L1, "mustBe"_L1},
                                      Word{"NOT_EQUAL_TO"_L1, "mustNotBe"_L1},
                                      Word{"LESS_THAN"_L1, "mustBeLessThan"_L1},
                                      Word{"LESS_THAN_OR_EQUAL_TO"_L1, "mustBeLessOrEqualTo"_L1},
                                      Word{"GREATER_THAN"_L1, "mustBeGreaterThan"_L1},
                                      Word{"GREATER_THAN_OR_EQUAL_TO"_L1, "mustBeGreaterOrEqualTo"_L1}};
    for (const Word &word : words) {
        if (raw == word.raw)
            return QString(word.comparison);
    }
    return {};
}

core::QualityDimension dimensionOf(const QString &type, const QString &words)
{
    if (words.contains("not_null"_L1, Qt::CaseInsensitive) || words.contains("not_be_null"_L1))
        return core::QualityDimension::Completeness;
    if (words.contains("unique"_L1, Qt::CaseInsensitive))
        return core::QualityDimension::Uniqueness;
    if (words.contains("relationships"_L1))
        return core::QualityDimension::Consistency;
    return core::qualityDimensionFromText(type == "DATA_SCHEMA"_L1 ? u"schema"_s : type);
}

/// The part of assertionInfo that holds the check: datasetAssertion, volumeAssertion …
Node checkOf(const Aspect &info)
{
    for (const QLatin1StringView key :
         {"datasetAssertion"_L1, "customAssertion"_L1, "freshnessAssertion"_L1, "volumeAssertion"_L1,
          "fieldAssertion"_L1, "sqlAssertion"_L1, "schemaAssertion"_L1}) {
        if (const Node check = unwrapped(info.value[key]))
            return check;
    }
    return {};
}

/// Some checks nest their condition one deeper (volumeAssertion.rowCountTotal.operator).
Node conditionOf(Node check)
{
    if (check.has("operator"_L1))
        return check;
    for (const Node child : check) {
        const Node inner = unwrapped(child);
        if (inner.isMapping() && inner.has("operator"_L1))
            return inner;
    }
    return check;
}

QStringList thresholdsOf(Node condition, const QString &comparison)
{
    const Node parameters = unwrapped(condition["parameters"_L1]);
    const auto value = [&parameters](QLatin1StringView key) {
        return unwrapped(unwrapped(parameters[key])["value"_L1]).text();
    };
    if (comparison == "mustBeBetween"_L1)
        return {value("minValue"_L1), value("maxValue"_L1)};
    const QString single = value("value"_L1);
    return single.isNull() || comparison.isEmpty() ? QStringList() : QStringList{single};
}

QString statusText(const Node &result)
{
    return unwrapped(result["type"_L1]).text();
}

} // namespace

QualityBuilder::QualityBuilder(Session &session)
    : m_session(session)
{
}

QString QualityBuilder::toolOf(const Record &record) const
{
    const Aspect *instance = record.state("dataplatforminstance"_L1);
    if (instance == nullptr)
        return {};
    return Urn::parse(unwrapped(instance->value["platform"_L1]).text()).id;
}

std::optional<QualityBuilder::Checked> QualityBuilder::ruleOf(const Record &record)
{
    const Aspect *info = record.state("assertioninfo"_L1);
    if (info == nullptr || isRemoved(record))
        return std::nullopt;
    const Node check = checkOf(*info);
    Checked checked;
    checked.dataset = m_session.text(*info, check, "dataset"_L1);
    if (checked.dataset.isEmpty())
        checked.dataset = m_session.text(*info, check, "entity"_L1);
    if (checked.dataset.isEmpty())
        checked.dataset = m_session.text(*info, info->value, "entityUrn"_L1);
    core::QualityRule &rule = checked.rule;
    rule.id = record.urn.text;
    rule.type = u"assertion"_s;
    rule.at = info->at;
    rule.engine = toolOf(record);
    rule.dimensionRaw = m_session.text(*info, info->value, "type"_L1);
    rule.description = m_session.text(*info, info->value, "description"_L1);
    fillCheck(*info, check, rule);
    rule.dimension = dimensionOf(rule.dimensionRaw, rule.name + u' ' + rule.metric);
    rule.extra = m_session.rest(*info, info->value,
                                {"type"_L1, "description"_L1, "datasetAssertion"_L1, "customAssertion"_L1,
                                 "freshnessAssertion"_L1, "volumeAssertion"_L1, "fieldAssertion"_L1,
                                 "sqlAssertion"_L1, "schemaAssertion"_L1, "lastUpdated"_L1, "entityUrn"_L1});
    return checked;
}

void QualityBuilder::fillCheck(const Aspect &info, Node check, core::QualityRule &rule)
{
    const Node condition = conditionOf(check);
    const QString operation = m_session.text(info, condition, "operator"_L1);
    const QString aggregation = m_session.text(info, check, "aggregation"_L1);
    QString native = m_session.text(info, check, "nativeType"_L1);
    if (native.isNull())
        native = m_session.text(info, check, "type"_L1);
    rule.name = native.isEmpty() ? rule.description : native;
    const QString metric = m_session.text(info, condition, "metric"_L1);
    if (!metric.isEmpty())
        rule.metric = metric;
    else if (native.startsWith("expect_"_L1))
        rule.metric = native;
    else if (!aggregation.isEmpty() && aggregation != "IDENTITY"_L1 && aggregation != "_NATIVE_"_L1)
        rule.metric = aggregation;
    else
        rule.metric = operation == "_NATIVE_"_L1 || operation.isEmpty() ? native : operation;
    rule.comparison = comparisonOf(operation);
    rule.thresholds = thresholdsOf(condition, rule.comparison);
    if (rule.comparison.isEmpty() && !operation.isEmpty() && operation != "_NATIVE_"_L1) {
        rule.arguments.append(u"operator: "_s + operation);
        const Node value =
            unwrapped(unwrapped(unwrapped(condition["parameters"_L1])["value"_L1])["value"_L1]);
        if (!value.text().isEmpty())
            rule.arguments.append(u"validValues: "_s + value.text());
    }
    for (const Node parameter : unwrapped(check["nativeParameters"_L1])) {
        if (parameter.isScalar())
            rule.arguments.append(parameter.key() + u": "_s + parameter.text());
    }
    QString logic = m_session.text(info, check, "logic"_L1);
    if (logic.isEmpty())
        logic = m_session.text(info, check, "statement"_L1);
    rule.implementation = m_session.safeText(logic, info.at);
    const std::vector<Node> fields = m_session.list(info, check, "fields"_L1);
    if (!fields.empty()) {
        if (const std::optional<FieldUrn> field = parseFieldUrn(fields.front().text()))
            rule.element = field->path;
    } else if (const Node field = unwrapped(condition["field"_L1])) {
        rule.element = columnPath(field.isMapping() ? unwrapped(field["path"_L1]).text() : field.text());
    }
}

void QualityBuilder::attachRules()
{
    QHash<QString, std::vector<core::QualityRule>> rules;
    QStringList order;
    for (const Record &record : m_session.store().records()) {
        if (record.urn.type != "assertion"_L1)
            continue;
        std::optional<Checked> checked = ruleOf(record);
        if (!checked)
            continue;
        if (Urn::parse(checked->dataset).type != "dataset"_L1) {
            m_session.complain(core::Severity::Warning, "datahub.assertion"_L1,
                               u"The assertion %1 names no dataset."_s.arg(record.urn.text), record.at);
            continue;
        }
        if (!m_session.budget().take())
            break;
        if (!rules.contains(checked->dataset))
            order.append(checked->dataset);
        rules[checked->dataset].push_back(std::move(checked->rule));
    }
    for (core::AnyEntity &any : m_session.batch().entities) {
        core::Dataset *dataset = std::get_if<core::Dataset>(&any);
        if (dataset == nullptr || !rules.contains(dataset->nativeId))
            continue;
        dataset->rules = rules.take(dataset->nativeId);
        dataset->implied = false;
    }
    for (const QString &urn : std::as_const(order)) {
        if (!rules.contains(urn))
            continue;
        const Urn parsed = Urn::parse(urn);
        const std::optional<core::EntityRef> ref = entityRef(parsed);
        if (!ref)
            continue;
        core::Dataset dataset;
        dataset.identities = {ref->key};
        dataset.nativeId = urn;
        dataset.name = parsed.shortName();
        dataset.platform = parsed.platform();
        dataset.rules = rules.take(urn);
        m_session.describe(urn);
        m_session.batch().entities.emplace_back(std::move(dataset));
    }
}

void QualityBuilder::push(core::Observation observation)
{
    if (m_session.budget().take())
        m_session.batch().observations.push_back(std::move(observation));
}

void QualityBuilder::addMetric(core::Observation observation, QLatin1StringView metric, Node value)
{
    const std::optional<double> number = unwrapped(value).toDouble();
    if (!number)
        return;
    observation.metric = metric;
    observation.value = number;
    push(std::move(observation));
}

void QualityBuilder::addSeries(const Record &record)
{
    if (record.urn.type == "assertion"_L1) {
        addAssertionRuns(record);
        return;
    }
    if (record.urn.type == "incident"_L1) {
        addIncident(record);
        return;
    }
    if (record.urn.type == "dataProcessInstance"_L1) {
        addProcessRun(record);
        return;
    }
    for (const Aspect *profile : record.all("datasetprofile"_L1))
        addProfile(record, *profile);
    addOperations(record);
    addUsage(record);
}

void QualityBuilder::addAssertionRuns(const Record &record)
{
    const QString tool = toolOf(record);
    for (const Aspect *run : record.all("assertionrunevent"_L1)) {
        const Node result = unwrapped(run->value["result"_L1]);
        const std::optional<core::EntityRef> subject =
            m_session.refer(m_session.text(*run, run->value, "asserteeUrn"_L1));
        const QDateTime time = timeOf(run->value["timestampMillis"_L1]);
        if (!subject || !time.isValid()) {
            m_session.complain(
                core::Severity::Warning, "datahub.assertion-run"_L1,
                u"A run of %1 has no subject or no time and was left out."_s.arg(record.urn.text), run->at);
            continue;
        }
        if (result.isValid() && !result.isMapping())
            m_session.complain(core::Severity::Warning, "datahub.type"_L1,
                               u"The result of an assertion run should be an object."_s,
                               run->positionOf(result));
        core::Observation seen;
        seen.subject = *subject;
        seen.rule = record.urn.text;
        seen.at = time;
        seen.status = core::observationStatusFromText(statusText(result));
        seen.value = unwrapped(result["actualAggValue"_L1]).toDouble();
        seen.rowsEvaluated = unwrapped(result["rowCount"_L1]).toInt();
        seen.rowsFailed = unwrapped(result["unexpectedCount"_L1]).toInt();
        seen.run = m_session.text(*run, run->value, "runId"_L1);
        seen.producer = tool;
        seen.position = run->at;
        const Node native = unwrapped(result["nativeResults"_L1]);
        if (native.isMapping() && native.size() > 0)
            seen.message = QString::fromUtf8(
                QJsonDocument(m_session.rest(*run, native, {})).toJson(QJsonDocument::Compact));
        if (const Record *rule = m_session.store().find(record.urn.text)) {
            if (const Aspect *info = rule->state("assertioninfo"_L1)) {
                const std::vector<Node> fields = m_session.list(*info, checkOf(*info), "fields"_L1);
                if (!fields.empty()) {
                    if (const std::optional<FieldUrn> field = parseFieldUrn(fields.front().text()))
                        seen.element = field->path;
                }
            }
        }
        push(std::move(seen));
    }
}

void QualityBuilder::addProfile(const Record &record, const Aspect &profile)
{
    const std::optional<core::EntityRef> subject = m_session.refer(record.urn.text);
    core::Observation seen;
    seen.at = timeOf(profile.value["timestampMillis"_L1]);
    seen.position = profile.at;
    if (!subject || !seen.at.isValid())
        return;
    seen.subject = *subject;
    seen.producer = u"DataHub"_s;
    addMetric(seen, "rowCount"_L1, profile.value["rowCount"_L1]);
    addMetric(seen, "columnCount"_L1, profile.value["columnCount"_L1]);
    addMetric(seen, "bytes"_L1, profile.value["sizeInBytes"_L1]);
    const std::optional<qint64> rows = unwrapped(profile.value["rowCount"_L1]).toInt();
    for (const Node field : m_session.list(profile, profile.value, "fieldProfiles"_L1)) {
        core::Observation column = seen;
        column.element = columnPath(m_session.text(profile, field, "fieldPath"_L1));
        column.position = profile.positionOf(field);
        column.rowsEvaluated = rows;
        if (column.element.isEmpty())
            continue;
        for (const QLatin1StringView metric :
             {"nullCount"_L1, "nullProportion"_L1, "uniqueCount"_L1, "uniqueProportion"_L1, "min"_L1,
              "max"_L1, "mean"_L1, "median"_L1, "stdev"_L1})
            addMetric(column, metric, field[metric]);
    }
}

void QualityBuilder::addOperations(const Record &record)
{
    for (const Aspect *operation : record.all("operation"_L1)) {
        const std::optional<core::EntityRef> subject = m_session.refer(record.urn.text);
        core::Observation seen;
        seen.at = timeOf(operation->value["lastUpdatedTimestamp"_L1]);
        if (!seen.at.isValid())
            seen.at = timeOf(operation->value["timestampMillis"_L1]);
        if (!subject || !seen.at.isValid())
            continue;
        seen.subject = *subject;
        seen.metric = u"lastUpdated"_s;
        seen.dimension = core::QualityDimension::Timeliness;
        seen.message = m_session.text(*operation, operation->value, "operationType"_L1);
        seen.rowsEvaluated = unwrapped(operation->value["numAffectedRows"_L1]).toInt();
        seen.producer = u"DataHub"_s;
        seen.position = operation->at;
        push(std::move(seen));
    }
}

void QualityBuilder::addUsage(const Record &record)
{
    for (const QLatin1StringView aspect :
         {"datasetusagestatistics"_L1, "chartusagestatistics"_L1, "dashboardusagestatistics"_L1}) {
        for (const Aspect *usage : record.all(aspect)) {
            const std::optional<core::EntityRef> subject = m_session.refer(record.urn.text);
            core::Observation seen;
            seen.at = timeOf(usage->value["timestampMillis"_L1]);
            if (!subject || !seen.at.isValid())
                continue;
            seen.subject = *subject;
            seen.producer = u"DataHub"_s;
            seen.position = usage->at;
            for (const QLatin1StringView metric :
                 {"totalSqlQueries"_L1, "uniqueUserCount"_L1, "viewsCount"_L1})
                addMetric(seen, metric, usage->value[metric]);
        }
    }
}

void QualityBuilder::addIncident(const Record &record)
{
    const Aspect *info = record.state("incidentinfo"_L1);
    if (info == nullptr || isRemoved(record))
        return;
    const Node status = unwrapped(info->value["status"_L1]);
    const QString state = m_session.text(*info, status, "state"_L1);
    for (const Node entity : m_session.list(*info, info->value, "entities"_L1)) {
        const std::optional<core::EntityRef> subject = m_session.refer(entity.text());
        core::Observation seen;
        seen.at = timeOf(unwrapped(status["lastUpdated"_L1])["time"_L1]);
        if (!seen.at.isValid())
            seen.at = timeOf(unwrapped(info->value["created"_L1])["time"_L1]);
        if (!subject || !seen.at.isValid())
            continue;
        seen.subject = *subject;
        seen.metric = u"incident"_s;
        seen.status = state == "RESOLVED"_L1 ? core::ObservationStatus::Pass
            : state == "ACTIVE"_L1           ? core::ObservationStatus::Fail
                                             : core::ObservationStatus::Unknown;
        seen.message = m_session.text(*info, info->value, "title"_L1);
        const QString description = m_session.text(*info, info->value, "description"_L1);
        if (!description.isEmpty() && description != seen.message)
            seen.message += (seen.message.isEmpty() ? QString() : u": "_s) + description;
        seen.severity = m_session.text(*info, info->value, "priority"_L1);
        seen.run = record.urn.text;
        seen.producer = u"DataHub"_s;
        seen.position = info->at;
        push(std::move(seen));
    }
}

void QualityBuilder::addProcessRun(const Record &record)
{
    core::Run run;
    run.id = record.urn.text;
    run.at = record.at;
    if (const Aspect *relations = record.state("dataprocessinstancerelationships"_L1)) {
        const QString parent = m_session.text(*relations, relations->value, "parentTemplate"_L1);
        if (!parent.isEmpty())
            run.job = m_session.referKey(parent);
        run.parent = m_session.text(*relations, relations->value, "parentInstance"_L1);
    }
    for (const bool input : {true, false}) {
        const Aspect *ends =
            record.state(input ? "dataprocessinstanceinput"_L1 : "dataprocessinstanceoutput"_L1);
        if (ends == nullptr)
            continue;
        for (const Node item : m_session.list(*ends, ends->value, input ? "inputs"_L1 : "outputs"_L1)) {
            const QString key = m_session.referKey(item.text());
            if (!key.isEmpty())
                (input ? run.inputs : run.outputs).append(key);
        }
    }
    for (const Aspect *event : record.all("dataprocessinstancerunevent"_L1)) {
        const QDateTime time = timeOf(event->value["timestampMillis"_L1]);
        const QString status = m_session.text(*event, event->value, "status"_L1);
        if (status == "STARTED"_L1) {
            run.started = time;
            if (run.state.isEmpty())
                run.state = u"START"_s;
            continue;
        }
        run.ended = time;
        const QString result = statusText(unwrapped(event->value["result"_L1]));
        run.state = result == "FAILURE"_L1 ? u"FAIL"_s : result == "SKIPPED"_L1 ? u"ABORT"_s : u"COMPLETE"_s;
    }
    if (!run.state.isEmpty() || !run.inputs.isEmpty() || !run.outputs.isEmpty())
        m_session.batch().runs.push_back(std::move(run));
}

} // namespace meshbook::formats::datahub
