// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsparts.h"

#include "formats/odcs/contractparts.h"
#include "formats/odcs/odcskeys.h"
#include "formats/reader/redaction.h"

#include <QJsonArray>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

void readOdcsDefinitions(ContractSession &session, Node list, std::vector<core::Reference> &references,
                         QStringList &terms)
{
    if (list.isSequence()) {
        for (const Node item : list) {
            // A bare address is what people write where the standard wants {type, url}.
            if (item.isScalar())
                references.push_back({QString(), session.fields.safeText(item), QString()});
        }
        if (!references.empty() && list.size() > 0 && (*list.begin()).isScalar())
            return;
    }
    for (const FieldReader::Entry &entry : session.fields.entries(list)) {
        core::Reference reference;
        reference.type = session.fields.text(entry.node["type"_L1]);
        reference.url = session.fields.safeText(entry.node["url"_L1]);
        reference.description = session.fields.text(entry.node["description"_L1]);
        (void)checkOdcsKeys(session, OdcsBlock::Definition, entry.node);
        if (!reference.url.isEmpty() && isTermLink(reference.type) && !terms.contains(reference.url))
            terms.append(reference.url);
        references.push_back(std::move(reference));
    }
}

void readOdcsCustom(ContractSession &session, Node list, QJsonObject &extra)
{
    bool keepList = false;
    for (const FieldReader::Entry &entry : session.fields.entries(list)) {
        QString property = session.fields.text(entry.node["property"_L1]);
        const Node value = entry.node["value"_L1];
        if (property.isEmpty() && !entry.node.has("value"_L1)) {
            // A plain mapping of names to values instead of the list.
            for (const Node item : entry.node)
                extra.insert(
                    item.key(),
                    redacted(QJsonObject{{item.key(), item.toJson()}}, item.position(), session.batch.issues)
                        .toObject()
                        .value(item.key()));
            continue;
        }
        (void)checkOdcsKeys(session, OdcsBlock::CustomProperty, entry.node);
        if (property.isEmpty())
            property = entry.key.isEmpty() ? u"?"_s : entry.key;
        // Redaction goes by the name, so name and value have to be shown to it together.
        const QJsonObject pair{{property, value.isValid() ? value.toJson() : QJsonValue()}};
        const QJsonValue kept =
            redacted(pair, entry.node.position(), session.batch.issues).toObject().value(property);
        keepList = keepList || extra.contains(property) || entry.node.size() > 2;
        if (!extra.contains(property) || kept.toString() == "[redacted]"_L1)
            extra.insert(property, kept);
    }
    if (!keepList)
        return;
    QJsonArray whole;
    for (const Node item : list) {
        QJsonObject object = item.toJson().toObject();
        if (isSecretKey(object.value("property"_L1).toString()))
            object.insert("value"_L1, u"[redacted]"_s);
        std::vector<core::Issue> alreadyTold;
        whole.append(redacted(object, item.position(), alreadyTold));
    }
    extra.insert("customProperties"_L1, whole);
}

QStringList readOdcsSynonyms(ContractSession &session, Node list, QJsonObject &extra)
{
    QStringList words;
    bool saysMore = false;
    if (!list)
        return words;
    if (list.isScalar())
        return session.fields.texts(list);
    for (const Node item : list) {
        if (item.isScalar()) {
            words.append(item.text());
            continue;
        }
        if (!session.fields.mapping(item))
            continue;
        (void)checkOdcsKeys(session, OdcsBlock::Synonym, item);
        const QString word = session.fields.text(item["synonym"_L1]);
        if (!word.isEmpty())
            words.append(word);
        saysMore = saysMore || item.size() > 1;
    }
    if (saysMore)
        extra.insert("synonyms"_L1, session.fields.json(list));
    return words;
}

