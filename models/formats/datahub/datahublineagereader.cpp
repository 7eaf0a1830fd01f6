// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahublineagereader.h"

#include "formats/datahub/session.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

/// The urn DataHub would give {name, type, env, platform, platform_instance}.
QString urnOf(Node entity)
{
    const QString name = entity["name"_L1].text();
    const QString platform = entity["platform"_L1].text();
    if (name.isEmpty() || platform.isEmpty())
        return {};
    const QString instance = entity["platform_instance"_L1].text();
    const QString env = entity["env"_L1].text();
    return u"urn:li:dataset:(urn:li:dataPlatform:%1,%2,%3)"_s.arg(
        platform, instance.isEmpty() ? name : QString(instance + u'.' + name),
        env.isEmpty() ? u"PROD"_s : env);
}

void addEdge(datahub::Session &session, const QString &from, const QString &to, core::Edge edge)
{
    const auto end = [&session](const QString &urn, core::EntityRef &ref, QString &column) {
        QString owner = urn;
        if (const std::optional<datahub::FieldUrn> field = datahub::parseFieldUrn(urn)) {
            owner = field->dataset;
            column = field->path;
        }
        const std::optional<core::EntityRef> found = session.refer(owner);
        if (found)
            ref = *found;
        return found.has_value();
    };
    if (!end(from, edge.from, edge.fromColumn) || !end(to, edge.to, edge.toColumn)) {
        session.complain(core::Severity::Warning, "datahub-lineage.entity"_L1,
                         u"\"%1\" to \"%2\" names no dataset."_s.arg(from, to), edge.at);
        return;
    }
    if (session.budget().take())
        session.batch().edges.push_back(std::move(edge));
}

void addFields(datahub::Session &session, Node groups)
{
    for (const Node group : groups) {
        core::Edge edge;
        edge.at = group.position();
        edge.transformation = group["transformOperation"_L1].text();
        edge.confidence = group["confidenceScore"_L1].toDouble();
        const QStringList downstreams = group["downstreams"_L1].textList();
        for (const QString &from : group["upstreams"_L1].textList()) {
            for (const QString &to : downstreams)
                addEdge(session, from, to, edge);
        }
    }
}

void addUpstreams(datahub::Session &session, Node upstreams, const QString &target)
{
    for (const Node upstream : upstreams) {
        if (!session.budget().take())
            return;
        const Node entity = upstream["entity"_L1];
        const QString urn = urnOf(entity);
        if (urn.isEmpty()) {
            report(session.batch(), core::Severity::Error, "datahub-lineage.entity"_L1,
                   u"An upstream needs a name and a platform."_s, entity.isValid() ? entity : upstream);
            continue;
        }
        core::Edge edge;
        edge.kind = core::EdgeKind::Declared;
        edge.at = upstream.position();
        addEdge(session, urn, target, std::move(edge));
        // An upstream may bring upstreams of its own.
        addUpstreams(session, upstream["upstream"_L1], urn);
    }
}

} // namespace

int DataHubLineageReader::recognise(const Content &content) const
{
    const Node lineage = content.root()["lineage"_L1];
    if (!lineage.isSequence() || lineage.size() == 0)
        return 0;
    const Node entity = (*lineage.begin())["entity"_L1];
    return entity["name"_L1].isScalar() && entity["platform"_L1].isScalar() ? 95 : 0;
}

core::Batch DataHubLineageReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    const Node root = content.root();
    batch.formatVersion = root["version"_L1].text();
    Budget budget(content, context, batch);
    const datahub::AspectStore nothing(batch);
    datahub::Session session(nothing, batch, budget);
    for (const Node item : root["lineage"_L1]) {
        if (!budget.take())
            break;
        const QString target = urnOf(item["entity"_L1]);
        if (target.isEmpty()) {
            report(batch, core::Severity::Error, "datahub-lineage.entity"_L1,
                   u"An entity needs a name and a platform."_s, item);
            continue;
        }
        (void)session.refer(target);
        addUpstreams(session, item["upstream"_L1], target);
        addFields(session, item["fineGrainedLineages"_L1]);
    }
    session.finish();
    return batch;
}

} // namespace meshbook::formats
