// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/inheritedfield.h"

#include <algorithm>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

Node child(Node mapping, const QString &key)
{
    const QByteArray ascii = key.toLatin1();
    if (std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return mapping[QLatin1StringView(ascii)];
    for (const Node value : mapping) {
        if (value.key() == key)
            return value;
    }
    return {};
}

} // namespace

QString InheritedField::localKey(const QString &reference)
{
    static constexpr auto prefix = "#/definitions/"_L1;
    if (!reference.startsWith(prefix))
        return {};
    QString key = reference.mid(prefix.size());
    key.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); // JSON pointer escapes
    return key;
}

InheritedField::InheritedField(Node field, Node definitions)
{
    m_layers[0] = field;
    while (m_count < maxLayers) {
        const Node from = m_layers[m_count - 1]["$ref"_L1];
        const QString key = localKey(from.isScalar() ? from.text() : QString());
        const Node definition = key.isNull() ? Node() : child(definitions, key);
        if (!definition.isMapping())
            break;
        if (m_count == 1)
            m_definition = key;
        m_layers[m_count++] = definition;
    }
}

Node InheritedField::operator[](QLatin1StringView key) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (const Node value = m_layers[i][key])
            return value;
    }
    return {};
}

Node InheritedField::any(std::initializer_list<QLatin1StringView> keys) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (const Node value = m_layers[i].any(keys))
            return value;
    }
    return {};
}

QString InheritedField::reference() const
{
    const Node node = m_layers[0]["$ref"_L1];
    return node.isScalar() ? node.text() : QString();
}

} // namespace meshbook::formats
