// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/node.h"

#include <QString>

#include <array>

namespace meshbook::formats {

/// A DCS field together with the definitions it inherits from by `$ref`: each key is the field's own
/// where it has one, else that of the nearest definition.
class InheritedField final {
public:
    /// How many definitions may refer to one another before the rest is ignored.
    static constexpr std::size_t maxLayers = 6;

    /// `definitions` is the document's mapping of that name.
    InheritedField(Node field, Node definitions);

    [[nodiscard]] Node operator[](QLatin1StringView key) const;
    [[nodiscard]] Node any(std::initializer_list<QLatin1StringView> keys) const;
    [[nodiscard]] Node own() const { return m_layers.front(); }
    /// `$ref` of the field itself, as written; null if it has none.
    [[nodiscard]] QString reference() const;
    /// Key of the definition that `$ref` names in this document; null if it names none.
    [[nodiscard]] QString definition() const { return m_definition; }

    /// Key of the definition that "#/definitions/<key>" names; null for every other reference.
    [[nodiscard]] static QString localKey(const QString &reference);

private:
    std::array<Node, maxLayers> m_layers;
    std::size_t m_count = 1;
    QString m_definition;
};

} // namespace meshbook::formats
