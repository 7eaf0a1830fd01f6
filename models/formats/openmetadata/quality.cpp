// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/quality.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

core::QualityDimension dimensionOf(const QString &raw, const QString &definition)
{
    if (!raw.isEmpty())
        return core::qualityDimensionFromText(raw);
    if (definition.contains("NotNull"_L1) || definition.contains("MissingCount"_L1))
        return core::QualityDimension::Completeness;
    if (definition.contains("ToBeUnique"_L1))
        return core::QualityDimension::Uniqueness;
    return core::QualityDimension::Unknown;
}

bool begins(const QString &name, QLatin1StringView word)
{
    return name.startsWith(word, Qt::CaseInsensitive);
}

} // namespace

/// "<#E::table::service.db.schema.table::columns::name>"
QualityBuilder::Place QualityBuilder::placeOf(const QString &entityLink)
{
    Place place;
    QString inner = entityLink;
    if (inner.startsWith("<#E::"_L1) && inner.endsWith(u'>'))
        inner = inner.sliced(5, inner.size() - 6);
    else
        return place;
    const QStringList steps = inner.split(u"::"_s);
    place.type = steps.value(0);
    place.fqn = steps.value(1);
    if (steps.value(2) == "columns"_L1) {
        place.columnFqn = steps.value(3);
        place.column = splitFqn(place.columnFqn).join(u'.');
    }
    return place;
}

void QualityBuilder::push(core::Observation seen)
{
    if (m_session.budget().take())
        m_session.batch().observations.push_back(std::move(seen));
}

QDateTime QualityBuilder::timeOrFileTime(Node time, Node at)
{
    const QDateTime stated = timeOf(time);
    if (stated.isValid())
        return stated;
    if (!m_toldOfTime) {
        m_toldOfTime = true;
        report(m_session.batch(), core::Severity::Info, "openmetadata.time"_L1,
               u"Results without a time are taken as of the time of the file."_s, at);
    }
    return m_session.context().fileTime;
}

void QualityBuilder::addRule(const QString &fqn, core::QualityRule rule)
{
    if (!m_session.budget().take())
        return;
    if (!m_rules.contains(fqn))
        m_order.append(fqn);
    m_rules[fqn].push_back(std::move(rule));
}

void QualityBuilder::fillThresholds(Node parameters, core::QualityRule &rule)
{
    QString least;
    QString most;
    QStringList others;
    for (const Node parameter : parameters) {
        const bool pair = parameters.isSequence();
        const QString name = pair ? parameter["name"_L1].text() : parameter.key();
        const QString value = pair ? parameter["value"_L1].text() : parameter.text();
        if (name.isEmpty() || value.isNull())
            continue;
        rule.arguments.append(name + u": "_s + value);
        if (begins(name, "min"_L1))
            least = value;
        else if (begins(name, "max"_L1))
            most = value;
        else
            others.append(value);
    }
    if (!least.isNull() && !most.isNull()) {
        rule.comparison = u"mustBeBetween"_s;
        rule.thresholds = {least, most};
    } else if (!least.isNull()) {
        rule.comparison = u"mustBeGreaterOrEqualTo"_s;
        rule.thresholds = {least};
    } else if (!most.isNull()) {
        rule.comparison = u"mustBeLessOrEqualTo"_s;
        rule.thresholds = {most};
    } else if (others.size() == 1 && rule.metric.contains("Equal"_L1, Qt::CaseInsensitive)) {
        rule.comparison = u"mustBe"_s;
        rule.thresholds = others;
    }
}

core::QualityRule QualityBuilder::ruleOf(Node item, const QString &fqn, const QString &column)
{
    core::QualityRule rule;
    rule.id = fqn;
    rule.name = m_session.text(item, "name"_L1);
    rule.type = u"test"_s;
    rule.engine = u"OpenMetadata"_s;
    rule.description = m_session.text(item, "description"_L1);
    rule.element = column;
    rule.at = item.position();
    const Node definition = item["testDefinition"_L1];
    rule.metric =
        definition ? lastPart(Session::fqnOf(definition)) : m_session.text(item, "testDefinitionName"_L1);
    rule.dimensionRaw = definition["dataQualityDimension"_L1].text();
    rule.dimension = dimensionOf(rule.dimensionRaw, rule.metric);
    fillThresholds(item["parameterValues"_L1], rule);
    // Of the rest only what steers the check; owners, versions and samples belong to other places.
    for (const QLatin1StringView key : {"computePassedFailedRowCount"_L1, "useDynamicAssertion"_L1,
                                        "inspectionQuery"_L1, "displayName"_L1}) {
        if (const Node node = item[key]; node.isScalar())
            rule.extra.insert(key, m_session.safeText(node.text(), node));
    }
    return rule;
}

