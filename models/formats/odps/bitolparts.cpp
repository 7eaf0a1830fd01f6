// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/bitolparts.h"

#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::odps {

namespace {

constexpr auto typeCode = "odps.type"_L1;

/// "Business definition", businessDefinition, glossary … in any joining style.
bool leadsToTerm(const QString &type)
{
    static constexpr std::array words{
        "businessdefinition"_L1, "definition"_L1, "glossary"_L1,  "glossaryterm"_L1, "businessglossary"_L1,
        "businessterm"_L1,       "term"_L1,       "semantics"_L1, "ontology"_L1};
    QString bare;
    for (const QChar c : type) {
        if (c.isLetterOrNumber())
            bare.append(c.toLower());
    }
    return std::find(words.begin(), words.end(), bare) != words.end();
}

core::Member memberOf(Node node, core::Batch &batch)
{
    core::Member member;
    member.username = textAt(node, "username"_L1, batch);
    member.name = textAt(node, "name"_L1, batch);
    member.role = textAt(node, "role"_L1, batch);
    member.description = textAt(node, "description"_L1, batch);
    member.dateIn = textAt(node, "dateIn"_L1, batch);
    member.dateOut = textAt(node, "dateOut"_L1, batch);
    member.replacedBy = textAt(node, "replacedByUsername"_L1, batch);
    member.at = node.position();
    return member;
}

} // namespace

Node mappingAt(Node parent, QLatin1StringView key, core::Batch &batch)
{
    const Node node = parent[key];
    if (!node || node.isMapping())
        return node;
    report(batch, core::Severity::Warning, typeCode, u"\"%1\" must be a mapping."_s.arg(key), node);
    return {};
}

Node listAt(Node parent, QLatin1StringView key, core::Batch &batch)
{
    const Node node = parent[key];
    if (!node || node.isSequence())
        return node;
    report(batch, core::Severity::Warning, typeCode, u"\"%1\" must be a list."_s.arg(key), node);
    return {};
}

QString textAt(Node parent, QLatin1StringView key, core::Batch &batch)
{
    const Node node = parent[key];
    if (!node)
        return {};
    if (!node.isScalar()) {
        report(batch, core::Severity::Warning, typeCode, u"\"%1\" must be a text."_s.arg(key), node);
        return {};
    }
    return node.text();
}

void readDefinitions(Node parent, std::vector<core::Reference> &references, QStringList *terms,
                     core::Batch &batch)
{
    for (Node item : listAt(parent, "authoritativeDefinitions"_L1, batch)) {
        core::Reference reference;
        reference.type = textAt(item, "type"_L1, batch);
        reference.url = redactedText(textAt(item, "url"_L1, batch), item.position(), batch.issues);
        reference.description = textAt(item, "description"_L1, batch);
        if (reference.url.isEmpty() && reference.type.isEmpty()) {
            report(batch, core::Severity::Warning, "odps.definition"_L1,
                   u"An authoritative definition without type and url is left out."_s, item);
            continue;
        }
        if (terms && !reference.url.isEmpty() && leadsToTerm(reference.type))
            terms->append(reference.url);
        references.push_back(std::move(reference));
    }
}

QJsonArray customProperties(Node parent, core::Batch &batch)
{
    QJsonArray properties;
    for (Node item : listAt(parent, "customProperties"_L1, batch)) {
        QJsonValue value = redacted(item.toJson(), item.position(), batch.issues);
        const Node secret = item["value"_L1];
        if (isSecretKey(item["property"_L1].text()) && isSecretValue(secret.text()) && value.isObject()) {
            QJsonObject hidden = value.toObject();
            hidden.insert("value"_L1, u"[redacted]"_s);
            value = hidden;
            report(batch, core::Severity::Warning, "secret.redacted"_L1,
                   u"The value of custom property \"%1\" is a secret and was left out."_s.arg(
                       item["property"_L1].text()),
                   secret);
        }
        properties.append(value);
    }
    return properties;
}

QJsonObject restOf(Node mapping, std::initializer_list<QLatin1StringView> known, core::Batch &batch)
{
    QJsonObject rest = unmapped(mapping, known, batch.issues);
    if (mapping["customProperties"_L1]) {
        const QJsonArray properties = customProperties(mapping, batch);
        if (!properties.isEmpty())
            rest.insert("customProperties"_L1, properties);
    }
    return rest;
}

std::vector<core::SupportChannel> readSupport(Node parent, core::Batch &batch)
{
    std::vector<core::SupportChannel> channels;
    for (Node item : listAt(parent, "support"_L1, batch)) {
        core::SupportChannel channel;
        channel.channel = textAt(item, "channel"_L1, batch);
        channel.tool = textAt(item, "tool"_L1, batch);
        channel.scope = textAt(item, "scope"_L1, batch);
        channel.url = redactedText(textAt(item, "url"_L1, batch), item.position(), batch.issues);
        channel.invitationUrl =
            redactedText(textAt(item, "invitationUrl"_L1, batch), item.position(), batch.issues);
        channel.description = textAt(item, "description"_L1, batch);
        if (channel == core::SupportChannel())
            report(batch, core::Severity::Warning, "odps.support"_L1,
                   u"A support channel that says nothing is left out."_s, item);
        else
            channels.push_back(std::move(channel));
    }
    return channels;
}

std::vector<core::Member> readMembers(Node list, core::Batch &batch)
{
    std::vector<core::Member> members;
    for (Node item : list) {
        core::Member member;
        if (item.isMapping())
            member = memberOf(item, batch);
        else
            member.username = item.text();
        member.at = item.position();
        if (member.username.isEmpty() && member.name.isEmpty())
            report(batch, core::Severity::Warning, "odps.member"_L1,
                   u"A team member without a name is left out."_s, item);
        else
            members.push_back(std::move(member));
    }
    return members;
}

QStringList readSynonyms(Node parent)
{
    QStringList synonyms;
    for (Node item : parent["synonyms"_L1]) {
        const QString word = item.isMapping() ? item["synonym"_L1].text() : item.text();
        if (!word.isEmpty())
            synonyms.append(word);
    }
    return synonyms;
}

} // namespace meshbook::formats::odps
