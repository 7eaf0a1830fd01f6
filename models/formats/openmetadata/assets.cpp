// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/assets.h"

#include "core/identity.h"
#include "formats/openmetadata/avrofields.h"
#include "formats/openmetadata/columns.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

/// How a kind is called in references, and in Dataset::type.
struct KindWords {
    ItemKind kind;
    QLatin1StringView type;
    QLatin1StringView shownAs;
};
constexpr std::array kindWords{KindWords{ItemKind::Table, "table"_L1, "table"_L1},
                               KindWords{ItemKind::Topic, "topic"_L1, "topic"_L1},
                               KindWords{ItemKind::Dashboard, "dashboard"_L1, "dashboard"_L1},
                               KindWords{ItemKind::Chart, "chart"_L1, "chart"_L1},
                               KindWords{ItemKind::DataModel, "dashboardDataModel"_L1, "data model"_L1},
                               KindWords{ItemKind::Container, "container"_L1, "container"_L1},
                               KindWords{ItemKind::SearchIndex, "searchIndex"_L1, "search index"_L1},
                               KindWords{ItemKind::MlModel, "mlmodel"_L1, "mlmodel"_L1}};

KindWords wordsOf(ItemKind kind)
{
    for (const KindWords &words : kindWords) {
        if (words.kind == kind)
            return words;
    }
    return {ItemKind::OtherAsset, "file"_L1, "file"_L1};
}

/// Where a table or topic of a service really is: the name below the service. Services without
/// databases get a database called "default", which is no part of the name elsewhere.
QString locatedKey(const QString &serviceType, const QString &fqn)
{
    QStringList parts = splitFqn(fqn);
    if (serviceType.isEmpty() || parts.size() < 2)
        return {};
    parts.removeFirst();
    if (parts.size() > 2 && parts.first() == "default"_L1)
        parts.removeFirst();
    core::DatasetLocation location;
    location.platform = serviceType;
    location.name = parts.join(u'.');
    const QString platform = core::normalizedPlatform(serviceType);
    if (platform == "s3"_L1 || platform == "gs"_L1 || platform == "adls"_L1) {
        location.authority = parts.takeFirst();
        location.name = parts.join(u'/');
    }
    return core::datasetKey(location);
}

} // namespace

QStringList AssetBuilder::fqnsOf(Node item, std::initializer_list<QLatin1StringView> parents)
{
    QStringList fqns;
    const QString stated = m_session.text(item, "fullyQualifiedName"_L1);
    const QString name = m_session.text(item, "name"_L1);
    if (!stated.isEmpty())
        fqns.append(stated);
    QString parent;
    for (const QLatin1StringView key : parents) {
        parent = Session::fqnOf(item[key]);
        if (!parent.isEmpty())
            break;
    }
    if (parent.isEmpty())
        parent = parentFqn(stated);
    if (!parent.isEmpty() && !name.isEmpty()) {
        const QString made = childFqn(parent, name);
        if (splitFqn(made) != splitFqn(stated))
            fqns.append(made);
    }
    if (fqns.size() == 2)
        report(m_session.batch(), core::Severity::Info, "openmetadata.drift"_L1,
               u"The name \"%1\" differs from \"%2\", which name and parent give; both are known."_s.arg(
                   fqns[0], fqns[1]),
               item);
    return fqns;
}

void AssetBuilder::identify(Node item, const QString &type, const QStringList &fqns, core::Dataset &dataset)
{
    dataset.nativeId = fqns.value(0);
    dataset.physicalName = fqns.value(0);
    const QString serviceType = m_session.text(item, "serviceType"_L1);
    dataset.platform = serviceType.isEmpty() ? QString() : core::normalizedPlatform(serviceType);
    const bool located = type == "table"_L1 || type == "topic"_L1 || type == "container"_L1;
    for (const QString &fqn : fqns) {
        const QString key = located ? locatedKey(serviceType, fqn) : QString();
        if (!key.isEmpty())
            dataset.identities.append(key);
    }
    for (const QString &fqn : fqns)
        dataset.identities.append(refOf(type, fqn)->key);
    if (fqns.isEmpty()) {
        // Nothing says where it belongs: the name is only sure within this file.
        const QString name = m_session.text(item, "name"_L1);
        dataset.nativeId = name;
        dataset.identities = {core::scopedDatasetKey(u"openmetadata", m_session.context().path,
                                                     QString(type.toLower() + u'/' + name))};
    }
    dataset.identities.removeDuplicates();
    dataset.project = parentFqn(fqns.value(fqns.size() - 1));
}

void AssetBuilder::addEdges(Node item, const core::Dataset &dataset, QLatin1StringView key,
                            const QString &type)
{
    for (const Node reference : m_session.list(item, key)) {
        const std::optional<core::EntityRef> from = m_session.refer(reference, type);
        if (!from || !m_session.budget().take())
            continue;
        core::Edge edge;
        edge.from = *from;
        edge.to = {core::EntityKind::Dataset, dataset.identities.value(0)};
        edge.kind = core::EdgeKind::Declared;
        edge.at = reference.position();
        m_session.batch().edges.push_back(std::move(edge));
    }
}

