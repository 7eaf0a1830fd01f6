// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace meshbook::formats {

/// One schema with its keywords looked up once; schemas below are places in CompiledSchema::all.
struct SchemaRules {
    static constexpr int none = -1;

    bool never = false; ///< the schema `false`
    int types = 0; ///< bits of ValueKind; 0: any
    QStringList typeNames;
    std::optional<QJsonArray> allowed; ///< enum
    std::optional<QJsonValue> exactly; ///< const
    std::map<std::string, int, std::less<>> properties;
    std::vector<std::pair<QRegularExpression, int>> patternProperties;
    int additional = none;
    int unevaluated = none;
    int propertyNames = none;
    std::vector<std::string> required;
    std::vector<std::pair<std::string, std::vector<std::string>>> dependentRequired;
    int items = none;
    std::optional<qint64> minItems, maxItems, minProperties, maxProperties, minLength, maxLength;
    bool uniqueItems = false;
    std::optional<double> minimum, maximum, exclusiveMinimum, exclusiveMaximum;
    std::optional<QRegularExpression> pattern;
    std::vector<int> allOf, anyOf, oneOf;
    int no = none; ///< not
    int condition = none, then = none, otherwise = none;
    int reference = none;
};

/// A schema document.
struct CompiledSchema {
    std::vector<SchemaRules> all; ///< the first is the root

    /// False where it refers to something that is not in the document, or is nested too deep.
    [[nodiscard]] bool compile(const QJsonValue &document);

private:
    [[nodiscard]] int add(const QJsonValue &schema, int depth);
    [[nodiscard]] int refer(const QString &pointer, int depth);
    void addObjectRules(SchemaRules &rules, const QJsonObject &schema, int depth);
    void addValueRules(SchemaRules &rules, const QJsonObject &schema);
    [[nodiscard]] std::vector<int> addList(const QJsonValue &schemas, int depth);

    QJsonValue m_document;
    std::map<QString, int> m_referred;
    bool m_isWhole = true;
    bool m_refersAlone = false; ///< up to draft 7 nothing beside a $ref counts
};

/// What JSON Schema calls types, as bits.
enum ValueKind {
    NullValue = 1,
    BooleanValue = 2,
    IntegerValue = 4,
    NumberValue = 8,
    StringValue = 16,
    ArrayValue = 32,
    ObjectValue = 64
};

} // namespace meshbook::formats
