// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace meshbook::core {

/// Wraps the error alternative so that a value and an error of convertible types stay apart.
template <typename E>
struct Unexpected {
    E error;
};
template <typename E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason there is none. A small part of std::expected (C++23), under its names, so it
/// can be replaced by it once every supported compiler has it.
template <typename T, typename E>
class [[nodiscard]] Expected final {
    static_assert(!std::is_same_v<T, E>);

public:
    // NOLINTNEXTLINE(google-explicit-constructor): converts, as the standard one does.
    Expected(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    template <typename G>
    // NOLINTNEXTLINE(google-explicit-constructor): converts, as the standard one does.
    Expected(Unexpected<G> unexpected)
        : m_state(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or an error.
template <typename E>
class [[nodiscard]] Expected<void, E> final {
public:
    Expected() = default;
    template <typename G>
    // NOLINTNEXTLINE(google-explicit-constructor): converts, as the standard one does.
    Expected(Unexpected<G> unexpected)
        : m_state(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace meshbook::core
