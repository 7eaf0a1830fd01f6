// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datasetbuilder.h"

#include "core/identity.h"
#include "formats/datahub/columnbuilder.h"
#include "formats/datahub/commonaspects.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

/// The info aspect of each kind of tool asset, by urn type.
struct AssetKind {
    QLatin1StringView type;
    QLatin1StringView info;
    QLatin1StringView shownAs;
};
constexpr std::array assetKinds{
    AssetKind{"chart"_L1, "chartinfo"_L1, "chart"_L1},
    AssetKind{"dashboard"_L1, "dashboardinfo"_L1, "dashboard"_L1},
    AssetKind{"notebook"_L1, "notebookinfo"_L1, "notebook"_L1},
    AssetKind{"mlModel"_L1, "mlmodelproperties"_L1, "mlmodel"_L1},
    AssetKind{"mlModelGroup"_L1, "mlmodelgroupproperties"_L1, "mlmodelgroup"_L1},
    AssetKind{"mlFeatureTable"_L1, "mlfeaturetableproperties"_L1, "featuretable"_L1},
    AssetKind{"mlFeature"_L1, "mlfeatureproperties"_L1, "feature"_L1},
    AssetKind{"mlPrimaryKey"_L1, "mlprimarykeyproperties"_L1, "featurekey"_L1}};

const AssetKind *assetKind(const Urn &urn)
{
    const auto it = std::find_if(assetKinds.begin(), assetKinds.end(),
                                 [&urn](const AssetKind &kind) { return urn.type == kind.type; });
    return it == assetKinds.end() ? nullptr : &*it;
}

bool describes(const Record &record)
{
    static constexpr std::array describing{"datasetproperties"_L1,
                                           "schemametadata"_L1,
                                           "editabledatasetproperties"_L1,
                                           "editableschemametadata"_L1,
                                           "viewproperties"_L1,
                                           "subtypes"_L1,
                                           "ownership"_L1,
                                           "globaltags"_L1,
                                           "glossaryterms"_L1,
                                           "domains"_L1,
                                           "deprecation"_L1,
                                           "institutionalmemory"_L1,
                                           "structuredproperties"_L1,
                                           "documentation"_L1,
                                           "container"_L1};
    return std::any_of(record.aspects.begin(), record.aspects.end(), [](const Aspect &aspect) {
        return std::any_of(describing.begin(), describing.end(),
                           [&aspect](QLatin1StringView name) { return aspect.name == name; });
    });
}

QString typeOfPlatform(const QString &platform)
{
    if (platform == "kafka"_L1 || platform == "pulsar"_L1 || platform == "kinesis"_L1)
        return u"topic"_s;
    if (platform == "s3"_L1 || platform == "gs"_L1 || platform == "abs"_L1 || platform == "file"_L1
        || platform == "hdfs"_L1)
        return u"file"_s;
    return u"table"_s;
}

} // namespace

DatasetBuilder::DatasetBuilder(Session &session)
    : m_session(session)
{
    indexFile();
}

bool DatasetBuilder::handles(const Urn &urn)
{
    return urn.type == "dataset"_L1 || assetKind(urn) != nullptr;
}

void DatasetBuilder::indexFile()
{
    for (const Record &record : m_session.store().records()) {
        if (record.urn.type == "schemaField"_L1) {
            if (const std::optional<FieldUrn> field = parseFieldUrn(record.urn.text))
                m_fields[field->dataset].push_back(&record);
        }
        if (const Aspect *siblings = record.state("siblings"_L1)) {
            for (const Node item : m_session.list(*siblings, siblings->value, "siblings"_L1)) {
                const QString twin = item.text();
                if (!m_twins[record.urn.text].contains(twin))
                    m_twins[record.urn.text].append(twin);
                if (!m_twins[twin].contains(record.urn.text))
                    m_twins[twin].append(record.urn.text);
            }
        }
        if (const Aspect *product = record.state("dataproductproperties"_L1)) {
            for (const Node asset : m_session.list(*product, product->value, "assets"_L1)) {
                // Several products may list it; Product::datasets has them all, the dataset names the first.
                const QString urn = unwrapped(asset["destinationUrn"_L1]).text();
                if (!m_products.contains(urn))
                    m_products.insert(urn, record.urn.text);
            }
        }
    }
}

