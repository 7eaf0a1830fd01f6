// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/fieldreader.h"

#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView nameOf(Node::Type type)
{
    switch (type) {
    case Node::Type::Sequence:
        return "a list"_L1;
    case Node::Type::Mapping:
        return "a mapping"_L1;
    case Node::Type::Scalar:
        return "a single value"_L1;
    case Node::Type::Null:
    case Node::Type::Invalid:
        break;
    }
    return "nothing"_L1;
}

QString compact(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

bool holdsMappings(Node mapping)
{
    if (mapping.size() == 0)
        return true;
    for (const Node child : mapping) {
        if (child.isMapping())
            return true;
    }
    return false;
}

} // namespace

QString FieldReader::text(Node node)
{
    if (!node)
        return {};
    if (!node.isScalar()) {
        wrongType(node, "text"_L1);
        return {};
    }
    return node.text();
}

QString FieldReader::safeText(Node node)
{
    const QString written = text(node);
    return written.isEmpty() ? written : redactedText(written, node.position(), m_batch.issues);
}

QString FieldReader::anyText(Node node)
{
    if (!node)
        return {};
    return node.isScalar() ? safeText(node) : compact(json(node));
}

QStringList FieldReader::texts(Node node)
{
    QStringList found;
    if (!node)
        return found;
    if (node.isMapping()) {
        wrongType(node, "a list"_L1);
        return found;
    }
    if (node.isScalar()) {
        found.append(node.text());
        return found;
    }
    for (const Node item : node) {
        if (item)
            found.append(item.isScalar() ? item.text() : compact(json(item)));
    }
    return found;
}

std::optional<bool> FieldReader::flag(Node node)
{
    if (!node)
        return {};
    if (const std::optional<bool> value = node.toBool())
        return value;
    if (const std::optional<qint64> number = node.toInt(); number && (*number == 0 || *number == 1))
        return *number == 1;
    wrongType(node, "true or false"_L1);
    return {};
}

std::optional<qint64> FieldReader::place(Node node)
{
    if (!node)
        return {};
    const std::optional<qint64> value = node.toInt();
    if (!value) {
        wrongType(node, "a whole number"_L1);
        return {};
    }
    return *value > 0 ? value : std::nullopt;
}

Node FieldReader::mapping(Node node)
{
    if (!node)
        return {};
    if (!node.isMapping()) {
        wrongType(node, "a mapping"_L1);
        return {};
    }
    return node;
}

std::vector<FieldReader::Entry> FieldReader::entries(Node node)
{
    std::vector<Entry> found;
    if (!node)
        return found;
    if (node.isScalar()) {
        wrongType(node, "a list"_L1);
        return found;
    }
    if (node.isMapping() && !holdsMappings(node)) {
        found.push_back({QString(), node});
        return found;
    }
    const bool named = node.isMapping();
    for (const Node item : node) {
        if (item.isMapping())
            found.push_back({named ? item.key() : QString(), item});
        else if (item)
            wrongType(item, "a mapping"_L1);
    }
    return found;
}

QJsonValue FieldReader::json(Node node)
{
    if (!node.isValid())
        return QJsonValue(QJsonValue::Undefined);
    return redacted(node.toJson(), node.position(), m_batch.issues);
}

void FieldReader::wrongType(Node node, QLatin1StringView expected)
{
    const QString what = node.key().isNull() ? node.pointer() : node.key();
    report(m_batch, core::Severity::Warning, m_codes.type,
           u"\"%1\" should be %2 but is %3; it is left out"_s.arg(what, expected, nameOf(node.type())), node);
}

} // namespace meshbook::formats
