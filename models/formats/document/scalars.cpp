// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/scalars.h"

#include <QByteArray>

#include <array>
#include <charconv>
#include <cmath>

namespace meshbook::formats {

namespace {

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] | 0x20) != lower[i])
            return false;
    }
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// Sign, digits, fraction and exponent, digits needed on one side of the dot.
bool isDecimal(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = at;
    at = skipDigits(text, at);
    std::size_t digits = at - whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = ++at;
        at = skipDigits(text, at);
        digits += at - fraction;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] | 0x20) == 'e') {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t exponent = at;
        at = skipDigits(text, at);
        if (at == exponent)
            return false;
    }
    return at == text.size();
}

} // namespace

bool isNullText(std::string_view text)
{
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::optional<bool> boolFromText(std::string_view text)
{
    if (equalsIgnoringCase(text, "true"))
        return true;
    if (equalsIgnoringCase(text, "false"))
        return false;
    return std::nullopt;
}

std::optional<qint64> intFromText(std::string_view text)
{
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc() && end == digits.data() + digits.size() && !(text.starts_with("+-")))
        return value;
    constexpr double exact = 9007199254740992.0; // 2^53: above it a double has no unit digit
    const std::optional<double> number = doubleFromText(text);
    if (number && std::abs(*number) < exact && std::trunc(*number) == *number)
        return static_cast<qint64>(*number);
    return std::nullopt;
}

std::optional<double> doubleFromText(std::string_view text)
{
    // Longer "numbers" are not meant as such and would make the conversion a target.
    constexpr std::size_t longest = 400;
    if (text.size() > longest || !isDecimal(text))
        return std::nullopt;
    bool ok = false;
    const double value =
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isJsonNumber(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || !isDigit(digits[0])
        || (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1])))
        return false;
    const std::size_t dot = digits.find('.');
    if (dot != std::string_view::npos && (dot + 1 == digits.size() || !isDigit(digits[dot + 1])))
        return false;
    return isDecimal(text);
}

std::size_t validUtf8Prefix(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    std::size_t at = 0;
    while (at < text.size()) {
        const unsigned char first = byte(at);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || at + length > text.size())
            return at;
        // Second bytes that would be overlong, a surrogate or past U+10FFFF.
        const unsigned char second = byte(at + 1);
        const unsigned char low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < low || second > high)
            return at;
        for (std::size_t i = 2; i < length; ++i) {
            if ((byte(at + i) & 0xc0) != 0x80)
                return at;
        }
        at += length;
    }
    return at;
}

} // namespace meshbook::formats
