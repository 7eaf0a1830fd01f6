// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/jsonloader.h"

#include "formats/document/jsonerror.h"
#include "formats/document/scalars.h"

#include <simdjson.h>

#include <cstring>
#include <string>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;
using Kind = Document::Kind;
namespace ondemand = simdjson::ondemand;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Whether one of eight bytes is `byte`: subtracting 1 borrows into the high bit of a zero byte only.
bool holds(quint64 word, char byte)
{
    constexpr quint64 ones = 0x0101010101010101ULL;
    constexpr quint64 highs = 0x8080808080808080ULL;
    const quint64 zeroed = word ^ (ones * static_cast<unsigned char>(byte));
    return ((zeroed - ones) & ~zeroed & highs) != 0;
}

/// The first quote or backslash from `at` on; `end` if there is none.
const char *findQuoteOrBackslash(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        if (holds(word, '"') || holds(word, '\\'))
            break;
        at += sizeof word;
    }
    while (at < end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Four hexadecimal digits at `at`; -1 if they are not there.
int codeUnit(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendUtf8(std::string &out, char32_t code)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
        return;
    }
    if (code < 0x800) {
        put(0xc0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            put(0xe0 | (code >> 12));
        } else {
            put(0xf0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3f));
        }
        put(0x80 | ((code >> 6) & 0x3f));
    }
    put(0x80 | (code & 0x3f));
}

/// Reads "\uXXXX" (a pair of them for a surrogate pair) with `at` on the "u"; leaves `at` on the last
/// digit. A lone surrogate becomes U+FFFD.
bool unescapeCode(std::string_view text, std::size_t &at, std::string &out)
{
    constexpr char32_t replacement = 0xfffd;
    const int unit = codeUnit(text, at + 1);
    if (unit < 0)
        return false;
    at += 4;
    auto code = static_cast<char32_t>(unit);
    if (code >= 0xd800 && code <= 0xdfff) {
        const bool paired = code < 0xdc00 && text.substr(at + 1, 2) == "\\u";
        const int low = paired ? codeUnit(text, at + 3) : -1;
        if (low >= 0xdc00 && low <= 0xdfff) {
            code = 0x10000 + ((code - 0xd800) << 10) + (static_cast<char32_t>(low) - 0xdc00);
            at += 6;
        } else {
            code = replacement;
        }
    }
    appendUtf8(out, code);
    return true;
}

bool unescape(std::string_view text, std::string &out)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    out.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            const std::size_t next = std::min(text.find('\\', at), text.size());
            out.append(text.substr(at, next - at));
            at = next - 1;
            continue;
        }
        if (++at == text.size())
            return false;
        if (text[at] == 'u') {
            if (!unescapeCode(text, at, out))
                return false;
            continue;
        }
        const std::size_t known = names.find(text[at]);
        if (known == std::string_view::npos)
            return false;
        out.push_back(meant[known]);
    }
    return true;
}

class JsonLoader final {
public:
    JsonLoader(Document &document, IssueLog &issues)
        : m_document(document)
        , m_builder(document, issues, "json.duplicate-key"_L1)
    {
    }

    /// Reads one text; 0 if it could not be read (failure() says why, if it was a bound).
    [[nodiscard]] quint32 read(std::string_view text, std::size_t padding);
    [[nodiscard]] const Failure &failure() const { return m_builder.failure(); }
    void rollBack() { m_builder.rollBack(); }

private:
    bool document(ondemand::document &parsed);
    bool value(ondemand::value &value);
    bool object(ondemand::object object, quint32 offset);
    bool array(ondemand::array array, quint32 offset);
    bool scalar(std::string_view token);
    bool key(const char *raw);
    bool text(std::string_view written, DocumentBuilder::Text &placed);
    bool isPruned() const;

    [[nodiscard]] quint32 offsetOf(const char *at) const { return static_cast<quint32>(at - m_base); }

