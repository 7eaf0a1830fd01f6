// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubreader.h"

#include "formats/datahub/commonaspects.h"
#include "formats/datahub/datasetbuilder.h"
#include "formats/datahub/governancebuilder.h"
#include "formats/datahub/lineagebuilder.h"
#include "formats/datahub/qualitybuilder.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr int itemsLookedAt = 8;

bool isItem(Node item)
{
    const Node snapshot = item["proposedSnapshot"_L1];
    if (snapshot.isMapping())
        return datahub::unwrapped(snapshot).has("urn"_L1);
    return item.has("aspectName"_L1) && item["entityUrn"_L1].text().startsWith("urn:li:"_L1);
}

/// Types that give names, columns, rules and observations to others though they are no entities here.
/// Of the first group more is said than the catalog keeps: a container's owners, a tag's description.
constexpr std::array namesOnly{"tag"_L1,           "query"_L1,       "container"_L1, "structuredProperty"_L1,
                               "ownershipType"_L1, "dataPlatform"_L1};
constexpr std::array folded{"schemaField"_L1, "assertion"_L1, "dataProcessInstance"_L1, "incident"_L1,
                            "dataPlatformInstance"_L1};

template <typename List>
bool isIn(const List &list, const QString &type)
{
    return std::any_of(list.begin(), list.end(), [&type](QLatin1StringView one) { return type == one; });
}

QString countsText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(u"%1 %2"_s.arg(QString::number(it.value()), it.key()));
    return parts.join(", "_L1);
}

/// Says what the file holds and the catalog has no place for.
void reportUnmapped(const datahub::AspectStore &store, core::Batch &batch)
{
    QMap<QString, int> left;
    QMap<QString, int> names;
    for (const datahub::Record &record : store.records()) {
        const datahub::Urn &urn = record.urn;
        if (datahub::DatasetBuilder::handles(urn) || datahub::GovernanceBuilder::handles(urn)
            || isIn(folded, urn.type))
            continue;
        ++(isIn(namesOnly, urn.type) ? names : left)[urn.type];
    }
    if (!left.isEmpty())
        batch.issues.push_back(
            {core::Severity::Info,
             u"datahub.unmapped"_s,
             u"Entities without a place in the catalog were left out: %1."_s.arg(countsText(left)),
             {}});
    if (!names.isEmpty())
        batch.issues.push_back({core::Severity::Info,
                                u"datahub.names-only"_s,
                                u"Kept as names or texts of other things only: %1."_s.arg(countsText(names)),
                                {}});
}

/// PATCHes change what a server has; what cannot be told from the file alone is said.
void reportPatches(const datahub::AspectStore &store, core::Batch &batch)
{
    static constexpr std::array understood{"upstreamlineage"_L1, "datajobinputoutput"_L1, "ownership"_L1,
                                           "globaltags"_L1, "glossaryterms"_L1};
    QMap<QString, int> left;
    for (const datahub::Record &record : store.records()) {
        for (const datahub::Aspect &aspect : record.aspects) {
            const bool known = isIn(understood, aspect.name) || aspect.name.endsWith("properties"_L1)
                || aspect.name.endsWith("info"_L1);
            if (aspect.patch && !known)
                ++left[aspect.name];
        }
    }
    if (!left.isEmpty())
        batch.issues.push_back({core::Severity::Info,
                                u"datahub.patch"_s,
                                u"Changes of these aspects were left out: %1."_s.arg(countsText(left)),
                                {}});
}

} // namespace

int DataHubReader::recognise(const Content &content) const
{
    if (content.syntax() != Syntax::Json && content.syntax() != Syntax::NdJson)
        return 0;
    int seen = 0;
    int fitting = 0;
    for (const Node root : content.roots()) {
        if (seen >= itemsLookedAt)
            break;
        if (!root.isSequence()) {
            ++seen;
            fitting += isItem(root) ? 1 : 0;
            continue;
        }
        for (const Node item : root) {
            if (seen >= itemsLookedAt)
                break;
            ++seen;
            fitting += isItem(item) ? 1 : 0;
        }
    }
    if (fitting == 0)
        return 0;
    return fitting == seen ? 100 : 60;
}

core::Batch DataHubReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    const datahub::AspectStore store(content, budget, batch);
    datahub::Session session(store, batch, budget);
    datahub::DatasetBuilder datasets(session);
    datahub::GovernanceBuilder governance(session);
    datahub::LineageBuilder lineage(session);
    datahub::QualityBuilder quality(session);
    for (const datahub::Record &record : store.records()) {
        if (!budget.take())
            break;
        if (datahub::DatasetBuilder::handles(record.urn))
            datasets.add(record);
        else if (datahub::GovernanceBuilder::handles(record.urn))
            governance.add(record);
        lineage.add(record);
        quality.addSeries(record);
    }
    quality.attachRules();
    governance.finish();
    session.finish();
    reportUnmapped(store, batch);
    reportPatches(store, batch);
    return batch;
}

} // namespace meshbook::formats
