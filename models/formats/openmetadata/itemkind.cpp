// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/itemkind.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

struct Word {
    QLatin1StringView word;
    ItemKind kind{};
};

/// Entity types as in `entityType` and in `type` of references, lower case.
constexpr Word entityTypes[] = {{"table"_L1, ItemKind::Table},
                                {"topic"_L1, ItemKind::Topic},
                                {"dashboard"_L1, ItemKind::Dashboard},
                                {"chart"_L1, ItemKind::Chart},
                                {"dashboarddatamodel"_L1, ItemKind::DataModel},
                                {"container"_L1, ItemKind::Container},
                                {"searchindex"_L1, ItemKind::SearchIndex},
                                {"mlmodel"_L1, ItemKind::MlModel},
                                {"apiendpoint"_L1, ItemKind::OtherAsset},
                                {"metric"_L1, ItemKind::OtherAsset},
                                {"file"_L1, ItemKind::OtherAsset},
                                {"worksheet"_L1, ItemKind::OtherAsset},
                                {"pipeline"_L1, ItemKind::Pipeline},
                                {"storedprocedure"_L1, ItemKind::StoredProcedure},
                                {"domain"_L1, ItemKind::Domain},
                                {"dataproduct"_L1, ItemKind::DataProduct},
                                {"datacontract"_L1, ItemKind::DataContract},
                                {"team"_L1, ItemKind::Team},
                                {"user"_L1, ItemKind::User},
                                {"glossary"_L1, ItemKind::Glossary},
                                {"glossaryterm"_L1, ItemKind::GlossaryTerm},
                                {"testsuite"_L1, ItemKind::TestSuite},
                                {"testcase"_L1, ItemKind::TestCase},
                                {"database"_L1, ItemKind::Unmapped},
                                {"databaseschema"_L1, ItemKind::Unmapped},
                                {"databaseservice"_L1, ItemKind::Unmapped},
                                {"tag"_L1, ItemKind::Unmapped},
                                {"classification"_L1, ItemKind::Unmapped},
                                {"role"_L1, ItemKind::Unmapped},
                                {"policy"_L1, ItemKind::Unmapped}};

/// Keys of lists in sample files and exports.
constexpr Word wrappers[] = {{"tables"_L1, ItemKind::Table},
                             {"topics"_L1, ItemKind::Topic},
                             {"dashboards"_L1, ItemKind::Dashboard},
                             {"charts"_L1, ItemKind::Chart},
                             {"datamodels"_L1, ItemKind::DataModel},
                             {"dashboardDataModels"_L1, ItemKind::DataModel},
                             {"containers"_L1, ItemKind::Container},
                             {"searchIndexes"_L1, ItemKind::SearchIndex},
                             {"mlmodels"_L1, ItemKind::MlModel},
                             {"pipelines"_L1, ItemKind::Pipeline},
                             {"tasks"_L1, ItemKind::Task},
                             {"storedProcedures"_L1, ItemKind::StoredProcedure},
                             {"domains"_L1, ItemKind::Domain},
                             {"dataProducts"_L1, ItemKind::DataProduct},
                             {"dataContracts"_L1, ItemKind::DataContract},
                             {"teams"_L1, ItemKind::Team},
                             {"users"_L1, ItemKind::User},
                             {"glossaries"_L1, ItemKind::Glossary},
                             {"glossaryTerms"_L1, ItemKind::GlossaryTerm},
                             {"terms"_L1, ItemKind::GlossaryTerm},
                             {"tests"_L1, ItemKind::TestSuite},
                             {"testSuites"_L1, ItemKind::TestSuite},
                             {"testCases"_L1, ItemKind::TestCase},
                             {"testCaseResults"_L1, ItemKind::TestResults},
                             {"profiles"_L1, ItemKind::Profile},
                             {"lifeCycleData"_L1, ItemKind::LifeCycle},
                             {"databases"_L1, ItemKind::Unmapped},
                             {"databaseSchemas"_L1, ItemKind::Unmapped},
                             {"classifications"_L1, ItemKind::Unmapped},
                             {"tags"_L1, ItemKind::Unmapped}};

