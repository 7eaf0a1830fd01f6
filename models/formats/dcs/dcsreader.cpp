// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsreader.h"

#include "formats/dcs/dcsheaderreader.h"
#include "formats/dcs/dcsmodelreader.h"
#include "formats/dcs/dcsparts.h"
#include "formats/odcs/contractparts.h"

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Documents of a file that recognise() looks at.
constexpr std::size_t recogniseRoots = 8;

bool isContract(Node root)
{
    return root.isMapping() && root.has("dataContractSpecification"_L1);
}

bool isPublished(SpecVersion version)
{
    static constexpr std::array published{90, 91, 92, 93, 110, 120, 121};
    return std::find(published.begin(), published.end(), version) != published.end();
}

void declare(ContractSession &session, Node root)
{
    const Node node = root["dataContractSpecification"_L1];
    const QString written = node.text();
    const SpecVersion version = specVersion(written);
    session.drift.declare(version, written);
    if (!isPublished(version))
        session.drift.remark(u"a version that was never published"_s, node);
    if (version < 110)
        return;
    for (const QLatin1StringView key : {"schema"_L1, "examples"_L1}) {
        if (root[key])
            session.drift.leftover(93, u"%1 of the contract"_s.arg(key), root[key]);
    }
}

/// The dbt form of the 0.9 schema block is close enough to models to be read; others are kept whole.
void readSchemaBlock(ContractSession &session, Node schema, DcsModelReader &reader,
                     std::vector<core::Dataset> &datasets)
{
    if (!schema || !session.fields.mapping(schema))
        return;
    const Node models = schema["specification"_L1]["models"_L1];
    if (models.isSequence()) {
        datasets = reader.read(models);
        return;
    }
    report(session.batch, core::Severity::Info, "dcs.schema"_L1,
           u"The schema is written as %1; it is kept as it is"_s.arg(schema["type"_L1].text()), schema);
}

void readDocument(ContractSession &session, Node root)
{
    session.startDocument();
    declare(session, root);
    core::Contract contract = DcsHeaderReader(session).read(root);
    DcsModelReader reader(session, contract, root["definitions"_L1]);
    std::vector<core::Dataset> datasets = reader.read(root["models"_L1]);
    if (!root["models"_L1])
        readSchemaBlock(session, root["schema"_L1], reader, datasets);
    readDcsQualityBlock(session, root["quality"_L1], contract, datasets);
    readDcsDefinitions(session, root["definitions"_L1], contract);
    if (session.drift.newest() > session.drift.declared())
        contract.shapeVersion = specVersionText(session.drift.newest());
    session.drift.report(session.batch, session.codes, root);
    emitContract(session, std::move(contract), std::move(datasets));
}

} // namespace

QLatin1StringView DcsReader::id() const
{
    return "dcs"_L1;
}

int DcsReader::recognise(const Content &content) const
{
    const std::vector<Node> &roots = content.roots();
    for (std::size_t i = 0; i < std::min(roots.size(), recogniseRoots); ++i) {
        if (isContract(roots[i]))
            return 100;
    }
    return 0;
}

core::Batch DcsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    ContractSession session(content, context, batch, dcsCodes);
    for (const Node root : content.roots()) {
        if (!isContract(root))
            continue;
        if (!session.budget.take())
            break;
        readDocument(session, root);
        if (batch.formatVersion.isNull())
            batch.formatVersion = root["dataContractSpecification"_L1].text();
    }
    return batch;
}

} // namespace meshbook::formats
