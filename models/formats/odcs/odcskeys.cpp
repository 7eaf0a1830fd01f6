// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcskeys.h"

#include "formats/reader/redaction.h"

#include <array>
#include <span>
#include <string_view>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SpecVersion v2 = 222; ///< the last of the second generation
constexpr SpecVersion any = 999;

struct KeyRule {
    QLatin1StringView key;
    SpecVersion since = 220;
    SpecVersion until = any;
    bool kept = false; ///< known to the standard, without a field in the vocabulary
};

constexpr std::array contractKeys{
    KeyRule{"version"_L1},
    KeyRule{"kind"_L1},
    KeyRule{"apiVersion"_L1},
    KeyRule{"standardVersion"_L1, 220, v2},
    KeyRule{"templateName"_L1, 220, v2, true},
    KeyRule{"id"_L1, 300},
    KeyRule{"uuid"_L1, 220, v2},
    KeyRule{"name"_L1, 300},
    KeyRule{"tenant"_L1},
    KeyRule{"tags"_L1},
    KeyRule{"status"_L1},
    KeyRule{"servers"_L1, 300},
    KeyRule{"dataProduct"_L1, 300},
    KeyRule{"quantumName"_L1, 220, v2},
    KeyRule{"description"_L1},
    KeyRule{"domain"_L1, 300},
    KeyRule{"datasetDomain"_L1, 220, v2},
    KeyRule{"context"_L1, 320, any, true},
    KeyRule{"schema"_L1, 300},
    KeyRule{"dataset"_L1, 220, v2},
    KeyRule{"support"_L1, 300},
    KeyRule{"productDl"_L1, 220, v2},
    KeyRule{"productSlackChannel"_L1, 220, v2},
    KeyRule{"productFeedbackUrl"_L1, 220, v2},
    KeyRule{"price"_L1},
    KeyRule{"team"_L1, 300},
    KeyRule{"stakeholders"_L1, 220, v2},
    KeyRule{"roles"_L1},
    KeyRule{"slaDefaultElement"_L1, 300, any, true},
    KeyRule{"slaDefaultColumn"_L1, 220, v2, true},
    KeyRule{"slaProperties"_L1},
    KeyRule{"authoritativeDefinitions"_L1, 301},
    KeyRule{"customProperties"_L1},
    KeyRule{"contractCreatedTs"_L1},
    KeyRule{"type"_L1, 220, v2, true},
    KeyRule{"datasetKind"_L1, 220, v2, true},
    KeyRule{"datasetName"_L1, 220, v2, true},
    KeyRule{"userConsumptionMode"_L1, 220, v2, true},
    KeyRule{"sourceSystem"_L1, 220, v2, true},
    KeyRule{"sourcePlatform"_L1, 220, v2, true},
    KeyRule{"datasetProject"_L1, 220, v2, true},
    KeyRule{"project"_L1, 220, v2, true},
    KeyRule{"server"_L1, 220, v2},
    KeyRule{"driver"_L1, 220, v2},
    KeyRule{"driverVersion"_L1, 220, v2, true},
    KeyRule{"database"_L1, 220, v2},
    // Never kept: these hold credentials.
    KeyRule{"username"_L1, 220, v2},
    KeyRule{"password"_L1, 220, v2},
    KeyRule{"schedulerAppName"_L1, 220, v2, true},
    KeyRule{"systemInstance"_L1, 220, v2, true},
};
constexpr std::array descriptionKeys{KeyRule{"usage"_L1}, KeyRule{"purpose"_L1}, KeyRule{"limitations"_L1},
                                     KeyRule{"authoritativeDefinitions"_L1}, KeyRule{"customProperties"_L1}};
constexpr std::array serverKeys{
    KeyRule{"id"_L1, 310, any, true}, KeyRule{"server"_L1},      KeyRule{"type"_L1},
    KeyRule{"description"_L1},        KeyRule{"environment"_L1}, KeyRule{"roles"_L1},
    KeyRule{"customProperties"_L1}};
