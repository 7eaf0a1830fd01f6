// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"
#include "formats/dcs/dcsparts.h"
#include "formats/dcs/inheritedfield.h"
#include "formats/odcs/contractparts.h"

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

core::Term termOf(ContractSession &session, Node node, Node definitions, const core::Glossary &glossary)
{
    FieldReader &fields = session.fields;
    const InheritedField definition(node, definitions);
    const QString key = node.key();
    core::Term term;
    term.at = node.keyPosition();
    term.identities.append(dcsTermKey(session, key));
    term.nativeId = session.contractId + "#/definitions/"_L1 + key;
    term.glossary = glossary.identities.first();
    term.notation = key;
    const QString title = fields.text(definition["title"_L1]);
    term.name = title.isEmpty() ? key.section(u'/', -1) : title;
    term.displayName = title;
    term.labels.push_back({QString(), term.name});
    term.domain = fields.text(definition["domain"_L1]);
    term.description = fields.text(definition["description"_L1]);
    if (!term.description.isEmpty())
        term.definitions.push_back({QString(), term.description});
    const QStringList examples = fields.texts(definition.any({"examples"_L1, "example"_L1}));
    for (const QString &example : examples)
        term.examples.push_back({QString(), example});
    term.tags = tagTexts(definition["tags"_L1]);
    readDcsLinks(session, definition["links"_L1], term.references, term.terms);
    checkDcsType(session, node["type"_L1]);
    term.element.logicalType = fields.text(definition["type"_L1]);
    term.element.pattern = fields.text(definition["pattern"_L1]);
    term.element.allowedValues = fields.texts(definition["enum"_L1]);
    term.element.classification = fields.text(definition["classification"_L1]);
    term.element.unit = fields.text(definition["unit"_L1]);
    term.extra = unmapped(node,
                          {"title"_L1, "domain"_L1, "description"_L1, "examples"_L1, "example"_L1, "tags"_L1,
                           "links"_L1, "type"_L1, "pattern"_L1, "enum"_L1, "classification"_L1, "unit"_L1},
                          session.batch.issues);
    return term;
}

} // namespace

QString dcsTermKey(const ContractSession &session, const QString &definition)
{
    return core::termKey(core::glossaryKey(session.contractId), definition);
}

void readDcsDefinitions(ContractSession &session, Node definitions, const core::Contract &contract)
{
    if (!session.fields.mapping(definitions) || definitions.size() == 0)
        return;
    session.drift.uses(92, u"definitions"_s, definitions);
    core::Glossary glossary;
    glossary.at = definitions.position();
    glossary.identities.append(core::glossaryKey(session.contractId));
    glossary.nativeId = session.contractId;
    glossary.name = contract.name;
    glossary.version = contract.version;
    glossary.domain = contract.domain;
    glossary.owners = contract.owners;
    glossary.labels.push_back({QString(), contract.name});
    std::vector<core::Term> terms;
    for (const Node node : definitions) {
        if (!session.fields.mapping(node) || !session.budget.take())
            continue;
        terms.push_back(termOf(session, node, definitions, glossary));
        glossary.topTerms.append(terms.back().identities.first());
    }
    session.batch.entities.emplace_back(std::move(glossary));
    for (core::Term &term : terms)
        session.batch.entities.emplace_back(std::move(term));
}

void readDcsLinks(ContractSession &session, Node links, std::vector<core::Reference> &references,
                  QStringList &terms)
{
    if (!session.fields.mapping(links))
        return;
    for (const Node link : links) {
        const QString url = session.fields.safeText(link);
        if (url.isEmpty())
            continue;
        references.push_back({link.key(), url, QString()});
        if (isTermLink(link.key()) && !terms.contains(url))
            terms.append(url);
    }
}

void checkDcsType(ContractSession &session, Node type)
{
    static constexpr std::array types{
        "number"_L1,  "decimal"_L1,   "numeric"_L1,      "int"_L1,           "integer"_L1, "long"_L1,
        "bigint"_L1,  "float"_L1,     "double"_L1,       "string"_L1,        "text"_L1,    "varchar"_L1,
        "boolean"_L1, "timestamp"_L1, "timestamp_tz"_L1, "timestamp_ntz"_L1, "date"_L1,    "time"_L1,
        "array"_L1,   "map"_L1,       "object"_L1,       "record"_L1,        "struct"_L1,  "bytes"_L1,
        "variant"_L1, "json"_L1,      "null"_L1};
    if (!type || !type.isScalar())
        return;
    const QString name = type.text();
    if (std::find(types.begin(), types.end(), name) == types.end())
        session.drift.breaks(u"\"%1\" is no field type of DCS"_s.arg(name), type);
}

} // namespace meshbook::formats
