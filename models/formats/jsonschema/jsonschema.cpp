// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jsonschema/jsonschema.h"

#include "formats/jsonschema/compiledschema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::formats::JsonSchema)
};

constexpr int deepest = 400; ///< of schemas within each other at one place and below

int kindOf(const Node &node)
{
    switch (node.type()) {
    case Node::Type::Sequence:
        return ArrayValue;
    case Node::Type::Mapping:
        return ObjectValue;
    case Node::Type::Scalar:
        break;
    default:
        return NullValue;
    }
    if (node.isString())
        return StringValue;
    if (node.toInt())
        return IntegerValue;
    if (const std::optional<double> number = node.toDouble())
        return std::floor(*number) == *number ? IntegerValue
                                              : NumberValue; // 1.0 is an integer to JSON Schema
    return node.toBool() ? BooleanValue : StringValue;
}

QString nameOf(int kind)
{
    switch (kind) {
    case NullValue:
        return u"null"_s;
    case BooleanValue:
        return u"boolean"_s;
    case IntegerValue:
        return u"integer"_s;
    case NumberValue:
        return u"number"_s;
    case StringValue:
        return u"string"_s;
    case ArrayValue:
        return u"array"_s;
    default:
        return u"object"_s;
    }
}

bool isEqual(const Node &node, int kind, const QJsonValue &value)
{
    if (kind == StringValue)
        return value.isString() && node.text() == value.toString();
    if (kind == IntegerValue || kind == NumberValue)
        return value.isDouble() && node.toDouble() == value.toDouble();
    if (kind == BooleanValue)
        return value.isBool() && node.toBool() == value.toBool();
    return node.toJson() == value;
}

QString shown(const QJsonValue &value)
{
    return value.isString()
        ? value.toString()
        : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
              .sliced(1)
              .chopped(1);
}

/// Names of an object's properties that some schema has looked at.
using Evaluated = std::vector<std::string_view>;

/// Holds one document against a schema.
class Check final {
public:
    explicit Check(const CompiledSchema &schema)
        : m_schema(schema)
    {
    }
    /// With a null list of problems only whether it is right is of interest.
    bool follows(int place, const Node &node, std::vector<SchemaProblem> *problems, Evaluated *evaluated)
    {
        if (place == SchemaRules::none)
            return true;
        if (++m_depth > deepest) {
            --m_depth;
            return true; // a schema that refers to itself for ever says nothing
        }
        const bool right = all(m_schema.all[static_cast<std::size_t>(place)], node, problems, evaluated);
        --m_depth;
        return right;
    }

private:
    static bool complain(const Node &node, std::vector<SchemaProblem> *problems, const QString &message)
    {
        if (problems != nullptr && problems->size() < JsonSchema::mostProblems)
            problems->push_back({node.pointer(), message, node.position()});
        return false;
    }

    bool all(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems,
             Evaluated *evaluated)
    {
        if (rules.never)
            return complain(node, problems, Words::tr("This is not allowed here."));
        const int kind = kindOf(node);
        Evaluated here;
        bool right = value(rules, node, kind, problems);
        if (kind == StringValue)
            right = text(rules, node, problems) && right;
        else if (kind == IntegerValue || kind == NumberValue)
            right = number(rules, node, problems) && right;
        else if (kind == ArrayValue)
            right = list(rules, node, problems) && right;
        else if (kind == ObjectValue)
            right = object(rules, node, problems, here) && right;
        right = inPlace(rules, node, problems, here) && right;
        if (kind == ObjectValue && rules.unevaluated != SchemaRules::none)
            right = rest(rules.unevaluated, node, problems, here) && right;
        if (evaluated != nullptr)
            evaluated->insert(evaluated->end(), here.begin(), here.end());
        return right;
    }

    static bool value(const SchemaRules &rules, const Node &node, int kind,
                      std::vector<SchemaProblem> *problems)
    {
        if (rules.types != 0 && (rules.types & kind) == 0)
            return complain(node, problems,
                            Words::tr("It must be of the type %1, not %2.")
                                .arg(rules.typeNames.join(u" or "_s), nameOf(kind)));
        if (rules.exactly && !isEqual(node, kind, *rules.exactly))
            return complain(node, problems, Words::tr("It must be \"%1\".").arg(shown(*rules.exactly)));
        if (rules.allowed
            && std::none_of(rules.allowed->begin(), rules.allowed->end(),
                            [&](const QJsonValue &each) { return isEqual(node, kind, each); })) {
            QStringList words;
            for (const QJsonValue &each : *rules.allowed)
                words.append(shown(each));
            return complain(node, problems,
                            Words::tr("\"%1\" is not allowed; it can be: %2.")
                                .arg(node.text().left(100), words.join(u", "_s)));
        }
        return true;
    }

