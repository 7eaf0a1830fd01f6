// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/yamlguard.h"

namespace meshbook::formats {

namespace {

/// Bytes of the blank or line break at `at` (YAML 1.1 counts U+0085, U+2028, U+2029); 0 if it is none.
std::size_t blankAt(std::string_view text, std::size_t at, bool &lineBreak)
{
    const char c = text[at];
    lineBreak = c == '\n' || c == '\r';
    if (lineBreak || c == ' ' || c == '\t')
        return 1;
    if (c != '\xc2' && c != '\xe2')
        return 0;
    const std::string_view rest = text.substr(at);
    lineBreak =
        rest.starts_with("\xc2\x85") || rest.starts_with("\xe2\x80\xa8") || rest.starts_with("\xe2\x80\xa9");
    if (!lineBreak)
        return 0;
    return c == '\xc2' ? 2 : 3;
}

} // namespace

std::optional<std::size_t> findCostlyBlankLines(std::string_view text)
{
    constexpr double mostCost = 1e9; // lines times bytes, over all runs: about a second
    constexpr std::size_t harmless = 64; // lines
    double cost = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        std::size_t lines = 0;
        bool lineBreak = false;
        while (at < text.size()) {
            const std::size_t size = blankAt(text, at, lineBreak);
            if (size == 0)
                break;
            at += size;
            lines += lineBreak ? 1 : 0;
        }
        if (lines > harmless) {
            cost += static_cast<double>(lines) * static_cast<double>(at - begin);
            if (cost > mostCost)
                return begin;
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace meshbook::formats