void QualityBuilder::addCase(Node item)
{
    const QString name = m_session.text(item, "name"_L1);
    const Place place = placeOf(m_session.text(item, "entityLink"_L1));
    QString table = place.fqn;
    if (table.isEmpty())
        table = m_session.text(item, "entityFQN"_L1);
    QString fqn = item.any({"fullyQualifiedName"_L1, "fqn"_L1}).text();
    if (table.isEmpty() || (name.isEmpty() && fqn.isEmpty())) {
        // A logical suite only lists the names of tests described elsewhere.
        if (item.has("entityLink"_L1) || !item.has("fqn"_L1))
            report(m_session.batch(), core::Severity::Warning, "openmetadata.test"_L1,
                   u"A test case names no table and was left out."_s, item);
        return;
    }
    if (fqn.isEmpty())
        fqn = childFqn(place.columnFqn.isEmpty() ? table : QString(table + u'.' + place.columnFqn), name);
    const std::optional<core::EntityRef> subject =
        m_session.refer(place.type.isEmpty() ? u"table"_s : place.type, table);
    addRule(table, ruleOf(item, fqn, place.column));
    if (!subject)
        return;
    if (const Node result = item["testCaseResult"_L1])
        addResult(result, *subject, fqn, place.column);
    for (const Node result : m_session.list(item, "results"_L1))
        addResult(result, *subject, fqn, place.column);
}

void QualityBuilder::addSuite(Node item)
{
    for (const Node test : m_session.list(item, item.has("testCases"_L1) ? "testCases"_L1 : "tests"_L1))
        addCase(test);
}

void QualityBuilder::addResult(Node result, const core::EntityRef &subject, const QString &rule,
                               const QString &element)
{
    core::Observation seen;
    seen.subject = subject;
    seen.element = element;
    seen.rule = rule;
    seen.at = timeOrFileTime(result["timestamp"_L1], result);
    seen.status = core::observationStatusFromText(m_session.text(result, "testCaseStatus"_L1));
    seen.message = m_session.text(result, "result"_L1);
    // testResultValue in the schema; files also have testResultValues.
    const Node values = result.any({"testResultValue"_L1, "testResultValues"_L1});
    if (values.isSequence() && values.size() > 0)
        seen.value = (*values.begin())["value"_L1].toDouble();
    seen.rowsFailed = result["failedRows"_L1].toInt();
    if (const std::optional<qint64> passed = result["passedRows"_L1].toInt(); passed && seen.rowsFailed)
        seen.rowsEvaluated = *passed + *seen.rowsFailed;
    const QString least = m_session.text(result, "minBound"_L1);
    const QString most = m_session.text(result, "maxBound"_L1);
    if (!least.isEmpty() || !most.isEmpty())
        seen.expected = least + u" … "_s + most;
    seen.producer = u"OpenMetadata"_s;
    seen.position = result.position();
    push(std::move(seen));
}

void QualityBuilder::addResults(Node item)
{
    const QString name = item.any({"testCaseFQN"_L1, "fullyQualifiedName"_L1, "name"_L1}).text();
    if (name.isEmpty()) {
        report(m_session.batch(), core::Severity::Warning, "openmetadata.result"_L1,
               u"Results without the name of their test were left out."_s, item);
        return;
    }
    // Without its table a test is only known by its name; the subject says so.
    const QString table = parentFqn(name);
    const core::EntityRef subject = table.isEmpty()
        ? core::EntityRef{core::EntityKind::Dataset, u"openmetadata:testcase/"_s + name}
        : m_session.refer(u"table"_s, table).value_or(core::EntityRef{});
    for (const Node result : m_session.list(item, "results"_L1))
        addResult(result, subject, name, {});
}

void QualityBuilder::addLegacyTests(Node item)
{
    const QString table = m_session.text(item, "table"_L1);
    const std::optional<core::EntityRef> subject = m_session.refer(u"table"_s, table);
    if (!subject)
        return;
    QSet<QString> known;
    for (const bool ofColumn : {false, true}) {
        for (const Node test : m_session.list(item, ofColumn ? "columnTests"_L1 : "tableTests"_L1)) {
            const Node testCase = test["testCase"_L1];
            core::QualityRule rule;
            rule.metric = m_session.text(testCase, ofColumn ? "columnTestType"_L1 : "tableTestType"_L1);
            rule.element = ofColumn ? m_session.text(test, "columnName"_L1) : QString();
            const QString parent = rule.element.isEmpty() ? table : childFqn(table, rule.element);
            rule.id = childFqn(parent, rule.metric);
            rule.name = rule.metric;
            rule.type = u"test"_s;
            rule.engine = u"OpenMetadata"_s;
            rule.description = m_session.text(test, "description"_L1);
            rule.schedule = m_session.text(test, "executionFrequency"_L1);
            rule.dimension = dimensionOf({}, rule.metric);
            rule.at = test.position();
            fillThresholds(testCase["config"_L1], rule);
            if (const Node result = test["result"_L1])
                addResult(result, *subject, rule.id, rule.element);
            // The same test stands there once per result.
            if (!known.contains(rule.id)) {
                known.insert(rule.id);
                addRule(table, std::move(rule));
            }
        }
    }
}

