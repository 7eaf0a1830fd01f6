// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"
#include "core/vocabulary.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

/// What storage, comparison, folding and JSON need to know about the structs of parts.h and entities.h,
/// derived from their `reflect` lists.
namespace meshbook::core {

template <typename T>
concept Reflected = std::is_class_v<T> && requires(T &value)
{
    T::reflect(value, [](const char *, auto &) {});
};

template <typename T>
inline constexpr bool isVector = false;
template <typename T>
inline constexpr bool isVector<std::vector<T>> = true;
template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// Whether a field says nothing: see the convention in parts.h.
template <typename T>
[[nodiscard]] bool isAbsent(const T &field)
{
    if constexpr (std::is_same_v<T, QString>)
        return field.isNull();
    else if constexpr (std::is_same_v<T, QStringList> || std::is_same_v<T, QJsonObject>)
        return field.isEmpty();
    else if constexpr (isVector<T>)
        return field.empty();
    else if constexpr (isOptional<T>)
        return !field.has_value();
    else if constexpr (std::is_same_v<T, RelationKind> || std::is_same_v<T, PortDirection>)
        return false; // these have no "unknown": their first value is a statement like the others
    else if constexpr (std::is_same_v<T, SourcePosition>)
        return !field.isKnown();
    else
        return field == T{};
}

} // namespace meshbook::core
