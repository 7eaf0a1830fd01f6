// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/manifestbuilder.h"

#include "core/identity.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

constexpr int newestVersion = 12;
constexpr std::size_t ownersLimit = 200; ///< of one product, gathered from its models
constexpr qsizetype longestCode = 64 * 1024; ///< characters of a model that are kept
constexpr qsizetype productsLimit = 1000; ///< that one product consumes from

/// Things that read data without making any.
bool carriesNoData(const QString &resource)
{
    static const QSet<QString> types{u"test"_s,  u"unit_test"_s,     u"operation"_s, u"analysis"_s,
                                     u"macro"_s, u"sql operation"_s, u"rpc"_s,       u"sql_operation"_s,
                                     u"doc"_s,   u"fixture"_s};
    return types.contains(resource);
}

bool isDeclaredOnly(const core::Dataset &dataset)
{
    static const QSet<QString> kinds{u"exposure"_s, u"metric"_s, u"semantic_model"_s, u"saved_query"_s};
    return kinds.contains(splitUniqueId(dataset.nativeId).type);
}

} // namespace

ManifestBuilder::ManifestBuilder(const Content &content, const ReadContext &context, core::Batch &batch)
    : m_context(context)
    , m_batch(batch)
    , m_root(content.root())
    , m_metadata(metadataOf(m_root))
    , m_shape(batch)
    , m_budget(content, context, batch)
    , m_owners(m_shape)
    , m_datasets(m_metadata, projectScope(context), m_owners, m_shape, batch.issues)
    , m_tests(m_index, m_shape, projectScope(context))
{
}

void ManifestBuilder::build()
{
    checkVersion();
    m_owners.readGroups(m_shape.mapping(m_root, "groups"_L1));
    addDatasets();
    addTests();
    addEdges();
    addProducts();
    finish();
}

void ManifestBuilder::checkVersion()
{
    m_batch.formatVersion = m_metadata.schemaVersion;
    bool isNumber = false;
    const int version = m_metadata.schemaVersion.startsWith(u'v')
        ? QStringView(m_metadata.schemaVersion).sliced(1).toInt(&isNumber)
        : 0;
    const Node metadata = m_root["metadata"_L1];
    if (!isNumber)
        m_shape.say(core::Severity::Info, "dbt.drift"_L1,
                    u"The manifest names no schema version; it is read by its shape."_s, m_root);
    else if (version < 1 || version > newestVersion)
        m_shape.say(core::Severity::Info, "dbt.drift"_L1,
                    u"The manifest declares version %1; it is read by its shape."_s.arg(version), metadata);
    if (m_metadata.adapter.isEmpty())
        m_shape.say(core::Severity::Info, "dbt.no-adapter"_L1,
                    u"The manifest does not say on which platform its relations are, so they fold with "
                    "other artifacts of this folder only."_s,
                    metadata ? metadata : m_root);
}

QString ManifestBuilder::uniqueIdOf(Node node)
{
    const QString uniqueId = m_shape.text(node, "unique_id"_L1);
    return uniqueId.isEmpty() ? node.key() : uniqueId;
}

void ManifestBuilder::add(core::Dataset dataset, Node node)
{
    if (m_index.byUniqueId.contains(dataset.nativeId)) {
        m_shape.say(core::Severity::Warning, "dbt.duplicate"_L1,
                    u"%1 stands twice in this manifest; the first is used."_s.arg(dataset.nativeId), node);
        return;
    }
    m_index.byUniqueId.insert(dataset.nativeId, m_index.datasets.size());
    m_described.emplace_back(m_index.datasets.size(), node);
    m_index.datasets.push_back(std::move(dataset));
}

void ManifestBuilder::addSection(QLatin1StringView section, const QString &type)
{
    for (const Node node : m_shape.mapping(m_root, section)) {
        if (!m_shape.isMapping(node))
            continue;
        if (!m_budget.take())
            return;
        const QString uniqueId = uniqueIdOf(node);
        if (type == "source"_L1)
            add(m_datasets.source(node, uniqueId), node);
        else if (type == "exposure"_L1)
            add(m_datasets.exposure(node, uniqueId), node);
        else if (type == "function"_L1)
            add(m_datasets.relation(node, uniqueId), node);
        else
            add(m_datasets.semantic(node, uniqueId, type), node);
    }
}