void QualityBuilder::addColumnProfile(Node profile, core::Observation seen)
{
    static constexpr QLatin1StringView metrics[] = {"valuesCount"_L1,
                                                    "nullCount"_L1,
                                                    "nullProportion"_L1,
                                                    "uniqueCount"_L1,
                                                    "uniqueProportion"_L1,
                                                    "missingCount"_L1,
                                                    "distinctCount"_L1,
                                                    "distinctProportion"_L1,
                                                    "min"_L1,
                                                    "max"_L1,
                                                    "mean"_L1,
                                                    "sum"_L1,
                                                    "stddev"_L1,
                                                    "median"_L1};
    seen.element = splitFqn(m_session.text(profile, "name"_L1)).join(u'.');
    seen.position = profile.position();
    if (seen.element.isEmpty())
        return;
    for (const QLatin1StringView metric : metrics) {
        const std::optional<double> value = profile[metric].toDouble();
        if (!value)
            continue;
        seen.metric = metric;
        seen.value = value;
        push(seen);
    }
}

void QualityBuilder::addProfile(Node profile, const core::EntityRef &subject)
{
    core::Observation seen;
    seen.subject = subject;
    seen.at = timeOrFileTime(profile["timestamp"_L1], profile);
    seen.producer = u"OpenMetadata"_s;
    seen.position = profile.position();
    struct Metric {
        QLatin1StringView key;
        QLatin1StringView metric;
    };
    static constexpr Metric metrics[] = {
        {"rowCount"_L1, "rowCount"_L1}, {"columnCount"_L1, "columnCount"_L1}, {"sizeInByte"_L1, "bytes"_L1}};
    for (const Metric &metric : metrics) {
        const std::optional<double> value = profile[metric.key].toDouble();
        if (!value)
            continue;
        core::Observation one = seen;
        one.metric = metric.metric;
        one.value = value;
        push(std::move(one));
    }
    for (const Node column : m_session.list(profile, "columnProfile"_L1))
        addColumnProfile(column, seen);
}

void QualityBuilder::addProfiles(Node item)
{
    const std::optional<core::EntityRef> subject =
        m_session.refer(u"table"_s, m_session.text(item, "fqn"_L1));
    if (!subject)
        return;
    for (const Node profile : m_session.list(item, "profile"_L1))
        addProfile(profile, *subject);
}

void QualityBuilder::addTableProfile(Node item, const QString &fqn)
{
    const std::optional<core::EntityRef> subject = refOf(u"table"_s, fqn);
    const Node profile = item.any({"profile"_L1, "tableProfile"_L1});
    if (!subject)
        return;
    if (profile.isMapping())
        addProfile(profile, *subject);
    core::Observation seen;
    seen.subject = *subject;
    seen.producer = u"OpenMetadata"_s;
    for (const Node column : m_session.list(item, "columns"_L1)) {
        const Node own = column["profile"_L1];
        if (!own.isMapping())
            continue;
        seen.at = timeOrFileTime(own["timestamp"_L1], own);
        addColumnProfile(own, seen);
    }
}

void QualityBuilder::addLifeCycle(Node item)
{
    const QString fqn = m_session.text(item, "fqn"_L1);
    const std::optional<core::EntityRef> ref = refOf(u"table"_s, fqn);
    if (!ref)
        return;
    core::Dataset dataset;
    dataset.identities = {ref->key};
    dataset.nativeId = fqn;
    dataset.name = lastPart(fqn);
    dataset.at = item.position();
    const Node life = item["lifeCycle"_L1];
    if (const QDateTime time = timeOf(life["created"_L1]["timestamp"_L1]); time.isValid())
        dataset.created = time.toString(Qt::ISODate);
    if (const QDateTime time = timeOf(life["updated"_L1]["timestamp"_L1]); time.isValid())
        dataset.updated = time.toString(Qt::ISODate);
    dataset.extra.insert(u"lifeCycle"_s, unmapped(life, {}, m_session.batch().issues));
    m_session.emitEntity({}, std::move(dataset));
}

void QualityBuilder::finish()
{
    QHash<QString, QString> fqnOfKey;
    for (const QString &fqn : std::as_const(m_order)) {
        if (const std::optional<core::EntityRef> ref = refOf(u"table"_s, fqn))
            fqnOfKey.insert(ref->key, fqn);
    }
    for (core::AnyEntity &any : m_session.batch().entities) {
        core::Dataset *dataset = std::get_if<core::Dataset>(&any);
        if (dataset == nullptr)
            continue;
        for (const QString &identity : std::as_const(dataset->identities)) {
            const QString fqn = fqnOfKey.take(identity);
            if (!fqn.isNull())
                dataset->rules = m_rules.take(fqn);
        }
    }
    for (const QString &fqn : std::as_const(m_order)) {
        const std::optional<core::EntityRef> ref = refOf(u"table"_s, fqn);
        if (!ref || !m_rules.contains(fqn))
            continue;
        core::Dataset dataset;
        dataset.identities = {ref->key};
        dataset.nativeId = fqn;
        dataset.name = lastPart(fqn);
        dataset.rules = m_rules.take(fqn);
        m_session.emitEntity({}, std::move(dataset));
    }
}

} // namespace meshbook::formats::openmetadata
