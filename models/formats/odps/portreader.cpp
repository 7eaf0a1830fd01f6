// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/portreader.h"

#include "formats/odps/bitolparts.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::odps {

namespace {

void readBills(Node node, core::Port &port, core::Batch &batch)
{
    QJsonArray rest;
    for (Node item : listAt(node, "sbom"_L1, batch)) {
        core::Reference reference;
        reference.type = u"sbom"_s;
        reference.url = redactedText(textAt(item, "url"_L1, batch), item.position(), batch.issues);
        reference.description = textAt(item, "type"_L1, batch);
        readDefinitions(item, port.references, nullptr, batch);
        const QJsonObject more =
            restOf(item, {"type"_L1, "url"_L1, "authoritativeDefinitions"_L1, "customProperties"_L1}, batch);
        if (!more.isEmpty())
            rest.append(more);
        if (!reference.url.isEmpty())
            port.references.push_back(std::move(reference));
    }
    if (!rest.isEmpty())
        port.extra.insert("sbom"_L1, rest);
}

/// The versions asked for stay in `extra`: a port depends on a contract, whatever version is current.
void readInputContracts(Node node, core::Port &port, core::Batch &batch)
{
    QJsonArray asked;
    for (Node item : listAt(node, "inputContracts"_L1, batch)) {
        const QString id = item.isMapping() ? item.any({"id"_L1, "contractId"_L1}).text() : item.text();
        if (id.isEmpty()) {
            report(batch, core::Severity::Warning, "odps.inputContract"_L1,
                   u"An input contract without an id is left out."_s, item);
            continue;
        }
        if (!port.inputContracts.contains(id))
            port.inputContracts.append(id);
        if (item.isMapping())
            asked.append(redacted(item.toJson(), item.position(), batch.issues));
    }
    if (!asked.isEmpty())
        port.extra.insert("inputContracts"_L1, asked);
}

core::Port portOf(Node node, core::PortDirection direction, core::Batch &batch)
{
    core::Port port;
    port.direction = direction;
    port.extra = restOf(node,
                        {"name"_L1, "version"_L1, "type"_L1, "description"_L1, "contractId"_L1, "tags"_L1,
                         "authoritativeDefinitions"_L1, "customProperties"_L1, "status"_L1, "url"_L1,
                         "channel"_L1, "sbom"_L1, "inputContracts"_L1},
                        batch);
    port.name = textAt(node, "name"_L1, batch).trimmed();
    port.version = textAt(node, "version"_L1, batch);
    port.type = textAt(node, "type"_L1, batch);
    port.description = textAt(node, "description"_L1, batch);
    port.status = textAt(node, "status"_L1, batch);
    if (port.status.isNull() && node["deprecated"_L1].toBool().value_or(false))
        port.status = u"deprecated"_s;
    port.contractId = textAt(node, "contractId"_L1, batch);
    port.tags = tagTexts(node["tags"_L1]);
    port.at = node.position();
    const Node url = node["url"_L1];
    const QString channel = textAt(node, "channel"_L1, batch);
    port.endpoint = url ? redactedText(textAt(node, "url"_L1, batch), url.position(), batch.issues) : channel;
    if (url && !channel.isEmpty())
        port.extra.insert("channel"_L1, channel);
    readDefinitions(node, port.references, nullptr, batch);
    readBills(node, port, batch);
    readInputContracts(node, port, batch);
    return port;
}

} // namespace

std::vector<core::Port> readPorts(Node product, core::Batch &batch)
{
    static constexpr std::pair<QLatin1StringView, core::PortDirection> groups[]{
        {"inputPorts"_L1, core::PortDirection::Input},
        {"outputPorts"_L1, core::PortDirection::Output},
        {"managementPorts"_L1, core::PortDirection::Management},
    };
    std::vector<core::Port> ports;
    QSet<QString> keys;
    for (const auto &[group, direction] : groups) {
        for (Node item : listAt(product, group, batch)) {
            if (!item.isMapping()) {
                report(batch, core::Severity::Warning, "odps.type"_L1, u"A port must be a mapping."_s, item);
                continue;
            }
            core::Port port = portOf(item, direction, batch);
            if (port.name.isEmpty())
                report(batch, core::Severity::Warning, "odps.port"_L1, u"A port has no name."_s, item);
            const QString key = group + u'\n' + port.name + u'\n' + port.version;
            if (!port.name.isEmpty() && keys.contains(key))
                report(batch, core::Severity::Warning, "odps.duplicate"_L1,
                       u"Port \"%1\" stands twice with the same version."_s.arg(port.name), item);
            keys.insert(key);
            ports.push_back(std::move(port));
        }
    }
    return ports;
}

} // namespace meshbook::formats::odps