void ManifestBuilder::addDatasets()
{
    for (const Node node : m_shape.mapping(m_root, "nodes"_L1)) {
        if (!m_shape.isMapping(node))
            continue;
        QString resource = m_shape.text(node, "resource_type"_L1);
        const QString uniqueId = uniqueIdOf(node);
        if (resource.isEmpty())
            resource = splitUniqueId(uniqueId).type;
        if (carriesNoData(resource))
            continue;
        if (!m_budget.take())
            return;
        add(m_datasets.relation(node, uniqueId), node);
    }
    addSection("sources"_L1, u"source"_s);
    addSection("functions"_L1, u"function"_s);
    addSection("semantic_models"_L1, u"semantic_model"_s);
    addSection("metrics"_L1, u"metric"_s);
    addSection("saved_queries"_L1, u"saved_query"_s);
    addSection("exposures"_L1, u"exposure"_s);
}

void ManifestBuilder::addTests()
{
    for (const Node node : m_root["nodes"_L1]) {
        if (!node.isMapping())
            continue;
        const QString uniqueId = uniqueIdOf(node);
        QString resource = node["resource_type"_L1].text();
        if (resource.isEmpty())
            resource = splitUniqueId(uniqueId).type;
        if (resource != "test"_L1)
            continue;
        if (!m_budget.take())
            return;
        m_tests.add(node, uniqueId);
    }
    for (const Node node : m_shape.mapping(m_root, "unit_tests"_L1)) {
        if (!m_shape.isMapping(node))
            continue;
        if (!m_budget.take())
            return;
        m_tests.addUnitTest(node, uniqueIdOf(node));
    }
}

QStringList ManifestBuilder::dependenciesOf(Node node, const QString &uniqueId)
{
    const Node dependsOn = node["depends_on"_L1];
    if (!dependsOn)
        return m_parents.value(uniqueId).textList();
    QStringList nodes = m_shape.texts(m_shape.mapping(node, "depends_on"_L1), "nodes"_L1);
    if (nodes.isEmpty()) {
        // Fusion: [[unique_id, {line, col, …}], …]
        for (const Node pair : dependsOn["nodes_with_ref_location"_L1]) {
            if (pair.isSequence() && pair.size() > 0)
                nodes.append((*pair.begin()).text());
        }
    }
    return nodes;
}

/// The query of a model as it ran, else as it is written. Not of models in another language.
QString ManifestBuilder::codeOf(Node node) const
{
    const QString language = node["language"_L1].text();
    if (!language.isEmpty() && language.compare("sql"_L1, Qt::CaseInsensitive) != 0)
        return {};
    for (const auto key :
         {"compiled_code"_L1, "compiled_sql"_L1, "injected_sql"_L1, "raw_code"_L1, "raw_sql"_L1}) {
        const QString code = node[key].text();
        if (!code.trimmed().isEmpty())
            return code.first(qMin(code.size(), longestCode));
    }
    return {};
}

void ManifestBuilder::addEdge(const core::Dataset &to, Node node, const QString &from)
{
    const core::Dataset *known = m_index.find(from);
    core::Edge edge;
    // A node of another project is named as that project names it; sync looks it up by alias.
    edge.from = {core::EntityKind::Dataset, known ? known->identities.constFirst() : from};
    edge.to = {core::EntityKind::Dataset, to.identities.constFirst()};
    if (isDeclaredOnly(to))
        edge.kind = core::EdgeKind::Declared;
    else
        edge.kind = to.type == "view"_L1 ? core::EdgeKind::View : core::EdgeKind::Transform;
    edge.job = to.nativeId;
    edge.at = placeOf(node);
    m_batch.edges.push_back(std::move(edge));
}

