// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/greatexpectations/validationbuilder.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::gx {

namespace {

constexpr int issueLimit = 200;
constexpr qsizetype longestMessage = 2000;

QString textOf(Node node)
{
    const QString text = node.text();
    return text.isEmpty() ? QString() : text;
}

/// ISO 8601, or GX's own compact form "20200322T170247.671855Z", which is always UTC.
QDateTime timeOf(Node node)
{
    const QString text = node.text();
    if (text.size() < 15 || text[8] != u'T' || text[4] == u'-')
        return utcTime(node);
    const QStringView view(text);
    const QStringView seconds = view.sliced(13);
    const qsizetype digits = std::min(seconds.size(), qsizetype(6)); // "47.671": no more can be kept
    const QString iso = u"%1-%2-%3T%4:%5:%6Z"_s.arg(
        view.first(4), view.sliced(4, 2), view.sliced(6, 2), view.sliced(9, 2), view.sliced(11, 2),
        seconds.endsWith(u'Z') ? seconds.chopped(1).first(std::min(digits, seconds.size() - 1))
                               : seconds.first(digits));
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

core::QualityDimension dimensionOf(const QString &expectation)
{
    using core::QualityDimension;
    struct Known {
        QLatin1StringView part;
        QualityDimension dimension{};
    };
    static constexpr Known known[] = {
        {"unique"_L1, QualityDimension::Uniqueness},
        {"distinct"_L1, QualityDimension::Uniqueness},
        {"null"_L1, QualityDimension::Completeness},
        {"row_count"_L1, QualityDimension::Coverage},
        {"regex"_L1, QualityDimension::Conformity},
        {"in_set"_L1, QualityDimension::Conformity},
        {"of_type"_L1, QualityDimension::Conformity},
        {"in_type_list"_L1, QualityDimension::Conformity},
        {"_format"_L1, QualityDimension::Conformity},
        {"parseable"_L1, QualityDimension::Conformity},
        {"schema"_L1, QualityDimension::Conformity},
        {"lengths"_L1, QualityDimension::Conformity},
        {"columns_to"_L1, QualityDimension::Conformity},
        {"column_to_exist"_L1, QualityDimension::Conformity},
        {"column_pair"_L1, QualityDimension::Consistency},
        {"multicolumn"_L1, QualityDimension::Consistency},
        {"freshness"_L1, QualityDimension::Timeliness},
        {"_between"_L1, QualityDimension::Accuracy},
        {"divergence"_L1, QualityDimension::Accuracy},
    };
    for (const Known &entry : known) {
        if (expectation.contains(entry.part))
            return entry.dimension;
    }
    return QualityDimension::Unknown;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

void addLimits(Node arguments, core::QualityRule &rule)
{
    const Node least = arguments["min_value"_L1];
    const Node most = arguments["max_value"_L1];
    if (least.isScalar() && most.isScalar()) {
        rule.comparison = u"mustBeBetween"_s;
        rule.thresholds = QStringList{least.text(), most.text()};
    } else if (least.isScalar() && least) {
        rule.comparison = u"mustBeGreaterOrEqualTo"_s;
        rule.thresholds = QStringList{least.text()};
    } else if (most.isScalar() && most) {
        rule.comparison = u"mustBeLessOrEqualTo"_s;
        rule.thresholds = QStringList{most.text()};
    } else if (arguments["value"_L1].isScalar()) {
        rule.comparison = u"mustBe"_s;
        rule.thresholds = QStringList{arguments["value"_L1].text()};
    }
}

/// The message of a raised exception; null if none was raised. Since 0.16 several metrics may fail, each
/// under its own key.
QString raised(Node info)
{
    if (info["raised_exception"_L1].toBool().value_or(false)) {
        const QString message = textOf(info["exception_message"_L1]);
        return message.isNull() ? u"exception"_s : message;
    }
    for (const Node nested : info) {
        if (nested.isMapping() && nested["raised_exception"_L1].toBool().value_or(false)) {
            const QString message = textOf(nested["exception_message"_L1]);
            return message.isNull() ? u"exception"_s : message;
        }
    }
    return {};
}

} // namespace

ValidationBuilder::ValidationBuilder(const Content &content, const ReadContext &context, core::Batch &batch)
    : m_batch(batch)
    , m_context(context)
    , m_budget(content, context, batch)
{
}

void ValidationBuilder::wrong(Node node, const QString &what)
{
    if (m_said++ < issueLimit)
        report(m_batch, core::Severity::Warning, "gx.type"_L1, what, node);
}

std::size_t ValidationBuilder::datasetOf(Node validation, const QString &suite)
{
    const Node meta = validation["meta"_L1];
    const Node batch = meta["active_batch_definition"_L1];
    const Node spec = meta.any({"batch_spec"_L1, "batch_kwargs"_L1});
    core::Dataset dataset;
    const QString source = textOf(batch["datasource_name"_L1]).isNull()
        ? textOf(spec.any({"datasource"_L1, "datasource_name"_L1}))
        : textOf(batch["datasource_name"_L1]);
    QString asset = textOf(batch["data_asset_name"_L1]);
    if (asset.isNull())
        asset = textOf(meta["data_asset_name"_L1]);
    if (asset.isNull())
        asset = textOf(spec["data_asset_name"_L1]);
    const QString table = textOf(spec.any({"table_name"_L1, "table"_L1}));
    const QString path = textOf(spec.any({"path"_L1, "s3"_L1}));
    if (!table.isNull())
        dataset.physicalName =
            core::qualifiedName({textOf(spec.any({"schema_name"_L1, "schema"_L1})), table});
    else if (!path.isNull())
        dataset.physicalName = redactedText(path, spec.position(), m_batch.issues);
    if (asset.isNull())
        asset = dataset.physicalName;
    if (asset.isEmpty())
        asset = suite.isEmpty() ? m_context.path : suite;
    const qsizetype marker = path.indexOf("://"_L1);
    const qsizetype slash = marker > 0 ? path.indexOf(u'/', marker + 3) : -1;
    if (slash > 0)
        dataset.identities.append(core::datasetKey(
            core::fromOpenLineage(QStringView(path).first(slash), QStringView(path).sliced(slash + 1))));
    dataset.identities.append(core::scopedDatasetKey(u"gx", source, asset));
    const auto known = m_byKey.constFind(dataset.identities.constFirst());
    if (known != m_byKey.constEnd())
        return *known;
    dataset.nativeId = asset;
    dataset.name = asset.sliced(asset.lastIndexOf(u'/') + 1);
    dataset.project = source;
    dataset.at = validation.position();
    dataset.implied = true;
    const std::size_t place = m_datasets.size();
    m_byKey.insert(dataset.identities.constFirst(), place);
    m_datasets.push_back(std::move(dataset));
    return place;
}

core::QualityRule ValidationBuilder::ruleOf(Node config, const Validation &validation)
{
    core::QualityRule rule;
    const Node arguments = config["kwargs"_L1];
    rule.metric = textOf(config.any({"expectation_type"_L1, "type"_L1}));
    rule.name = rule.metric;
    rule.type = u"expectation"_s;
    rule.engine = u"great_expectations"_s;
    rule.dimension = dimensionOf(rule.metric);
    rule.element = textOf(arguments["column"_L1]);
    rule.severity = textOf(config["severity"_L1]);
    if (config["description"_L1].isScalar())
        rule.description = textOf(config["description"_L1]);
    addLimits(arguments, rule);
    QJsonObject told =
        unmapped(arguments,
                 {"column"_L1, "batch_id"_L1, "result_format"_L1, "include_config"_L1, "catch_exceptions"_L1},
                 m_batch.issues);
    for (auto it = told.begin(); it != told.end(); ++it)
        rule.arguments.append(it.key() + ": "_L1 + valueText(it.value()));
    rule.id = textOf(config.any({"id"_L1, "ge_cloud_id"_L1}));
    if (rule.id.isNull()) {
        // No id before 1.0: what is expected of what names it, whatever the order in the file.
        const QByteArray hash = QCryptographicHash::hash(QJsonDocument(told).toJson(QJsonDocument::Compact),
                                                         QCryptographicHash::Sha1);
        rule.id =
            u"%1/%2/%3/%4/%5"_s.arg(m_datasets[validation.dataset].identities.constFirst(), validation.suite,
                                    rule.metric, rule.element, QString::fromLatin1(hash.toHex().first(12)));
    }
    QJsonObject meta = unmapped(config["meta"_L1], {"profiler_details"_L1}, m_batch.issues);
    if (!meta.isEmpty())
        rule.extra.insert("meta"_L1, meta);
    rule.at = config.position();
    return rule;
}

void ValidationBuilder::addResult(Node result, const Validation &validation)
{
    const Node config = result["expectation_config"_L1];
    if (!config.isMapping() || !config.any({"expectation_type"_L1, "type"_L1}).isScalar()) {
        wrong(result, u"A result that names no expectation is left out."_s);
        return;
    }
    core::QualityRule rule = ruleOf(config, validation);
    core::Observation observation;
    core::Dataset &dataset = m_datasets[validation.dataset];
    observation.subject = {core::EntityKind::Dataset, dataset.identities.constFirst()};
    observation.rule = rule.id;
    observation.element = rule.element;
    observation.dimension = rule.dimension;
    observation.severity = rule.severity;
    observation.at = validation.at;
    observation.run = validation.run;
    observation.producer = u"Great Expectations"_s;
    observation.position = result.position();
    observation.expected = rule.thresholds.join(u" … "_s);
    const std::optional<bool> success = result["success"_L1].toBool();
    const QString exception = raised(result["exception_info"_L1]);
    if (!exception.isNull()) {
        observation.status = core::ObservationStatus::Error;
        observation.message = redactedText(exception.first(qMin(exception.size(), longestMessage)),
                                           result.position(), m_batch.issues);
    } else if (success) {
        observation.status = *success ? core::ObservationStatus::Pass : core::ObservationStatus::Fail;
    } else {
        wrong(result, u"A result does not say whether it is a success."_s);
    }
    const Node measured = result["result"_L1];
    observation.rowsEvaluated = measured["element_count"_L1].toInt();
    observation.rowsFailed = measured["unexpected_count"_L1].toInt();
    observation.value = measured["observed_value"_L1].toDouble();
    if (!observation.value && measured["unexpected_percent"_L1].toDouble()) {
        observation.value = measured["unexpected_percent"_L1].toDouble();
        observation.unit = u"%"_s;
    }
    if (observation.value && !std::isfinite(*observation.value))
        observation.value.reset();
    m_batch.observations.push_back(std::move(observation));
    if (!m_ruleIds.contains(rule.id)) {
        m_ruleIds.insert(rule.id);
        dataset.rules.push_back(std::move(rule));
    }
}

void ValidationBuilder::addStatistics(Node validation, const Validation &context)
{
    const Node statistics = validation["statistics"_L1];
    if (!statistics.isMapping() || !m_budget.take())
        return;
    core::Observation observation;
    observation.subject = {core::EntityKind::Dataset, m_datasets[context.dataset].identities.constFirst()};
    observation.metric = u"success_percent"_s;
    observation.value = statistics["success_percent"_L1].toDouble();
    if (observation.value && !std::isfinite(*observation.value))
        observation.value.reset();
    observation.unit = u"%"_s;
    const std::optional<bool> success = validation["success"_L1].toBool();
    if (success)
        observation.status = *success ? core::ObservationStatus::Pass : core::ObservationStatus::Fail;
    const std::optional<qint64> met = statistics["successful_expectations"_L1].toInt();
    const std::optional<qint64> all = statistics["evaluated_expectations"_L1].toInt();
    if (met && all)
        observation.message = u"%1 of %2 expectations met"_s.arg(*met).arg(*all);
    observation.at = context.at;
    observation.run = context.run;
    observation.producer = u"Great Expectations"_s;
    observation.position = statistics.position();
    m_batch.observations.push_back(std::move(observation));
}

void ValidationBuilder::add(Node validation, Node runId)
{
    const Node meta = validation["meta"_L1];
    const Node run = meta["run_id"_L1] ? meta["run_id"_L1] : runId;
    Validation context;
    context.suite = textOf(meta["expectation_suite_name"_L1]);
    if (context.suite.isNull())
        context.suite = textOf(validation["suite_name"_L1]);
    for (const Node time : {run["run_time"_L1], run, meta["run_time"_L1], meta["validation_time"_L1]}) {
        if (!context.at.isValid() && time.isScalar())
            context.at = timeOf(time);
    }
    if (!context.at.isValid())
        context.at = m_context.fileTime;
    context.run = run.isMapping() ? textOf(run["run_name"_L1]) : textOf(run);
    if (context.run.isNull())
        context.run = textOf(run["run_time"_L1]);
    if (m_batch.formatVersion.isNull())
        m_batch.formatVersion =
            textOf(meta.any({"great_expectations_version"_L1, "great_expectations.__version__"_L1}));
    if (!validation["results"_L1].isSequence()) {
        wrong(validation, u"A validation result without a list of results is left out."_s);
        return;
    }
    context.dataset = datasetOf(validation, context.suite);
    for (const Node result : validation["results"_L1]) {
        if (!m_budget.take(2))
            return;
        addResult(result, context);
    }
    addStatistics(validation, context);
}

void ValidationBuilder::finish()
{
    for (core::Dataset &dataset : m_datasets)
        m_batch.entities.emplace_back(std::move(dataset));
    m_datasets.clear();
}

} // namespace meshbook::formats::gx