constexpr std::array objectKeys{
    KeyRule{"id"_L1, 310, any, true},
    KeyRule{"name"_L1, 300},
    KeyRule{"table"_L1, 220, v2},
    KeyRule{"logicalType"_L1, 300, any, true},
    KeyRule{"physicalType"_L1},
    KeyRule{"physicalName"_L1},
    KeyRule{"priorTableName"_L1, 220, v2, true},
    KeyRule{"description"_L1},
    KeyRule{"businessName"_L1},
    KeyRule{"synonyms"_L1, 320},
    KeyRule{"authoritativeDefinitions"_L1},
    KeyRule{"tags"_L1},
    KeyRule{"customProperties"_L1},
    KeyRule{"deprecated"_L1, 320},
    KeyRule{"dataGranularityDescription"_L1, 300},
    KeyRule{"dataGranularity"_L1, 220, v2},
    KeyRule{"properties"_L1, 300},
    KeyRule{"columns"_L1, 220, v2},
    KeyRule{"relationships"_L1, 310},
    KeyRule{"quality"_L1},
    KeyRule{"context"_L1, 320, any, true},
};
constexpr std::array propertyKeys{
    KeyRule{"id"_L1, 310, any, true},
    KeyRule{"name"_L1, 300},
    KeyRule{"column"_L1, 220, v2},
    KeyRule{"physicalType"_L1},
    KeyRule{"physicalName"_L1, 302},
    KeyRule{"description"_L1},
    KeyRule{"businessName"_L1},
    KeyRule{"synonyms"_L1, 320},
    KeyRule{"authoritativeDefinitions"_L1},
    KeyRule{"tags"_L1},
    KeyRule{"customProperties"_L1},
    KeyRule{"deprecated"_L1, 320},
    KeyRule{"primaryKey"_L1, 300},
    KeyRule{"isPrimary"_L1, 220, v2},
    KeyRule{"isPrimaryKey"_L1, 220, v2},
    KeyRule{"primary"_L1, 220, v2},
    KeyRule{"primaryKeyPosition"_L1},
    KeyRule{"logicalType"_L1},
    KeyRule{"logicalTypeOptions"_L1, 300},
    KeyRule{"required"_L1, 300},
    KeyRule{"isNullable"_L1, 220, v2},
    KeyRule{"nullable"_L1, 220, v2},
    KeyRule{"unique"_L1, 300},
    KeyRule{"isUnique"_L1, 220, v2},
    KeyRule{"partitioned"_L1, 300},
    KeyRule{"partitionStatus"_L1, 220, v2},
    KeyRule{"partitionKeyPosition"_L1},
    KeyRule{"clusterStatus"_L1, 220, v2, true},
    KeyRule{"clusterKeyPosition"_L1, 220, v2, true},
    KeyRule{"classification"_L1},
    KeyRule{"encryptedName"_L1, 300},
    KeyRule{"encryptedColumnName"_L1, 220, v2},
    KeyRule{"transformSourceObjects"_L1, 300},
    KeyRule{"transformSourceTables"_L1, 220, v2},
    KeyRule{"transformLogic"_L1},
    KeyRule{"transformDescription"_L1},
    KeyRule{"examples"_L1, 300},
    KeyRule{"sampleValues"_L1, 220, v2},
    KeyRule{"criticalDataElement"_L1, 300},
    KeyRule{"criticalDataElementStatus"_L1, 220, v2},
    KeyRule{"relationships"_L1, 310},
    KeyRule{"quality"_L1},
    KeyRule{"properties"_L1, 300},
    KeyRule{"items"_L1, 300},
    KeyRule{"map"_L1, 320},
    KeyRule{"vector"_L1, 320, any, true},
    KeyRule{"enum"_L1, 320},
    KeyRule{"semanticType"_L1, 320},
    KeyRule{"context"_L1, 320, any, true},
};
constexpr std::array qualityKeys{
    KeyRule{"id"_L1, 310},
    KeyRule{"authoritativeDefinitions"_L1, 300, any, true},
    KeyRule{"businessImpact"_L1},
    KeyRule{"customProperties"_L1},
    KeyRule{"description"_L1},
    KeyRule{"dimension"_L1},
    KeyRule{"method"_L1, 300, any, true},
    KeyRule{"name"_L1, 300},
    KeyRule{"schedule"_L1, 300},
    KeyRule{"scheduleCronExpression"_L1, 220, v2},
    KeyRule{"scheduler"_L1, 300},
    KeyRule{"severity"_L1},
    KeyRule{"tags"_L1, 300},
    KeyRule{"type"_L1},
    KeyRule{"unit"_L1, 300},
    KeyRule{"rule"_L1, 300},
    KeyRule{"metric"_L1, 310},
    KeyRule{"arguments"_L1, 310},
    KeyRule{"validValues"_L1, 300},
    KeyRule{"query"_L1, 300},
    KeyRule{"engine"_L1, 300},
    KeyRule{"implementation"_L1, 300},
    KeyRule{"mustBe"_L1, 300},
    KeyRule{"mustNotBe"_L1, 300},
    KeyRule{"mustBeGreaterThan"_L1, 300},
    KeyRule{"mustBeGreaterOrEqualTo"_L1, 300},
    KeyRule{"mustBeLessThan"_L1, 300},
    KeyRule{"mustBeLessOrEqualTo"_L1, 300},
    KeyRule{"mustBeBetween"_L1, 300},
    KeyRule{"mustNotBeBetween"_L1, 300},
    KeyRule{"code"_L1, 220, v2},
    KeyRule{"templateName"_L1, 220, v2},
    KeyRule{"toolName"_L1, 220, v2},
    KeyRule{"toolRuleName"_L1, 220, v2},
    KeyRule{"column"_L1, 220, v2},
    KeyRule{"columns"_L1, 220, v2},
};
constexpr std::array definitionKeys{KeyRule{"id"_L1, 310, any, true}, KeyRule{"url"_L1}, KeyRule{"type"_L1},
                                    KeyRule{"description"_L1}};