    Document &m_document;
    DocumentBuilder m_builder;
    ondemand::parser m_parser;
    const char *m_base = nullptr;
    const char *m_end = nullptr;
    std::string m_unescaped;
    std::string_view m_key;
};

quint32 JsonLoader::read(std::string_view text, std::size_t padding)
{
    m_base = m_document.bytes().constData();
    m_end = text.data() + text.size();
    ondemand::document parsed;
    const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + padding);
    if (m_parser.iterate(padded).get(parsed) != simdjson::SUCCESS || !document(parsed))
        return 0;
    // "Out of bounds" is the parser's word for: nothing is left.
    if (parsed.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return 0;
    return m_builder.finish();
}

bool JsonLoader::document(ondemand::document &parsed)
{
    ondemand::json_type type{};
    std::string_view token;
    if (parsed.type().get(type) != simdjson::SUCCESS)
        return false;
    if (parsed.raw_json_token().get(token) != simdjson::SUCCESS)
        return false;
    const quint32 offset = offsetOf(token.data());
    if (type == ondemand::json_type::object) {
        ondemand::object root;
        return parsed.get_object().get(root) == simdjson::SUCCESS && object(root, offset);
    }
    if (type == ondemand::json_type::array) {
        ondemand::array root;
        return parsed.get_array().get(root) == simdjson::SUCCESS && array(root, offset);
    }
    // The parser steps over a root scalar only when it converts it itself.
    return false;
}

bool JsonLoader::value(ondemand::value &value)
{
    const std::string_view token = value.raw_json_token();
    switch (token.empty() ? '\0' : token.front()) {
    case '{': {
        ondemand::object child;
        return value.get_object().get(child) == simdjson::SUCCESS && object(child, offsetOf(token.data()));
    }
    case '[': {
        ondemand::array child;
        return value.get_array().get(child) == simdjson::SUCCESS && array(child, offsetOf(token.data()));
    }
    case '"':
        // Taken, not skipped: the parser takes a string that it skips for a key if a colon follows.
        if (value.get_raw_json_string().error() != simdjson::SUCCESS)
            return false;
        return scalar(trimmedEnd(token));
    default:
        return scalar(trimmedEnd(token));
    }
}

bool JsonLoader::isPruned() const
{
    if (m_builder.depth() != 1 || m_key != "macros")
        return false;
    const quint32 metadata = m_builder.findOpenEntry("metadata");
    if (metadata == 0 || m_document.item(metadata).kind != Kind::Mapping)
        return false;
    return m_document.find(m_document.item(metadata), "dbt_schema_version") != 0;
}

bool JsonLoader::object(ondemand::object object, quint32 offset)
{
    if (m_builder.open(Kind::Mapping, offset) == 0)
        return false;
    for (auto entry : object) {
        ondemand::raw_json_string name;
        if (entry.key().get(name) != simdjson::SUCCESS || !key(name.raw()))
            return false;
        ondemand::value child;
        if (entry.value().get(child) != simdjson::SUCCESS)
            return false;
        if (isPruned()) {
            const std::string_view token = child.raw_json_token();
            if (m_builder.open(Kind::Mapping, offsetOf(token.data())) == 0 || !m_builder.close())
                return false;
        } else if (!value(child)) {
            return false;
        }
    }
    return m_builder.close();
}

bool JsonLoader::array(ondemand::array array, quint32 offset)
{
    if (m_builder.open(Kind::Sequence, offset) == 0)
        return false;
    for (auto entry : array) {
        ondemand::value child;
        if (entry.get(child) != simdjson::SUCCESS || !value(child))
            return false;
    }
    return m_builder.close();
}

bool JsonLoader::text(std::string_view written, DocumentBuilder::Text &placed)
{
    const char *const end = written.data() + written.size();
    if (findQuoteOrBackslash(written.data(), end) == end) {
        placed = m_builder.inFile(written);
        return true;
    }
    if (!unescape(written, m_unescaped))
        return false;
    placed = m_builder.inSide(m_unescaped);
    return true;
}

