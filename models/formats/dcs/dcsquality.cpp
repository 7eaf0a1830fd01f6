// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsparts.h"

#include "formats/odcs/contractparts.h"

#include <algorithm>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys of a rule that have a field, beside the operators.
constexpr std::initializer_list<QLatin1StringView> ruleKeys{
    "id"_L1,       "name"_L1,           "type"_L1,           "description"_L1, "dimension"_L1,
    "severity"_L1, "unit"_L1,           "metric"_L1,         "rule"_L1,        "arguments"_L1,
    "query"_L1,    "engine"_L1,         "implementation"_L1, "schedule"_L1,    "scheduler"_L1,
    "tags"_L1,     "businessImpact"_L1, "specification"_L1};

core::QualityRule readRule(ContractSession &session, Node node, const QString &element)
{
    FieldReader &fields = session.fields;
    core::QualityRule rule;
    rule.at = node.position();
    rule.element = element;
    rule.extra = unmapped(node, ruleKeys, session.batch.issues);
    for (const QString &key : rule.extra.keys()) {
        if (isComparison(key))
            rule.extra.remove(key);
    }
    rule.id = fields.text(node["id"_L1]);
    rule.name = fields.text(node["name"_L1]);
    rule.description = fields.text(node["description"_L1]);
    rule.metric = fields.text(node.any({"metric"_L1, "rule"_L1}));
    rule.dimensionRaw = fields.text(node["dimension"_L1]);
    rule.dimension = core::qualityDimensionFromText(rule.dimensionRaw);
    rule.severity = fields.text(node["severity"_L1]);
    rule.businessImpact = fields.text(node["businessImpact"_L1]);
    rule.unit = fields.text(node["unit"_L1]);
    rule.schedule = fields.text(node["schedule"_L1]);
    rule.scheduler = fields.text(node["scheduler"_L1]);
    rule.arguments = argumentTexts(session, node["arguments"_L1]);
    rule.tags = tagTexts(node["tags"_L1]);
    rule.engine = fields.text(node["engine"_L1]);
    rule.implementation = fields.anyText(node.any({"implementation"_L1, "query"_L1, "specification"_L1}));
    readComparison(session, node, rule);
    rule.type = fields.text(node["type"_L1]);
    if (rule.type.isEmpty()) {
        const bool library = !rule.metric.isEmpty();
        rule.type = node["query"_L1] ? u"sql"_s
            : library                ? u"library"_s
            : node["engine"_L1]      ? u"custom"_s
                                     : u"text"_s;
    }
    return rule;
}

core::QualityRule checkOf(Node at, const QString &engine, const QString &name)
{
    core::QualityRule rule;
    rule.at = at.position();
    rule.type = u"custom"_s;
    rule.engine = engine;
    rule.name = name;
    return rule;
}

/// One member of SodaCL's "checks for <model>": a text, or {text: settings}.
core::QualityRule sodaCheck(ContractSession &session, Node check, const QString &engine)
{
    if (check.isMapping() && check.size() == 1) {
        const Node settings = *check.begin();
        core::QualityRule rule = checkOf(check, engine, settings.key());
        rule.metric = settings.key();
        rule.implementation = session.fields.anyText(settings);
        if (const Node name = settings["name"_L1]; name.isScalar())
            rule.description = name.text();
        return rule;
    }
    core::QualityRule rule = checkOf(check, engine, check.isScalar() ? check.text() : QString());
    rule.metric = rule.name;
    rule.implementation = session.fields.anyText(check);
    return rule;
}

/// The model that a key of the specification names: "orders", "checks for orders".
QString modelOf(QString key)
{
    for (const QLatin1StringView lead :
         {"checks for "_L1, "profile columns for "_L1, "discover datasets for "_L1}) {
        if (key.startsWith(lead))
            key.remove(0, lead.size());
    }
    return key.trimmed();
}

} // namespace

std::vector<core::QualityRule> readDcsQuality(ContractSession &session, Node list, const QString &dataset,
                                              const QString &element)
{
    std::vector<core::QualityRule> rules;
    if (list)
        session.drift.uses(110, u"quality of models and fields"_s, list);
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

void readDcsQualityBlock(ContractSession &session, Node quality, core::Contract &contract,
                         std::vector<core::Dataset> &datasets)
{
    if (!quality)
        return;
    if (quality.isSequence()) {
        contract.rules = readDcsQuality(session, quality, QString(), QString());
        return;
    }
    if (!session.fields.mapping(quality))
        return;
    session.drift.leftover(93, u"quality of the whole contract"_s, quality);
    const QString engine = session.fields.text(quality["type"_L1]);
    if (session.drift.declared() <= 93 && engine != "SodaCL"_L1 && engine != "montecarlo"_L1
        && engine != "custom"_L1)
        session.drift.breaks(u"\"%1\" is no type of quality"_s.arg(engine), quality["type"_L1]);
    const Node specification = quality["specification"_L1];
    const auto put = [&](core::QualityRule rule, const QString &model) {
        const auto dataset = std::find_if(datasets.begin(), datasets.end(),
                                          [&model](const core::Dataset &d) { return d.name == model; });
        const bool found = dataset != datasets.end();
        nameRule(session, rule, found ? dataset->name : QString());
        (found ? dataset->rules : contract.rules).push_back(std::move(rule));
    };
    if (!specification.isMapping()) {
        core::QualityRule rule = checkOf(quality, engine, QString());
        rule.implementation = session.fields.anyText(specification);
        rule.description = session.fields.text(quality["description"_L1]);
        put(std::move(rule), QString());
        return;
    }
    for (const Node part : specification) {
        const QString model = modelOf(part.key());
        if (part.isSequence()) {
            for (const Node check : part) {
                if (check && session.budget.take())
                    put(sodaCheck(session, check, engine), model);
            }
        } else if (part && session.budget.take()) {
            core::QualityRule rule = checkOf(part, engine, QString());
            rule.implementation = session.fields.anyText(part);
            put(std::move(rule), model);
        }
    }
}

} // namespace meshbook::formats
