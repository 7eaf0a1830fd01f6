// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonschema/shared_schemarows.h"

namespace meshbook::tests {

const std::vector<SchemaRow> &schemaRows()
{
    static const std::vector<SchemaRow> rows{
        {"type", R"({"properties":{"a":{"type":"integer"}}})", "a: x",
         "/a It must be of the type integer, not string."},
        {"quoted numbers are texts", R"({"properties":{"a":{"type":"string"}}})", "a: '1'", nullptr},
        {"whole numbers are integers", R"({"properties":{"a":{"type":"integer"}}})", "a: 1.0", nullptr},
        {"types", R"({"properties":{"a":{"type":["string","null"]}}})", "a:", nullptr},
        {"required", R"({"required":["b"]})", "a: 1", " \"b\" is missing."},
        {"enum", R"({"properties":{"a":{"enum":["x",2]}}})", "a: 3",
         "/a \"3\" is not allowed; it can be: x, 2."},
        {"const", R"({"properties":{"a":{"const":"x"}}})", "a: y", "/a It must be \"x\"."},
        {"additional", R"({"properties":{"a":{}},"additionalProperties":false})", "a: 1\nb: 2",
         "/b \"b\" is no key here."},
        {"additional with a schema", R"({"additionalProperties":{"type":"string"}})", "a: 1",
         "/a It must be of the type string, not integer."},
        {"patterns", R"({"patternProperties":{"^x-":{}},"additionalProperties":false})", "x-a: 1\ny: 2",
         "/y \"y\" is no key here."},
        {"items", R"({"properties":{"a":{"items":{"type":"string"}}}})", "a: [x, 1]",
         "/a/1 It must be of the type string, not integer."},
        {"item counts", R"({"properties":{"a":{"minItems":2,"maxItems":3}}})", "a: [1]",
         "/a It has too few entries."},
        {"unique", R"({"properties":{"a":{"uniqueItems":true}}})", "a: [{b: 1}, {b: 1}]",
         "/a Two of its entries are the same."},
        {"bounds", R"({"properties":{"a":{"minimum":1,"exclusiveMaximum":3}}})", "a: 3",
         "/a It is too large."},
        {"pattern", R"({"properties":{"a":{"pattern":"^[a-z]+$"}}})", "a: A1",
         "/a \"A1\" is not written as it must be."},
        {"all of", R"({"allOf":[{"required":["a"]},{"required":["b"]}]})", "a: 1", " \"b\" is missing."},
        {"any of tells the nearest", R"({"anyOf":[{"required":["b","c"]},{"required":["d"]}]})", "a: 1",
         " \"d\" is missing."},
        {"one of", R"({"oneOf":[{"required":["a"]},{"required":["b"]}]})", "a: 1\nb: 2",
         " It fits more than one of the forms it can have."},
        {"not", R"({"not":{"required":["a"]}})", "a: 1", " This is not allowed here."},
        {"if then",
         R"({"if":{"properties":{"t":{"const":"x"}}},"then":{"required":["b"]},"else":{"required":["c"]}})",
         "t: x", " \"b\" is missing."},
        {"if else",
         R"({"if":{"properties":{"t":{"const":"x"}}},"then":{"required":["b"]},"else":{"required":["c"]}})",
         "t: y", " \"c\" is missing."},
        {"references", R"({"$defs":{"s":{"type":"string"}},"properties":{"a":{"$ref":"#/$defs/s"}}})", "a: 1",
         "/a It must be of the type string, not integer."},
        {"a schema that refers to itself",
         R"({"properties":{"a":{"$ref":"#"},"n":{"type":"string"}},"additionalProperties":false})",
         "a: {a: {n: 1}}", "/a/a/n It must be of the type string, not integer."},
        {"a schema that is nothing but itself", R"({"$ref":"#"})", "a: 1", nullptr},
        {"unevaluated sees through references",
         R"({"$defs":{"base":{"properties":{"a":{}}}},"allOf":[{"$ref":"#/$defs/base"}],"unevaluatedProperties":false})",
         "a: 1\nb: 2", "/b \"b\" is no key here."},
        {"unevaluated follows the branch taken",
         R"({"oneOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{}},"required":["b"]}],
                "unevaluatedProperties":false})",
         "b: 2\nc: 1", "/c \"c\" is no key here."},
        {"property names", R"({"propertyNames":{"pattern":"^[a-z]+$"}})", "A: 1",
         "/A \"A\" is not written as it must be."},
        {"format only annotates", R"({"properties":{"a":{"format":"uri"}}})", "a: not a uri", nullptr},
    };
    return rows;
}

} // namespace meshbook::tests