/// `raw` is the first byte after the opening quote; the parser has found that the text is closed.
bool JsonLoader::key(const char *raw)
{
    const char *end = findQuoteOrBackslash(raw, m_end);
    const bool escaped = end < m_end && *end == '\\';
    while (end < m_end && *end == '\\')
        end = findQuoteOrBackslash(std::min(end + 2, m_end), m_end);
    if (end == m_end)
        return false;
    m_key = {raw, static_cast<std::size_t>(end - raw)};
    if (escaped && !unescape(m_key, m_unescaped))
        return false;
    const DocumentBuilder::Text placed = escaped ? m_builder.inSide(m_unescaped) : m_builder.inFile(m_key);
    if (placed.size > static_cast<quint32>(m_document.limits().scalarBytes))
        return m_builder.fail("limit.scalar"_L1,
                              u"A key is longer than %1 bytes."_s.arg(m_document.limits().scalarBytes),
                              offsetOf(raw - 1));
    m_builder.key(placed, offsetOf(raw - 1));
    return true;
}

bool JsonLoader::scalar(std::string_view token)
{
    const quint32 offset = offsetOf(token.data());
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"') {
        DocumentBuilder::Text placed;
        return text(token.substr(1, token.size() - 2), placed) && m_builder.scalar(placed, offset, true) != 0;
    }
    if (token == "null")
        return m_builder.null(offset) != 0;
    if (token == "true" || token == "false" || isJsonNumber(token))
        return m_builder.scalar(m_builder.inFile(token), offset, false) != 0;
    return false;
}

/// The line is a bound's or the exact checker's finding; the fast parser does not say where.
Failure whyNot(const JsonLoader &loader, std::string_view text, const char *base)
{
    if (!loader.failure().code.isNull())
        return loader.failure();
    if (const std::optional<JsonError> error = findJsonError(text))
        return {"json.syntax"_L1, u"This is not valid JSON: %1."_s.arg(error->reason),
                static_cast<quint32>(text.data() - base + static_cast<std::ptrdiff_t>(error->offset))};
    return {"json.syntax"_L1, u"This JSON text cannot be read: it is no object or list."_s,
            static_cast<quint32>(text.data() - base)};
}

} // namespace

qsizetype jsonPadding()
{
    return simdjson::SIMDJSON_PADDING;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

bool loadJson(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots)
{
    constexpr std::size_t bytesPerItem = 16; // few texts have more; what is not used is never touched
    document.reserve(bytes.size() / bytesPerItem);
    JsonLoader loader(document, issues);
    const quint32 root = loader.read(bytes, simdjson::SIMDJSON_PADDING);
    if (root != 0) {
        roots.push_back(root);
        return true;
    }
    const Failure why = whyNot(loader, bytes, document.bytes().constData());
    issues.add(core::Severity::Error, why.code, why.message, document.position(why.offset));
    loader.rollBack();
    return false;
}

bool loadNdJson(std::string_view bytes, Document &document, IssueLog &issues, std::vector<quint32> &roots)
{
    JsonLoader loader(document, issues);
    bool any = false;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        const std::string_view line = trimmedEnd(bytes.substr(begin, end - begin));
        begin = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        // What follows the line is its padding: readable, and not part of it.
        const quint32 root = loader.read(line, simdjson::SIMDJSON_PADDING);
        if (root != 0) {
            roots.push_back(root);
            any = true;
            continue;
        }
        const Failure why = whyNot(loader, line, document.bytes().constData());
        const bool bound = why.code != "json.syntax"_L1;
        issues.add(core::Severity::Error, bound ? why.code : "ndjson.line"_L1, why.message,
                   document.position(why.offset));
        loader.rollBack();
        if (bound && why.code == "limit.nodes"_L1)
            return any;
    }
    return any;
}

} // namespace meshbook::formats