void ManifestBuilder::addEdges()
{
    for (const Node parents : m_root["parent_map"_L1])
        m_parents.insert(parents.key(), parents);
    for (const auto &[place, node] : m_described) {
        const core::Dataset &dataset = m_index.datasets[place];
        QSet<QString> seen;
        const QStringList dependencies = dependenciesOf(node, dataset.nativeId);
        for (const QString &from : dependencies) {
            if (from.isEmpty() || seen.contains(from) || carriesNoData(splitUniqueId(from).type))
                continue;
            if (!m_budget.take())
                return;
            seen.insert(from);
            addEdge(dataset, node, from);
            // Once a model: the others of its edges find it by their job (store/edgedetailsreader.h).
            if (seen.size() == 1)
                m_batch.edges.back().sql = codeOf(node);
        }
    }
}

void ManifestBuilder::addPort(core::Product &product, const core::Dataset &dataset)
{
    core::Port port;
    port.direction = core::PortDirection::Output;
    port.name = dataset.name;
    port.version = dataset.version;
    port.type = dataset.type;
    port.description = dataset.description;
    port.datasets = QStringList{dataset.identities.constFirst()};
    port.tags = dataset.tags;
    for (const auto key : {"contract"_L1, "latest_version"_L1, "deprecation_date"_L1}) {
        if (dataset.extra.contains(key))
            port.extra.insert(key, dataset.extra[key]);
    }
    for (const core::Column &column : dataset.columns) {
        if (column.pii.value_or(false))
            port.containsPii = true;
    }
    port.at = dataset.at;
    product.ports.push_back(std::move(port));
    for (const core::Ownership &owner : dataset.owners) {
        if (product.owners.size() < ownersLimit
            && std::find(product.owners.begin(), product.owners.end(), owner) == product.owners.end())
            product.owners.push_back(owner);
    }
}

void ManifestBuilder::addProducts()
{
    QMap<QString, core::Product> products;
    for (const core::Dataset &dataset : m_index.datasets) {
        if (dataset.extra["access"_L1] != "public"_L1 || dataset.project.isEmpty())
            continue;
        core::Product &product = products[dataset.project];
        if (product.identities.isEmpty()) {
            product.identities = {core::productKey(m_context.domainHint, dataset.project)};
            product.nativeId = dataset.project;
            product.name = dataset.project;
            product.domain = m_context.domainHint;
            product.at = dataset.at;
            product.implied = true;
        }
        addPort(product, dataset);
    }
    if (products.isEmpty())
        return;
    for (core::Dataset &dataset : m_index.datasets) {
        const auto product = products.find(dataset.project);
        if (product == products.end() || dataset.implied || isDeclaredOnly(dataset)
            || dataset.type == "source"_L1)
            continue;
        dataset.product = dataset.project;
        product->datasets.append(dataset.identities.constFirst());
    }
    linkProducts(products);
    for (core::Product &product : products)
        m_batch.entities.emplace_back(std::move(product));
}

void ManifestBuilder::linkProducts(QMap<QString, core::Product> &products)
{
    for (const auto &[place, node] : m_described) {
        const core::Dataset &dataset = m_index.datasets[place];
        const auto product = products.find(dataset.project);
        if (product == products.end())
            continue;
        const QStringList dependencies = dependenciesOf(node, dataset.nativeId);
        for (const QString &from : dependencies) {
            const QString package = splitUniqueId(from).package;
            // Packages that only lend their models are no products; projects of a mesh are.
            const bool other = products.contains(package) || !m_index.byUniqueId.contains(from);
            if (other && package != dataset.project && !package.isEmpty()
                && product->consumesFrom.size() < productsLimit && !product->consumesFrom.contains(package))
                product->consumesFrom.append(package);
        }
    }
}

void ManifestBuilder::finish()
{
    std::vector<core::AnyEntity> entities;
    entities.reserve(m_index.datasets.size() + m_batch.entities.size());
    for (core::Dataset &dataset : m_index.datasets)
        entities.emplace_back(std::move(dataset));
    for (core::AnyEntity &product : m_batch.entities)
        entities.push_back(std::move(product));
    std::vector<core::Team> teams = m_owners.takeTeams();
    for (core::Team &team : teams)
        entities.emplace_back(std::move(team));
    m_batch.entities = std::move(entities);
}

} // namespace meshbook::formats::dbt