    static bool text(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems)
    {
        if (!rules.pattern && !rules.minLength && !rules.maxLength)
            return true;
        const QString text = node.text();
        if (rules.pattern && !rules.pattern->match(text).hasMatch())
            return complain(node, problems,
                            Words::tr("\"%1\" is not written as it must be.").arg(text.left(100)));
        if (rules.minLength && text.size() < *rules.minLength)
            return complain(node, problems, Words::tr("It is too short."));
        if (rules.maxLength && text.size() > *rules.maxLength)
            return complain(node, problems, Words::tr("It is too long."));
        return true;
    }

    static bool number(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems)
    {
        const double value = node.toDouble().value_or(0);
        if ((rules.minimum && value < *rules.minimum)
            || (rules.exclusiveMinimum && value <= *rules.exclusiveMinimum))
            return complain(node, problems, Words::tr("It is too small."));
        if ((rules.maximum && value > *rules.maximum)
            || (rules.exclusiveMaximum && value >= *rules.exclusiveMaximum))
            return complain(node, problems, Words::tr("It is too large."));
        return true;
    }

    bool list(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems)
    {
        bool right = true;
        if (rules.minItems && node.size() < *rules.minItems)
            right = complain(node, problems, Words::tr("It has too few entries."));
        if (rules.maxItems && node.size() > *rules.maxItems)
            right = complain(node, problems, Words::tr("It has too many entries."));
        if (rules.uniqueItems && hasTwins(node))
            right = complain(node, problems, Words::tr("Two of its entries are the same."));
        if (rules.items != SchemaRules::none) {
            for (const Node &item : node)
                right = follows(rules.items, item, problems, nullptr) && right;
        }
        return right;
    }

    static bool hasTwins(const Node &node)
    {
        QSet<QByteArray> seen;
        for (const Node &item : node) {
            const qsizetype before = seen.size();
            seen.insert(QJsonDocument(QJsonArray{item.toJson()}).toJson(QJsonDocument::Compact));
            if (seen.size() == before)
                return true;
        }
        return false;
    }

    bool object(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems,
                Evaluated &evaluated)
    {
        bool right = true;
        for (const std::string &key : rules.required) {
            if (!node.has(QLatin1StringView(key.data(), static_cast<qsizetype>(key.size()))))
                right = complain(node, problems,
                                 Words::tr("\"%1\" is missing.").arg(QString::fromStdString(key)));
        }
        for (const auto &[key, others] : rules.dependentRequired) {
            if (!node.has(QLatin1StringView(key.data(), static_cast<qsizetype>(key.size()))))
                continue;
            for (const std::string &other : others) {
                if (!node.has(QLatin1StringView(other.data(), static_cast<qsizetype>(other.size()))))
                    right = complain(node, problems,
                                     Words::tr("\"%1\" is missing.").arg(QString::fromStdString(other)));
            }
        }
        if (rules.minProperties && node.size() < *rules.minProperties)
            right = complain(node, problems, Words::tr("It has too few entries."));
        if (rules.maxProperties && node.size() > *rules.maxProperties)
            right = complain(node, problems, Words::tr("It has too many entries."));
        if (rules.propertyNames != SchemaRules::none) {
            for (const Node &child : node) {
                if (!isName(rules.propertyNames, child.key()))
                    right = complain(
                        child, problems,
                        Words::tr("\"%1\" is not written as it must be.").arg(child.key().left(100)));
            }
        }
        if (rules.properties.empty() && rules.patternProperties.empty()
            && rules.additional == SchemaRules::none)
            return right;
        for (const Node &child : node)
            right = property(rules, child, problems, evaluated) && right;
        return right;
    }

    /// Keys are texts: of a schema for them what texts can break counts.
    [[nodiscard]] bool isName(int place, const QString &key) const
    {
        const SchemaRules &rules = m_schema.all[static_cast<std::size_t>(place)];
        return !rules.never && (!rules.pattern || rules.pattern->match(key).hasMatch())
            && (!rules.minLength || key.size() >= *rules.minLength)
            && (!rules.maxLength || key.size() <= *rules.maxLength)
            && (!rules.allowed || rules.allowed->contains(QJsonValue(key)))
            && (rules.reference == SchemaRules::none || isName(rules.reference, key));
    }

