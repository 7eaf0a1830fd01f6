// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"
#include "formats/document/node.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace meshbook::formats {

/// What does not follow a schema, and where.
struct SchemaProblem {
    QString place; ///< JSON pointer within the document: "/schema/0/logicalType"
    QString message; ///< one sentence
    core::SourcePosition at;
    friend bool operator==(const SchemaProblem &, const SchemaProblem &) = default;
};

/// A JSON schema, ready to be held against documents. Knows what the schemas of data standards use of drafts
/// 7, 2019-09 and 2020-12: type, enum, const, properties, patternProperties, additionalProperties,
/// unevaluatedProperties, propertyNames, required, dependentRequired, minProperties, maxProperties, items
/// (one schema), minItems, maxItems, uniqueItems, minimum, maximum, exclusiveMinimum, exclusiveMaximum,
/// minLength, maxLength, pattern, allOf, anyOf, oneOf, not, if, then, else and $ref within the document.
/// `format` only annotates, as the drafts have it. Immutable; safe to use from several threads.
class JsonSchema final {
public:
    static constexpr std::size_t mostProblems = 50; ///< of one document

    /// Null where the bytes are no JSON or refer to something outside.
    [[nodiscard]] static std::shared_ptr<const JsonSchema> fromJson(const QByteArray &json);
    ~JsonSchema();

    /// Empty: the document follows it.
    [[nodiscard]] std::vector<SchemaProblem> problemsOf(const Node &root) const;

private:
    struct Private;
    explicit JsonSchema(std::unique_ptr<Private> d);
    std::unique_ptr<const Private> d;
};

} // namespace meshbook::formats
