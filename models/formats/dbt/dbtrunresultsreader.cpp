// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtrunresultsreader.h"

#include "core/identity.h"
#include "formats/dbt/dbtartifact.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// Whether a command runs the nodes it lists, as far as its name tells.
enum class Executes : quint8 { Yes, No, Unknown };

Executes executes(const QString &command)
{
    static const QSet<QString> yes{u"run"_s,      u"build"_s, u"test"_s,  u"seed"_s,
                                   u"snapshot"_s, u"retry"_s, u"clone"_s, u"run-operation"_s};
    if (command.isEmpty())
        return Executes::Unknown;
    return yes.contains(command) ? Executes::Yes : Executes::No;
}

bool isTest(const dbt::UniqueId &id)
{
    return id.type == "test"_L1 || id.type == "unit_test"_L1;
}

/// One reading of one file.
class ResultsBuilder final {
public:
    ResultsBuilder(const Content &content, const ReadContext &context, core::Batch &batch)
        : m_batch(batch)
        , m_root(content.root())
        , m_metadata(dbt::metadataOf(m_root))
        , m_scope(dbt::projectScope(context))
        , m_shape(batch)
        , m_budget(content, context, batch)
        , m_time(m_metadata.generated.isValid() ? m_metadata.generated : context.fileTime)
    {
        const Node args = m_shape.mapping(m_root, "args"_L1);
        m_command = m_shape.text(args, "which"_L1);
        m_executes = executes(m_command);
    }

    void build();

private:
    void addResult(Node result);
    core::ObservationStatus testStatus(const QString &raw);
    core::ObservationStatus runStatus(Node result, const QString &raw);
    void addTiming(Node result, core::Observation &observation);
    void addRun();

    core::Batch &m_batch;
    Node m_root;
    dbt::Metadata m_metadata;
    QString m_scope;
    dbt::Shape m_shape;
    Budget m_budget;
    QDateTime m_time;
    QString m_command;
    Executes m_executes = Executes::Unknown;
    core::Run m_run;
    int m_listed = 0; ///< results of a command that ran nothing
    bool m_failed = false;
};

core::ObservationStatus ResultsBuilder::testStatus(const QString &raw)
{
    // dbt says "success" of a test only where it compiled it; some adapters do of one they ran.
    if (raw.compare("success"_L1, Qt::CaseInsensitive) == 0 && m_executes == Executes::Unknown)
        return core::ObservationStatus::Unknown;
    return core::observationStatusFromText(raw);
}

core::ObservationStatus ResultsBuilder::runStatus(Node result, const QString &raw)
{
    const core::ObservationStatus status = core::observationStatusFromText(raw);
    if (status == core::ObservationStatus::Error)
        return core::ObservationStatus::Fail; // it was to be built and was not: a verdict
    if (status == core::ObservationStatus::Pass && m_executes == Executes::Unknown
        && result["adapter_response"_L1].size() == 0)
        return core::ObservationStatus::Unknown; // no sign that the warehouse was asked
    return status;
}

void ResultsBuilder::addTiming(Node result, core::Observation &observation)
{
    observation.at = m_time;
    QDateTime last;
    for (const Node phase : m_shape.sequence(result, "timing"_L1)) {
        const QDateTime started = utcTime(phase["started_at"_L1]);
        const QDateTime completed = utcTime(phase["completed_at"_L1]);
        if (started.isValid() && (!m_run.started.isValid() || started < m_run.started))
            m_run.started = started;
        if (completed.isValid() && (!last.isValid() || completed > last))
            last = completed;
    }
    if (last.isValid())
        observation.at = last;
}

void ResultsBuilder::addResult(Node result)
{
    const QString uniqueId = m_shape.text(result, "unique_id"_L1);
    const QString status = m_shape.text(result, "status"_L1);
    if (uniqueId.isEmpty() || status.isEmpty()) {
        m_shape.say(core::Severity::Warning, "dbt.type"_L1,
                    u"A result without unique_id or status is left out."_s, result);
        return;
    }
    const dbt::UniqueId id = dbt::splitUniqueId(uniqueId);
    core::Observation observation;
    addTiming(result, observation);
    // "pass", "fail" and "warn" are words of tests that ran, whatever the command is called.
    const bool ran = m_executes != Executes::No || status == "fail"_L1 || status == "warn"_L1;
    if (!ran) {
        ++m_listed;
        return;
    }
    observation.subject = {core::EntityKind::Dataset, dbt::scopedKey(m_scope, uniqueId)};
    if (isTest(id)) {
        observation.rule = uniqueId;
        observation.status = testStatus(status);
        observation.rowsFailed = result["failures"_L1].toInt();
        if (observation.rowsFailed) {
            observation.value = double(*observation.rowsFailed);
            observation.unit = u"rows"_s;
        }
    } else {
        observation.metric = u"run"_s;
        observation.status = runStatus(result, status);
        observation.value = result["execution_time"_L1].toDouble();
        if (observation.value && !std::isfinite(*observation.value))
            observation.value.reset();
        observation.unit = u"s"_s;
        if (observation.status == core::ObservationStatus::Pass)
            m_run.outputs.append(observation.subject.key);
        m_failed = m_failed || observation.status == core::ObservationStatus::Fail;
    }
    observation.message = redactedText(m_shape.text(result, "message"_L1), result.position(), m_batch.issues);
    observation.run = m_metadata.invocation;
    observation.producer = u"dbt"_s;
    observation.position = result.position();
    m_batch.observations.push_back(std::move(observation));
}

void ResultsBuilder::addRun()
{
    if (m_metadata.invocation.isEmpty())
        return;
    const QString space = m_scope.isEmpty() ? u"dbt"_s : u"dbt:"_s + m_scope;
    const QString name = m_command.isEmpty() ? u"dbt"_s : u"dbt "_s + m_command;
    m_run.id = m_metadata.invocation;
    m_run.job = core::jobKey(space, name);
    m_run.ended = m_metadata.generated;
    m_run.state = m_failed ? u"FAIL"_s : u"COMPLETE"_s;
    m_run.at = m_root["metadata"_L1].position();
    core::Job job;
    job.identities = {m_run.job};
    job.name = name;
    job.space = space;
    job.type = u"dbt"_s;
    job.at = m_run.at;
    job.implied = true;
    m_batch.entities.emplace_back(std::move(job));
    m_batch.runs.push_back(std::move(m_run));
}

void ResultsBuilder::build()
{
    m_batch.formatVersion = m_metadata.schemaVersion;
    for (const Node result : m_shape.sequence(m_root, "results"_L1)) {
        if (!m_shape.isMapping(result))
            continue;
        if (!m_budget.take())
            break;
        addResult(result);
    }
    if (m_listed > 0)
        m_shape.say(
            core::Severity::Info, "dbt.not-executed"_L1,
            u"Written by \"dbt %1\", which runs nothing: its %2 results are no verdicts."_s.arg(m_command)
                .arg(m_listed),
            m_root["args"_L1]);
    addRun();
}

} // namespace

QLatin1StringView DbtRunResultsReader::id() const
{
    return "dbt-run-results"_L1;
}

int DbtRunResultsReader::recognise(const Content &content) const
{
    return dbt::confidenceOf(content, dbt::Artifact::RunResults);
}

core::Batch DbtRunResultsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    ResultsBuilder(content, context, batch).build();
    return batch;
}

} // namespace meshbook::formats