namespace {

/// The type a rule has where it does not say so, from what it brings along.
QString impliedType(Node rule)
{
    if (rule["templateName"_L1] || rule["toolName"_L1])
        return u"custom"_s;
    if (rule["query"_L1])
        return u"sql"_s;
    if (rule["engine"_L1] || rule["implementation"_L1])
        return u"custom"_s;
    const bool checks = rule["metric"_L1] || rule["rule"_L1];
    if (checks)
        return u"library"_s;
    for (const Node value : rule) {
        if (isComparison(value.key()))
            return u"library"_s;
    }
    return u"text"_s;
}

void readGeneration2(ContractSession &session, Node node, core::QualityRule &rule)
{
    FieldReader &fields = session.fields;
    if (rule.type != "custom"_L1 && (node["templateName"_L1] || node["toolName"_L1])) {
        // "dataQuality" and "reconciliation" were kinds of check, not ways to state one.
        rule.extra.insert("type"_L1, rule.type);
        rule.type = u"custom"_s;
    }
    if (rule.name.isEmpty())
        rule.name = fields.text(node["code"_L1]);
    else if (node["code"_L1])
        rule.extra.insert("code"_L1, fields.text(node["code"_L1]));
    if (rule.metric.isEmpty())
        rule.metric = fields.text(node["templateName"_L1]);
    if (rule.engine.isEmpty())
        rule.engine = fields.text(node["toolName"_L1]);
    if (rule.implementation.isEmpty())
        rule.implementation = fields.safeText(node["toolRuleName"_L1]);
    if (rule.schedule.isEmpty())
        rule.schedule = fields.text(node["scheduleCronExpression"_L1]);
    if (rule.element.isEmpty()) {
        const QStringList columns = fields.texts(node.any({"column"_L1, "columns"_L1}));
        rule.element = columns.join(u", ");
    }
}

core::QualityRule readRule(ContractSession &session, Node node, const QString &element)
{
    FieldReader &fields = session.fields;
    core::QualityRule rule;
    rule.at = node.position();
    rule.element = element;
    rule.extra = checkOdcsKeys(session, OdcsBlock::Quality, node);
    checkOdcsQuality(session, node);
    rule.id = fields.text(node["id"_L1]);
    rule.name = fields.text(node["name"_L1]);
    rule.description = fields.text(node["description"_L1]);
    rule.type = fields.text(node["type"_L1]);
    if (rule.type.isEmpty())
        rule.type = impliedType(node);
    rule.metric = fields.text(node.any({"metric"_L1, "rule"_L1}));
    rule.dimensionRaw = fields.text(node["dimension"_L1]);
    rule.dimension = core::qualityDimensionFromText(rule.dimensionRaw);
    readComparison(session, node, rule);
    rule.unit = fields.text(node["unit"_L1]);
    rule.severity = fields.text(node["severity"_L1]);
    rule.businessImpact = fields.text(node["businessImpact"_L1]);
    rule.engine = fields.text(node["engine"_L1]);
    rule.implementation = fields.anyText(node.any({"implementation"_L1, "query"_L1}));
    rule.schedule = fields.text(node["schedule"_L1]);
    rule.scheduler = fields.text(node["scheduler"_L1]);
    rule.arguments = argumentTexts(session, node["arguments"_L1]);
    if (const Node values = node["validValues"_L1])
        rule.arguments.append("validValues: "_L1 + fields.anyText(values));
    rule.tags = tagTexts(node["tags"_L1]);
    readOdcsCustom(session, node["customProperties"_L1], rule.extra);
    readGeneration2(session, node, rule);
    return rule;
}

} // namespace

std::vector<core::QualityRule> readOdcsQuality(ContractSession &session, Node list, const QString &dataset,
                                               const QString &element)
{
    std::vector<core::QualityRule> rules;
    for (const FieldReader::Entry &entry : session.fields.entries(list)) {
        if (!session.budget.take())
            break;
        core::QualityRule rule = readRule(session, entry.node, element);
        if (rule.name.isEmpty() && !entry.key.isEmpty())
            rule.name = entry.key;
        nameRule(session, rule, dataset);
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace meshbook::formats
