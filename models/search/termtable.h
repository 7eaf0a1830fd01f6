// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace meshbook::search {

/// Numbers for strings, in the order they come.
class TermTable final {
public:
    [[nodiscard]] quint32 number(std::string_view term)
    {
        const auto known = m_numbers.find(term);
        if (known != m_numbers.end())
            return known->second;
        const auto fresh = static_cast<quint32>(m_terms.size());
        m_terms.emplace_back(term); // a deque does not move what it holds
        m_numbers.emplace(m_terms.back(), fresh);
        return fresh;
    }
    [[nodiscard]] const std::string &term(quint32 number) const { return m_terms[number]; }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_terms.size()); }

private:
    std::deque<std::string> m_terms;
    std::unordered_map<std::string_view, quint32> m_numbers;
};

} // namespace meshbook::search