void AssetBuilder::addFeatures(Node item, core::Dataset &dataset)
{
    for (const Node feature : m_session.list(item, "mlFeatures"_L1)) {
        core::Column column;
        column.name = m_session.text(feature, "name"_L1);
        column.path = column.name;
        column.description = m_session.text(feature, "description"_L1);
        column.logicalType = m_session.text(feature, "dataType"_L1);
        column.transformLogic = m_session.text(feature, "featureAlgorithm"_L1);
        column.at = feature.position();
        m_session.fillLabels(feature["tags"_L1], column.tags, column.terms);
        if (column.name.isEmpty())
            continue;
        for (const Node source : m_session.list(feature, "featureSources"_L1)) {
            const std::optional<core::EntityRef> from = m_session.refer(source["dataSource"_L1], u"table"_s);
            if (!from)
                continue;
            core::Edge edge;
            edge.from = *from;
            edge.fromColumn = m_session.text(source, "name"_L1);
            edge.to = {core::EntityKind::Dataset, dataset.identities.value(0)};
            edge.toColumn = column.path;
            edge.kind = core::EdgeKind::Declared;
            edge.at = source.position();
            m_session.batch().edges.push_back(std::move(edge));
        }
        dataset.columns.push_back(std::move(column));
    }
}

void AssetBuilder::addUsage(Node item, const core::Dataset &dataset)
{
    const Node usage = item["usageSummary"_L1];
    const std::optional<double> count = usage["dailyStats"_L1]["count"_L1].toDouble();
    const QDateTime date = timeOf(usage["date"_L1]);
    if (!count || !date.isValid())
        return;
    core::Observation seen;
    seen.subject = {core::EntityKind::Dataset, dataset.identities.value(0)};
    seen.metric = u"dailyUsage"_s;
    seen.value = count;
    seen.at = date;
    seen.producer = u"OpenMetadata"_s;
    seen.position = usage.position();
    m_session.batch().observations.push_back(std::move(seen));
}

void AssetBuilder::addDataset(Node item, ItemKind kind)
{
    const KindWords words = wordsOf(kind);
    core::Dataset dataset;
    const QStringList fqns = kind == ItemKind::Table ? fqnsOf(item, {"databaseSchema"_L1, "database"_L1})
                                                     : fqnsOf(item, {"parent"_L1, "service"_L1});
    identify(item, QString(words.type), fqns, dataset);
    if (dataset.identities.value(0).isEmpty() || (fqns.isEmpty() && dataset.nativeId.isEmpty())) {
        report(m_session.batch(), core::Severity::Error, "openmetadata.name"_L1,
               u"An asset without a name was left out."_s, item);
        return;
    }
    const QString tableType = m_session.text(item, "tableType"_L1);
    dataset.type =
        tableType.isEmpty() || tableType == "Regular"_L1 ? QString(words.shownAs) : tableType.toLower();
    m_session.fillCommon(item, dataset,
                         {"columns"_L1, "fields"_L1, "tableType"_L1, "tableConstraints"_L1,
                          "tablePartition"_L1, "serviceType"_L1, "service"_L1, "database"_L1,
                          "databaseSchema"_L1, "dataModel"_L1, "charts"_L1, "dataModels"_L1, "mlFeatures"_L1,
                          "size"_L1, "dataProducts"_L1, "tableProfile"_L1, "profile"_L1, "parent"_L1});
    const Node model = item["dataModel"_L1];
    readColumns(m_session, kind == ItemKind::Container ? model["columns"_L1] : item["columns"_L1], dataset);
    if (kind == ItemKind::SearchIndex)
        readColumns(m_session, item["fields"_L1], dataset);
    if (const Node schema = item["messageSchema"_L1])
        readColumns(m_session, schema["schemaFields"_L1], dataset);
    if (dataset.columns.empty() && item["schemaType"_L1].text().compare("Avro"_L1, Qt::CaseInsensitive) == 0)
        readAvroFields(m_session, item["schemaText"_L1], dataset);
    if (kind == ItemKind::Table && model.isMapping())
        dataset.extra.insert(u"dataModel"_s, unmapped(model, {}, m_session.batch().issues));
    readConstraints(m_session, item, dataset);
    dataset.sizeBytes = item["size"_L1].toInt();
    dataset.product = m_session.names(item, {"dataProducts"_L1}).value(0);
    if (!dataset.product.isEmpty())
        (void)m_session.refer(u"dataProduct"_s, dataset.product);
    if (kind == ItemKind::Dashboard) {
        addEdges(item, dataset, "charts"_L1, u"chart"_s);
        addEdges(item, dataset, "dataModels"_L1, u"dashboardDataModel"_s);
    } else if (kind == ItemKind::MlModel) {
        addFeatures(item, dataset);
    }
    addUsage(item, dataset);
    m_session.emitEntity(item, std::move(dataset));
}