constexpr std::array supportKeys{KeyRule{"id"_L1, 310, any, true},
                                 KeyRule{"channel"_L1},
                                 KeyRule{"url"_L1},
                                 KeyRule{"description"_L1},
                                 KeyRule{"tool"_L1},
                                 KeyRule{"scope"_L1},
                                 KeyRule{"invitationUrl"_L1},
                                 KeyRule{"customProperties"_L1, 310}};
constexpr std::array priceKeys{KeyRule{"id"_L1, 310, any, true}, KeyRule{"priceAmount"_L1},
                               KeyRule{"priceCurrency"_L1}, KeyRule{"priceUnit"_L1}};
constexpr std::array teamKeys{KeyRule{"id"_L1},
                              KeyRule{"name"_L1},
                              KeyRule{"description"_L1},
                              KeyRule{"members"_L1},
                              KeyRule{"tags"_L1},
                              KeyRule{"customProperties"_L1},
                              KeyRule{"authoritativeDefinitions"_L1}};
constexpr std::array memberKeys{KeyRule{"id"_L1, 310, any, true},
                                KeyRule{"username"_L1},
                                KeyRule{"name"_L1, 302},
                                KeyRule{"description"_L1, 302},
                                KeyRule{"comment"_L1, 220, 302},
                                KeyRule{"role"_L1},
                                KeyRule{"dateIn"_L1},
                                KeyRule{"dateOut"_L1},
                                KeyRule{"replacedByUsername"_L1},
                                KeyRule{"tags"_L1, 310, any, true},
                                KeyRule{"customProperties"_L1, 310, any, true},
                                KeyRule{"authoritativeDefinitions"_L1, 310, any, true}};
constexpr std::array roleKeys{KeyRule{"id"_L1, 310, any, true},
                              KeyRule{"role"_L1},
                              KeyRule{"name"_L1, any},
                              KeyRule{"description"_L1},
                              KeyRule{"access"_L1},
                              KeyRule{"firstLevelApprovers"_L1},
                              KeyRule{"secondLevelApprovers"_L1},
                              KeyRule{"customProperties"_L1, 301}};
constexpr std::array objectiveKeys{KeyRule{"id"_L1, 310},
                                   KeyRule{"property"_L1},
                                   KeyRule{"value"_L1},
                                   KeyRule{"valueExt"_L1},
                                   KeyRule{"unit"_L1},
                                   KeyRule{"element"_L1, 300},
                                   KeyRule{"column"_L1, 220, v2},
                                   KeyRule{"driver"_L1},
                                   KeyRule{"description"_L1, 310},
                                   KeyRule{"scheduler"_L1, 310},
                                   KeyRule{"schedule"_L1, 310},
                                   KeyRule{"customProperties"_L1, 320},
                                   KeyRule{"authoritativeDefinitions"_L1, 320, any, true}};
constexpr std::array customKeys{KeyRule{"id"_L1, 310}, KeyRule{"property"_L1}, KeyRule{"value"_L1},
                                KeyRule{"description"_L1, 310}, KeyRule{"vendor"_L1, 320}};
constexpr std::array relationshipKeys{KeyRule{"id"_L1, 320, any, true}, KeyRule{"type"_L1},
                                      KeyRule{"from"_L1}, KeyRule{"to"_L1}, KeyRule{"customProperties"_L1}};
