// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/lineage.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

std::optional<LineageBuilder::End> LineageBuilder::endOf(Node node)
{
    Node reference = node;
    const QString id = node.isScalar() ? node.text() : node["id"_L1].text();
    const bool bare =
        node.isScalar() || node.any({"fullyQualifiedName"_L1, "fqn"_L1, "name"_L1}).text().isEmpty();
    if (bare && m_nodes.contains(id))
        reference = m_nodes.value(id);
    End end;
    end.type = reference["type"_L1].text();
    if (end.type.isEmpty())
        end.type = reference["entityType"_L1].text();
    if (end.type.isEmpty())
        end.type = u"table"_s;
    end.fqn = Session::fqnOf(reference);
    const std::optional<core::EntityRef> ref = m_session.refer(end.type, end.fqn);
    if (!ref)
        return std::nullopt;
    end.ref = *ref;
    return end;
}

QString LineageBuilder::columnOf(const QString &fqn, const QString &table)
{
    QStringList parts = splitFqn(fqn);
    const QStringList owner = splitFqn(table);
    if (parts.size() > owner.size() && parts.first(owner.size()) == owner)
        return parts.sliced(owner.size()).join(u'.');
    return parts.isEmpty() ? fqn : parts.last();
}

void LineageBuilder::addColumns(Node details, const End &from, const End &to, const core::Edge &pattern)
{
    for (const Node column : m_session.list(details, "columnsLineage"_L1)) {
        const QString target = m_session.text(column, "toColumn"_L1);
        for (const Node source : m_session.list(column, "fromColumns"_L1)) {
            if (!m_session.budget().take())
                return;
            core::Edge edge = pattern;
            edge.at = column.position();
            edge.fromColumn = columnOf(source.text(), from.fqn);
            edge.toColumn = columnOf(target, to.fqn);
            edge.transformation = m_session.text(column, "function"_L1);
            if (!edge.fromColumn.isEmpty() && !edge.toColumn.isEmpty())
                m_session.batch().edges.push_back(std::move(edge));
        }
    }
}

void LineageBuilder::addEdge(Node item)
{
    const Node edge = item["edge"_L1].isMapping() ? item["edge"_L1] : item;
    const std::optional<End> from = endOf(edge.any({"fromEntity"_L1, "from"_L1}));
    const std::optional<End> to = endOf(edge.any({"toEntity"_L1, "to"_L1}));
    if (!from || !to) {
        report(m_session.batch(), core::Severity::Warning, "openmetadata.edge"_L1,
               u"An edge names an end that is no asset and was left out."_s, edge);
        return;
    }
    const Node details = edge["lineageDetails"_L1];
    core::Edge made;
    made.from = from->ref;
    made.to = to->ref;
    made.at = item.position();
    made.transformation = m_session.text(details, "source"_L1);
    made.kind = made.transformation == "ViewLineage"_L1 ? core::EdgeKind::View
        : made.transformation == "Manual"_L1            ? core::EdgeKind::Declared
                                                        : core::EdgeKind::Transform;
    made.description = edge["description"_L1].text();
    if (made.description.isEmpty())
        made.description = m_session.text(details, "description"_L1);
    const QString sql =
        details ? m_session.text(details, "sqlQuery"_L1) : m_session.text(edge, "sql_query"_L1);
    made.sql = m_session.safeText(sql, edge);
    const Node via = details["pipeline"_L1] ? details["pipeline"_L1] : edge["edge_meta"_L1];
    if (via) {
        const std::optional<core::EntityRef> job = m_session.refer(via, u"pipeline"_s);
        made.job = job ? job->key : QString();
    }
    made.firstSeen = timeOf(details["createdAt"_L1]);
    made.lastSeen = timeOf(details["updatedAt"_L1]);
    if (!m_session.budget().take())
        return;
    m_session.batch().edges.push_back(made);
    addColumns(details, *from, *to, made);
}

void LineageBuilder::addGraph(Node item)
{
    if (const Node entity = item["entity"_L1]; entity.isMapping())
        m_nodes.insert(entity["id"_L1].text(), entity);
    for (const Node node : m_session.list(item, "nodes"_L1))
        m_nodes.insert(node["id"_L1].text(), node);
    for (const QLatin1StringView key : {"upstreamEdges"_L1, "downstreamEdges"_L1}) {
        for (const Node edge : m_session.list(item, key))
            addEdge(edge);
    }
}

} // namespace meshbook::formats::openmetadata