void AssetBuilder::addPipeline(Node item)
{
    const QStringList fqns = fqnsOf(item, {"service"_L1});
    core::Job job;
    const QString fqn = fqns.isEmpty() ? m_session.text(item, "name"_L1) : fqns.first();
    if (fqn.isEmpty()) {
        report(m_session.batch(), core::Severity::Error, "openmetadata.name"_L1,
               u"A pipeline without a name was left out."_s, item);
        return;
    }
    job.nativeId = fqn;
    job.identities = {refOf(u"pipeline"_s, fqn)->key};
    for (const QString &other : fqns)
        job.identities.append(refOf(u"pipeline"_s, other)->key);
    job.identities.removeDuplicates();
    job.space = parentFqn(fqn);
    job.type = m_session.text(item, "serviceType"_L1);
    if (job.type.isEmpty())
        job.type = u"pipeline"_s;
    m_session.fillCommon(item, job,
                         {"tasks"_L1, "service"_L1, "serviceType"_L1, "pipelineStatus"_L1, "sourceUrl"_L1});
    m_session.emitEntity(item, std::move(job));
    for (const Node task : m_session.list(item, "tasks"_L1))
        addTask(task, fqn);
}

void AssetBuilder::addTask(Node item, const QString &pipeline)
{
    const QString name = m_session.text(item, "name"_L1);
    if (name.isEmpty())
        return;
    const QString fqn = childFqn(pipeline, name);
    core::Job job;
    job.nativeId = fqn;
    job.identities = {refOf(u"task"_s, fqn)->key};
    job.space = pipeline;
    job.type = m_session.text(item, "taskType"_L1);
    job.sql = m_session.safeText(m_session.text(item, "taskSQL"_L1), item);
    if (!pipeline.isEmpty())
        job.parent = refOf(u"pipeline"_s, pipeline)->key;
    m_session.fillCommon(item, job, {"taskType"_L1, "taskSQL"_L1, "downstreamTasks"_L1});
    for (const Node downstream : m_session.list(item, "downstreamTasks"_L1)) {
        const std::optional<core::EntityRef> to =
            m_session.refer(u"task"_s, childFqn(pipeline, downstream.text()));
        if (!to || downstream.text().isEmpty())
            continue;
        core::Edge edge;
        edge.from = {core::EntityKind::Job, job.identities.first()};
        edge.to = *to;
        edge.kind = core::EdgeKind::Declared;
        edge.at = downstream.position();
        m_session.batch().edges.push_back(std::move(edge));
    }
    m_session.emitEntity(item, std::move(job));
}

void AssetBuilder::addStoredProcedure(Node item)
{
    const QStringList fqns = fqnsOf(item, {"databaseSchema"_L1, "database"_L1});
    core::Job job;
    const QString fqn = fqns.isEmpty() ? m_session.text(item, "name"_L1) : fqns.first();
    if (fqn.isEmpty())
        return;
    job.nativeId = fqn;
    job.identities = {refOf(u"storedProcedure"_s, fqn)->key};
    job.space = parentFqn(fqn);
    job.type = u"stored procedure"_s;
    job.sql = m_session.safeText(m_session.text(item["storedProcedureCode"_L1], "code"_L1), item);
    m_session.fillCommon(
        item, job,
        {"storedProcedureCode"_L1, "database"_L1, "databaseSchema"_L1, "service"_L1, "serviceType"_L1});
    m_session.emitEntity(item, std::move(job));
}

void AssetBuilder::addPipelineStatus(Node item)
{
    const QString fqn = m_session.text(item, "pipeline"_L1);
    const std::optional<core::EntityRef> job = m_session.refer(u"pipeline"_s, fqn);
    if (!job)
        return;
    for (const Node status : m_session.list(item, "pipelineStatus"_L1)) {
        core::Run run;
        run.job = job->key;
        run.at = status.position();
        run.id = m_session.text(status, "executionId"_L1);
        if (run.id.isEmpty())
            run.id = fqn + u'@' + m_session.text(status, "timestamp"_L1);
        run.started = timeOf(status["timestamp"_L1]);
        run.ended = timeOf(status["endTime"_L1]);
        const QString state = m_session.text(status, "executionStatus"_L1);
        run.state = state == "Successful"_L1 ? u"COMPLETE"_s
            : state == "Failed"_L1           ? u"FAIL"_s
            : state == "Pending"_L1          ? u"START"_s
            : state == "Skipped"_L1          ? u"ABORT"_s
                                             : u"OTHER"_s;
        m_session.batch().runs.push_back(std::move(run));
    }
}

} // namespace meshbook::formats::openmetadata