constexpr std::array enumKeys{KeyRule{"id"_L1},
                              KeyRule{"value"_L1},
                              KeyRule{"label"_L1},
                              KeyRule{"description"_L1},
                              KeyRule{"customProperties"_L1},
                              KeyRule{"authoritativeDefinitions"_L1},
                              KeyRule{"tags"_L1}};
constexpr std::array synonymKeys{
    KeyRule{"id"_L1},     KeyRule{"synonym"_L1}, KeyRule{"description"_L1},     KeyRule{"locale"_L1},
    KeyRule{"source"_L1}, KeyRule{"status"_L1},  KeyRule{"customProperties"_L1}};

struct BlockRule {
    QLatin1StringView name; ///< as it reads in a message
    std::span<const KeyRule> keys;
    SpecVersion strictSince; ///< from here on the schema forbids unknown keys
};

BlockRule ruleOf(OdcsBlock block)
{
    switch (block) {
    case OdcsBlock::Contract:
        return {"the contract"_L1, contractKeys, 300};
    case OdcsBlock::Description:
        return {"description"_L1, descriptionKeys, any};
    case OdcsBlock::Server:
        return {"servers"_L1, serverKeys, any}; // the keys of each type are checked apart
    case OdcsBlock::SchemaObject:
        return {"schema"_L1, objectKeys, 300};
    case OdcsBlock::Property:
        return {"properties"_L1, propertyKeys, 300};
    case OdcsBlock::Quality:
        return {"quality"_L1, qualityKeys, 310};
    case OdcsBlock::Definition:
        return {"authoritativeDefinitions"_L1, definitionKeys, 310};
    case OdcsBlock::Support:
        return {"support"_L1, supportKeys, 310};
    case OdcsBlock::Price:
        return {"price"_L1, priceKeys, 310};
    case OdcsBlock::Team:
        return {"team"_L1, teamKeys, 310};
    case OdcsBlock::Member:
        return {"team members"_L1, memberKeys, 310};
    case OdcsBlock::Role:
        return {"roles"_L1, roleKeys, 310};
    case OdcsBlock::Objective:
        return {"slaProperties"_L1, objectiveKeys, 310};
    case OdcsBlock::CustomProperty:
        return {"customProperties"_L1, customKeys, 310};
    case OdcsBlock::Relationship:
        return {"relationships"_L1, relationshipKeys, 310};
    case OdcsBlock::EnumValue:
        return {"enum"_L1, enumKeys, 320};
    case OdcsBlock::Synonym:
        break;
    }
    return {"synonyms"_L1, synonymKeys, 320};
}

const KeyRule *find(std::span<const KeyRule> rules, std::string_view key)
{
    for (const KeyRule &rule : rules) {
        if (std::string_view(rule.key.data(), static_cast<std::size_t>(rule.key.size())) == key)
            return &rule;
    }
    return nullptr;
}

} // namespace

QJsonObject checkOdcsKeys(ContractSession &session, OdcsBlock block, Node mapping)
{
    const BlockRule rules = ruleOf(block);
    QJsonObject rest;
    for (const Node value : mapping) {
        const KeyRule *rule = find(rules.keys, value.keyUtf8());
        if (rule == nullptr || rule->kept)
            rest.insert(value.key(), value.toJson());
        if (rule == nullptr) {
            if (session.drift.declared() >= rules.strictSince)
                session.drift.breaks(u"\"%1\" is no key of %2"_s.arg(value.key(), rules.name), value);
            continue;
        }
        const bool news = rule->since < any && session.drift.wouldNote(rule->since, rule->until);
        if (news && rule->until < any)
            session.drift.leftover(rule->until, u"%1 (%2)"_s.arg(rule->key, rules.name), value);
        else if (news)
            session.drift.uses(rule->since, u"%1 (%2)"_s.arg(rule->key, rules.name), value);
        // A null where the schema wants text: one of the lint fixtures of the contract tool.
        if (value.type() == Node::Type::Null && session.drift.declared() >= rules.strictSince
            && rule->key == "description"_L1)
            session.drift.breaks(u"\"%1\" of %2 is empty"_s.arg(rule->key, rules.name), value);
    }
    if (rest.isEmpty())
        return rest;
    return redacted(rest, mapping.position(), session.batch.issues).toObject();
}

bool isOdcsVersion(SpecVersion version)
{
    static constexpr std::array published{220, 221, 222, 300, 301, 302, 310, 320};
    return std::find(published.begin(), published.end(), version) != published.end();
}

} // namespace meshbook::formats
