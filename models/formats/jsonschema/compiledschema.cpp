// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jsonschema/compiledschema.h"

#include "core/boundedpattern.h"

#include <QJsonObject>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

constexpr int deepest = 60;
constexpr std::array typeWords{
    std::pair{"null"_L1, int(NullValue)},       std::pair{"boolean"_L1, int(BooleanValue)},
    std::pair{"integer"_L1, int(IntegerValue)}, std::pair{"number"_L1, int(IntegerValue) | int(NumberValue)},
    std::pair{"string"_L1, int(StringValue)},   std::pair{"array"_L1, int(ArrayValue)},
    std::pair{"object"_L1, int(ObjectValue)}};

std::vector<std::string> textsOf(const QJsonValue &list)
{
    std::vector<std::string> texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        texts.push_back(item.toString().toStdString());
    return texts;
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

bool CompiledSchema::compile(const QJsonValue &document)
{
    m_document = document;
    m_referred.clear();
    m_referred.insert({u"#"_s, 0});
    const QString draft = document.toObject().value("$schema"_L1).toString();
    m_refersAlone =
        draft.contains("draft-07"_L1) || draft.contains("draft-06"_L1) || draft.contains("draft-04"_L1);
    return add(document, 0) == 0 && m_isWhole;
}

std::vector<int> CompiledSchema::addList(const QJsonValue &schemas, int depth)
{
    std::vector<int> places;
    const QJsonArray items = schemas.toArray();
    for (const QJsonValue &item : items)
        places.push_back(add(item, depth));
    return places;
}

/// A pointer within the document: "#/$defs/Port".
int CompiledSchema::refer(const QString &pointer, int depth)
{
    const auto known = m_referred.find(pointer);
    if (known != m_referred.end())
        return known->second;
    QJsonValue at = m_document;
    if (!pointer.startsWith(u'#')) {
        m_isWhole = false;
        return SchemaRules::none;
    }
    for (const QString &step : pointer.sliced(1).split(u'/', Qt::SkipEmptyParts)) {
        const QString key =
            QUrl::fromPercentEncoding(step.toUtf8()).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        at = at.isArray() ? at.toArray().at(key.toInt()) : at.toObject().value(key);
    }
    if (at.isUndefined()) {
        m_isWhole = false;
        return SchemaRules::none;
    }
    // Known before what it refers to is: definitions may refer to themselves.
    const int place = static_cast<int>(all.size());
    m_referred.insert({pointer, place});
    return add(at, depth);
}

void CompiledSchema::addObjectRules(SchemaRules &rules, const QJsonObject &schema, int depth)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto each = properties.begin(); each != properties.end(); ++each)
        rules.properties.insert({each.key().toStdString(), add(each.value(), depth)});
    const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
    for (auto each = patterns.begin(); each != patterns.end(); ++each)
        rules.patternProperties.emplace_back(core::boundedPattern(each.key()), add(each.value(), depth));
    const auto below = [&](QLatin1StringView key) {
        const QJsonValue value = schema.value(key);
        return value.isUndefined() || value.isArray() ? SchemaRules::none : add(value, depth);
    };
    rules.additional = below("additionalProperties"_L1);
    rules.unevaluated = below("unevaluatedProperties"_L1);
    rules.propertyNames = below("propertyNames"_L1);
    rules.items = below("items"_L1);
    rules.no = below("not"_L1);
    rules.condition = below("if"_L1);
    rules.then = below("then"_L1);
    rules.otherwise = below("else"_L1);
    rules.allOf = addList(schema.value("allOf"_L1), depth);
    rules.anyOf = addList(schema.value("anyOf"_L1), depth);
    rules.oneOf = addList(schema.value("oneOf"_L1), depth);
    rules.required = textsOf(schema.value("required"_L1));
    const QJsonObject dependent = schema.value("dependentRequired"_L1).toObject();
    for (auto each = dependent.begin(); each != dependent.end(); ++each)
        rules.dependentRequired.emplace_back(each.key().toStdString(), textsOf(each.value()));
}

void CompiledSchema::addValueRules(SchemaRules &rules, const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    rules.typeNames = type.isString() ? QStringList{type.toString()} : QStringList();
    const QJsonArray types = type.toArray();
    for (const QJsonValue &each : types)
        rules.typeNames.append(each.toString());
    for (const auto &[word, bits] : typeWords) {
        if (rules.typeNames.contains(word))
            rules.types |= bits;
    }
    if (schema.contains("enum"_L1))
        rules.allowed = schema.value("enum"_L1).toArray();
    if (schema.contains("const"_L1))
        rules.exactly = schema.value("const"_L1);
    rules.minItems = countOf(schema.value("minItems"_L1));
    rules.maxItems = countOf(schema.value("maxItems"_L1));
    rules.minProperties = countOf(schema.value("minProperties"_L1));
    rules.maxProperties = countOf(schema.value("maxProperties"_L1));
    rules.minLength = countOf(schema.value("minLength"_L1));
    rules.maxLength = countOf(schema.value("maxLength"_L1));
    rules.uniqueItems = schema.value("uniqueItems"_L1).toBool();
    rules.minimum = numberOf(schema.value("minimum"_L1));
    rules.maximum = numberOf(schema.value("maximum"_L1));
    rules.exclusiveMinimum = numberOf(schema.value("exclusiveMinimum"_L1));
    rules.exclusiveMaximum = numberOf(schema.value("exclusiveMaximum"_L1));
    if (schema.contains("pattern"_L1))
        rules.pattern = core::boundedPattern(schema.value("pattern"_L1).toString());
}

int CompiledSchema::add(const QJsonValue &schema, int depth)
{
    const int place = static_cast<int>(all.size());
    all.emplace_back();
    if (depth > deepest) {
        m_isWhole = false;
        return place;
    }
    SchemaRules rules;
    rules.never = schema.isBool() && !schema.toBool();
    const QJsonObject object = schema.toObject();
    if (!m_refersAlone || !object.contains("$ref"_L1)) {
        addValueRules(rules, object);
        addObjectRules(rules, object, depth + 1);
    }
    if (object.contains("$ref"_L1))
        rules.reference = refer(object.value("$ref"_L1).toString(), depth + 1);
    all[static_cast<std::size_t>(place)] = std::move(rules);
    return place;
}

} // namespace meshbook::formats