ItemKind lookUp(const Word *begin, const Word *end, const QString &word)
{
    const Word *it = std::find_if(begin, end, [&word](const Word &one) { return word == one.word; });
    return it == end ? ItemKind::Unknown : it->kind;
}

bool hasAny(Node item, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&item](QLatin1StringView key) { return item.has(key); });
}

bool hasColumns(Node item)
{
    const Node columns = item["columns"_L1];
    return columns.isSequence() && columns.size() > 0 && (*columns.begin()).has("dataType"_L1);
}

/// Shapes that no other family has.
ItemKind kindOfMarkedShape(Node item)
{
    if (item["from"_L1].has("fqn"_L1) && item["to"_L1].has("fqn"_L1))
        return ItemKind::Lineage;
    if (item["edge"_L1].has("fromEntity"_L1) || (item.has("fromEntity"_L1) && item.has("toEntity"_L1)))
        return ItemKind::Lineage;
    if (item["nodes"_L1].isSequence() && (item.has("upstreamEdges"_L1) || item.has("downstreamEdges"_L1)))
        return ItemKind::EntityLineage;
    if (item.has("serviceConnection"_L1) && hasAny(item, {"serviceName"_L1, "name"_L1}))
        return ItemKind::Unmapped;
    if (item.has("tableFQN"_L1) && hasAny(item, {"schema"_L1, "semantics"_L1, "qualityExpectations"_L1}))
        return ItemKind::DataContract;
    if (item.has("dataContractFQN"_L1) && item.has("contractExecutionStatus"_L1))
        return ItemKind::ContractResult;
    if (item.has("tableTests"_L1) && item.has("table"_L1))
        return ItemKind::LegacyTests;
    if (item.has("pipeline"_L1) && item["pipelineStatus"_L1].isSequence())
        return ItemKind::PipelineStatus;
    if (item.has("testSuiteName"_L1))
        return ItemKind::TestSuite;
    if (item.has("entityLink"_L1) && hasAny(item, {"testDefinition"_L1, "testDefinitionName"_L1}))
        return ItemKind::TestCase;
    if (item.has("storedProcedureCode"_L1))
        return ItemKind::StoredProcedure;
    if (item["fqn"_L1].isScalar() && item["profile"_L1].isSequence())
        return ItemKind::Profile;
    if (item["fqn"_L1].isScalar() && item["lifeCycle"_L1].isMapping())
        return ItemKind::LifeCycle;
    return item.has("tableType"_L1) && hasColumns(item) ? ItemKind::Table : ItemKind::Unknown;
}

/// Shapes that are only likely: a name and a few keys of OpenMetadata's own.
ItemKind kindOfLikelyShape(Node item)
{
    if (!item["name"_L1].isScalar())
        return ItemKind::Unknown;
    if (item.has("domainType"_L1))
        return ItemKind::Domain;
    if (hasAny(item, {"lifecycleStage"_L1, "consumesFrom"_L1, "providesTo"_L1}))
        return ItemKind::DataProduct;
    if (item.has("dataModelType"_L1))
        return ItemKind::DataModel;
    if (item.has("chartType"_L1))
        return ItemKind::Chart;
    if (item["charts"_L1].isSequence() && hasAny(item, {"sourceUrl"_L1, "service"_L1}))
        return ItemKind::Dashboard;
    if (item["tasks"_L1].isSequence() && hasAny(item, {"sourceUrl"_L1, "service"_L1, "pipelineUrl"_L1}))
        return ItemKind::Pipeline;
    if (item["mlFeatures"_L1].isSequence()
        || (item.has("algorithm"_L1)
            && hasAny(item, {"mlHyperParameters"_L1, "mlStore"_L1, "dashboard"_L1, "target"_L1})))
        return ItemKind::MlModel;
    if (item.has("prefix"_L1) && hasAny(item, {"dataModel"_L1, "numberOfObjects"_L1, "fileFormats"_L1}))
        return ItemKind::Container;
    if (item.has("partitions"_L1)
        && hasAny(item, {"schemaText"_L1, "messageSchema"_L1, "cleanupPolicies"_L1}))
        return ItemKind::Topic;
    if (item["entity"_L1].isMapping()
        && hasAny(item, {"semantics"_L1, "qualityExpectations"_L1, "testSuite"_L1}))
        return ItemKind::DataContract;
    if (item.has("glossary"_L1)
        && hasAny(item, {"synonyms"_L1, "relatedTerms"_L1, "parent"_L1, "references"_L1}))
        return ItemKind::GlossaryTerm;
    if (item.has("teamType"_L1) && !item.has("email"_L1))
        return ItemKind::Team;
    if (item.has("email"_L1) && hasAny(item, {"isAdmin"_L1, "isBot"_L1, "teams"_L1}))
        return ItemKind::User;
    if (hasColumns(item) && hasAny(item, {"databaseSchema"_L1, "tableConstraints"_L1}))
        return ItemKind::Table;
    const Node service = item["service"_L1];
    if (service["type"_L1].isScalar() && service.has("id"_L1) && item.has("description"_L1))
        return ItemKind::Unmapped;
    return ItemKind::Unknown;
}

