// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/node.h"

#include "formats/document/document.h"
#include "formats/document/scalars.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;
using Kind = Document::Kind;

namespace {

QString toString(std::string_view text)
{
    // fromUtf8 of nothing would be null, which means "not stated".
    return text.empty() ? u""_s : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue scalarToJson(const Document &document, const Document::Item &item)
{
    const std::string_view text = document.text(item);
    if (!(item.flags & Document::Quoted)) {
        if (text == "true" || text == "True" || text == "TRUE")
            return true;
        if (text == "false" || text == "False" || text == "FALSE")
            return false;
        // A leading zero is an identifier (a postcode, a "0042"), whatever the schema says.
        const std::string_view digits = text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
        const bool padded = digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
        if (!padded && text.find_first_of(".eE") == std::string_view::npos) {
            if (const std::optional<qint64> number = intFromText(text))
                return *number;
        }
        if (!padded) {
            if (const std::optional<double> number = doubleFromText(text))
                return *number;
        }
    }
    return toString(text);
}

QJsonValue treeToJson(Node node, const Document &document, quint32 index, qint64 &budget);

QJsonObject mappingToJson(const Document &document, const Document::Item &mapping, qint64 &budget)
{
    std::vector<std::pair<QString, quint32>> entries;
    for (quint32 child = document.firstChild(mapping); child != 0; child = document.item(child).next)
        entries.emplace_back(toString(document.key(document.item(child))), child);
    // QJsonObject keeps itself sorted: in any other order each insertion would move half of it.
    std::sort(entries.begin(), entries.end());
    QJsonObject object;
    for (const auto &[key, child] : entries) {
        if (budget <= 0)
            break;
        object.insert(key, treeToJson(document.node(child), document, child, budget));
    }
    return object;
}

QJsonValue treeToJson(Node node, const Document &document, quint32 index, qint64 &budget)
{
    if (--budget < 0)
        return {};
    switch (node.type()) {
    case Node::Type::Scalar:
        return scalarToJson(document, document.resolved(index));
    case Node::Type::Sequence: {
        QJsonArray array;
        for (quint32 child = document.firstChild(document.resolved(index)); child != 0 && budget > 0;
             child = document.item(child).next)
            array.append(treeToJson(document.node(child), document, child, budget));
        return array;
    }
    case Node::Type::Mapping: {
        return mappingToJson(document, document.resolved(index), budget);
    }
    case Node::Type::Null:
    case Node::Type::Invalid:
        break;
    }
    return {};
}

QString escapedPointerPart(QString part)
{
    return part.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

} // namespace

Node::Type Node::type() const
{
    if (!m_document)
        return Type::Invalid;
    switch (m_document->resolved(m_index).kind) {
    case Kind::Scalar:
        return Type::Scalar;
    case Kind::Sequence:
        return Type::Sequence;
    case Kind::Mapping:
        return Type::Mapping;
    case Kind::Null:
    case Kind::Alias:
        break;
    }
    return Type::Null;
}

Node::operator bool() const
{
    return m_document && m_document->resolved(m_index).kind != Kind::Null;
}

bool Node::isString() const
{
    return m_document && (m_document->resolved(m_index).flags & Document::Quoted);
}

Node Node::operator[](QLatin1StringView key) const
{
    if (!isMapping())
        return {};
    // Keys asked for in code are ASCII, where Latin-1 and UTF-8 agree.
    const std::string_view wanted(key.data(), static_cast<std::size_t>(key.size()));
    const quint32 found = m_document->find(m_document->resolved(m_index), wanted);
    return found != 0 ? Node(m_document, found) : Node();
}

Node Node::any(std::initializer_list<QLatin1StringView> keys) const
{
    for (const QLatin1StringView key : keys) {
        if (const Node found = (*this)[key])
            return found;
    }
    return {};
}

int Node::size() const
{
    return isMapping() || isSequence() ? static_cast<int>(m_document->resolved(m_index).size) : 0;
}

std::string_view Node::utf8() const
{
    return isScalar() ? m_document->text(m_document->resolved(m_index)) : std::string_view();
}

QString Node::text() const
{
    return isScalar() ? toString(utf8()) : QString();
}

std::optional<bool> Node::toBool() const
{
    return isScalar() ? boolFromText(utf8()) : std::nullopt;
}

std::optional<qint64> Node::toInt() const
{
    return isScalar() ? intFromText(utf8()) : std::nullopt;
}

std::optional<double> Node::toDouble() const
{
    return isScalar() ? doubleFromText(utf8()) : std::nullopt;
}

QStringList Node::textList() const
{
    if (isScalar())
        return {text()};
    QStringList texts;
    if (!isSequence())
        return texts;
    for (const Node item : *this) {
        if (item.isScalar())
            texts.append(item.text());
    }
    return texts;
}

QJsonValue Node::toJson() const
{
    if (!m_document)
        return QJsonValue(QJsonValue::Undefined);
    qint64 budget = m_document->limits().nodes + m_document->limits().expandedNodes;
    return treeToJson(*this, *m_document, m_index, budget);
}

core::SourcePosition Node::position() const
{
    return m_document ? m_document->position(m_document->item(m_index).offset) : core::SourcePosition();
}

QString Node::pointer() const
{
    QStringList parts;
    if (!m_document)
        return {};
    for (quint32 at = m_index; m_document->item(at).parent != 0; at = m_document->item(at).parent) {
        const Document::Item &item = m_document->item(at);
        if (item.flags & Document::HasKey) {
            parts.prepend(escapedPointerPart(toString(m_document->key(item))));
            continue;
        }
        int ordinal = 0;
        for (quint32 child = m_document->firstChild(m_document->item(item.parent)); child != at && child != 0;
             child = m_document->item(child).next)
            ++ordinal;
        parts.prepend(QString::number(ordinal));
    }
    return parts.isEmpty() ? u""_s : u'/' + parts.join(u'/');
}

std::string_view Node::keyUtf8() const
{
    if (!m_document || !(m_document->item(m_index).flags & Document::HasKey))
        return {};
    return m_document->key(m_document->item(m_index));
}

QString Node::key() const
{
    if (!m_document || !(m_document->item(m_index).flags & Document::HasKey))
        return {};
    return toString(m_document->key(m_document->item(m_index)));
}

core::SourcePosition Node::keyPosition() const
{
    if (!m_document || !(m_document->item(m_index).flags & Document::HasKey))
        return {};
    return m_document->position(m_document->item(m_index).keyOffset);
}

Node::Iterator Node::begin() const
{
    Iterator first;
    if (!isMapping() && !isSequence())
        return first;
    first.m_index = m_document->firstChild(m_document->resolved(m_index));
    first.m_document = first.m_index != 0 ? m_document : nullptr;
    return first;
}

Node Node::Iterator::operator*() const
{
    return {m_document, m_index};
}

Node::Iterator &Node::Iterator::operator++()
{
    m_index = m_document->item(m_index).next;
    if (m_index == 0)
        m_document = nullptr;
    return *this;
}

} // namespace meshbook::formats
