// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/openmetadatareader.h"

#include "formats/openmetadata/assets.h"
#include "formats/openmetadata/governance.h"
#include "formats/openmetadata/lineage.h"
#include "formats/openmetadata/quality.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using openmetadata::ItemKind;

constexpr int itemsLookedAt = 5;

/// Calls `use` for each item of a root and the key of the list it stands in, until that returns false.
template <typename Use>
void forEachItem(Node root, const Use &use)
{
    const auto all = [&use](Node list, const QString &key) {
        for (const Node item : list) {
            if (!use(item, key))
                return false;
        }
        return true;
    };
    if (root.isSequence()) {
        all(root, {});
        return;
    }
    bool wrapped = false;
    for (const Node child : root) {
        const bool page = child.key() == "data"_L1 && root.has("paging"_L1);
        // {"glossary": {…}, "terms": []} wraps a single item as well.
        const bool loaded =
            child.key() == "glossary"_L1 && child.isMapping() && root["terms"_L1].isSequence();
        if (loaded) {
            wrapped = true;
            if (!use(child, u"glossaries"_s))
                return;
        } else if (child.isSequence() && (page || openmetadata::isWrapperKey(child.key()))
                   && !root["name"_L1].isScalar()) {
            wrapped = true;
            if (!all(child, page ? QString() : child.key()))
                return;
        }
    }
    if (!wrapped)
        use(root, QString());
}

/// Sends items to the builders.
class Dispatch final {
public:
    explicit Dispatch(openmetadata::Session &session)
        : m_session(session)
        , m_assets(session)
        , m_governance(session)
        , m_quality(session)
        , m_lineage(session)
    {
    }
    bool add(Node item, const QString &wrapper);
    void finish();

private:
    void addAsset(Node item, ItemKind kind);
    void addGovernance(Node item, ItemKind kind);
    void addOther(Node item, ItemKind kind);

    openmetadata::Session &m_session;
    openmetadata::AssetBuilder m_assets;
    openmetadata::GovernanceBuilder m_governance;
    openmetadata::QualityBuilder m_quality;
    openmetadata::LineageBuilder m_lineage;
    int m_unmapped = 0;
};

bool Dispatch::add(Node item, const QString &wrapper)
{
    if (!m_session.budget().take())
        return false;
    int sure = 0;
    const ItemKind kind = openmetadata::kindOfItem(item, wrapper, sure);
    if (kind == ItemKind::Unknown)
        report(m_session.batch(), core::Severity::Warning, "openmetadata.item"_L1,
               u"It cannot be told what this is; it was left out."_s, item);
    else if (kind == ItemKind::Unmapped)
        ++m_unmapped;
    else if (kind <= ItemKind::PipelineStatus)
        addAsset(item, kind);
    else if (kind <= ItemKind::GlossaryTerm)
        addGovernance(item, kind);
    else
        addOther(item, kind);
    return true;
}

void Dispatch::addAsset(Node item, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Pipeline:
        m_assets.addPipeline(item);
        break;
    case ItemKind::Task:
        m_assets.addTask(item, {});
        break;
    case ItemKind::StoredProcedure:
        m_assets.addStoredProcedure(item);
        break;
    case ItemKind::PipelineStatus:
        m_assets.addPipelineStatus(item);
        break;
    default:
        m_assets.addDataset(item, kind);
        break;
    }
    if (kind != ItemKind::Table || m_session.batch().entities.empty())
        return;
    if (const auto *table = std::get_if<core::Dataset>(&m_session.batch().entities.back()))
        m_quality.addTableProfile(item, table->nativeId);
}

void Dispatch::addGovernance(Node item, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Domain:
        m_governance.addDomain(item);
        break;
    case ItemKind::DataProduct:
        m_governance.addProduct(item);
        break;
    case ItemKind::DataContract:
        m_governance.addContract(item);
        break;
    case ItemKind::ContractResult:
        m_governance.addContractResult(item, {});
        break;
    case ItemKind::Team:
        m_governance.addTeam(item);
        break;
    case ItemKind::User:
        m_governance.addUser(item);
        break;
    case ItemKind::Glossary:
        m_governance.addGlossary(item);
        break;
    default:
        m_governance.addTerm(item);
        break;
    }
}

void Dispatch::addOther(Node item, ItemKind kind)
{
    switch (kind) {
    case ItemKind::TestSuite:
        m_quality.addSuite(item);
        break;
    case ItemKind::TestCase:
        m_quality.addCase(item);
        break;
    case ItemKind::TestResults:
        m_quality.addResults(item);
        break;
    case ItemKind::LegacyTests:
        m_quality.addLegacyTests(item);
        break;
    case ItemKind::Profile:
        m_quality.addProfiles(item);
        break;
    case ItemKind::LifeCycle:
        m_quality.addLifeCycle(item);
        break;
    case ItemKind::EntityLineage:
        m_lineage.addGraph(item);
        break;
    default:
        m_lineage.addEdge(item);
        break;
    }
}

void Dispatch::finish()
{
    m_quality.finish();
    m_session.finish();
    if (m_unmapped > 0)
        m_session.batch().issues.push_back(
            {core::Severity::Info,
             u"openmetadata.unmapped"_s,
             u"%1 services, databases, schemas, tags or classifications have no page in the catalog."_s.arg(
                 m_unmapped),
             {}});
}

} // namespace

int OpenMetadataReader::recognise(const Content &content) const
{
    if (content.syntax() != Syntax::Json && content.syntax() != Syntax::NdJson)
        return 0;
    int seen = 0;
    int least = 100;
    for (const Node root : content.roots()) {
        forEachItem(root, [&](Node item, const QString &wrapper) {
            int sure = 0;
            (void)openmetadata::kindOfItem(item, wrapper, sure);
            least = std::min(least, sure);
            return ++seen < itemsLookedAt;
        });
        if (seen >= itemsLookedAt)
            break;
    }
    return seen == 0 ? 0 : least;
}

core::Batch OpenMetadataReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    openmetadata::Session session(context, batch, budget);
    Dispatch dispatch(session);
    for (const Node root : content.roots())
        forEachItem(root,
                    [&dispatch](Node item, const QString &wrapper) { return dispatch.add(item, wrapper); });
    dispatch.finish();
    return batch;
}

} // namespace meshbook::formats