/// "http://host/api/v1/glossaryTerms/<id>" → the entity type of the collection.
ItemKind kindOfHref(const QString &href)
{
    const qsizetype marker = href.indexOf("/api/v1/"_L1);
    if (marker < 0)
        return ItemKind::Unknown;
    const QStringList steps = href.sliced(marker + 8).split(u'/', Qt::SkipEmptyParts);
    const auto typeOf = [](QString collection) {
        if (collection == "glossaries"_L1)
            return ItemKind::Glossary;
        collection = collection.toLower();
        if (collection.endsWith("indexes"_L1))
            collection.chop(2);
        else if (collection.endsWith(u's'))
            collection.chop(1);
        return lookUp(std::begin(entityTypes), std::end(entityTypes), collection);
    };
    // "dataQuality/testCases/<id>", "dashboard/datamodels/<id>": the collection stands second.
    for (const QString &step : steps.first(std::min<qsizetype>(steps.size(), 2))) {
        if (step == "datamodels"_L1)
            return ItemKind::DataModel;
        if (const ItemKind kind = typeOf(step); kind != ItemKind::Unknown)
            return kind;
    }
    return ItemKind::Unknown;
}

} // namespace

bool isWrapperKey(const QString &key)
{
    return lookUp(std::begin(wrappers), std::end(wrappers), key) != ItemKind::Unknown;
}

ItemKind kindOfItem(Node item, const QString &wrapper, int &sure)
{
    sure = 0;
    if (!item.isMapping())
        return ItemKind::Unknown;
    const bool hasFqn = item["fullyQualifiedName"_L1].isScalar();
    // DPDS borrows the table schema and names things by urn.
    if (item["fullyQualifiedName"_L1].text().startsWith("urn:"_L1))
        return ItemKind::Unknown;
    const bool hasHref = item["href"_L1].text().contains("/api/v1/"_L1);
    if (const ItemKind kind = kindOfMarkedShape(item); kind != ItemKind::Unknown) {
        sure = 90;
        return kind;
    }
    const ItemKind wrapped = lookUp(std::begin(wrappers), std::end(wrappers), wrapper);
    const ItemKind likely = kindOfLikelyShape(item);
    const ItemKind typed =
        lookUp(std::begin(entityTypes), std::end(entityTypes), item["entityType"_L1].text().toLower());
    if (wrapped != ItemKind::Unknown) {
        // Within a list of its own the name of the list decides; how sure depends on the rest.
        const bool known = wrapped == ItemKind::TestResults ? item["results"_L1].isSequence()
            : wrapped == ItemKind::Task ? item.has("taskType"_L1) && item["name"_L1].isScalar()
                                        : likely != ItemKind::Unknown;
        sure = hasFqn || hasHref || known ? 90 : 0;
        return wrapped;
    }
    if (typed != ItemKind::Unknown && hasFqn) {
        sure = 95;
        return typed;
    }
    const ItemKind linked = hasHref ? kindOfHref(item["href"_L1].text()) : ItemKind::Unknown;
    if (linked != ItemKind::Unknown) {
        sure = 90;
        return linked;
    }
    if (likely != ItemKind::Unknown)
        sure = hasFqn ? 85 : 55;
    return likely;
}

} // namespace meshbook::formats::openmetadata
