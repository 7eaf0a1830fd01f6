// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsreader.h"

#include "formats/odcs/contractparts.h"
#include "formats/odcs/odcsheaderreader.h"
#include "formats/odcs/odcskeys.h"
#include "formats/odcs/odcsschemareader.h"

#include <algorithm>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Documents of a file that recognise() looks at; an NDJSON file may have millions.
constexpr std::size_t recogniseRoots = 8;

/// A list of 2.2 tables: [{table: …, columns: [{column: …}]}].
bool isTableList(Node root)
{
    if (!root.isSequence() || root.size() == 0)
        return false;
    const Node first = *root.begin();
    if (!first["table"_L1].isScalar() || !first["columns"_L1].isSequence() || first["columns"_L1].size() == 0)
        return false;
    return (*first["columns"_L1].begin())["column"_L1].isScalar();
}

/// Before 3.0 "kind" could say how the data is kept, and the tables could stand one level deeper.
bool isKindOfDataset(const QString &kind)
{
    return kind.compare("managedDataset"_L1, Qt::CaseInsensitive) == 0
        || kind.compare("virtualDataset"_L1, Qt::CaseInsensitive) == 0;
}

Node tablesOf(Node root)
{
    const Node dataset = root["dataset"_L1];
    const Node tables = dataset["tables"_L1];
    return tables.isSequence() ? tables : dataset;
}

int sureness(Node root)
{
    if (isTableList(root))
        return 40;
    if (!root.isMapping() || root.has("dataContractSpecification"_L1))
        return 0;
    const QString kind = root["kind"_L1].text();
    const QString version = root["apiVersion"_L1].text();
    if (kind.compare("DataContract"_L1, Qt::CaseInsensitive) == 0)
        return specVersion(version) != 0 ? 100 : 95;
    if (!kind.isEmpty() && !isKindOfDataset(kind))
        return 0;
    const bool generation2 = tablesOf(root).isSequence()
        && (root.has("quantumName"_L1) || root.has("uuid"_L1) || root.has("datasetDomain"_L1));
    if (generation2)
        return 90;
    return specVersion(version) >= 220 && root["schema"_L1].isSequence() && root.has("id"_L1) ? 60 : 0;
}

/// The schema under whichever name the document's shape gives it.
Node schemaOf(Node root)
{
    return root.has("schema"_L1) || !root.has("dataset"_L1)
        ? root.any({"schema"_L1, "models"_L1, "tables"_L1})
        : tablesOf(root);
}

bool isGeneration2(Node root)
{
    return !root["schema"_L1] && (root["dataset"_L1] || root["quantumName"_L1] || root["uuid"_L1])
        && !root["id"_L1];
}

void declare(ContractSession &session, Node root)
{
    const Node node = root.any({"apiVersion"_L1, "standardVersion"_L1});
    const QString written = node.text();
    SpecVersion version = specVersion(written);
    if (written.isEmpty()) {
        // 2.x made the version optional, 3.x requires it.
        version = isGeneration2(root) ? 222 : 0;
        if (version == 0)
            session.drift.breaks(u"the contract lacks \"apiVersion\""_s, root);
    }
    const bool published = isOdcsVersion(version);
    // An invented 2.3 is a 2.2, not one that fails to be 3.0.
    session.drift.declare(!published && version > 222 && version < 300 ? 222 : version, written);
    if (!written.isEmpty() && !published)
        session.drift.remark(u"a version that was never published"_s, node);
    if (written.isEmpty() && version == 0)
        return;
    for (const QLatin1StringView key : {"version"_L1, "kind"_L1, "status"_L1}) {
        const bool needed = version >= 300 && !(key == "status"_L1 && version >= 320);
        if (!needed || root[key])
            continue;
        if (key == "status"_L1)
            session.drift.breaks(u"the contract lacks \"status\", which is optional only from 3.2 on"_s,
                                 root);
        else
            session.drift.breaks(u"the contract lacks \"%1\""_s.arg(key), root);
    }
}

/// What the shape shows, where that is not what the document says.
QString shapeOf(const ContractSession &session, Node root)
{
    const SpecVersion written = specVersion(root.any({"apiVersion"_L1, "standardVersion"_L1}).text());
    if (isGeneration2(root))
        return isOdcsVersion(written) && written < 300 ? QString() : u"v2.2"_s;
    const SpecVersion newest = std::max(session.drift.newest(), SpecVersion(300));
    return newest > written ? u"v"_s + specVersionText(newest) : QString();
}

void readDocument(ContractSession &session, Node root)
{
    session.startDocument();
    declare(session, root);
    core::Contract contract = OdcsHeaderReader(session).read(root);
    std::vector<core::Dataset> datasets = OdcsSchemaReader(session, contract).read(schemaOf(root));
    contract.shapeVersion = shapeOf(session, root);
    session.drift.report(session.batch, session.codes, root);
    emitContract(session, std::move(contract), std::move(datasets));
}

void readTableList(ContractSession &session, Node root)
{
    session.startDocument();
    session.contractId = session.context.path;
    const core::Contract nobody;
    for (core::Dataset &dataset : OdcsSchemaReader(session, nobody).read(root))
        session.batch.entities.emplace_back(std::move(dataset));
    report(session.batch, core::Severity::Info, "odcs.fragment"_L1,
           u"A list of tables without the contract they belong to"_s, root);
}

} // namespace

QLatin1StringView OdcsReader::id() const
{
    return "odcs"_L1;
}

int OdcsReader::recognise(const Content &content) const
{
    int best = 0;
    const std::vector<Node> &roots = content.roots();
    for (std::size_t i = 0; i < std::min(roots.size(), recogniseRoots); ++i)
        best = std::max(best, sureness(roots[i]));
    return best;
}

core::Batch OdcsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    ContractSession session(content, context, batch, odcsCodes);
    for (const Node root : content.roots()) {
        if (!session.budget.take())
            break;
        if (isTableList(root))
            readTableList(session, root);
        else if (sureness(root) > 0)
            readDocument(session, root);
        else
            continue;
        if (batch.formatVersion.isNull())
            batch.formatVersion = root.any({"apiVersion"_L1, "standardVersion"_L1}).text();
    }
    return batch;
}

} // namespace meshbook::formats