void DatasetBuilder::add(const Record &record)
{
    if (isRemoved(record)) {
        if (const std::optional<core::EntityRef> ref = entityRef(record.urn))
            m_session.batch().withdrawals.push_back({*ref, {}, record.told});
        return;
    }
    if (record.urn.type == "dataset"_L1)
        addDataset(record);
    else if (m_session.featureTable(record.urn.text).isEmpty())
        addToolAsset(record);
}

void DatasetBuilder::addIdentities(const Record &record, core::Dataset &dataset)
{
    const core::DatasetLocation location = core::fromDataHubUrn(record.urn.text);
    const QString own = core::datasetKey(location);
    QStringList twins;
    for (const QString &urn : m_twins.value(record.urn.text)) {
        const core::DatasetLocation twin = core::fromDataHubUrn(urn);
        if (!twin.name.isEmpty())
            twins.append(core::datasetKey(twin));
    }
    // A dbt model and its table are one thing; the table's name is the one other sources know.
    dataset.identities = location.platform == "dbt"_L1 ? twins + QStringList{own} : QStringList{own} + twins;
    const Aspect *instance = record.state("dataplatforminstance"_L1);
    const Urn instanceUrn =
        Urn::parse(instance != nullptr ? unwrapped(instance->value["instance"_L1]).text() : QString());
    const QString name = instanceUrn.parts.value(1);
    if (!name.isEmpty() && location.name.startsWith(name + u'.')) {
        core::DatasetLocation bare = location;
        bare.authority = name;
        bare.name = location.name.sliced(name.size() + 1);
        dataset.identities.append(core::datasetKey(bare));
    }
    dataset.identities.removeDuplicates();
    dataset.platform = core::normalizedPlatform(location.platform);
    dataset.environment = location.environment;
    dataset.physicalName = location.name;
}

QString DatasetBuilder::typeOf(const Record &record) const
{
    if (const Aspect *subTypes = record.state("subtypes"_L1)) {
        const QStringList names = unwrapped(subTypes->value["typeNames"_L1]).textList();
        if (!names.isEmpty())
            return names.first().toLower();
    }
    if (const AssetKind *kind = assetKind(record.urn))
        return QString(kind->shownAs);
    if (record.state("viewproperties"_L1) != nullptr)
        return u"view"_s;
    return typeOfPlatform(record.urn.platform());
}

void DatasetBuilder::addRecentFacts(const Record &record, core::Dataset &dataset)
{
    QDateTime latest;
    for (const Aspect *profile : record.all("datasetprofile"_L1)) {
        const QDateTime time = timeOf(profile->value["timestampMillis"_L1]);
        if (latest.isValid() && time < latest)
            continue;
        latest = time;
        if (const std::optional<qint64> rows = unwrapped(profile->value["rowCount"_L1]).toInt())
            dataset.rowCount = rows;
        if (const std::optional<qint64> bytes = unwrapped(profile->value["sizeInBytes"_L1]).toInt())
            dataset.sizeBytes = bytes;
    }
    if (const Aspect *storage = record.state("storagefeatures"_L1); storage != nullptr && !dataset.rowCount) {
        dataset.rowCount = unwrapped(storage->value["rowCount"_L1]).toInt();
        dataset.sizeBytes = unwrapped(storage->value["sizeInBytes"_L1]).toInt();
    }
    if (const Aspect *view = record.state("viewproperties"_L1)) {
        const QString logic = m_session.text(*view, view->value, "viewLogic"_L1);
        if (!logic.isEmpty())
            dataset.extra.insert(u"viewLogic"_s, m_session.safeText(logic, view->at));
        const QString language = m_session.text(*view, view->value, "viewLanguage"_L1);
        if (!language.isEmpty())
            dataset.extra.insert(u"viewLanguage"_s, language);
        if (const std::optional<bool> materialized = unwrapped(view->value["materialized"_L1]).toBool())
            dataset.extra.insert(u"materialized"_s, *materialized);
    }
    if (const Aspect *container = record.state("container"_L1)) {
        const QString urn = m_session.text(*container, container->value, "container"_L1);
        if (!urn.isEmpty())
            dataset.project = m_session.containerPath(urn);
    }
    const QString product = m_products.value(record.urn.text);
    if (!product.isEmpty())
        dataset.product = product;
}

