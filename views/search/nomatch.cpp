// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/nomatch.h"

#include "core/result.h"
#include "services/catalogservice.h"
#include "views/search/facetpanel.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/viewstates.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype longestWords = 80;
constexpr qsizetype longestPart = 24;
constexpr int mostWaysOut = 2; ///< beside the one that shows everything

QString sentenceFor(const core::SearchRequest &request)
{
    const QString words = request.text.trimmed();
    return words.isEmpty() ? NoMatch::tr("Nothing matches these filters")
                           : NoMatch::tr("Nothing matches “%1”").arg(words.left(longestWords));
}

QString wordsFor(const core::SearchSuggestion &suggestion)
{
    const int total = static_cast<int>(std::min<qint64>(suggestion.total, std::numeric_limits<int>::max()));
    //: %1 is the heading of a filter, as "Domain"
    return suggestion.isFilter
        ? NoMatch::tr("Any “%1”: %n match(es)", nullptr, total).arg(FacetPanel::facetWord(suggestion.dropped))
        : NoMatch::tr("Without “%1”: %n match(es)", nullptr, total).arg(suggestion.dropped.left(longestPart));
}

} // namespace

NoMatch::NoMatch(ViewStates &states, services::CatalogService &catalog, QObject *parent)
    : QObject(parent)
    , m_states(states)
    , m_catalog(catalog)
{
}

void NoMatch::show(const core::SearchRequest &request)
{
    const quint64 asked = ++m_asked;
    if (request.text.trimmed().isEmpty() && request.filters.isEmpty()) {
        showEmptyCatalog();
        return;
    }
    m_states.showNoMatch(sentenceFor(request),
                         tr("Try fewer or shorter words; parts of names and descriptions are found too."));
    m_catalog.suggest(request).then(
        this, [this, asked, request](const core::Result<std::vector<core::SearchSuggestion>> &suggestions) {
            if (asked == m_asked)
                showWaysOut(request, suggestions ? *suggestions : std::vector<core::SearchSuggestion>());
        });
}

void NoMatch::showEmptyCatalog()
{
    EmptyState *state =
        m_states.showEmpty(tr("The catalog is empty"),
                           tr("Add a folder or a Git repository and what it describes appears here."));
    connect(state->addAction(tr("Open Sources"), Icon::Sources), &QPushButton::clicked, this,
            &NoMatch::sourcesRequested);
}

/// What finds something, with how much, and a way that always does.
void NoMatch::showWaysOut(const core::SearchRequest &request,
                          const std::vector<core::SearchSuggestion> &suggestions)
{
    EmptyState *state = m_states.showNoMatch(
        sentenceFor(request),
        suggestions.empty() ? tr("Try fewer or shorter words; parts of names and descriptions are found too.")
                            : tr("Without one of its parts the search finds something."));
    for (std::size_t i = 0; i < suggestions.size() && i < static_cast<std::size_t>(mostWaysOut); ++i) {
        const core::SearchSuggestion &each = suggestions[i];
        connect(state->addAction(wordsFor(each)), &QPushButton::clicked, this,
                [this, each] { emit searchRequested(each.text, each.filters); });
    }
    connect(state->addAction(tr("Show everything")), &QPushButton::clicked, this,
            [this] { emit searchRequested({}, {}); });
}

} // namespace meshbook::views
