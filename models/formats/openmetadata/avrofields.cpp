// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/avrofields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

constexpr int deepest = 32;

struct Type {
    QString name;
    bool nullable = false;
    Node inner; ///< the type that holds fields or items, if there is one
};

/// "string", {"type": "array", "items": …}, or a union: ["null", "string"].
Type typeOf(Node node)
{
    Type type;
    if (node.isSequence()) {
        QStringList names;
        for (const Node option : node) {
            const Type one = typeOf(option);
            if (one.name == "null"_L1) {
                type.nullable = true;
                continue;
            }
            names.append(one.name);
            if (one.inner)
                type.inner = one.inner;
        }
        type.name = names.join(u" | "_s);
    } else if (node.isMapping()) {
        const Node inner = node["type"_L1];
        type.name = inner.isScalar() ? inner.text() : typeOf(inner).name;
        type.inner = inner.isScalar() ? node : inner;
        if (const QString logical = node["logicalType"_L1].text(); !logical.isEmpty())
            type.name = logical;
    } else {
        type.name = node.text();
    }
    return type;
}

void addFields(Session &session, Node record, const QString &prefix, int depth, core::Dataset &dataset)
{
    for (const Node field : record["fields"_L1]) {
        if (depth > deepest || !session.budget().take())
            return;
        core::Column column;
        column.name = field["name"_L1].text();
        if (column.name.isEmpty())
            continue;
        column.path = prefix + column.name;
        column.at = field.position();
        column.description = field["doc"_L1].text();
        Type type = typeOf(field["type"_L1]);
        column.physicalType = type.name;
        if (type.nullable)
            column.required = false;
        column.enumValues = type.inner["symbols"_L1].textList();
        QString path = column.path;
        dataset.columns.push_back(std::move(column));
        for (int level = 0; level < deepest; ++level) {
            const bool isArray = type.inner["items"_L1].isValid();
            if (!isArray && !type.inner["values"_L1].isValid())
                break;
            path += isArray ? u"[]"_s : u"{}"_s;
            type = typeOf(isArray ? type.inner["items"_L1] : type.inner["values"_L1]);
        }
        addFields(session, type.inner, path + u'.', depth + 1, dataset);
    }
}

} // namespace

void readAvroFields(Session &session, Node schemaText, core::Dataset &dataset)
{
    const QByteArray text = schemaText.text().toUtf8();
    if (!text.trimmed().startsWith('{'))
        return;
    Content content = Content::fromBytes(text, {});
    content.standAt(schemaText.position());
    const bool broken =
        std::any_of(content.issues().begin(), content.issues().end(),
                    [](const core::Issue &issue) { return issue.severity == core::Severity::Error; });
    if (broken)
        report(session.batch(), core::Severity::Warning, "openmetadata.schema"_L1,
               u"The schema of the messages is no JSON text that can be read."_s, schemaText);
    else
        addFields(session, content.root(), {}, 0, dataset);
}

} // namespace meshbook::formats::openmetadata