void DatasetBuilder::addDataset(const Record &record)
{
    core::Dataset dataset;
    dataset.nativeId = record.urn.text;
    addIdentities(record, dataset);
    if (dataset.identities.isEmpty() || core::fromDataHubUrn(record.urn.text).name.isEmpty()) {
        m_session.complain(core::Severity::Error, "datahub.urn"_L1,
                           u"%1 does not name a dataset."_s.arg(record.urn.text), record.at);
        return;
    }
    dataset.type = typeOf(record);
    applyProperties(m_session, record, "datasetproperties"_L1, dataset, {"qualifiedName"_L1, "tags"_L1});
    if (const Aspect *properties = record.state("datasetproperties"_L1)) {
        const QString qualified = m_session.text(*properties, properties->value, "qualifiedName"_L1);
        if (!qualified.isEmpty())
            dataset.physicalName = qualified;
        for (const Node tag : m_session.list(*properties, properties->value, "tags"_L1))
            dataset.tags.append(tag.text());
    }
    ColumnBuilder columns(m_session, dataset);
    if (const Aspect *schema = record.state("schemametadata"_L1))
        columns.readSchema(*schema);
    if (const Aspect *edits = record.state("editableschemametadata"_L1))
        columns.readEdits(*edits);
    for (const Record *field : m_fields.value(record.urn.text))
        columns.readFieldEntity(*field, parseFieldUrn(field->urn.text)->path);
    addRecentFacts(record, dataset);
    applyCommon(m_session, record, dataset,
                {"datasetproperties"_L1, "schemametadata"_L1, "editableschemametadata"_L1,
                 "viewproperties"_L1, "upstreamlineage"_L1});
    dataset.implied = !describes(record) && dataset.columns.empty();
    m_session.batch().entities.emplace_back(std::move(dataset));
}

void DatasetBuilder::addToolAsset(const Record &record)
{
    const AssetKind *kind = assetKind(record.urn);
    core::Dataset asset;
    asset.nativeId = record.urn.text;
    asset.identities = {entityRef(record.urn)->key};
    asset.platform = record.urn.platform();
    asset.type = typeOf(record);
    asset.physicalName = record.urn.parts.size() > 1 ? record.urn.parts.at(1) : record.urn.id;
    if (record.urn.type.startsWith("mlModel"_L1))
        asset.environment = record.urn.parts.value(2);
    applyProperties(m_session, record, kind->info, asset,
                    {"inputs"_L1, "inputEdges"_L1, "charts"_L1, "chartEdges"_L1, "datasets"_L1,
                     "datasetEdges"_L1, "dashboards"_L1, "mlFeatures"_L1, "mlPrimaryKeys"_L1, "sources"_L1,
                     "version"_L1});
    if (const Aspect *info = record.state(kind->info)) {
        const Node version = unwrapped(info->value["version"_L1]);
        asset.version = version.isMapping() ? unwrapped(version["versionTag"_L1]).text() : version.text();
        if (kind->type == "mlFeatureTable"_L1)
            addFeatures(*info, asset);
    }
    if (const Aspect *inputs = record.state("inputfields"_L1))
        ColumnBuilder(m_session, asset).readInputFields(*inputs);
    addRecentFacts(record, asset);
    applyCommon(m_session, record, asset,
                {kind->info, "inputfields"_L1, "trainingdata"_L1, "evaluationdata"_L1});
    m_session.batch().entities.emplace_back(std::move(asset));
}

void DatasetBuilder::addFeatures(const Aspect &table, core::Dataset &dataset)
{
    for (const bool isKey : {true, false}) {
        for (const Node item :
             m_session.list(table, table.value, isKey ? "mlPrimaryKeys"_L1 : "mlFeatures"_L1)) {
            const Urn urn = Urn::parse(item.text());
            if (!urn.isValid())
                continue;
            core::Column column;
            column.name = urn.shortName();
            column.path = column.name;
            column.at = table.positionOf(item);
            if (isKey)
                column.primaryKey = true;
            const Record *record = m_session.store().find(urn.text);
            const Aspect *info = record == nullptr
                ? nullptr
                : record->state(isKey ? "mlprimarykeyproperties"_L1 : "mlfeatureproperties"_L1);
            if (info != nullptr) {
                column.at = info->at;
                column.description = m_session.text(*info, info->value, "description"_L1);
                column.logicalType = m_session.text(*info, info->value, "dataType"_L1);
            }
            if (record != nullptr) {
                if (const Aspect *tags = record->state("globaltags"_L1))
                    appendTags(m_session, *tags, tags->value, column.tags);
                if (const Aspect *terms = record->state("glossaryterms"_L1))
                    appendTerms(m_session, *terms, terms->value, column.terms);
            }
            dataset.columns.push_back(std::move(column));
        }
    }
}

} // namespace meshbook::formats::datahub