    bool property(const SchemaRules &rules, const Node &child, std::vector<SchemaProblem> *problems,
                  Evaluated &evaluated)
    {
        const std::string_view key = child.keyUtf8();
        bool right = true;
        bool known = false;
        const auto named = rules.properties.find(key);
        if (named != rules.properties.end()) {
            known = true;
            right = follows(named->second, child, problems, nullptr);
        }
        for (const auto &[pattern, place] : rules.patternProperties) {
            if (pattern.match(child.key()).hasMatch()) {
                known = true;
                right = follows(place, child, problems, nullptr) && right;
            }
        }
        if (!known && rules.additional != SchemaRules::none) {
            known = true;
            right = extra(rules.additional, child, problems) && right;
        }
        if (known)
            evaluated.push_back(key);
        return right;
    }

    bool extra(int place, const Node &child, std::vector<SchemaProblem> *problems)
    {
        if (m_schema.all[static_cast<std::size_t>(place)].never)
            return complain(child, problems, Words::tr("\"%1\" is no key here.").arg(child.key().left(100)));
        return follows(place, child, problems, nullptr);
    }

    /// Properties that neither this schema nor any that holds for the same object has looked at.
    bool rest(int place, const Node &node, std::vector<SchemaProblem> *problems, Evaluated &evaluated)
    {
        bool right = true;
        std::sort(evaluated.begin(), evaluated.end());
        Evaluated more;
        for (const Node &child : node) {
            if (std::binary_search(evaluated.begin(), evaluated.end(), child.keyUtf8()))
                continue;
            more.push_back(child.keyUtf8());
            right = extra(place, child, problems) && right;
        }
        evaluated.insert(evaluated.end(), more.begin(), more.end());
        return right;
    }

    /// Schemas for the same value.
    bool inPlace(const SchemaRules &rules, const Node &node, std::vector<SchemaProblem> *problems,
                 Evaluated &evaluated)
    {
        bool right = follows(rules.reference, node, problems, &evaluated);
        for (const int place : rules.allOf)
            right = follows(place, node, problems, &evaluated) && right;
        if (!rules.anyOf.empty())
            right = some(rules.anyOf, false, node, problems, evaluated) && right;
        if (!rules.oneOf.empty())
            right = some(rules.oneOf, true, node, problems, evaluated) && right;
        if (rules.no != SchemaRules::none && follows(rules.no, node, nullptr, nullptr))
            right = complain(node, problems, Words::tr("This is not allowed here."));
        if (rules.condition != SchemaRules::none) {
            Evaluated seen;
            const bool holds = follows(rules.condition, node, nullptr, &seen);
            if (holds)
                evaluated.insert(evaluated.end(), seen.begin(), seen.end());
            right = follows(holds ? rules.then : rules.otherwise, node, problems, &evaluated) && right;
        }
        return right;
    }

    bool some(const std::vector<int> &places, bool onlyOne, const Node &node,
              std::vector<SchemaProblem> *problems, Evaluated &evaluated)
    {
        int matches = 0;
        for (const int place : places) {
            Evaluated seen;
            if (!follows(place, node, nullptr, &seen))
                continue;
            ++matches;
            evaluated.insert(evaluated.end(), seen.begin(), seen.end());
        }
        if (matches == 1 || (matches > 1 && !onlyOne))
            return true;
        if (matches > 1)
            return complain(node, problems, Words::tr("It fits more than one of the forms it can have."));
        // What is wrong with the form that comes nearest tells more than that none fits.
        std::vector<SchemaProblem> nearest;
        for (const int place : places) {
            std::vector<SchemaProblem> wrong;
            follows(place, node, &wrong, nullptr);
            if (nearest.empty() || wrong.size() < nearest.size())
                nearest = std::move(wrong);
        }
        if (problems != nullptr && problems->size() + nearest.size() < JsonSchema::mostProblems)
            problems->insert(problems->end(), nearest.begin(), nearest.end());
        return false;
    }

    const CompiledSchema &m_schema;
    int m_depth = 0;
};

} // namespace

struct JsonSchema::Private {
    CompiledSchema schema;
};

JsonSchema::JsonSchema(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

JsonSchema::~JsonSchema() = default;

std::shared_ptr<const JsonSchema> JsonSchema::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    auto made = std::make_unique<Private>();
    if (!document.isObject() || !made->schema.compile(document.object()))
        return nullptr;
    return std::shared_ptr<const JsonSchema>(new JsonSchema(std::move(made)));
}

std::vector<SchemaProblem> JsonSchema::problemsOf(const Node &root) const
{
    std::vector<SchemaProblem> problems;
    const bool right = Check(d->schema).follows(0, root, &problems, nullptr);
    if (!right && problems.empty())
        problems.push_back({root.pointer(), Words::tr("It does not follow the schema."), root.position()});
    return problems;
}

} // namespace meshbook::formats
