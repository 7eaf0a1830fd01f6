// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"
#include "store/cachereader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// CacheReader::suggest: what to leave out of a search that finds nothing.
namespace meshbook::store {

using core::SearchSuggestion;

namespace {

constexpr qsizetype mostTried = 12; ///< filters and words: each is a search

/// The parts of a query that stand side by side, as written; none where it is one, or is not that simple.
std::vector<std::pair<qsizetype, qsizetype>> partsOf(const QString &text)
{
    const search::Query query = search::parseQuery(text);
    std::vector<std::pair<qsizetype, qsizetype>> parts;
    if (query.error)
        return parts;
    for (const search::QueryNode &node : query.root.children) {
        using Kind = search::QueryNode::Kind;
        if (node.kind == Kind::And || node.kind == Kind::Or)
            return {};
        // A word written with separators is several nodes at one place.
        if (parts.empty() || parts.back().first != node.position)
            parts.emplace_back(node.position, node.length);
    }
    return parts.size() > 1 ? parts : std::vector<std::pair<qsizetype, qsizetype>>();
}

} // namespace

core::Result<std::vector<SearchSuggestion>> CacheReader::suggest(const SearchRequest &request)
{
    std::vector<SearchSuggestion> tried;
    for (auto it = request.filters.constBegin(); it != request.filters.constEnd(); ++it) {
        SearchSuggestion without{request.text, request.filters, it.key(), true, 0};
        without.filters.remove(it.key());
        tried.push_back(std::move(without));
    }
    for (const auto &[position, length] : partsOf(request.text)) {
        QString rest = request.text;
        rest.remove(position, length);
        tried.push_back({rest.simplified(), request.filters, request.text.mid(position, length), false, 0});
    }
    if (static_cast<qsizetype>(tried.size()) > mostTried)
        tried.resize(mostTried);
    for (SearchSuggestion &each : tried) {
        SearchRequest asked;
        asked.text = each.text;
        asked.filters = each.filters;
        asked.limit = 0;
        asked.facets = false;
        const core::Result<SearchAnswer> answer = search(asked);
        if (!answer)
            return core::Unexpected{answer.error()};
        each.total = answer->total;
        if (!answer->corrected.isNull())
            each.text = answer->corrected;
    }
    std::erase_if(tried, [](const SearchSuggestion &each) { return each.total == 0; });
    std::stable_sort(tried.begin(), tried.end(), [](const SearchSuggestion &a, const SearchSuggestion &b) {
        return std::tie(b.isFilter, b.total) < std::tie(a.isFilter, a.total);
    });
    return tried;
}

} // namespace meshbook::store
