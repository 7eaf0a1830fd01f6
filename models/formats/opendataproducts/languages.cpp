// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/opendataproducts/languages.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::opendataproducts {

bool isLanguage(const QString &key)
{
    const auto small = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (key.size() < 2 || !small(key[0]) || !small(key[1]))
        return false;
    return key.size() == 2 || (key.size() <= 6 && (key[2] == u'-' || key[2] == u'_'));
}

bool isByLanguage(Node node)
{
    if (!node.isMapping() || node.size() == 0)
        return false;
    for (Node value : node) {
        if (!isLanguage(value.key()))
            return false;
    }
    return true;
}

Node preferred(Node node)
{
    if (node.isSequence()) {
        Node first;
        for (Node item : node) {
            if (!isByLanguage(item))
                continue;
            if (item["en"_L1])
                return item["en"_L1];
            if (!first)
                first = preferred(item);
        }
        return first ? first : node;
    }
    if (!isByLanguage(node))
        return node;
    if (const Node english = node["en"_L1])
        return english;
    for (Node value : node) {
        if (value)
            return value;
    }
    return {};
}

QString preferredText(Node node)
{
    return preferred(node).text();
}

bool isPlaceholder(QStringView text)
{
    const qsizetype open = text.indexOf("{{"_L1);
    return open >= 0 && text.indexOf("}}"_L1, open) > open;
}

} // namespace meshbook::formats::opendataproducts
