// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/sniff.h"

#include <algorithm>
#include <initializer_list>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// The rest of a text from its first line that is neither blank nor a "#" comment.
std::string_view fromFirstContent(std::string_view text)
{
    for (;;) {
        const std::size_t begin = text.find_first_not_of(blanks);
        if (begin == std::string_view::npos)
            return {};
        text.remove_prefix(begin);
        if (text.front() != '#')
            return text;
        text.remove_prefix(firstLine(text).size());
    }
}

bool startsWithWord(std::string_view text, std::string_view lower)
{
    if (text.size() <= lower.size())
        return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if ((text[i] | 0x20) != lower[i])
            return false;
    }
    return text[lower.size()] == ' ' || text[lower.size()] == '\t';
}

bool hasEnding(QStringView path, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView e) { return path.endsWith(e, Qt::CaseInsensitive); });
}

bool namedYaml(QStringView path)
{
    return hasEnding(path, {".yaml"_L1, ".yml"_L1});
}
bool namedLines(QStringView path)
{
    return hasEnding(path, {".jsonl"_L1, ".ndjson"_L1});
}
bool namedJson(QStringView path)
{
    return namedLines(path) || hasEnding(path, {".json"_L1, ".jsonld"_L1, ".avsc"_L1});
}
bool namedTurtle(QStringView path)
{
    return hasEnding(path, {".ttl"_L1, ".turtle"_L1, ".nt"_L1});
}
bool namedCsv(QStringView path)
{
    return hasEnding(path, {".csv"_L1, ".tsv"_L1});
}

/// "{" followed by a key in quotes or "}"; "[" followed by the beginning of a JSON value.
bool looksJson(std::string_view text)
{
    const std::size_t next = text.find_first_not_of(blanks, 1);
    if (next == std::string_view::npos)
        return true; // cut off
    if (text.front() == '{')
        return text[next] == '"' || text[next] == '}';
    if (text[next] == '[' || text[next] == '{')
        return looksJson(text.substr(next, 4096));
    return std::string_view("\"]-0123456789").find(text[next]) != std::string_view::npos;
}

/// The first two lines are objects of their own. In one JSON text a comma would stand between them.
bool looksNdJson(std::string_view text)
{
    constexpr std::size_t longest = 16 * 1024 * 1024;
    const std::string_view first = firstLine(text.substr(0, longest));
    if (!trimmed(first).starts_with('{') || !trimmed(first).ends_with('}'))
        return false;
    text.remove_prefix(std::min(first.size() + 1, text.size()));
    const std::size_t next = text.find_first_not_of(blanks);
    return next != std::string_view::npos && text[next] == '{';
}

bool looksTurtle(std::string_view text)
{
    if (text.starts_with("@prefix") || text.starts_with("@base"))
        return true;
    if (text.front() == '<') {
        // An IRI, not an XML tag: "<http://…>", "<urn:…>", "<#…>", "<>".
        const std::string_view line = firstLine(text);
        const std::size_t close = line.find('>');
        if (close == std::string_view::npos)
            return false;
        const std::string_view iri = line.substr(1, close - 1);
        return iri.find_first_of(" \"=") == std::string_view::npos
            && (iri.empty() || iri.front() == '#' || iri.find("://") != std::string_view::npos
                || iri.starts_with("urn:"));
    }
    if (startsWithWord(text, "base"))
        return trimmed(firstLine(text).substr(5)).starts_with('<');
    if (!startsWithWord(text, "prefix"))
        return false;
    const std::string_view line = firstLine(text);
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && trimmed(line.substr(colon + 1)).starts_with('<');
}

bool looksRdfXml(std::string_view text)
{
    constexpr std::size_t head = 64 * 1024;
    text = text.substr(0, head);
    return text.find("http://www.w3.org/1999/02/22-rdf-syntax-ns#") != std::string_view::npos
        && (text.find(":RDF") != std::string_view::npos || text.find("<RDF") != std::string_view::npos);
}

/// The first content is a document mark, a list item or "key:".
bool looksYaml(std::string_view text)
{
    constexpr std::size_t longestKey = 200;
    const std::string_view line = firstLine(text.substr(0, 4096));
    if (line.starts_with("---") || line.starts_with("%YAML") || line.starts_with("- "))
        return true;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > longestKey)
        return false;
    return colon + 1 == line.size() || blanks.find(line[colon + 1]) != std::string_view::npos;
}

bool looksCsv(std::string_view text)
{
    constexpr std::string_view delimiters = ",;\t";
    const std::string_view header = trimmed(firstLine(text.substr(0, 65536)));
    const std::string_view next = firstLine(text.substr(std::min(firstLine(text).size() + 1, text.size())));
    return std::any_of(delimiters.begin(), delimiters.end(), [&](char delimiter) {
        const auto columns = std::count(header.begin(), header.end(), delimiter);
        return columns >= 2 && std::count(next.begin(), next.end(), delimiter) >= columns
            && header.find_first_of("(){}<>=") == std::string_view::npos;
    });
}

Sniffed sniffBraces(std::string_view text, QStringView path)
{
    const bool strong = looksJson(text);
    const bool noEnding = !path.contains(u'.');
    if (namedLines(path) || (strong && looksNdJson(text)))
        return {Syntax::NdJson, namedLines(path) || namedJson(path) || noEnding};
    if (strong || namedJson(path))
        return {Syntax::Json, namedJson(path) || namedYaml(path) || noEnding};
    if (namedYaml(path))
        return {Syntax::Yaml, true};
    return {};
}

} // namespace

Sniffed sniff(std::string_view text, QStringView path)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    if (text[begin] == '{' || text[begin] == '[')
        return sniffBraces(text.substr(begin), path);
    const std::string_view content = fromFirstContent(text);
    if (namedLines(path))
        return {Syntax::NdJson, true};
    if (namedJson(path))
        return {Syntax::Json, true};
    if (namedCsv(path))
        return {Syntax::Csv, true};
    if (!content.empty()) {
        if (looksTurtle(content))
            return {Syntax::Turtle, true};
        if (content.front() == '<')
            return {looksRdfXml(content) ? Syntax::RdfXml : Syntax::Unknown, true};
    }
    if (namedTurtle(path))
        return {Syntax::Turtle, true};
    if (namedYaml(path) || (!content.empty() && looksYaml(content)))
        return {Syntax::Yaml, namedYaml(path) || path.isEmpty()};
    return {!content.empty() && looksCsv(content) ? Syntax::Csv : Syntax::Unknown, false};
}

} // namespace meshbook::formats
